"""The report of `check`: what does not add up in each article, where sources differ, and what does add up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.text import Text

from claimcheck.model import Consistent, Result, Severity
from claimcheck.report import Report, Totals
from claimcheck.report.safe import one_line
from claimcheck.report.sources import RULE
from claimcheck.report.telling import counted
from claimcheck.report.terminal.canvas import Look, draw, wrap
from claimcheck.report.terminal.finding import TONES, finding_lines
from claimcheck.report.terminal.sources import sources_lines
from claimcheck.text import Document
from claimcheck.wording.kinds import kind_in_words

_MOST_LINES = 8


def check_report(look: Look) -> Report:
    """Return the report: a page on each article, then the totals."""
    return Report(
        lambda result: draw(look, _article(result, look)),
        tail=lambda totals, _: draw(look, _totals(totals, look)),
    )


def _article(result: Result, look: Look) -> Iterator[Text]:
    """Yield what was found: the surest first, then where sources differ, then what adds up."""
    yield from wrap(Text(one_line(result.document.path), "bold"), look.measure)
    differing = [finding for finding in result.findings if finding.name == RULE]
    others = (finding for finding in result.findings if finding.name != RULE)
    for finding in sorted(others, key=lambda one: -one.severity.rank):
        yield Text()
        yield from finding_lines(finding, result, look)
    yield from sources_lines(differing, result, look)
    if result.findings and result.consistent:
        yield Text()
    yield from _consistent(result, look)
    yield Text()


def _consistent(result: Result, look: Look) -> Iterator[Text]:
    """Yield what was computed and adds up: how much by default, all of it with `--verbose`."""
    found = result.consistent
    if not found:
        if not result.findings:
            quiet = "nothing to add up" if result.claims else "no figures"
            yield from wrap(Text(quiet, "dim"), look.measure, first=Text("  · ", "dim"))
        return
    what = "comparison adds up" if len(found) == 1 else "comparisons add up"
    head = Text.assemble("  ", ("✓", "bold green"), f" {len(found)} {what}")
    if not look.verbose:
        head.append(f" ({_lines(found, result.document)})", "dim")
    yield from wrap(head, look.measure, rest=Text("    "))
    if look.verbose:
        for one in found:
            about = f"  {kind_in_words(one.relation)}, {_lines([one], result.document)}"
            working = Text.assemble(one_line(one.working), (about, "dim"))
            yield from wrap(working, look.measure, first=Text("    · "), rest=Text("      "))


def _lines(found: Iterable[Consistent], document: Document) -> str:
    """Return the lines in which some relations stand, in words."""
    spans = (quote.span for one in found for quote in one.quotes)
    lines = [str(line) for line in sorted({document.locate(span).line for span in spans})]
    if len(lines) > _MOST_LINES:
        lines[_MOST_LINES - 1 :] = [f"{len(lines) - _MOST_LINES + 1} more"]
    if len(lines) < 2:
        return f"line {lines[0]}" if lines else ""
    return f"lines {', '.join(lines[:-1])} and {lines[-1]}"


def _totals(totals: Totals, look: Look) -> Iterator[Text]:
    """Yield the last line: how much was found in how many articles."""
    counts = (
        (totals.errors, "error", Severity.ERROR),
        (totals.warnings, "warning", Severity.WARNING),
        (totals.notes, "note", Severity.NOTE),
    )
    line = Text(f"{counted(totals.files, 'article')}: ")
    for number, (count, noun, severity) in enumerate(counts):
        line.append(", " if number else "")
        line.append(counted(count, noun), TONES[severity].style if count else "dim")
    line.append("; ").append(
        f"{totals.consistent} {'adds' if totals.consistent == 1 else 'add'} up",
        "green" if totals.consistent else "dim",
    )
    if totals.unread:
        line.append(f"; {totals.unread} not read", "bold red")
    yield from wrap(line, look.measure)
