"""How a finding came about, and what ties two figures or keeps them apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from rich.text import Text

from claimcheck.model import Finding, Result
from claimcheck.report import Report
from claimcheck.report.compare import comparison
from claimcheck.report.safe import one_line
from claimcheck.report.terminal.canvas import Look, draw, labeled, wrap
from claimcheck.report.trace import chapters


def trace_lines(findings: Sequence[Finding], result: Result, look: Look) -> Iterator[Text]:
    """Yield what ties the figures of some findings, and each step from there."""
    for finding in findings:
        yield Text()
        for chapter in chapters(finding, result):
            for number, line in enumerate(chapter.lines):
                yield from labeled("" if number else chapter.heading, Text(one_line(line)), look, 4)


def dropped_lines(result: Result, look: Look) -> Iterator[Text]:
    """Yield the relations of other readers that were not taken, and why."""
    if not result.dropped:
        return
    yield from wrap(Text(f"{one_line(result.document.path)}: dropped", "bold"), look.measure)
    for one in result.dropped:
        figures = " ".join(f"“{quote}”" for quote in one.quotes)
        line = f"{one.kind} {figures}, read by {one.reader}: {one.why}"
        yield from wrap(Text(one_line(line)), look.measure, first=Text("  · ", "dim"), rest=Text("    "))
    yield Text()


def comparison_report(figures: tuple[str, str], look: Look) -> Report:
    """Return the report: for each article, why two figures were or were not taken for the same thing."""
    return Report(partial(_comparison, figures, look))


def _comparison(figures: tuple[str, str], look: Look, result: Result) -> str:
    return draw(look, _compared(result, figures, look))


def _compared(result: Result, figures: tuple[str, str], look: Look) -> Iterator[Text]:
    yield Text(one_line(result.document.path), "bold")  # a name that breaks is no name
    for heading, reasons in comparison(figures, result):
        yield Text()
        yield from wrap(Text(heading), look.measure, first=Text("  "))
        for reason in reasons:
            yield from wrap(Text(reason), look.measure, first=Text("    · ", "dim"))
    yield Text()
