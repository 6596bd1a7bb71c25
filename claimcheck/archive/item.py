"""An article of an archive: as its source holds it, as its columns give it, and as a document to examine."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from claimcheck.archive.recipe import Columns, Recipe
from claimcheck.read import Unreadable, read, read_stdin, read_text
from claimcheck.read.lines import line_starts
from claimcheck.text import Block, Document, Piece, Role, Span

_BETWEEN = "\n\n"
_WORD = re.compile(r"\w+")
_SURROGATE = re.compile("[\ud800-\udfff]")
_YEAR = re.compile(r"\d{4}")


class Item(NamedTuple):
    """An article as its columns give it.

    `text` is the text itself, the bytes of a page, or the file to read. `date` is the day on which it appeared, `seen`
    one on which it was there at the latest; both as they are written. `trouble` tells why there is nothing to check.
    """

    id: str
    text: str | bytes | Path = ""
    title: str = ""
    date: str = ""
    group: str | None = None
    seen: str = ""
    format: str | None = None
    trouble: str = ""


class Raw(NamedTuple):
    """An article as its source holds it: where, how many bytes it takes, and how far into the source it ends.

    `read` makes an `Item` of it; children do that, since it may take as long as to examine a short article.
    """

    place: str
    weight: int
    at: int
    read: Callable[[], Item]


class Titled(NamedTuple):
    """A document, and where in its source the text begins, behind the title of a column of its own."""

    document: Document
    start: int = 0


def item_of(record: Mapping[str, object], place: str, columns: Columns) -> Item:
    """Return the article in a record; one without an id is called after its place."""
    text, title, id, when, group = (_value(record, name) for name in columns.all)
    item = Item(_words(id) or place, title=_words(title), date=_words(when), group=_words(group) or None)
    if not isinstance(text, str) or not text.strip():
        return item._replace(trouble=f"has no text in column {columns.text!r}")
    return item._replace(text=_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text))


def _value(record: Mapping[str, object], name: str) -> object:
    """Return what a record has under a name, or under the first part of one with dots, the next part in that."""
    if name in record or "." not in name:
        return record.get(name)
    first, _, rest = name.partition(".")
    inner = record.get(first)
    return _value(inner, rest) if isinstance(inner, Mapping) else None


def _words(value: object) -> str:
    if value is None:
        return ""
    words = value.isoformat() if isinstance(value, date | datetime) else str(value)
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", words).strip()


def day_and_year(words: str) -> tuple[date | None, int | None]:
    """Return the day that words for a date begin with, and the year; either may be missing."""
    from claimcheck.read.markup.dates import day_of

    iso = day_of(words) if words else None
    if iso is None:
        return None, int(words) if _YEAR.fullmatch(words) else None
    try:
        return date.fromisoformat(iso), int(iso[:4])
    except ValueError:  # a month without a day, or the 31st of June
        return None, int(iso[:4])


def document_of(item: Item, recipe: Recipe) -> Titled:
    """Return the document of an article, with its title in front.

    Raises:
        Unreadable: it holds no text, or more of it than an article may have.
    """
    if item.trouble:
        raise Unreadable(item.trouble)
    document = _body(item, recipe)
    day, _ = day_and_year(item.date)
    if day:
        document = document._replace(published=day.isoformat())
    return _titled(document, " ".join(item.title.split())) if item.title else Titled(document)


def _body(item: Item, recipe: Recipe) -> Document:
    settings = recipe.settings
    if isinstance(item.text, Path):
        return read(item.text, settings.input_format, settings.encoding, recipe.most)
    if len(item.text) > recipe.most:
        raise Unreadable(f"is larger than {recipe.most / 2**20:g} MB (--max-size sets the limit)")
    format = item.format or settings.input_format or "plain"
    if isinstance(item.text, bytes):
        return read_stdin(item.text, item.id, format, settings.encoding)
    return read_text(item.text, "article", format)


def _titled(document: Document, title: str) -> Titled:
    """Return a document with a title in front; one that it has itself is a heading then, or says the same again."""
    shift = len(title) + len(_BETWEEN)
    head = Span(0, len(title))
    source = title + _BETWEEN + document.source
    blocks = [Block(head, Role.TITLE)]
    for block in document.blocks:
        if block.role is not Role.TITLE:
            blocks.append(block._replace(span=_moved(block.span, shift)))
        elif _WORD.findall(document.quote(block.span).lower()) != _WORD.findall(title.lower()):
            blocks.append(Block(_moved(block.span, shift), Role.HEADING))
    pieces = (Piece(_moved(one.text, shift), _moved(one.source, shift)) for one in document.pieces)
    moved = document._replace(
        source=source,
        text=title + _BETWEEN + document.text,
        blocks=tuple(blocks),
        pieces=(Piece(head, head), *pieces),
        line_starts=line_starts(source),
        tables=tuple(
            table._replace(
                rows=tuple(tuple(cell and _moved(cell, shift) for cell in row) for row in table.rows)
            )
            for table in document.tables
        ),
    )
    return Titled(moved, shift)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
