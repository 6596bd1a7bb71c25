"""One line a finding, as compilers do: for editors of text that jump to a place, and for grep."""

from __future__ import annotations

from claimcheck.model import Finding, Result
from claimcheck.report import Report
from claimcheck.report.safe import one_line


def check_report() -> Report:
    """Return the report: `path:line:column: severity name message reason` for each finding."""
    return Report(_article)


def _article(result: Result) -> str:
    return "".join(f"{_line(finding, result)}\n" for finding in result.findings)


def _line(finding: Finding, result: Result) -> str:
    place = result.document.locate(finding.quotes[0].span)
    where = f"{result.document.path}:{place.line}:{place.column}"
    return one_line(f"{where}: {finding.severity.value} {finding.name} {finding.message} {finding.reason}")
