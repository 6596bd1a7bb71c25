"""What stands below an article: who says what, what adds up, and what could not be compared."""

from __future__ import annotations

from collections import defaultdict

from claimcheck.model import Claim, Consistent, Result
from claimcheck.report.page.element import element, shown
from claimcheck.report.page.marks import Mark, Marks
from claimcheck.report.reading import about, reads_as, said_by
from claimcheck.text import Span
from claimcheck.wording.kinds import kind_in_words


def below(result: Result, marks: Marks) -> str:
    """Return the sections below an article, those that have something to tell."""
    known = {mark.span: mark for mark in marks.marks}
    parts = (
        _sources(result, known, marks),
        _adds_up(result, known, marks),
        _left_alone(result, marks),
    )
    return element("div", "\n".join(filter(None, parts)), cls="below")


def _sources(result: Result, known: dict[Span, Mark], marks: Marks) -> str:
    """Return the figures of each speaker, side by side, if there are two speakers or more."""
    told: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in result.claims:
        told[said_by(claim)].append(claim)
    if len([speaker for speaker in told if speaker]) < 2:
        return ""
    columns = []
    for speaker, claims in told.items():
        rows = "".join(
            element(
                "li", f"{_to(claim.mention.span, result, known, marks)} <span>{shown(about(claim))}</span>"
            )
            for claim in claims
        )
        if speaker:
            columns.append(element("div", element("h4", shown(speaker)) + element("ul", rows), cls="speaker"))
    return _section("Who says what", element("div", "\n".join(columns), cls="speakers"))


def _adds_up(result: Result, known: dict[Span, Mark], marks: Marks) -> str:
    if not result.consistent:
        return ""
    rows = "\n".join(
        _comparison(number, one, result, known, marks) for number, one in enumerate(result.consistent)
    )
    head = "<thead><tr><th>Figures</th><th>Working</th><th>What was compared</th></tr></thead>"
    return _section(
        "What adds up", _wide(head + element("tbody", rows), "What adds up"), len(result.consistent)
    )


def _comparison(number: int, one: Consistent, result: Result, known: dict[Span, Mark], marks: Marks) -> str:
    figures = " · ".join(_to(quote.span, result, known, marks) for quote in one.quotes)
    cells = (
        element("td", figures),
        element("td", shown(one.working), cls="working"),
        element("td", shown(kind_in_words(one.relation)), cls="kind"),
    )
    name = marks.comparison(number)
    return element("tr", "".join(cells), id=name, data_f=name)


def _left_alone(result: Result, marks: Marks) -> str:
    """Return the figures that nothing was held against."""
    known = {mark.span for mark in marks.marks if not any(mark[1:])}
    alone = [claim for claim in result.claims if claim.mention.span in known]
    if not alone:
        return ""
    rows = "\n".join(_alone(claim, result) for claim in alone)
    head = "<thead><tr><th>Line</th><th>As written</th><th>Read as</th><th>About</th></tr></thead>"
    table = _wide(head + element("tbody", rows), "What could not be compared")
    return _section("What could not be compared", table, len(alone), opened=False)


def _alone(claim: Claim, result: Result) -> str:
    cells = (
        str(result.document.locate(claim.mention.span).line),
        shown(result.document.quote(claim.mention.span)),
        shown(reads_as(claim.mention)),
        shown(about(claim)),
    )
    return element("tr", "".join(element("td", cell) for cell in cells))


def _to(span: Span, result: Result, known: dict[Span, Mark], marks: Marks) -> str:
    """Return words of the article, as a link to where they are marked."""
    words = shown(" ".join(result.document.quote(span).split()))
    mark = known.get(span)
    return element("a", words, href=f"#{marks.figure(mark)}") if mark and any(mark[1:]) else words


def _wide(rows: str, label: str) -> str:
    """Return a table in a frame of its own, which can be moved where the page is narrow."""
    return element("div", element("table", rows), cls="wide", tabindex="0", role="group", aria_label=label)


def _section(title: str, content: str, count: int | None = None, *, opened: bool = True) -> str:
    """Return a section that can be folded."""
    number = "" if count is None else f" {element('span', f'{count:,}', cls='count')}"
    summary = element("summary", element("h3", f"{title}{number}"))
    return f"<details{' open' if opened else ''}>{summary}{content}</details>"
