"""JSON for machines, one line a file. The shape is a contract, with a version of its own (`schema`)."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

import claimcheck
from claimcheck.fingerprint import fingerprints
from claimcheck.model import Consistent, Finding, Fit, Quote, Result, Trouble
from claimcheck.report import Report, Totals
from claimcheck.report.figures import claim_record, place_record
from claimcheck.text import Document

SCHEMA = 1
"""The version of the shape, raised when something that a program may rely on goes or changes."""

_UNSAFE = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def check_report() -> Report:
    """Return the report of `check`."""
    return Report(_found, _head(), ",\n", _summary)


def claims_report() -> Report:
    """Return the report of `claims`."""
    return Report(_read, _head(), ",\n", _trouble)


def _found(result: Result) -> str:
    return dumps(_file(result))


def _read(result: Result) -> str:
    return dumps(_claims(result))


def _head() -> str:
    head = {"schema": SCHEMA, "tool": {"name": "claimcheck", "version": claimcheck.__version__}}
    return f'{dumps(head)[:-1]}, "files": [\n'


def _summary(totals: Totals, trouble: Sequence[Trouble]) -> str:
    told = dumps([trouble_record(one) for one in trouble])
    return f'\n], "trouble": {told}, "summary": {dumps(summary_record(totals))}}}\n'


def _trouble(_totals: Totals, trouble: Sequence[Trouble]) -> str:
    return f'\n], "trouble": {dumps([trouble_record(one) for one in trouble])}}}\n'


def summary_record(totals: Totals) -> dict[str, object]:
    """Return the totals as plain values."""
    return totals._asdict()


def trouble_record(trouble: Trouble) -> dict[str, object]:
    """Return what was not read, and why, as plain values."""
    return {"path": trouble.path, "message": trouble.message}


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
            finding_record(finding, document, fingerprint)
            for finding, fingerprint in zip(result.findings, fingerprints(result), strict=True)
        ],
        "consistent": [_consistent(one, document) for one in result.consistent],
    }


def finding_record(finding: Finding, document: Document, fingerprint: str) -> dict[str, object]:
    """Return a finding as plain values; its first span is the figure it stands at."""
    return {
        "rule": finding.rule,
        "name": finding.name,
        "severity": finding.severity.value,
        "reason": finding.reason,
        "message": finding.message,
        "working": finding.working,
        "would_fit": [_fit(fit, document) for fit in finding.would_fit],
        "spans": [_span(quote, document) for quote in finding.quotes],
        "fingerprint": fingerprint,
    }


def _fit(fit: Fit, document: Document) -> dict[str, object]:
    """Return what would fit; `replaces` is nothing where it is another reading, and no other value."""
    return {
        "role": fit.role,
        "text": fit.text,
        "replaces": place_record(fit.span, document) if fit.span else None,
    }


def _consistent(one: Consistent, document: Document) -> dict[str, object]:
    return {
        "relation": one.relation,
        "working": one.working,
        "spans": [_span(quote, document) for quote in one.quotes],
    }


def _span(quote: Quote, document: Document) -> dict[str, object]:
    return {"role": quote.role, **place_record(quote.span, document), "source": quote.source or None}
