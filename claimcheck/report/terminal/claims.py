"""The report of `claims`: every figure as written, as it is read, what it is about, and who says so."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from rich.text import Text

from claimcheck.model import Claim, Result
from claimcheck.report import Report
from claimcheck.report.reading import about, reads_as, said_by
from claimcheck.report.safe import one_line
from claimcheck.report.terminal.canvas import Look, draw
from claimcheck.report.terminal.table import table
from claimcheck.text import Document

_HEADS = ("line", "as written", "reads as", "about", "who says so")
_SHARES = (0.34, 0.24, 0.2, 0.22)
"""How the columns after the first share the page."""


def claims_report(look: Look) -> Report:
    """Return the report: the figures of each article."""
    return Report(partial(_drawn, look))


def _drawn(look: Look, result: Result) -> str:
    return draw(look, _article(result, look))


def _article(result: Result, look: Look) -> Iterator[Text]:
    yield Text(one_line(result.document.path), "bold")  # a name that breaks is no name
    rows = [_cells(claim, result.document) for claim in result.claims]
    if rows:
        yield from table(_HEADS, rows, _SHARES, look)
    else:
        yield Text("  · no figures", "dim")
    yield Text()


def _cells(claim: Claim, document: Document) -> tuple[str, ...]:
    return (
        str(document.locate(claim.span).line),
        one_line(document.quote(claim.span)),
        reads_as(claim.mention),
        about(claim),
        said_by(claim),
    )
