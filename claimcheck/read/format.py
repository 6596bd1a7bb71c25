"""What a format is, and which one a file is in."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from functools import lru_cache
from importlib import import_module
from pathlib import PurePath
from typing import NamedTuple

from claimcheck.read.decode import Unreadable
from claimcheck.text import Document

_PLAIN = frozenset(("", ".txt", ".text"))


class Format(NamedTuple):
    """A way in which articles are kept.

    `read` takes the bytes of a file and what reports call it. A file in a folder is taken for an article if
    its name ends in one of the `suffixes`, unless the format is not `walked`: too much else is kept in it.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str], Document]
    walked: bool = True


@lru_cache(maxsize=1)
def formats() -> tuple[Format, ...]:
    """Return every format that a file of this package declares, in the order of the files."""
    package = import_module("claimcheck.read")
    modules = sorted(one.name for one in pkgutil.iter_modules(package.__path__) if not one.ispkg)
    members = (vars(import_module(f"claimcheck.read.{name}")).values() for name in modules)
    return tuple(member for each in members for member in each if isinstance(member, Format))


def walked_suffixes() -> frozenset[str]:
    """Return the endings by which a file in a folder is taken for an article."""
    return frozenset(suffix for one in formats() if one.walked for suffix in one.suffixes)


def format_for(filename: str, name: str | None = None) -> Format:
    """Return the format of that name, or without one, the format that a file name ends like.

    Whatever is no other format is plain text; for that, the other formats are not even loaded.

    Raises:
        Unreadable: there is no format of that name.
    """
    suffix = PurePath(filename).suffix.lower()
    if name is None and suffix in _PLAIN:
        return _plain()
    if name is None:
        return next((one for one in formats() if suffix in one.suffixes), _plain())
    for one in formats():
        if name.lower() == one.name or f".{name.lower()}" in one.suffixes:
            return one
    known = ", ".join(one.name for one in formats())
    raise Unreadable(f"no format {name!r}; there are {known}")


def _plain() -> Format:
    from claimcheck.read.plain import PLAIN

    return PLAIN
