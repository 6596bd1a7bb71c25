"""From the passages of an article to a document: what each is in it, and each of them once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from claimcheck.read.lines import line_starts
from claimcheck.read.markup.grid import tables_of
from claimcheck.read.markup.page import Passage
from claimcheck.read.roles import Paragraph, is_title, summary_end
from claimcheck.text import Block, Document, Piece, Role, Span

_WORD = re.compile(r"[^\W_]+")
_CUT_OFF = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*\Z")
_ORDER = {Role.TITLE: 0, Role.SUMMARY: 1}


def compose(path: str, source: str, passages: Iterable[Passage], published: str | None = None) -> Document:
    """Return the document that passages make up: title, summary, then all else in order."""
    distinct = _distinct([one for one in passages if not one.aside])
    ordered = sorted(distinct, key=lambda one: _ORDER.get(one.role, 2))
    text = "\n\n".join(one.text for one in ordered)
    spans = list(_spans(ordered))
    blocks = tuple(map(Block, spans, _with_summary(text, spans, ordered)))
    pieces = tuple(_pieces(ordered, spans))
    cells = [(one.cell, span) for one, span in zip(ordered, spans, strict=True) if one.cell]
    return Document(path, source, text, blocks, pieces, line_starts(source), published, tables_of(cells))


def _distinct(passages: Sequence[Passage]) -> list[Passage]:
    """Return passages without a title or summary that only says again what another or the text says.

    What stands on the page is kept rather than what stands in its head. A description that was cut off is
    no summary.
    """
    running = " ".join(words_of(one.text) for one in passages if one.role.running and not one.head)
    seen: set[tuple[Role, str]] = set()
    kept: list[Passage] = []
    for one in sorted(_titled_once(passages), key=lambda one: one.head):
        words = words_of(one.text)
        if one.head and one.role is Role.SUMMARY and (words in running or _CUT_OFF.search(one.text)):
            continue
        if one.role in _ORDER and (one.role, words) in seen:
            continue
        seen.add((one.role, words))
        kept.append(one)
    return sorted(kept, key=lambda one: not one.head)


def _titled_once(passages: Sequence[Passage]) -> Iterator[Passage]:
    """Yield passages; a first-order heading is a title only before the text, and the first of them."""
    begun = False
    for one in passages:
        if one.role is Role.TITLE and not one.head and begun:
            yield one._replace(role=Role.HEADING)
        else:
            yield one
        begun = begun or (not one.head and (one.role.running or one.role is Role.TITLE))


def _with_summary(text: str, spans: Sequence[Span], passages: Sequence[Passage]) -> list[Role]:
    """Return the role of each passage; without a stated title or summary, they are told as in plain text."""
    roles = [one.role for one in passages]
    paragraphs = [
        Paragraph(span, number, role is Role.LIST)
        for number, (span, role) in enumerate(zip(spans, roles, strict=True))
    ]
    headed = roles[:1] in ([Role.BODY], [Role.HEADING])
    if headed and Role.TITLE not in roles and Role.SUMMARY not in roles and is_title(text, paragraphs):
        roles[0] = Role.TITLE
    if Role.SUMMARY not in roles:
        first = roles.count(Role.TITLE)
        if roles[first : first + 1] in ([Role.BODY], [Role.LIST]):
            end = summary_end(text, paragraphs, first)
            roles[first:end] = [Role.SUMMARY] * (end - first)
    return roles


def _spans(passages: Iterable[Passage]) -> Iterator[Span]:
    at = 0
    for passage in passages:
        length = len(passage.text)
        yield Span(at, at + length)
        at += length + 2


def _pieces(passages: Iterable[Passage], spans: Iterable[Span]) -> Iterator[Piece]:
    """Yield where each stretch came from, neighbors that are the source as it stands taken together."""
    for passage, span in zip(passages, spans, strict=True):
        at = span.start
        last: Piece | None = None
        for part in passage.parts:
            piece = Piece(Span(at, at + len(part.text)), Span(part.start, part.end))
            at = piece.text.end
            if last and part.verbatim and last.source.end == part.start and _alike(last):
                last = Piece(Span(last.text.start, at), Span(last.source.start, part.end))
            else:
                if last:
                    yield last
                last = piece
        if last:
            yield last


def _alike(piece: Piece) -> bool:
    return piece.text.end - piece.text.start == piece.source.end - piece.source.start


def words_of(text: str) -> str:
    """Return the words of a text in lower case, to tell whether another says the same."""
    return " ".join(_WORD.findall(text.lower()))
