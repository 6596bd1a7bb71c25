"""From the passages of a page to a document: which of them are the article, and what each is in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from claimcheck.model import Block, Document, Piece, Role, Span
from claimcheck.read.lines import line_starts
from claimcheck.read.markup.page import Home, Passage
from claimcheck.read.markup.stretch import Stretch
from claimcheck.read.roles import Paragraph, is_title, summary_end

_LINKED = 0.9
_MOST = 0.5
_SITE = re.compile(r"\s(?:[|·•»]|::|[-–—])\s(?=[^|·•»–—\d]{2,40}\Z)")
_WORD = re.compile(r"[^\W_]+")
_CUT_OFF = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*\Z")
_ORDER = {Role.TITLE: 0, Role.SUMMARY: 1}


def article_of(passages: Sequence[Passage]) -> list[Passage]:
    """Return the passages of a web page that are the article, with the titles and descriptions of its head.

    Of several articles it is the longest, unless the main part holds much beside it. Dates that stand alone
    and lines that are nothing but links belong to the page.
    """
    head = [_without_site(one) for one in passages if one.head]
    body = [one for one in passages if not one.head and not _is_furniture(one)]
    if not any(one.role.running for one in body):
        body = [one._replace(aside=False) for one in passages if not one.head and one.linked < _LINKED]
    chosen = _inside(body, _chosen(body))
    if not any(one.role is Role.TITLE for one in chosen):
        known = " ".join(_words(one.text) for one in head)
        titles = [one for one in passages if one.role is Role.TITLE and not one.head]
        fitting = [one for one in titles if _words(one.text) and _words(one.text) in known]
        chosen = [*(fitting or [one for one in titles if not one.aside])[:1], *chosen]
    return [*head, *(one._replace(aside=False) for one in chosen)]


def compose(path: str, source: str, passages: Iterable[Passage], published: str | None = None) -> Document:
    """Return the document that passages make up: title, summary, then all else in order."""
    distinct = _distinct([one for one in passages if not one.aside])
    ordered = sorted(distinct, key=lambda one: _ORDER.get(one.role, 2))
    text = "\n\n".join(one.text for one in ordered)
    spans = list(_spans(ordered))
    blocks = tuple(map(Block, spans, _with_summary(text, spans, ordered)))
    pieces = tuple(_pieces(ordered, spans))
    return Document(path, source, text, blocks, pieces, line_starts(source), published)


def _is_furniture(passage: Passage) -> bool:
    return passage.aside or passage.dated or (passage.linked >= _LINKED and passage.role is not Role.TITLE)


def _without_site(passage: Passage) -> Passage:
    """Return the title of a page without the name of the site behind it."""
    found = _SITE.search(passage.text) if passage.role is Role.TITLE else None
    if not found or found.start() == 0:
        return passage
    parts: list[Stretch] = []
    room = found.start()
    for part in passage.parts:
        if room <= 0:
            break
        keep = part if len(part.text) <= room or not part.verbatim else _head(part, room)
        parts.append(keep)
        room -= len(part.text)
    return passage._replace(parts=tuple(parts))


def _head(part: Stretch, length: int) -> Stretch:
    return Stretch(part.text[:length], part.start, part.start + length)


def _chosen(passages: Sequence[Passage]) -> Home | None:
    """Return the container that is the article, if there is one."""
    letters: Counter[Home] = Counter()
    total = 0
    for passage in passages:
        size = len(passage.text)
        total += size
        for home in passage.homes:
            letters[home] += size
    best = {
        rank: max((one for one in letters if one.rank == rank), key=lambda one: letters[one], default=None)
        for rank in (1, 2, 3)
    }
    main, article, content = best[1], best[2], best[3]
    whole = letters[main] if main else total
    if article and letters[article] >= _MOST * whole:
        return article
    return content if content and letters[content] >= _MOST * whole else main


def _inside(passages: Sequence[Passage], home: Home | None) -> list[Passage]:
    """Return the passages in a container; with text marked as such, only what leads up to it besides."""
    inside = [one for one in passages if home is None or home in one.homes]
    size = sum(len(one.text) for one in inside)
    texts: Counter[Home] = Counter()
    for one in inside:
        for each in one.homes:
            texts[each] += len(one.text) * (each.rank == 3)
    text = max(texts, key=lambda one: texts[one], default=None)
    if text is None or texts[text] < _MOST * size:
        return inside
    last = max(at for at, one in enumerate(inside) if text in one.homes)
    return [
        one
        for at, one in enumerate(inside)
        if text in one.homes or (at < last and one.role in (Role.TITLE, Role.SUMMARY, Role.CAPTION))
    ]


def _distinct(passages: Sequence[Passage]) -> list[Passage]:
    """Return passages without a title or summary that only says again what another or the text says.

    What stands on the page is kept rather than what stands in its head. A description that was cut off is
    no summary.
    """
    running = " ".join(_words(one.text) for one in passages if one.role.running and not one.head)
    seen: set[tuple[Role, str]] = set()
    kept: list[Passage] = []
    for one in sorted(_titled_once(passages), key=lambda one: one.head):
        words = _words(one.text)
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
    if Role.TITLE not in roles and Role.SUMMARY not in roles and roles and is_title(text, paragraphs):
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


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))
