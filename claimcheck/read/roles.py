"""What a paragraph is in its article: title, summary or body."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from claimcheck.text import Role, Span

_TITLE_LENGTH = 150
_MANY = 20
"""Figures of a first paragraph that are looked for; a longer list of them is no summary's."""
_FINAL_STOP = re.compile(r"""[.…;,]["'”’»)\]]*\Z""")
_FIGURE = re.compile(
    r"\d(?:[\d,.]*\d)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|thousands"
    r"|half|thirds?|quarters?|fifths?|doubled|tripled|halved)\b",
    re.IGNORECASE,
)


class Paragraph(NamedTuple):
    """A paragraph; those of one `chunk` have no blank line between them."""

    span: Span
    chunk: int
    is_bullet: bool


def roles(text: str, paragraphs: Sequence[Paragraph]) -> list[Role]:
    """Return the role of each paragraph.

    The first is the title if it is short, has no final stop and is no list item. A list before the body is
    the summary, and so is a first paragraph set off by a blank line whose figures come again.
    """
    first = int(is_title(text, paragraphs))
    after = summary_end(text, paragraphs, first)
    rest = [Role.BODY] * (len(paragraphs) - after)
    return [Role.TITLE] * first + [Role.SUMMARY] * (after - first) + rest


def summary_end(text: str, paragraphs: Sequence[Paragraph], first: int) -> int:
    """Return the index of the paragraph behind the summary that begins at `first`, if one does."""
    listed = first
    while listed < len(paragraphs) and paragraphs[listed].is_bullet:
        listed += 1
    if listed == first and _is_summary(text, paragraphs, first):
        listed += 1
    return listed if listed < len(paragraphs) else first


def is_title(text: str, paragraphs: Sequence[Paragraph]) -> bool:
    """Return whether the first paragraph is the title."""
    if len(paragraphs) < 2 or paragraphs[0].is_bullet:
        return False
    words = text[paragraphs[0].span.start : paragraphs[0].span.end]
    return len(words) <= _TITLE_LENGTH and not _FINAL_STOP.search(words)


def _is_summary(text: str, paragraphs: Sequence[Paragraph], index: int) -> bool:
    """Return whether most figures of a paragraph come again below it; that a single one does says nothing."""
    if index + 1 >= len(paragraphs):
        return False
    here = paragraphs[index]
    before = index > 0 and paragraphs[index - 1].chunk != here.chunk
    if not before and paragraphs[index + 1].chunk == here.chunk:
        return False
    figures = {match[0] for match in islice(_FIGURE.finditer(text, *here.span), _MANY)}
    again = sum(_stands(figure, text, here.span.end) for figure in figures)
    return len(figures) > 1 and again * 2 >= len(figures)


def _stands(figure: str, text: str, start: int) -> bool:
    """Return whether a figure comes again behind `start`, and not as a part of another."""
    while (start := text.find(figure, start)) >= 0:
        before, after = text[start - 1], text[start + len(figure) : start + len(figure) + 1]
        if not before.isalnum() and before not in ".," and not after.isalnum():
            return True
        start += len(figure)
    return False
