"""A finding as a card: what is wrong, who says what, the working, what would fit, and why it is as sure as it is."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Finding, Result
from claimcheck.report.page.element import element, shown
from claimcheck.report.page.marks import Mark, Marks
from claimcheck.report.telling import VERDICTS, fit_in_words
from claimcheck.text import Document


def card(number: int, mark: Mark, result: Result, marks: Marks) -> str:
    """Return the card of a finding, which stands at a mark."""
    finding, name = result.findings[number], marks.finding(number)
    body = "\n".join(_parts(number, finding, result.document, f"#{marks.figure(mark)}", name))
    return element(
        "article",
        body,
        id=name,
        cls=f"card {finding.severity.value}",
        data_f=name,
        tabindex="0",
        aria_labelledby=f"{name}-what",
    )


def _parts(number: int, finding: Finding, document: Document, where: str, name: str) -> Iterator[str]:
    severity = finding.severity.value
    place = document.locate(finding.quotes[0].span)
    badge = element(
        "a", str(number + 1), cls="badge", href=where, aria_label=f"Finding {number + 1}, to its figure"
    )
    verdict = f"{element('b', severity.capitalize())}: {VERDICTS[finding.severity]}"
    yield element("p", f"{badge} {element('span', verdict)}", cls="verdict")
    yield element("p", shown(finding.message), cls="what", id=f"{name}-what")
    rows = "".join(_rows(finding, document))
    if rows:
        yield element("dl", rows)
    rule = f"{element('code', finding.name)} {finding.rule}"
    yield element("p", f"{rule} · line {place.line}, column {place.column}", cls="rule")


def _rows(finding: Finding, document: Document) -> Iterator[str]:
    said = [one for one in finding.quotes if one.source]
    if said and not finding.would_fit:  # it is about the speakers, who may both be right
        told = (
            f"<li>{shown(document.quote(one.span))} <span>{shown(one.source)}</span></li>" for one in said
        )
        yield _row("Speakers", element("ul", "".join(told), cls="said"))
    if finding.working:
        yield _row("Working", element("span", shown(finding.working), cls="working"))
    if finding.would_fit:
        fits = (element("li", shown(fit_in_words(fit, document))) for fit in finding.would_fit)
        yield _row("Would fit", element("ul", "".join(fits), cls="fit"))
    if finding.reason:
        yield _row("Why", shown(finding.reason))


def _row(term: str, content: str) -> str:
    return element("dt", term) + element("dd", content)
