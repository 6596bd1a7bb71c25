"""SARIF 2.1.0, for code scanning on GitHub and for whatever else reads it.

GitHub refuses a whole file for one result without a place, and shows a finding in a pull request only where its
first line was changed: so every result has one place, on one line, and the other figures are related places that
the message links to. Columns are those of UTF-16.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from urllib.parse import quote as percent_encoded

import claimcheck
from claimcheck.fingerprint import fingerprints
from claimcheck.model import Finding, Quote, Result, Severity, Trouble
from claimcheck.report import Report, Totals
from claimcheck.report.catalogue import certainty, group, grouped, limits, reasons
from claimcheck.report.json import dumps
from claimcheck.report.place import region
from claimcheck.report.safe import one_line
from claimcheck.report.telling import details
from claimcheck.rule import Check, discover, unmark
from claimcheck.text import Document

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_PROBLEM = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "recommendation"}
_PRECISION = {Severity.ERROR: "very-high", Severity.WARNING: "high", Severity.NOTE: "medium"}
_ESCAPED = str.maketrans({"\\": "\\\\", "[": "\\[", "]": "\\]"})


def check_report() -> Report:
    """Return the report: a run with one result a finding."""
    checks = [
        check for members in grouped(discover("claimcheck.checks", Check)).values() for check in members
    ]
    indexes = {check.id: index for index, check in enumerate(checks)}
    head = {"$schema": _SCHEMA, "version": "2.1.0"}
    run = {
        "tool": {"driver": _driver(checks)},
        "columnKind": "utf16CodeUnits",
        "automationDetails": {"id": "claimcheck/"},
    }
    return Report(
        partial(_article, indexes),
        f'{dumps(head)[:-1]}, "runs": [{dumps(run)[:-1]},\n"results": [\n',
        ",\n",
        _tail,
    )


def _article(indexes: dict[str, int], result: Result) -> str:
    return ",\n".join(_results(result, indexes))


def _driver(checks: Sequence[Check]) -> dict[str, object]:
    return {
        "name": "claimcheck",
        "semanticVersion": claimcheck.__version__,
        "informationUri": claimcheck.HOME,
        "rules": [_rule(check) for check in checks],
    }


def _rule(check: Check) -> dict[str, object]:
    """Return what a reader is told of a rule, beside each of its findings."""
    return {
        "id": check.id,
        "name": "".join(word.capitalize() for word in check.name.split("-")),
        "shortDescription": {"text": check.title},
        "fullDescription": {"text": " ".join((check.title, *reasons(check)))},
        "help": {"text": "\n\n".join(_help(check)), "markdown": "\n\n".join(_help(check, code="`"))},
        "helpUri": f"{claimcheck.HOME}#the-rules",
        "defaultConfiguration": {"level": check.severity.value},
        "properties": {
            "tags": ["numbers", group(check).lower()],
            "precision": _PRECISION[check.severity],
            "problem.severity": _PROBLEM[check.severity],
        },
    }


def _help(check: Check, code: str = "") -> Iterable[str]:
    yield check.title
    yield from reasons(check)
    yield f"Flagged: {code}{' '.join(unmark(check.bad[0]).text.split())}{code}"
    yield f"Not flagged: {code}{' '.join(check.good[0].split())}{code}"
    yield f"How sure it is: {certainty(check)}"
    yield from (f"Known limits: {limit}" for limit in limits(check))


def _results(result: Result, indexes: dict[str, int]) -> Iterable[str]:
    for finding, fingerprint in zip(result.findings, fingerprints(result), strict=True):
        yield dumps(_result(finding, result.document, fingerprint, indexes[finding.rule]))


def _result(finding: Finding, document: Document, fingerprint: str, index: int) -> dict[str, object]:
    main, *others = finding.quotes
    return {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": finding.severity.value,
        "message": {"text": _message(finding, others, document)},
        "locations": [_location(main, document)],
        "relatedLocations": [
            {"id": number, **_location(other, document), "message": {"text": _related(other, document)}}
            for number, other in enumerate(others, start=1)
        ],
        "partialFingerprints": {"primaryLocationLineHash": f"{fingerprint}:1", "claimcheck/v1": fingerprint},
        "properties": {"reason": finding.reason, "working": finding.working},
    }


def _message(finding: Finding, others: Sequence[Quote], document: Document) -> str:
    """Return the message, the working, and links to the figures it speaks of."""
    lines = [_text(finding.message), *(_text(line) for line in details(finding, document))]
    if others:
        links = (
            f"[{_text(document.quote(other.span))}]({number})" for number, other in enumerate(others, start=1)
        )
        lines.insert(1, f"Held against: {', '.join(links)}.")
    return "\n".join(lines)


def _related(quote: Quote, document: Document) -> str:
    words = f"{quote.role.capitalize()}: {document.quote(quote.span)}"
    return _text(f"{words} ({quote.source})" if quote.source else words)


def _text(words: str) -> str:
    """Return words on one line in which a reader of SARIF finds no link."""
    return one_line(words).translate(_ESCAPED)


def _location(quote: Quote, document: Document) -> dict[str, object]:
    place = region(quote.span, document)
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": uri(document.path)},
            "region": {
                "startLine": place.line,
                "startColumn": place.column,
                "endLine": place.line,
                "endColumn": place.end_column,
                "snippet": {"text": document.quote(quote.span)},
            },
        }
    }


def uri(path: str) -> str:
    """Return a path as a URI: relative to the working folder where it lies inside it."""
    file = Path(path)
    if not file.is_absolute():
        return _encoded(file)
    folder = Path.cwd()
    return _encoded(file.relative_to(folder)) if file.is_relative_to(folder) else f"file://{_encoded(file)}"


def _encoded(file: Path) -> str:
    return percent_encoded(file.as_posix(), errors="replace")


def _tail(_totals: Totals, trouble: Sequence[Trouble]) -> str:
    """Return the end of the run: whether all could be read, and what could not."""
    told = [
        {
            "level": "error" if one.grave else "note",
            "message": {"text": _text(f"{one.path}: {one.message}")},
        }
        for one in trouble
    ]
    invocation = {
        "executionSuccessful": not any(one.grave for one in trouble),
        "toolExecutionNotifications": told,
    }
    return f'\n],\n"invocations": [{dumps(invocation)}]}}]}}\n'
