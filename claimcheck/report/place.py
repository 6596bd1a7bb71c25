"""Where a figure stands, as the readers of a report count: on one line, in the units of their columns.

A reader of SARIF or of an annotation counts columns in UTF-16 units, reviewdog in bytes; all from 1. A figure that
runs over the end of a line is shown up to there, since most of them mark nothing beyond one line.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from claimcheck.text import Document, Span

Width = Callable[[str], int]
"""How many columns some text takes."""


class Region(NamedTuple):
    """Part of one line, both columns from 1; `end_column` is the one behind the last."""

    line: int
    column: int
    end_column: int


def utf16_units(text: str) -> int:
    """Return how many units of UTF-16 a text takes."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf8_bytes(text: str) -> int:
    """Return how many bytes of UTF-8 a text takes."""
    return len(text.encode("utf-8", "surrogatepass"))


def region(span: Span, document: Document, width: Width = utf16_units) -> Region:
    """Return where the first line of a span stands."""
    place = document.locate(span)
    start = document.line_starts[place.line - 1]
    end = max(place.start, min(place.end, _line_end(document, place.line)))
    column = width(document.source[start : place.start]) + 1
    return Region(place.line, column, column + width(document.source[place.start : end]))


def _line_end(document: Document, line: int) -> int:
    """Return where the text of a line ends in the source, before the signs that end it."""
    if line == len(document.line_starts):
        return len(document.source)
    end = document.line_starts[line]
    while end and document.source[end - 1] in "\r\n":
        end -= 1
    return max(end, document.line_starts[line - 1])
