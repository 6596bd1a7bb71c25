"""The passages that a finding quotes, cut around their figures so that they fit the page."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from claimcheck.model import Quote
from claimcheck.report.safe import safe
from claimcheck.text import Document, Span

ELLIPSIS = "…"
_CONTEXTS = (160, 100, 60, 40, 24, 12, 4)
_REACH = 600
"""How far from a figure the ends of its sentence are looked for."""
_SENTENCE_BREAK = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z\d])")


class Piece(NamedTuple):
    """Words of a passage; what the finding is about has its place in the article as `mark`."""

    text: str
    mark: Span | None = None


class Passage(NamedTuple):
    """A paragraph as far as a finding needs it."""

    first_line: int
    last_line: int
    quotes: tuple[Quote, ...]
    pieces: tuple[Piece, ...]


def passages(quotes: Iterable[Quote], document: Document, room: int) -> list[Passage]:
    """Return the paragraphs that hold some quotes, in order, each cut to about `room` characters."""
    starts = [block.span.start for block in document.blocks]
    ordered = sorted(quotes, key=lambda quote: quote.span)
    grouped = groupby(ordered, key=lambda quote: bisect_right(starts, quote.span.start) - 1)
    return [_passage(tuple(members), document, index, room) for index, members in grouped]


def _passage(quotes: tuple[Quote, ...], document: Document, index: int, room: int) -> Passage:
    marks = _union(quote.span for quote in quotes)
    block = document.blocks[index].span if index >= 0 else marks[0]
    home = Span(min(block.start, marks[0].start), max(block.end, marks[-1].end))
    pieces = tuple(_pieces(document.text, home, marks, room))
    lines = [document.locate(quote.span) for quote in quotes]
    return Passage(lines[0].line, max(place.end_line for place in lines), quotes, pieces)


def _pieces(text: str, home: Span, marks: Sequence[Span], room: int) -> Iterator[Piece]:
    """Yield the words of a passage, with an ellipsis where some are left out."""
    longest = max(16, room // len(marks))
    windows = _windows(text, home, marks, room)
    if windows[0].start > home.start:
        yield Piece(ELLIPSIS)
    for number, window in enumerate(windows):
        if number:
            yield Piece(f" {ELLIPSIS} ")
        at = window.start
        for mark in (one for one in marks if one.within(window)):
            yield Piece(safe(text[at : mark.start]))
            yield Piece(_shortened(safe(text[mark.start : mark.end]), longest), mark)
            at = mark.end
        yield Piece(safe(text[at : window.end]))
    if windows[-1].end < home.end:
        yield Piece(ELLIPSIS)


def _windows(text: str, home: Span, marks: Sequence[Span], room: int) -> list[Span]:
    """Return the widest surroundings of the marks that fit: the paragraph, their sentences, some words."""
    found = [home]
    if _length(found) > room:
        found = _union(_sentence(text, home, mark) for mark in marks)
    for context in _CONTEXTS:
        if _length(found) <= room:
            break
        found = _union((_around(text, home, mark, context) for mark in marks), gap=8)
    return found


def _sentence(text: str, home: Span, mark: Span) -> Span:
    """Return the sentence around a mark, as far as it can be told from here."""
    before = Span(max(home.start, mark.start - _REACH), mark.start)
    after = Span(mark.end, min(home.end, mark.end + _REACH))
    starts = [match.end() for match in _SENTENCE_BREAK.finditer(text, *before)]
    end = _SENTENCE_BREAK.search(text, after.start, min(after.end + 1, home.end))
    return Span(starts[-1] if starts else before.start, end.start() + 1 if end else after.end)


def _around(text: str, home: Span, mark: Span, context: int) -> Span:
    """Return a mark with some whole words on either side."""
    start, end = max(home.start, mark.start - context), min(home.end, mark.end + context)
    if start > home.start:
        space = text.find(" ", start, mark.start)
        start = space + 1 if space >= 0 else start
    if end < home.end:
        space = text.rfind(" ", mark.end, end)
        end = space if space >= 0 else end
    return Span(start, end)


def _union(spans: Iterable[Span], gap: int = 0) -> list[Span]:
    """Return spans in order, those that overlap or lie within `gap` of each other joined."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end + gap:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _length(spans: Iterable[Span]) -> int:
    return sum(span.end - span.start + len(ELLIPSIS) for span in spans)


def _shortened(words: str, longest: int) -> str:
    """Return words with their middle left out if they are too many."""
    if len(words) <= longest:
        return words
    half = longest // 2
    return f"{words[:half]}{ELLIPSIS}{words[-half:]}"
