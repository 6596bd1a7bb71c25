"""Where a place in a text is, as an editor counts: lines, and in each the units of the encoding agreed on."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping

from lsprotocol.types import Position, Range

from claimcheck.read.lines import line_starts
from claimcheck.report.place import utf8_bytes, utf16_units
from claimcheck.text import Span

_WIDTHS: Mapping[str, Callable[[str], int]] = {"utf-8": utf8_bytes, "utf-16": utf16_units, "utf-32": len}


class Lines:
    """The lines of a text. They end as the protocol says: no form feed and no U+2028 ends one."""

    def __init__(self, text: str, encoding: str) -> None:
        """Take a text, and how its columns are counted: utf-8, utf-16 or utf-32."""
        self._text = text
        self._starts = line_starts(text)
        self._width = _WIDTHS[encoding]

    def position(self, offset: int) -> Position:
        """Return where an offset in code points is."""
        offset = min(offset, len(self._text))
        line = bisect_right(self._starts, offset) - 1
        return Position(line, self._width(self._text[self._starts[line] : offset]))

    def range(self, place: Span) -> Range:
        """Return where a stretch of text is."""
        return Range(self.position(place.start), self.position(place.end))
