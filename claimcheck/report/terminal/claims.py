"""The report of `claims`: every figure as written, as it is read, what it is about, and who says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from rich.cells import cell_len
from rich.text import Text

from claimcheck.model import Claim, Document, Result, Trouble
from claimcheck.report import Outcome
from claimcheck.report.reading import about, reads_as, said_by
from claimcheck.report.safe import one_line
from claimcheck.report.terminal.canvas import Look, draw, wrap

_HEADS = ("line", "as written", "reads as", "about", "who says so")
_SHARES = (0.34, 0.24, 0.2, 0.22)
"""How the columns after the first share the page."""
_TABLE_FROM = 72
"""Below so many columns a table is harder to read than a list."""


def claims_report(outcomes: Iterable[Outcome], look: Look) -> Iterator[str]:
    """Yield the figures of each article."""
    for outcome in outcomes:
        if not isinstance(outcome, Trouble):
            yield draw(look, _article(outcome, look))


def _article(result: Result, look: Look) -> Iterator[Text]:
    yield from wrap(Text(one_line(result.document.path), "bold"), look.measure)
    rows = [_cells(claim, result.document) for claim in result.claims]
    if not rows:
        yield Text("  · no figures", "dim")
    elif look.measure < _TABLE_FROM:
        yield from _list(rows, look)
    else:
        yield from _table(rows, look)
    yield Text()


def _cells(claim: Claim, document: Document) -> tuple[str, ...]:
    return (
        str(document.locate(claim.span).line),
        one_line(document.quote(claim.span)),
        reads_as(claim.mention),
        about(claim),
        said_by(claim),
    )


def _table(rows: list[tuple[str, ...]], look: Look) -> Iterator[Text]:
    first = max(len("line"), *(len(row[0]) for row in rows))
    room = look.measure - first - 2 * len(_HEADS)
    widths = (first, *(int(room * share) for share in _SHARES))
    yield from _row(_HEADS, widths, "dim")
    for row in rows:
        yield from _row(row, widths)


def _row(cells: tuple[str, ...], widths: tuple[int, ...], style: str = "") -> Iterator[Text]:
    """Yield a row of a table, on as many lines as its fullest cell needs."""
    columns = [list(wrap(Text(cell, style), width)) for cell, width in zip(cells, widths, strict=True)]
    for line in zip_longest(*columns, fillvalue=Text("")):
        text = Text("  ")
        for cell, width in zip(line, widths, strict=True):
            text.append(cell).append(" " * (max(width - cell_len(cell.plain), 0) + 2))
        yield text


def _list(rows: list[tuple[str, ...]], look: Look) -> Iterator[Text]:
    first = max(len(row[0]) for row in rows)
    for line, written, reads, subject, source in rows:
        yield from wrap(Text(written), look.measure, first=Text(f"  {line:>{first}}  ", "dim"))
        rest = " · ".join(part for part in (reads, subject, source) if part)
        yield from wrap(Text(rest, "dim"), look.measure, first=Text(" " * (first + 4)))
