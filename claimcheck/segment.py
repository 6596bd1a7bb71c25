"""From a document to its sentences. Boundaries come from `sentencex`, within one block at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sentencex import get_sentence_boundaries

from claimcheck.lexicon.numbers import TRIGGERS
from claimcheck.text import Document, Role, Sentence, Span
from claimcheck.tokens import worded

# The standard library's engine runs these three times as fast as `regex` does.
_FIGURE = re.compile(r"[\d½⅓⅔¼¾⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚⅒]")
_WORD = re.compile(r"[^\W\d_]+")

_END = re.compile(r"[.!?][\"”’)]?\s+(?=\S)")
_SPACE = re.compile(r"[^\S\n]")
_NO_TEXT = re.compile("[\ud800-\udfff]")
_LONGEST = 2_000
"""How much of a block is split at once: the splitter takes time by the square of it, 20 ms for this much."""
_QUOTES = tuple(zip("“‘«‹„‚「『《", "”’»›”’」』》", strict=True))
"""Quotes that the splitter follows to their end; where they have none it looks for it from each of them."""
_ENOUGH = 8
"""More quotes without an end than this are none: a quotation of several paragraphs opens each with one."""


def segment(document: Document) -> tuple[Sentence, ...]:
    """Return the sentences of a document in order, with the words of those that may hold a figure."""
    sentences: list[Sentence] = []
    for number, block in enumerate(document.blocks):
        if block.role is Role.REMARK:
            continue
        for span in _spans(document.quote(block.span), block.span.start):
            sentences.append(sentence(len(sentences), span, document.quote(span), block.role, number))
    return tuple(sentences)


def sentence(index: int, span: Span, text: str, role: Role, block: int) -> Sentence:
    """Return a sentence, with its words if it may hold a figure."""
    if not may_hold_figure(text):
        return Sentence(index, span, text, role, block)
    return worded(Sentence(index, span, text, role, block))


def may_hold_figure(text: str) -> bool:
    """Return whether a text has a digit or a word that may belong to a number."""
    return bool(_FIGURE.search(text)) or not TRIGGERS.isdisjoint(_WORD.findall(text.lower()))


def _spans(text: str, offset: int) -> Iterator[Span]:
    """Yield the sentences of a block, without the white space around them."""
    begin = 0
    for stop in _stops(text):
        for boundary in get_sentence_boundaries("en", _splittable(text[begin:stop])):
            start, end = begin + boundary["start_index"], begin + boundary["end_index"]
            words = text[start:end].strip()
            if words:
                start += len(text[start:end]) - len(text[start:end].lstrip())
                yield Span(offset + start, offset + start + len(words))
        begin = stop


def _stops(text: str) -> Iterator[int]:
    """Yield where the pieces of a block end that are split one by one: behind a sentence, or at least a word."""
    begin = 0
    while len(text) - begin > _LONGEST:
        ends = max((match.end() for match in _END.finditer(text, begin, begin + _LONGEST)), default=0)
        space = max((match.end() for match in _SPACE.finditer(text, begin, begin + _LONGEST)), default=0)
        begin = ends or space or begin + _LONGEST
        yield begin
    yield len(text)


def _splittable(text: str) -> str:
    """Return a text as the splitter can take it: with plain spaces, and without heaps of quotes that never end."""
    if not text.isascii():
        text = _NO_TEXT.sub("\N{REPLACEMENT CHARACTER}", _SPACE.sub(" ", text))
    for opening, closing in _QUOTES:
        last = text.rfind(closing) + 1
        if text.count(opening, last) > _ENOUGH:
            text = text[:last] + text[last:].replace(opening, " ")
    return text
