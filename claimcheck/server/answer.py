"""What an editor is told of an article, as plain records: they go from one process to another.

Places are offsets in code points into the text that the editor holds, whatever mark-up stands in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.model import Finding, Fit, Quote, Result
from claimcheck.report.safe import one_line
from claimcheck.report.telling import details
from claimcheck.server.silence import remark_for
from claimcheck.text import Document, Span


class Side(NamedTuple):
    """A figure that a finding holds against another, and what it is."""

    place: Span
    words: str


class Repair(NamedTuple):
    """A change that an editor can make: what it does, where, and the text that is put there."""

    title: str
    place: Span
    text: str


class Notice(NamedTuple):
    """A finding: the figure it stands at, what is wrong, the lines below that, the other figures, what can be done."""

    place: Span
    rule: str
    name: str
    severity: str
    message: str
    lines: tuple[str, ...]
    sides: tuple[Side, ...]
    repairs: tuple[Repair, ...]


class Sum(NamedTuple):
    """Figures that were compared and add up."""

    places: tuple[Span, ...]
    working: str


class Answer(NamedTuple):
    """All that is told of an article; `trouble` is what could not be done, a line each."""

    notices: tuple[Notice, ...] = ()
    sums: tuple[Sum, ...] = ()
    trouble: tuple[str, ...] = ()


def answer_of(result: Result, format: str | None) -> Answer:
    """Return what is told of an article; `format` is how it is written, where its name does not tell."""
    document = result.document
    notices = tuple(_notice(one, document, format) for one in result.findings)
    sums = (
        Sum(tuple(_place(quote.span, document) for quote in one.quotes), one_line(one.working))
        for one in result.consistent
    )
    return Answer(notices, tuple(sums), tuple(one.message for one in result.faults))


def _notice(finding: Finding, document: Document, format: str | None) -> Notice:
    main, *others = finding.quotes
    return Notice(
        _place(main.span, document),
        finding.rule,
        finding.name,
        finding.severity.value,
        one_line(finding.message),
        tuple(details(finding, document)),
        tuple(Side(_place(one.span, document), _side(one, document)) for one in others),
        tuple(_repairs(finding, document, format)),
    )


def _side(quote: Quote, document: Document) -> str:
    words = one_line(f"{quote.role}: {document.quote(quote.span)}")
    return f"{words} ({one_line(quote.source)})" if quote.source else words


def _repairs(finding: Finding, document: Document, format: str | None) -> Iterator[Repair]:
    """Yield what would fit in place of some words, and then the remark that silences the finding."""
    for fit in finding.would_fit:
        if fit.span and _is_bare(fit, document):
            title = f"Replace “{one_line(document.quote(fit.span))}” with “{one_line(fit.text)}”"
            yield Repair(title, _place(fit.span, document), one_line(fit.text))
    remark = remark_for(finding, document, format)
    if remark:
        yield Repair(f"Ignore {finding.name} here, with a reason", Span(remark.at, remark.at), remark.text)


def _is_bare(fit: Fit, document: Document) -> bool:
    """Return whether no mark-up stands inside the words that a fit replaces."""
    assert fit.span
    place = document.locate(fit.span)
    return document.source[place.start : place.end] == document.quote(fit.span)


def _place(span: Span, document: Document) -> Span:
    place = document.locate(span)
    return Span(place.start, place.end)
