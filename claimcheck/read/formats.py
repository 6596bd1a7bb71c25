"""Which formats there are, and which one a file is in."""

from __future__ import annotations

import pkgutil
from functools import lru_cache
from importlib import import_module
from pathlib import PurePath

from claimcheck.read.decode import Unreadable
from claimcheck.read.format import Format
from claimcheck.read.plain import PLAIN

_NO_MARK_UP = frozenset(("", *PLAIN.suffixes))
_FOREIGN = frozenset((".adoc", ".asciidoc", ".org", ".rst", ".tex"))
"""Mark-up that is not read: as plain text its code and directives would count as the article's own figures."""


@lru_cache(maxsize=1)
def formats() -> tuple[Format, ...]:
    """Return every format that a file of this package declares, in the order of their names."""
    package = import_module("claimcheck.read")
    modules = sorted(one.name for one in pkgutil.iter_modules(package.__path__) if not one.ispkg)
    members = (vars(import_module(f"claimcheck.read.{name}")).values() for name in modules)
    declared = (member for each in members for member in each if isinstance(member, Format))
    return tuple(sorted(set(declared), key=lambda one: one.name))


def walked_suffixes() -> frozenset[str]:
    """Return the endings by which a file in a folder is taken for an article."""
    return frozenset(suffix for one in formats() for suffix in one.suffixes if suffix not in one.shared)


def format_for(filename: str, name: str | None = None) -> Format:
    """Return the format of that name, or without one, the format that a file name ends like.

    Whatever is no other format is plain text; for that, the other formats are not even loaded.

    Raises:
        Unreadable: there is no format of that name, or the file is in one that is not read.
    """
    suffix = PurePath(filename).suffix.lower()
    if name is None and suffix in _FOREIGN:
        raise Unreadable("is in a mark-up that is not read; convert it, as with pandoc -t markdown")
    if name is None and suffix in _NO_MARK_UP:
        return PLAIN
    if name is None:
        return next((one for one in formats() if suffix in one.suffixes), PLAIN)
    for one in formats():
        if name.lower() == one.name or f".{name.lower()}" in one.suffixes:
            return one
    known = ", ".join(one.name for one in formats())
    raise Unreadable(f"no format {name!r}; there are {known}")
