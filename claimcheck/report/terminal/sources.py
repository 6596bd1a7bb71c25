"""Where sources differ: a small table of who gives which figure, about what, and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from claimcheck.model import Claim, Finding, Quote, Result
from claimcheck.report.reading import about
from claimcheck.report.safe import one_line
from claimcheck.report.sources import by_thing
from claimcheck.report.terminal.canvas import Look
from claimcheck.report.terminal.finding import position, verdict, why
from claimcheck.report.terminal.table import table
from claimcheck.text import Document

_HEADS = ("line", "figure", "about", "who says so")
_SHARES = (0.3, 0.26, 0.44)


def sources_lines(findings: Sequence[Finding], result: Result, look: Look) -> Iterator[Text]:
    """Yield a table for each thing on which speakers differ; it stands for all findings about that thing."""
    claims = {claim.mention.span: claim for claim in result.claims}
    for members in by_thing(findings):
        quotes = {quote.span: quote for finding in members for quote in finding.quotes}
        rows = [_cells(quotes[span], claims.get(span), result.document) for span in sorted(quotes)]
        words = f"sources differ ({len(members)} notes)" if len(members) > 1 else "sources differ"
        yield from position(members[0], result.document, look)
        yield from verdict(members[0], words, look)
        yield Text()
        yield from table(_HEADS, rows, _SHARES, look, indent=4)
        if members[0].reason:
            yield Text()
            yield from why(members[0], look)
        if look.trace:
            from claimcheck.report.terminal.trace import trace_lines

            yield from trace_lines(members, result, look)


def _cells(quote: Quote, claim: Claim | None, document: Document) -> tuple[str, ...]:
    return (
        str(document.locate(quote.span).line),
        one_line(document.quote(quote.span)),
        about(claim) if claim else "",
        one_line(quote.source),
    )
