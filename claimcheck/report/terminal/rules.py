"""The catalogue of checks, and a page on one of them, like a page of a manual."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.text import Text

from claimcheck.model import Severity
from claimcheck.report.catalogue import certainty, group, grouped, licence, limits, reasons
from claimcheck.report.terminal.canvas import Look, apart, draw, marked, wrap
from claimcheck.report.terminal.finding import TONES
from claimcheck.rule import Check, unmark


def catalogue_page(checks: Iterable[Check], look: Look) -> str:
    """Return all checks by group, a line each."""
    return draw(look, _catalogue(checks, look))


def rule_page(check: Check, look: Look) -> str:
    """Return what a check looks for and why, with texts that it flags and texts that it leaves alone."""
    return draw(look, _rule(check, look))


def _catalogue(checks: Iterable[Check], look: Look) -> Iterator[Text]:
    for name, members in grouped(checks).items():
        yield Text(name, "bold")
        for check in members:
            left = Text.assemble(f"  {check.id}  ", (check.name, TONES[check.severity].style))
            yield from apart(left, Text(check.severity.value, "dim"), look)
            yield from wrap(Text(check.title), look.measure, first=Text("         "))
        yield Text()
    yield from wrap(Text("claimcheck explain RULE tells more about one.", "dim"), look.measure)


def _rule(check: Check, look: Look) -> Iterator[Text]:
    tone = TONES[check.severity]
    severity = check.severity.value + (" at most" if check.severity is Severity.WARNING else "")
    yield from apart(
        Text.assemble((check.name, tone.style), f" {check.id}"),
        Text(f"{group(check)} · {severity}", "dim"),
        look,
    )
    yield Text()
    yield from wrap(Text(check.title, "bold"), look.measure, first=Text("  "))
    yield from _section("Why", reasons(check), look)
    yield from _examples("Flagged", f"{tone.sign} ", tone.style, check.bad, look)
    yield from _examples("Not flagged", "✓ ", "bold green", check.good, look)
    yield from _section("How sure it is", [certainty(check)], look)
    yield from _section("In published articles", licence(check), look)
    yield from _section("Known limits", limits(check), look)
    yield from _section("To silence it", list(_silence(check)), look)


def _silence(check: Check) -> Iterator[str]:
    yield f"claimcheck check --ignore {check.name} FILE leaves this rule out."
    if check.severity is Severity.NOTE:
        yield "A note changes the exit code only where --fail-on note asks for it."


def _section(title: str, paragraphs: list[str], look: Look) -> Iterator[Text]:
    """Yield paragraphs below a heading; without any, nothing."""
    if paragraphs:
        yield Text()
        yield Text(title, "bold")
    for number, paragraph in enumerate(paragraphs):
        if number:
            yield Text()
        yield from wrap(Text(paragraph), look.measure, first=Text("  "))


def _examples(title: str, sign: str, style: str, texts: tuple[str, ...], look: Look) -> Iterator[Text]:
    yield Text()
    yield Text(title, "bold")
    for position, example in enumerate(texts):
        if position:
            yield Text()
        for number, paragraph in enumerate(_shown(example, style)):
            first = Text.assemble("  ", (sign, style)) if number == 0 else Text("    ")
            for line in wrap(paragraph, look.measure, first=first, rest=Text("    ")):
                yield from marked(line, look)


def _shown(braced: str, style: str) -> Iterator[Text]:
    """Yield the paragraphs of an example, with the words it is about underlined."""
    example = unmark(braced)
    start = 0
    for line in example.text.split("\n"):
        text = Text(line)
        for _, span in example.marks:
            if start <= span.start and span.end <= start + len(line):
                text.stylize(f"{style} underline", span.start - start, span.end - start)
        start += len(line) + 1
        if line.strip():
            yield text
