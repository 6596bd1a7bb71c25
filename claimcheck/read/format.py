"""What a format is."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from claimcheck.text import Document


class Format(NamedTuple):
    """A way in which articles are kept.

    `read` takes the bytes of a file and what reports call it. A file in a folder is taken for an article if
    its name ends in one of the `suffixes`, but for those that are `shared`: too much else ends so. A format that
    is no `text` has no encoding.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str], Document]
    shared: tuple[str, ...] = ()
    text: bool = True
