"""Words to this program that stand in an article and are no text of it: `claimcheck: ignore[share-mismatch] because`.

They stand where each format has room for what no reader sees: in a comment of HTML, in Markdown too, in an
expression of MDX, in front matter; in plain text and in Word in a line, or a paragraph, of its own in square
brackets. A document keeps each in a block of its own at its end, so that it has a place in the file; what it means
is for others to say.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from claimcheck.text import Block, Document, Piece, Role, Span

SIGN = "claimcheck:"
"""What every remark begins with, and what is looked for before anything else is."""

_LONGEST = 1_000
"""Characters of a remark: what never ends is none, and is not looked for to the end of the file."""
_WORDS = rf"\s*{SIGN}\s*(?P<words>(?:(?!-->|\*/).){{0,{_LONGEST}}}?)\s*"
_COMMENT = re.compile(rf"<!--{_WORDS}-->", re.DOTALL)
_EXPRESSION = re.compile(rf"\{{\s*/\*{_WORDS}\*/\s*\}}", re.DOTALL)
_BRACKETED = re.compile(rf"[ \t]*\[{SIGN}[ \t]*(?P<words>[^\r\n]*?)[ \t]*\][ \t]*(?=[\r\n]|\Z)")


def in_comments(source: str, start: int = 0, *, expressions: bool = False) -> list[Span]:
    """Return where the words of remarks stand in comments; with `expressions`, in those of MDX too."""
    if SIGN not in source:
        return []
    found = list(_COMMENT.finditer(source, start))
    found += _EXPRESSION.finditer(source, start) if expressions else ()
    return sorted(Span(*match.span("words")) for match in found)


def bracketed(line: str) -> Span | None:
    """Return where the words of a remark stand in a line, or a paragraph, that is one."""
    match = _BRACKETED.match(line) if SIGN in line else None
    return Span(*match.span("words")) if match else None


def outside(spans: Iterable[Span], others: Iterable[Span]) -> list[Span]:
    """Return the spans that lie in none of the others: what stands in code is no remark."""
    code = sorted(others)
    before = ((span, bisect_right(code, span.start, key=lambda one: one.start) - 1) for span in spans)
    return [span for span, at in before if at < 0 or not span.within(code[at])]


def with_remarks(document: Document, found: Sequence[tuple[str, Span]]) -> Document:
    """Return a document with remarks behind its text; each is given by its words and its place in the source."""
    text, blocks, pieces = document.text, list(document.blocks), list(document.pieces)
    for words, source in found:
        span = Span(len(text) + 2, len(text) + 2 + len(words))
        text = f"{text}\n\n{words}"
        blocks.append(Block(span, Role.REMARK))
        pieces.append(Piece(span, source))
    return document._replace(text=text, blocks=tuple(blocks), pieces=tuple(pieces))
