"""The report of `check`: what does not add up in each article, where sources differ, and what adds up, if wanted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from rich.text import Text

from claimcheck.fingerprint import identities
from claimcheck.model import Consistent, Finding, Result, Severity, Trouble
from claimcheck.report import Report, Totals
from claimcheck.report.safe import one_line
from claimcheck.report.sources import RULE, by_thing
from claimcheck.report.telling import counted
from claimcheck.report.terminal.canvas import Look, draw, wrap
from claimcheck.report.terminal.finding import TONES, finding_lines
from claimcheck.report.terminal.sources import sources_lines
from claimcheck.text import Document
from claimcheck.wording.kinds import kind_in_words

_MOST_LINES = 8


def check_report(look: Look) -> Report:
    """Return the report: each finding in the order of the text, then the totals."""
    return Report(partial(_drawn, look), tail=partial(_tail, look))


def _drawn(look: Look, result: Result) -> str:
    return draw(look, _article(result, look))


def _tail(look: Look, totals: Totals, _trouble: Sequence[Trouble]) -> str:
    return "" if look.quiet else draw(look, totals_lines(totals, look))


def _article(result: Result, look: Look) -> Iterator[Text]:
    """Yield what was found, in the order of the text; with `verbose`, what adds up behind it."""
    for members in _together(result):
        if members[0].name == RULE:
            yield from sources_lines(members, result, look)
        else:
            yield from finding_lines(members[0], result, look)
            yield from _more(members[1:], result.document, look)
        yield Text()
    if look.trace:
        from claimcheck.report.terminal.trace import dropped_lines

        yield from dropped_lines(result, look)
    if look.verbose:
        yield from wrap(Text(one_line(result.document.path), "bold"), look.measure)
        yield from _consistent(result, look)
        yield Text()


def _together(result: Result) -> list[list[Finding]]:
    """Return the findings in the order of the text, those that are told together in one list.

    Findings of one rule with the same figures are one slip made several times; findings on sources that differ are
    told together where they share a figure.
    """
    alike: dict[str, list[Finding]] = {}
    for finding, identity in zip(result.findings, identities(result), strict=True):
        if finding.name != RULE:
            alike.setdefault(identity, []).append(finding)
    differing = by_thing([finding for finding in result.findings if finding.name == RULE])

    def place(members: list[Finding]) -> int:
        return min(result.document.locate(one.quotes[0].span).start for one in members)

    return sorted([*alike.values(), *differing], key=place)


def _more(others: list[Finding], document: Document, look: Look) -> Iterator[Text]:
    """Yield where the same slip is made again."""
    if others:
        lines = _in_words(sorted({document.locate(one.quotes[0].span).line for one in others}))
        yield from wrap(
            Text(f"+{len(others)} more like this: {lines}", "dim"), look.measure, first=Text("    ")
        )


def _consistent(result: Result, look: Look) -> Iterator[Text]:
    """Yield what was computed and adds up."""
    found = result.consistent
    if not found:
        quiet = "nothing to add up" if result.claims else "no figures"
        yield from wrap(Text(quiet, "dim"), look.measure, first=Text("  · ", "dim"))
        return
    what = "comparison adds up" if len(found) == 1 else "comparisons add up"
    head = Text.assemble("  ", ("✓", "bold green"), f" {len(found)} {what}")
    yield from wrap(head, look.measure, rest=Text("    "))
    for one in found:
        about = f"  {kind_in_words(one.relation)}, {_lines(one, result.document)}"
        working = Text.assemble(one_line(one.working), (about, "dim"))
        yield from wrap(working, look.measure, first=Text("    · "), rest=Text("      "))


def _lines(one: Consistent, document: Document) -> str:
    """Return the lines in which a relation stands, in words."""
    return _in_words(sorted({document.locate(quote.span).line for quote in one.quotes}))


def _in_words(lines: Iterable[int]) -> str:
    told = [str(line) for line in lines]
    if len(told) > _MOST_LINES:
        told[_MOST_LINES - 1 :] = [f"{len(told) - _MOST_LINES + 1} more"]
    if len(told) < 2:
        return f"line {told[0]}" if told else ""
    return f"lines {', '.join(told[:-1])} and {told[-1]}"


def totals_lines(totals: Totals, look: Look) -> Iterator[Text]:
    """Yield the last line: how much was found in how many articles, of how many figures, and what is not told."""
    counts = (
        (totals.errors, "error", Severity.ERROR),
        (totals.warnings, "warning", Severity.WARNING),
        (totals.notes, "note", Severity.NOTE),
    )
    line = Text(f"{counted(totals.files, 'article')}: ")
    for number, (count, noun, severity) in enumerate(counts):
        line.append(", " if number else "")
        line.append(counted(count, noun), TONES[severity].style if count else "dim")
    line.append(f"; {counted(totals.figures, 'figure')} read, {totals.compared:,} compared")
    for count, words in (
        (totals.known, "known"),
        (totals.silenced, "silenced"),
        (totals.left_out, "left out"),
        (totals.dropped, "relations of other readers dropped"),
    ):
        line.append(f"; {count:,} {words}" if count else "", "dim")
    if totals.unread:
        line.append(f"; {totals.unread:,} not read", "bold red")
    yield from wrap(line, look.measure)
