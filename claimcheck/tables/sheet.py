"""The figures of a table in their rows and columns, with their headings."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from claimcheck.lexicon.tables import PERCENT, ZEROS
from claimcheck.model import Article, Claim
from claimcheck.number import Form, Kind, hundredths
from claimcheck.text import Document, Span, Table

_SIGNS = re.compile(r"[\s()\[\]*†‡§%.,:;<>≈~+±–—−|/$£€⁰¹²³⁴⁵⁶⁷⁸⁹-]*")
_NOTE = re.compile(r"\[\w{1,2}\]|\(\w\)\Z|[*†‡§]+")
_PART = re.compile(r"%|[a-z]+")
_OF_ALL = re.compile(r"\b[nN]\s*=\s*\Z")
_YEAR = re.compile(r"\d{4}")
_FIGURES = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.SHARE, Kind.DURATION))
_MOST = 8_000
"""Cells of a table that is looked at; a larger one is data, which other programs check."""


class Entry(NamedTuple):
    """A cell with a figure; `share` is the percentage beside it: 12 (45%)."""

    claim: Claim
    share: Claim | None = None


class Sheet(NamedTuple):
    """The figures of a table below its headings and beside its labels.

    `rows[r][c]` is a figure, `None` where a cell has none; `empty` holds the places of cells that stand for zero.
    `labels[r]` and `headings[c]` are the words of the first cell of a row and of the headings over a column;
    `wholes[c]` is the number of which a heading says that all below it are: *n = 132*.
    """

    rows: tuple[tuple[Entry | None, ...], ...]
    labels: tuple[str, ...]
    headings: tuple[str, ...]
    empty: frozenset[tuple[int, int]]
    wholes: tuple[Claim | None, ...]

    @property
    def turned(self) -> Sheet:
        """The same table with its rows as columns."""
        columns = tuple(zip(*self.rows, strict=True))
        empty = frozenset((column, row) for row, column in self.empty)
        return Sheet(columns, self.headings, self.labels, empty, (None,) * len(self.labels))


def sheets_of(article: Article) -> list[Sheet]:
    """Return the tables of an article that hold figures."""
    tables = [one for one in article.document.tables if len(one.rows) * len(one.rows[0]) <= _MOST]
    if not tables:
        return []
    starts = [claim.mention.span.start for claim in article.claims]
    found = (_sheet(article, starts, _unfolded(article.document, table)) for table in tables)
    return [sheet for sheet in found if sheet]


def names_of(document: Document, span: Span) -> tuple[str, str]:
    """Return the label of the row and the heading of the column in which a figure stands."""
    for table in document.tables:
        for row, cells in enumerate(table.rows):
            for column, cell in enumerate(cells):
                if cell and span.within(cell) and row and column:
                    return _words(document, cells[0]), _heading(document, table, max(1, table.head), column)
    return "", ""


def _unfolded(document: Document, table: Table) -> Table:
    """Return a table that was folded to save paper ("State, Jobs, State, Jobs") in its full length."""
    names = [_words(document, cell) for cell in table.rows[0]]
    width = next((place for place in range(2, len(names)) if names[0] and names[place] == names[0]), 0)
    if not width or names != names[:width] * (len(names) // width):
        return table
    folds = range(0, len(names), width)
    body = [row[fold : fold + width] for fold in folds for row in table.rows[1:]]
    return Table((table.rows[0][:width], *(row for row in body if any(row))), 1)


def _sheet(article: Article, starts: Sequence[int], table: Table) -> Sheet | None:
    entries = [[_entry(article, starts, cell) for cell in row] for row in table.rows]
    head = max(table.head, 1 if not any(map(_counts, entries[0][1:])) else 0)
    body = _with_counts([row[1:] for row in entries[head:]])
    if len(body) < 1 or not body[0] or not any(one for row in body for one in row):
        return None
    document = article.document
    empty = frozenset(
        (row, column)
        for row, cells in enumerate(table.rows[head:])
        for column, cell in enumerate(cells[1:])
        if cell and document.quote(cell).strip().lower() in ZEROS
    )
    labels = tuple(_words(document, row[0]) for row in table.rows[head:])
    headings = tuple(_heading(document, table, head, column) for column in range(1, len(table.rows[0])))
    wholes = tuple(
        _whole(article, starts, [row[column] for row in table.rows[:head]])
        for column in range(1, len(table.rows[0]))
    )
    return Sheet(_with_shares(body, labels, headings), labels, headings, empty, wholes)


def _whole(article: Article, starts: Sequence[int], cells: Sequence[Span | None]) -> Claim | None:
    """Return the number of which the headings over a column say that all below are: *n = 132*, *(N = 132)*."""
    for cell in cells:
        first, last = (bisect_left(starts, end) for end in cell) if cell else (0, 0)
        for claim in article.claims[first:last]:
            named = cell and _OF_ALL.search(article.document.text[cell.start : claim.mention.span.start])
            if named and claim.mention.kind is Kind.COUNT:
                return claim
    return None


def _entry(article: Article, starts: Sequence[int], cell: Span | None) -> Entry | None:
    """Return the figure that fills a cell; nothing where it also holds words, or no single figure."""
    if cell is None:
        return None
    first, last = bisect_left(starts, cell.start), bisect_left(starts, cell.end)
    claims = article.claims[first:last]
    if not 1 <= len(claims) <= 2 or not _filled(article.document, cell, claims):
        return None
    if any(claim.number.is_range or claim.number.form is Form.VAGUE for claim in claims):
        return None
    if len(claims) == 1:
        return Entry(claims[0])
    shares = [claim for claim in claims if claim.mention.kind is Kind.SHARE]
    counts = [claim for claim in claims if claim.mention.kind in _FIGURES - {Kind.SHARE}]
    return Entry(counts[0], shares[0]) if counts and shares else None


def _filled(document: Document, cell: Span, claims: Sequence[Claim]) -> bool:
    """Return whether nothing but figures and signs stands in a cell; a lone figure in brackets is below zero."""
    text, at, rest = document.quote(cell), 0, ""
    for claim in claims:
        rest += text[at : claim.mention.span.start - cell.start]
        at = claim.mention.span.end - cell.start
    rest += text[at:]
    negative = len(claims) == 1 and rest.strip().startswith("(")
    return not negative and bool(_SIGNS.fullmatch(_NOTE.sub("", rest)))


def _counts(entry: Entry | None) -> bool:
    return entry is not None and entry.claim.mention.kind in _FIGURES


def _with_counts(rows: list[list[Entry | None]]) -> list[list[Entry | None]]:
    """Return the figures, with four digits for what they are beside counts: 1851 below 1016 is no year."""
    columns = len(rows[0]) if rows else 0
    for column in range(columns):
        kinds = {row[column].claim.mention.kind for row in rows if (row[column] is not None)}  # type: ignore[union-attr]
        for row in rows:
            row[column] = _as_figure(row[column], counted=Kind.COUNT in kinds)
    return rows


def _as_figure(entry: Entry | None, *, counted: bool) -> Entry | None:
    if entry is None or entry.claim.mention.kind in _FIGURES:
        return entry
    claim = entry.claim
    digits = claim.mention.kind is Kind.DATE and _YEAR.fullmatch(claim.sentence.quote(claim.mention.core))
    if not (counted and digits):
        return None
    mention = claim.mention._replace(kind=Kind.COUNT, iso=None)
    return Entry(claim._replace(mention=mention))


def _with_shares(
    rows: Sequence[Sequence[Entry | None]], labels: Sequence[str], headings: Sequence[str]
) -> tuple[tuple[Entry | None, ...], ...]:
    """Return the figures, with bare numbers as percentages where a heading or label says so; not in "n (%)"."""
    percent = [
        _in_percent(heading) and not any(entry and entry.share for entry in column)
        for heading, column in zip(headings, zip(*rows, strict=True), strict=True)
    ]
    return tuple(
        tuple(
            _as_share(entry) if percent[column] or _in_percent(label) else entry
            for column, entry in enumerate(row)
        )
        for label, row in zip(labels, rows, strict=True)
    )


def _in_percent(heading: str) -> bool:
    """Return whether a heading makes percentages of bare numbers: "%", "Share (%)", "Percent of total"."""
    return not PERCENT.isdisjoint(_PART.findall(heading.lower()))


def _as_share(entry: Entry | None) -> Entry | None:
    if entry is None or entry.share or entry.claim.mention.kind is not Kind.COUNT:
        return entry
    mention = entry.claim.mention
    number = hundredths(mention.number._replace(step=min(mention.number.step, Fraction(1))))
    return Entry(entry.claim._replace(mention=mention._replace(kind=Kind.SHARE, number=number)))


def _heading(document: Document, table: Table, head: int, column: int) -> str:
    words = [_words(document, row[column]) for row in table.rows[:head]]
    return " ".join(dict.fromkeys(word for word in words if word))


def _words(document: Document, cell: Span | None) -> str:
    return " ".join(document.quote(cell).split()) if cell else ""
