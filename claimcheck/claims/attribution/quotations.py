"""Where an article quotes: which of its words stand between quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_left

from claimcheck.claims.attribution.line import QUOTES
from claimcheck.text import Document, Sentence


class Quotations:
    """The quotation marks of an article."""

    def __init__(self, document: Document) -> None:
        """Find the marks once."""
        self._document = document
        self._marks = tuple(_places(mark, document.text) for mark in '“”"')
        self._any = any(self._marks)

    def opens(self, sentence: Sentence) -> bool:
        """Return whether a sentence begins inside a quotation or with one."""
        return self._any and (sentence.text[0] in QUOTES or self.hold(sentence, sentence.span.start))

    def hold(self, sentence: Sentence, at: int) -> bool:
        """Return whether a place stands inside a quotation that its paragraph opened."""
        start, end = self._document.blocks[sentence.block].span
        opened, closed, straight = (
            bisect_left(marks, at) - bisect_left(marks, start) for marks in self._marks
        )
        if opened > closed or straight % 2 == 0:
            return opened > closed
        every = bisect_left(self._marks[2], end) - bisect_left(self._marks[2], start)
        return every % 2 == 0 or self._document.text[start] == '"'


def _places(mark: str, text: str) -> list[int]:
    """Return where a sign stands in a text."""
    return [one.start() for one in re.finditer(mark, text)] if mark in text else []
