"""One line a finding, as compilers do: for editors of text that jump to a place, and for grep."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.model import Finding, Result, Trouble
from claimcheck.report import Outcome
from claimcheck.report.safe import one_line


def check_report(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield `path:line:column: severity name message` for each finding."""
    for outcome in outcomes:
        if not isinstance(outcome, Trouble):
            yield "".join(f"{_line(finding, outcome)}\n" for finding in outcome.findings)


def _line(finding: Finding, result: Result) -> str:
    place = result.document.locate(finding.quotes[0].span)
    where = f"{result.document.path}:{place.line}:{place.column}"
    return one_line(f"{where}: {finding.severity.value} {finding.name} {finding.message}")
