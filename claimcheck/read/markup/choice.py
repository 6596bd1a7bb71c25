"""Which passages of a web page are the article: not its menus, its dates, its teasers of other articles."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from claimcheck.read.markup.article import words_of
from claimcheck.read.markup.page import Home, Passage
from claimcheck.read.markup.stretch import Stretch
from claimcheck.text import Role

_LINKED = 0.9
_MOST = 0.5
_MAIN, _ARTICLE, _TEXT = 1, 2, 3
_ARROW = re.compile(r"\s*[←→«»]|.*[←→«»]\s*\Z")
_SITE = re.compile(r"\s(?:[|·•»]|::|[-–—])\s(?=[^|·•»–—\d]{2,40}\Z)")


def article_of(passages: Sequence[Passage]) -> list[Passage]:
    """Return the passages that are the article, with the title and the description in the head of the page.

    Of several articles it is the longest, unless the main part holds much beside it. Where everything seems
    to be furniture, or stands in tables, as on old pages, all of it is read.
    """
    head = [_without_site(one) for one in passages if one.head]
    page = [one for one in passages if not one.head]
    body = [one for one in page if not _is_furniture(one)]
    if not any(one.role.running or one.role is Role.TABLE for one in body):
        body = [one._replace(aside=False) for one in page if one.linked < _LINKED]
    chosen = _inside(body, _chosen(body))
    if not any(one.role.running for one in chosen):
        chosen = [
            one._replace(role=Role.BODY, cell=None) if one.role is Role.TABLE else one for one in chosen
        ]
    return _titled(head, chosen, page)


def _titled(head: Sequence[Passage], chosen: list[Passage], page: Sequence[Passage]) -> list[Passage]:
    """Return the article with its title; the title of the page is left out if it only repeats it.

    The title is a heading of the first order, or a heading that the title of the page repeats. Where the
    article has none, the page may.
    """
    known = " ".join(words_of(one.text) for one in head if one.role is Role.TITLE)
    chosen = [
        one._replace(role=Role.TITLE) if one.role is Role.HEADING and _repeated(one, known) else one
        for one in chosen
    ]
    if not any(one.role is Role.TITLE for one in chosen):
        titles = [one for one in page if one.role is Role.TITLE]
        named = [one for one in titles if _repeated(one, known)] or [one for one in titles if not one.aside]
        chosen = [*(one._replace(aside=False) for one in named[:1]), *chosen]
    first = next((words_of(one.text) for one in chosen if one.role is Role.TITLE), "")
    kept = [one for one in head if one.role is not Role.TITLE or not _only_repeats(words_of(one.text), first)]
    begun = next((at for at, one in enumerate(chosen) if _repeated(one, known)), None)
    if begun is None:
        return [*kept, *chosen]
    before = [one for one in chosen[:begun] if one.role not in (Role.HEADING, Role.BODY)]
    return [*kept, chosen[begun], *before, *chosen[begun + 1 :]]


def _repeated(passage: Passage, known: str) -> bool:
    """Return whether a title or heading is repeated in the title of the page."""
    words = words_of(passage.text)
    return passage.role in (Role.TITLE, Role.HEADING) and bool(words) and f" {words} " in f" {known} "


def _only_repeats(words: str, title: str) -> bool:
    """Return whether some words are a title and, beside it, nothing with a figure."""
    before, found, after = f" {words} ".partition(f" {title} ")
    return bool(found) and not any(letter.isdigit() for letter in before + after)


def _is_furniture(passage: Passage) -> bool:
    """Return whether a passage is no text: it lies in furniture, gives only a date, is only a link."""
    if passage.aside or passage.dated:
        return True
    leads_on = passage.linked > 0 and _ARROW.match(passage.text)
    return passage.role is not Role.TITLE and (passage.linked >= _LINKED or bool(leads_on))


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
        whole = len(part.text) <= room or not part.verbatim
        parts.append(part if whole else Stretch(part.text[:room], part.start, part.start + room))
        room -= len(part.text)
    return passage._replace(parts=tuple(parts))


def _chosen(passages: Sequence[Passage]) -> Home | None:
    """Return the container that is the article, if there is one."""
    sizes = _sizes(passages)
    best = {
        rank: max((one for one in sizes if one.rank == rank), key=lambda one: sizes[one], default=None)
        for rank in (_MAIN, _ARTICLE, _TEXT)
    }
    main = best[_MAIN]
    whole = sizes[main] if main else sum(len(one.text) for one in passages)
    for rank in (_ARTICLE, _TEXT):
        home = best[rank]
        if home and sizes[home] >= _MOST * whole:
            return home
    return main


def _inside(passages: Sequence[Passage], home: Home | None) -> list[Passage]:
    """Return the passages in a container; if one holds the text alone, only what leads up to it besides."""
    inside = [one for one in passages if home is None or home in one.homes]
    sizes = _sizes(inside)
    texts = [one for one in sizes if one.rank == _TEXT]
    text = max(texts, key=lambda one: sizes[one], default=None)
    if text is None or sizes[text] < _MOST * sum(len(one.text) for one in inside):
        return inside
    last = max(at for at, one in enumerate(inside) if text in one.homes)
    leading = (Role.TITLE, Role.SUMMARY, Role.CAPTION, Role.HEADING)
    return [one for at, one in enumerate(inside) if text in one.homes or (at < last and one.role in leading)]


def _sizes(passages: Sequence[Passage]) -> Counter[Home]:
    """Return how much text each container holds."""
    sizes: Counter[Home] = Counter()
    for passage in passages:
        for home in passage.homes:
            sizes[home] += len(passage.text)
    return sizes
