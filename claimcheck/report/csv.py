"""Claims as a table for a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO

from claimcheck.interval import INFINITY
from claimcheck.model import Claim, Result
from claimcheck.number import Kind
from claimcheck.report import Report
from claimcheck.report.figures import bounds, hedge, kind, plain_number, value
from claimcheck.report.safe import one_line
from claimcheck.text import Document

COLUMNS = (
    *("path", "line", "column", "start", "end", "text", "number", "kind", "value", "hedge"),
    *("hard_low", "hard_high", "plausible_low", "plausible_high", "unit", "currency"),
    *("event", "head", "source", "place", "time", "status"),
)


def claims_report() -> Report:
    """Return the report: the claims of each article, a row each, under one line of names."""
    return Report(_article, table([COLUMNS]))


def _article(result: Result) -> str:
    return table(_row(claim, result.document) for claim in result.claims)


def table(rows: Iterable[Iterable[object]]) -> str:
    """Return rows as CSV, no cell of which a spreadsheet takes for a formula."""
    page = StringIO()
    csv.writer(page, lineterminator="\n").writerows([_cell(cell) for cell in row] for row in rows)
    return page.getvalue()


def _cell(value: object) -> object:
    """Return a cell that no spreadsheet takes for a formula."""
    if not isinstance(value, str):
        return value
    words = one_line(value)
    return f"'{words}" if words.startswith(("=", "+", "-", "@")) else words


def _row(claim: Claim, document: Document) -> list[object]:
    mention, place, allowed = claim.mention, document.locate(claim.span), bounds(claim.mention)
    money = mention.kind is Kind.MONEY
    ends = (*allowed.hard, *allowed.plausible) if allowed else (INFINITY,) * 4
    return [
        document.path,
        place.line,
        place.column,
        place.start,
        place.end,
        document.quote(claim.span),
        document.quote(mention.span),
        kind(mention),
        value(mention),
        hedge(mention, document),
        *(plain_number(end) for end in ends),
        None if money else mention.unit,
        mention.unit if money else None,
        claim.measure.event,
        claim.measure.head,
        " < ".join(source.text for source in claim.attribution),
        claim.scope.place,
        claim.scope.time,
        claim.scope.status.value,
    ]
