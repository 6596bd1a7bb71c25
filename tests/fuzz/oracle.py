"""What has to hold of any text, however odd."""

from __future__ import annotations

import json

from claimcheck import check_text
from claimcheck.model import Result
from claimcheck.pipeline import examine as conclude
from claimcheck.read import Unreadable, read_stdin
from claimcheck.report import Report, concise, csv
from claimcheck.report import json as json_report
from claimcheck.report.terminal.canvas import Look
from claimcheck.report.terminal.check import check_report
from claimcheck.report.terminal.claims import claims_report
from tests.untrue import refutations

ASIDE = "\n\nThe council met on a rainy day, and nobody knew when it would meet again."


def reports() -> tuple[Report, ...]:
    """Return every report in which an article may be written."""
    page = Look(60, verbose=True, trace=True)
    machines = (
        json_report.check_report(),
        json_report.claims_report(),
        concise.check_report(),
        csv.claims_report(),
    )
    return (*machines, check_report(page), claims_report(page))


def outline(result: Result) -> list[tuple[object, ...]]:
    """Return the findings of an article, without where in the file they stand."""
    quoted = result.document.quote
    return [
        (one.rule, one.severity, one.message, one.working, tuple(quoted(quote.span) for quote in one.quotes))
        for one in result.findings
    ]


def examine(text: str) -> None:
    """Fail, unless all that has to hold of a text holds."""
    try:
        result = check_text(text)
    except Unreadable:
        return
    assert not result.faults
    document = result.document
    for span in (claim.span for claim in result.claims):
        assert 0 <= span.start < span.end <= len(document.text)
        place = document.locate(span)
        assert 0 <= place.start < place.end <= len(document.source)
        assert document.source[place.start : place.end] == document.quote(span)
    for finding in result.findings:
        assert finding.message
        assert finding.quotes
        assert not list(refutations(finding, result)), finding
    pages = [report.of([result]) for report in reports()]
    json.loads(pages[0])
    json.loads(pages[1])
    assert not any("\x1b" in page or "\ud800" in page for page in pages)
    _stays_the_same(text, result)


def _stays_the_same(text: str, result: Result) -> None:
    """Fail, unless other line ends and a paragraph about nothing change nothing."""
    told = outline(result)
    if "\r" not in text:
        assert outline(check_text(text.replace("\n", "\r\n"))) == told
    if text.strip() and len(result.document.blocks) > 1:
        assert outline(check_text(text + ASIDE)) == told


def examine_file(raw: bytes, path: str) -> None:
    """Fail, unless bytes are refused in our own words, or every quotation stands where it is said to stand."""
    try:
        result = conclude(read_stdin(raw, path))
    except Unreadable:
        return
    assert not result.faults
    source = result.document.source
    for span in [claim.span for claim in result.claims]:
        place = result.document.locate(span)
        assert 0 <= place.start <= place.end <= len(source)
    for report in reports():
        assert "\x1b" not in report.of([result])
