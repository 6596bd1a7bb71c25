"""What a web page says of itself: its passages, its title and description, when it appeared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.read.markup.dates import day_of
from claimcheck.read.markup.page import Page, Passage
from claimcheck.read.markup.stretch import Stretch, stretches, tidy
from claimcheck.read.markup.tags import Tag, tags
from claimcheck.text import Role

_DESCRIPTIONS = ("description", "og:description", "dcterms.description", "dc.description")
_DATES = ("article:published_time", "date", "datepublished", "dcterms.date", "dc.date", "pubdate")
_WANTED = ("class", "id", "role", "hidden", "aria-hidden", "itemprop", "itemtype", "colspan", "rowspan")


class WebPage(NamedTuple):
    """The passages of a page in order, and the day on which it appeared."""

    passages: list[Passage]
    published: str | None


def web_page(source: str) -> WebPage:
    """Return what a page holds."""
    page = Page()
    head: list[Passage] = []
    days: dict[int, str] = {}
    titled = inside_title = False
    for tag in tags(source):
        if tag.name == "meta":
            head += _description(source, tag)
        if tag.name in ("meta", "time") and not tag.closes:
            rank, day = _day(source, tag)
            if day:
                days.setdefault(rank, day)
        if tag.name == "title":
            inside_title = not tag.closes and not titled
        elif not tag.name and inside_title:
            head += _head_passage(Role.TITLE, source, tag.start, tag.end)
            titled, inside_title = True, False
        else:
            tell(page, source, tag)
    return WebPage([*head, *page.passages()], days[min(days)] if days else None)


def tell(page: Page, source: str, tag: Tag) -> None:
    """Tell a page of a tag or a text."""
    if not tag.name:
        page.text(stretches(source, tag.start, tag.end, html=True))
    elif tag.name == "br":
        page.line_break(tag.start, tag.end)
    elif tag.closes:
        page.end(tag.name)
    else:
        page.start(tag.name, {name: tag.value(source, name) for name in _WANTED if name in tag.attributes})


def _description(source: str, tag: Tag) -> Iterator[Passage]:
    """Yield the description in a `meta` element, if it is one."""
    name = (tag.value(source, "name") or tag.value(source, "property")).lower()
    if name in _DESCRIPTIONS and "content" in tag.attributes:
        yield from _head_passage(Role.SUMMARY, source, *tag.attributes["content"])


def _head_passage(role: Role, source: str, start: int, end: int) -> Iterator[Passage]:
    parts: list[Stretch] = tidy(stretches(source, start, end, html=True))
    if parts:
        yield Passage(role, tuple(parts), head=True)


def _day(source: str, tag: Tag) -> tuple[int, str | None]:
    """Return the day that a tag gives, and how likely it is the one on which the page appeared."""
    if tag.name == "meta":
        name = (
            tag.value(source, "property") or tag.value(source, "name") or tag.value(source, "itemprop")
        ).lower()
        return 0, day_of(tag.value(source, "content")) if name in _DATES else None
    words = f"{tag.value(source, 'class')} {tag.value(source, 'itemprop')}".lower()
    stated = "pubdate" in tag.attributes or "publish" in words
    return (1 if stated else 3 if "updated" in words or "modified" in words else 2), day_of(
        tag.value(source, "datetime")
    )
