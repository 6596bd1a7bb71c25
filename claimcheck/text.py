"""An article as text: its blocks and sentences, and the way back from them to the file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple


class Span(NamedTuple):
    """Offsets into `Document.text`, in code points: from `start` up to, not including, `end`."""

    start: int
    end: int

    def within(self, other: Span) -> bool:
        """Return whether all of this lies inside `other`."""
        return other.start <= self.start and self.end <= other.end

    def overlaps(self, other: Span) -> bool:
        """Return whether the two share a character."""
        return self.start < other.end and other.start < self.end


class Location(NamedTuple):
    """A place in the source: offsets in code points from 0, lines and columns from 1."""

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int


class Role(Enum):
    """What a block of text is in its article."""

    TITLE = "title"
    SUMMARY = "summary"
    BODY = "body"
    HEADING = "heading"
    LIST = "list"
    QUOTE = "quote"
    CAPTION = "caption"
    TABLE = "table"
    NOTE = "note"
    REMARK = "remark"
    """No text of the article, but a word to this program: which findings are not to be reported."""

    @property
    def running(self) -> bool:
        """Whether this is running text: paragraphs, lists and quotations, which tell the story itself."""
        return self in (Role.BODY, Role.LIST, Role.QUOTE)


class Block(NamedTuple):
    """A paragraph, a heading, a list item: text that belongs together."""

    span: Span
    role: Role


class Table(NamedTuple):
    """A table: the spans of its cells, row by row, `None` where a cell is empty.

    All rows are equally long; a cell that goes over several rows or columns stands in each of them. The first
    `head` rows are said to be headings.
    """

    rows: tuple[tuple[Span | None, ...], ...]
    head: int = 0


class Piece(NamedTuple):
    """A stretch of text and the stretch of source it came from, alike in length unless it was decoded."""

    text: Span
    source: Span


class Document(NamedTuple):
    """An article as read: its text without mark-up, and the way back to the source.

    `published` is the day on which it says it appeared, as ISO 8601 writes it.
    """

    path: str
    source: str
    text: str
    blocks: tuple[Block, ...]
    pieces: tuple[Piece, ...]
    line_starts: tuple[int, ...]
    published: str | None = None
    tables: tuple[Table, ...] = ()

    def quote(self, span: Span) -> str:
        """Return the words of a span."""
        return self.text[span.start : span.end]

    def locate(self, span: Span) -> Location:
        """Return where a span stands in the source."""
        start = self._to_source(span.start, at_end=False)
        end = max(start, self._to_source(span.end, at_end=True))
        return Location(start, end, *self._line_and_column(start), *self._line_and_column(end))

    def _to_source(self, offset: int, *, at_end: bool) -> int:
        """Return the source offset of a text offset; `at_end`, of what ends there."""
        anchor = offset - 1 if at_end and offset else offset
        index = bisect_right(self.pieces, anchor, key=lambda piece: piece.text.start) - 1
        if index < 0:
            return 0
        text, source = self.pieces[index]
        if text.end - text.start == source.end - source.start:
            return min(source.start + offset - text.start, source.end)
        return source.end if at_end or offset >= text.end else source.start

    def _line_and_column(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1


def word_at(words: Sequence[str], index: int) -> str:
    """Return the word at an index that was reckoned, or nothing beyond either end."""
    return words[index] if 0 <= index < len(words) else ""


class Sentence(NamedTuple):
    """A sentence, where it stands, and in what kind of block.

    Where something looks like a figure, `texts` holds its words, numbers and signs, `words` the same in lower
    case, `starts` and `ends` where each stands; elsewhere all four are empty. Four tuples rather than one of
    records, because they are made without a loop.
    """

    index: int  # type: ignore[assignment]  # it hides tuple.index, which nobody needs here
    span: Span
    text: str
    role: Role
    block: int
    texts: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()

    def word(self, index: int) -> str:
        """Return a word in lower case, or nothing beyond either end."""
        if index < 0:
            return ""
        try:
            return self.words[index]
        except IndexError:
            return ""

    def tight(self, index: int) -> bool:
        """Return whether no space stands between a token and the one before it."""
        return 0 < index < len(self.starts) and self.ends[index - 1] == self.starts[index]

    def capital(self, index: int) -> bool:
        """Return whether a token begins with a capital letter."""
        return 0 <= index < len(self.texts) and self.texts[index][0].isupper()

    def span_of(self, first: int, stop: int) -> Span:
        """Return the span from one token up to, not including, another."""
        return Span(self.starts[first], self.ends[stop - 1])

    def quote(self, span: Span) -> str:
        """Return the words of a span."""
        return self.text[span.start - self.span.start : span.end - self.span.start]
