"""How many findings there are, by rule and severity, instead of the findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial

from rich.text import Text

from claimcheck.model import Result, Severity, Trouble
from claimcheck.report import Report, Totals
from claimcheck.report.terminal.canvas import Look, apart, draw
from claimcheck.report.terminal.check import totals_lines
from claimcheck.report.terminal.finding import TONES


def statistics_report(look: Look) -> Report:
    """Return the report: a line for each rule and severity, the most frequent first, then the totals."""
    return Report(_article, whole=partial(_whole, look))


def _whole(look: Look, articles: Sequence[str], totals: Totals, _trouble: Sequence[Trouble]) -> str:
    counts = Counter(line for article in articles for line in article.splitlines())
    return draw(look, _lines(counts, totals, look))


def _article(result: Result) -> str:
    """Return a line for each finding."""
    return "".join(f"{one.rule} {one.name} {one.severity.value}\n" for one in result.findings)


def _lines(counts: Counter[str], totals: Totals, look: Look) -> Iterator[Text]:
    for line, count in sorted(counts.items(), key=lambda one: (-one[1], one[0])):
        rule, name, severity = line.split()
        tone = TONES[Severity(severity)]
        left = Text.assemble(f"{count:>7,}  {rule}  {name}  ", (f"{tone.sign} {severity}", tone.style))
        yield from apart(left, Text(), look)
    if not look.quiet:
        yield from totals_lines(totals, look)
