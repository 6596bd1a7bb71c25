"""Plain text: its lines, its paragraphs, and which of them are title and summary.

Writers separate paragraphs by blank lines, by single line ends, or wrap every line at some width; what a
line end means is told from the lines around it. The text is the source as it stands, so positions need no
translation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from claimcheck.read.decode import decode
from claimcheck.read.format import Format
from claimcheck.read.lines import line_starts
from claimcheck.read.pipes import pipe_table
from claimcheck.read.remark import SIGN, bracketed
from claimcheck.read.roles import Paragraph, roles
from claimcheck.text import Block, Document, Piece, Role, Span, Table

_BULLET = re.compile(r"(?:[-*•‣▪◦·–]|\d{1,2}[.)])[ \t\u00a0]+(?=\S)")
_SENTENCE_END = re.compile(r"""[.!?…]["'”’»)\]]*\Z|["”»]\Z""")
_LONG = 160
"""Nobody wraps lines wider than this: a longer one is a paragraph."""


class Line(NamedTuple):
    """A line without its end and the white space around it; `indent` is the white space before it."""

    span: Span
    text: str
    indent: int
    mark: int = 0

    @property
    def ends_sentence(self) -> bool:
        """Whether a sentence may end here."""
        return bool(_SENTENCE_END.search(self.text[-8:]))

    @property
    def is_bullet(self) -> bool:
        """Whether the line opens an item of a list."""
        return self.mark > 0


def plain(text: str, path: str) -> Document:
    """Return the document of a plain text."""
    starts = line_starts(text)
    paragraphs: list[Paragraph] = []
    tables: list[Table] = []
    for number, chunk in enumerate(_chunks(text, starts)):
        table = pipe_table(text, [line.span for line in chunk]) if chunk[0].text[0] == "|" else None
        if table:
            tables.append(table)
        else:
            paragraphs += _paragraphs(chunk, number)
    blocks = [
        Block(paragraph.span, role)
        for paragraph, role in zip(paragraphs, roles(text, paragraphs), strict=True)
    ]
    blocks += [Block(cell, Role.TABLE) for table in tables for row in table.rows for cell in row if cell]
    if SIGN in text:
        blocks += [Block(span, Role.REMARK) for span in _remarks(text, starts)]
    everything = Span(0, len(text))
    pieces = (Piece(everything, everything),)
    return Document(
        path,
        text,
        text,
        tuple(sorted(blocks, key=lambda block: block.span)),
        pieces,
        starts,
        None,
        tuple(tables),
    )


PLAIN = Format("plain", (".txt", ".text"), lambda raw, path: plain(decode(raw), path))


def _remarks(text: str, starts: tuple[int, ...]) -> Iterator[Span]:
    """Yield where the words of remarks stand, which are lines of their own."""
    for start, end in pairwise((*starts, len(text))):
        found = bracketed(text[start:end])
        if found:
            yield Span(start + found.start, start + found.end)


def _chunks(text: str, starts: tuple[int, ...]) -> list[list[Line]]:
    """Return the lines between blank lines."""
    chunks: list[list[Line]] = []
    fresh = True
    for start, end in pairwise((*starts, len(text))):
        raw = text[start:end]
        words = raw.strip()
        if not words or bracketed(words):
            fresh = True
            continue
        indent = len(raw) - len(raw.lstrip())
        line = Line(Span(start + indent, start + indent + len(words)), words, indent)
        if fresh:
            chunks.append([])
            fresh = False
        chunks[-1].append(line)
    return chunks


def _paragraphs(lines: list[Line], chunk: int) -> list[Paragraph]:
    """Return the paragraphs and list items among lines that no blank line separates."""
    headed = _has_title_line(lines)
    width = _wrap_width(lines[headed:])
    paragraphs: list[Paragraph] = []
    previous: Line | None = None
    for number, line in enumerate(lines):
        current = _with_mark(line, previous)
        joins = previous is not None and number != headed and _continues(previous, current, width)
        if joins:
            last = paragraphs[-1]
            paragraphs[-1] = last._replace(span=Span(last.span.start, line.span.end))
        else:
            span = Span(line.span.start + current.mark, line.span.end)
            paragraphs.append(Paragraph(span, chunk, current.is_bullet))
        previous = current._replace(mark=1) if joins and paragraphs[-1].is_bullet else current
    return paragraphs


def _with_mark(line: Line, previous: Line | None) -> Line:
    """Return the line with the length of its bullet; "12. " amid a wrapped sentence is none."""
    bullet = _BULLET.match(line.text)
    opens = previous is None or previous.is_bullet or previous.ends_sentence or previous.text.endswith(":")
    return line._replace(mark=bullet.end()) if bullet and opens else line


def _has_title_line(lines: list[Line]) -> bool:
    """Return whether a title stands directly above its paragraphs."""
    if len(lines) < 2 or lines[0].ends_sentence or lines[1].text[0].islower():
        return False
    rest = lines[1:]
    room = max(len(line.text) for line in rest)
    return _wrap_width(rest) is None and len(lines[0].text) + len(rest[0].text.split(None, 1)[0]) < room


def _wrap_width(lines: list[Line]) -> int | None:
    """Return the width at which lines were wrapped; `None` when each is a paragraph."""
    width = max((len(line.text) for line in lines), default=0)
    wrapped = any(not line.ends_sentence and not _BULLET.match(line.text) for line in lines[:-1])
    return width if wrapped and width <= _LONG else None


def _continues(previous: Line, line: Line, width: int | None) -> bool:
    """Return whether a line goes on with the sentence or paragraph of the line before."""
    if line.is_bullet:
        return False
    if previous.is_bullet:
        return line.indent > previous.indent or not previous.ends_sentence
    if width is None or line.indent > previous.indent + 1:
        return False
    filled = len(previous.text) + len(line.text.split(None, 1)[0]) >= width * 3 // 4
    return filled or not previous.ends_sentence
