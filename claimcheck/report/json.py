"""JSON for machines, one line a file. The shape is a contract, with a version of its own (`schema`)."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

import claimcheck
from claimcheck.fingerprint import fingerprints
from claimcheck.model import Consistent, Finding, Quote, Result, Trouble
from claimcheck.report import Report, Totals
from claimcheck.report.figures import claim_record
from claimcheck.text import Document

SCHEMA = 0
_FILES = ', "files": [\n'
_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def check_report() -> Report:
    """Return the report of `check`."""
    head = {"schema": SCHEMA, "tool": {"name": "claimcheck", "version": claimcheck.__version__}}
    return Report(lambda result: dumps(_file(result)), dumps(head)[:-1] + _FILES, ",\n", _summary)


def claims_report() -> Report:
    """Return the report of `claims`."""
    return Report(lambda result: dumps(_claims(result)), f'{{"schema": {SCHEMA}{_FILES}', ",\n", _trouble)


def _summary(totals: Totals, trouble: Sequence[Trouble]) -> str:
    summary = totals._asdict()
    del summary["unread"]
    return f'\n], "trouble": {_troubles(trouble)}, "summary": {dumps(summary)}}}\n'


def _trouble(_totals: Totals, trouble: Sequence[Trouble]) -> str:
    return f'\n], "trouble": {_troubles(trouble)}}}\n'


def _troubles(trouble: Sequence[Trouble]) -> str:
    return dumps([{"path": one.path, "message": one.message} for one in trouble])


def _claims(result: Result) -> dict[str, object]:
    claims = [claim_record(claim, result.document) for claim in result.claims]
    return {"path": result.document.path, "claims": claims}


def dumps(value: object) -> str:
    """Return a value as JSON on one line, with nothing in it that a terminal could take for a command."""
    text = json.dumps(value, ensure_ascii=False)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _file(result: Result) -> dict[str, object]:
    document = result.document
    return {
        "path": document.path,
        "findings": [
            _finding(finding, document, fingerprint)
            for finding, fingerprint in zip(result.findings, fingerprints(result), strict=True)
        ],
        "consistent": [_consistent(one, document) for one in result.consistent],
    }


def _finding(finding: Finding, document: Document, fingerprint: str) -> dict[str, object]:
    return {
        "rule": finding.rule,
        "name": finding.name,
        "severity": finding.severity.value,
        "reason": finding.reason,
        "message": finding.message,
        "working": finding.working,
        "would_fit": [{"role": fit.role, "text": fit.text} for fit in finding.would_fit],
        "spans": [_span(quote, document) for quote in finding.quotes],
        "fingerprint": fingerprint,
    }


def _consistent(one: Consistent, document: Document) -> dict[str, object]:
    return {
        "relation": one.relation,
        "working": one.working,
        "spans": [_span(quote, document) for quote in one.quotes],
    }


def _span(quote: Quote, document: Document) -> dict[str, object]:
    place = document.locate(quote.span)
    return {"role": quote.role, "text": document.quote(quote.span), **place._asdict()}
