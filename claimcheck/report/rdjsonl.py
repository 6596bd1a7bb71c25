"""The format of reviewdog, one line a finding; its columns are counted in bytes of UTF-8."""

from __future__ import annotations

import claimcheck
from claimcheck.model import Finding, Fit, Quote, Result, Severity
from claimcheck.report import Report
from claimcheck.report.json import dumps
from claimcheck.report.place import region, utf8_bytes
from claimcheck.report.safe import one_line
from claimcheck.report.telling import told
from claimcheck.text import Document, Span

_SEVERITY = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}


def check_report() -> Report:
    """Return the report."""
    return Report(_article)


def _article(result: Result) -> str:
    return "".join(f"{dumps(_diagnostic(one, result.document))}\n" for one in result.findings)


def _diagnostic(finding: Finding, document: Document) -> dict[str, object]:
    main = finding.quotes[0]
    suggestions = [_suggestion(fit, document) for fit in finding.would_fit if _replaces(fit, main, document)]
    return {
        "message": "\n".join(told(finding, document)),
        "location": _location(main.span, document),
        "severity": _SEVERITY[finding.severity],
        "source": {"name": "claimcheck", "url": claimcheck.HOME},
        "code": {"value": finding.name, "url": f"{claimcheck.HOME}#the-rules"},
        "suggestions": suggestions,
    }


def _replaces(fit: Fit, main: Quote, document: Document) -> bool:
    """Return whether what would fit can be put in place of the figure that the finding stands at.

    One suggestion is applied without the others, so none is made for the other figures; and none where mark-up
    stands inside the figure, or a line ends in it.
    """
    if fit.span != main.span:
        return False
    place = document.locate(main.span)
    written = document.source[place.start : place.end]
    return written == document.quote(main.span) and place.line == place.end_line


def _suggestion(fit: Fit, document: Document) -> dict[str, object]:
    assert fit.span is not None
    return {"range": _range(fit.span, document), "text": one_line(fit.text)}


def _location(span: Span, document: Document) -> dict[str, object]:
    return {"path": document.path, "range": _range(span, document)}


def _range(span: Span, document: Document) -> dict[str, object]:
    place = region(span, document, utf8_bytes)
    return {
        "start": {"line": place.line, "column": place.column},
        "end": {"line": place.line, "column": place.end_column},
    }
