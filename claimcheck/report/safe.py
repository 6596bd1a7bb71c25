"""Words of an article, made safe to show: no control character of a text ever reaches a screen."""

from __future__ import annotations

import re

_SPACE = re.compile(r"\s+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_INVISIBLE = re.compile(r"[\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def safe(text: str) -> str:
    """Return text on one line: white space as single spaces, control characters as a replacement sign.

    Marks that turn the direction of writing are dropped, since they would turn the page around them too.
    """
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", _INVISIBLE.sub("", _SPACE.sub(" ", text)))


def one_line(text: str) -> str:
    """Return text as `safe` does, without space at its ends."""
    return safe(text).strip()


def printable(name: str) -> str:
    """Return the name of a file as it is, spaces and all, but for the characters that cannot be printed."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in name)
