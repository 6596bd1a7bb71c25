"""The report of `check`: what does not add up in each article, why, and what does add up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rich.text import Text

from claimcheck.model import Consistent, Document, Finding, Fit, Quote, Result, Severity, Trouble
from claimcheck.report import Outcome, Totals
from claimcheck.report.safe import one_line
from claimcheck.report.terminal.canvas import Look, apart, draw, labeled, marked, wrap
from claimcheck.report.terminal.excerpt import Passage, passages

_ROWS = 4
"""How many rows a quoted passage may take."""

_SHORT = 60


class Tone(NamedTuple):
    """How a severity looks and what it says."""

    sign: str
    style: str
    verdict: str


TONES = {
    Severity.ERROR: Tone("✗", "bold red", "does not add up"),
    Severity.WARNING: Tone("!", "bold yellow", "may not add up"),
    Severity.NOTE: Tone("i", "bold blue", "worth a look"),
}
VERDICTS = {"source-disagreement": "sources differ"}
"""Verdicts of single rules that say more than their severity does."""


def check_report(outcomes: Iterable[Outcome], look: Look) -> Iterator[str]:
    """Yield the report of each article, then the totals."""
    totals = Totals()
    for outcome in outcomes:
        totals = totals.plus(outcome)
        if not isinstance(outcome, Trouble):
            yield draw(look, _article(outcome, look))
    yield draw(look, _totals(totals, look))


def _article(result: Result, look: Look) -> Iterator[Text]:
    yield from wrap(Text(one_line(result.document.path), "bold"), look.measure)
    for finding in result.findings:
        yield Text()
        yield from _finding(finding, result.document, look)
    if result.findings and result.consistent:
        yield Text()
    yield from _consistent(result, look)
    yield Text()


def _finding(finding: Finding, document: Document, look: Look) -> Iterator[Text]:
    tone = TONES[finding.severity]
    verdict = VERDICTS.get(finding.name, tone.verdict)
    head = Text.assemble("  ", (f"{tone.sign} {finding.severity.value}", tone.style), f": {verdict}")
    yield from apart(head, Text(f"{finding.name} {finding.rule}", "dim"), look)
    yield from wrap(Text(one_line(finding.message), "bold"), look.measure, first=Text("    "))
    room = (look.measure - 8) * _ROWS
    for passage in passages(finding.quotes, document, room):
        yield Text()
        yield from _passage(passage, document, look, tone)
    yield Text()
    if finding.working:
        yield from labeled("working", Text(one_line(finding.working)), look, 4)
    for number, fit in enumerate(finding.would_fit):
        label = "" if number else "would fit"
        yield from labeled(label, Text(_fit(fit, document), "green"), look, 4)


def _fit(fit: Fit, document: Document) -> str:
    """Return what would fit, with the words that it would stand for."""
    text = one_line(fit.text)
    words = one_line(document.quote(fit.span)) if fit.span else ""
    return f"{text}, instead of “{words}”" if 0 < len(words) <= _SHORT else text


def _passage(passage: Passage, document: Document, look: Look, tone: Tone) -> Iterator[Text]:
    """Yield a quoted passage: where it stands, who speaks, and its words with the figures marked."""
    first, last = passage.first_line, passage.last_line
    where = f"line {first}" if first == last else f"lines {first}-{last}"
    said = _said(passage.quotes, document)
    caption = f"{where} · {said}" if said else where
    yield from wrap(Text(caption, "dim"), look.measure, first=Text("    "))
    words = Text()
    for piece in passage.pieces:
        words.append(piece.text, f"{tone.style} underline" if piece.marked else None)
    for line in wrap(words, look.measure, first=Text("    │ ", "dim"), rest=Text("    │ ", "dim")):
        yield from marked(line, look)


def _said(quotes: tuple[Quote, ...], document: Document) -> str:
    """Return who says what is quoted; figure by figure where speakers differ."""
    sources = list(dict.fromkeys(one_line(quote.source) for quote in quotes if quote.source))
    if len(sources) < 2:
        return "".join(sources)
    pairs = (
        f"“{one_line(document.quote(quote.span))}” {one_line(quote.source)}"
        for quote in quotes
        if quote.source
    )
    return "; ".join(pairs)


def _consistent(result: Result, look: Look) -> Iterator[Text]:
    """Yield what was computed and adds up: how much by default, all of it with `--verbose`."""
    found = result.consistent
    if not found:
        if not result.findings:
            quiet = "nothing to add up" if result.claims else "no figures"
            yield Text(f"  · {quiet}", "dim")
        return
    what = "relation adds up" if len(found) == 1 else "relations add up"
    head = Text.assemble("  ", ("✓", "bold green"), f" {len(found)} {what}")
    if not look.verbose:
        head.append(f" ({_lines(found, result.document)})", "dim")
    yield from wrap(head, look.measure, rest=Text("    "))
    if look.verbose:
        for one in found:
            where = _lines([one], result.document)
            working = Text.assemble(one_line(one.working), (f"  {where}", "dim"))
            yield from wrap(working, look.measure, first=Text("    · "), rest=Text("      "))


def _lines(found: Iterable[Consistent], document: Document) -> str:
    """Return the lines in which some relations stand, in words."""
    spans = (quote.span for one in found for quote in one.quotes)
    lines = [str(line) for line in sorted({document.locate(span).line for span in spans})]
    if len(lines) > 8:
        lines[7:] = [f"{len(lines) - 7} more"]
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


def counted(count: int, noun: str) -> str:
    """Return a count with its noun in the right number."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
