"""JSON for machines, one line a file. The shape is a contract, with a version of its own (`schema`)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

import claimcheck
from claimcheck.fingerprint import fingerprints
from claimcheck.model import Consistent, Finding, Quote, Result, Trouble
from claimcheck.report import Outcome, Totals
from claimcheck.report.figures import claim_record
from claimcheck.text import Document

SCHEMA = 0
_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def check_report(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield the report of `check`."""
    head = {"schema": SCHEMA, "tool": {"name": "claimcheck", "version": claimcheck.__version__}}
    totals, trouble, separator = Totals(), [], "\n"
    yield dumps(head)[:-1] + ', "files": ['
    for outcome in outcomes:
        totals = totals.plus(outcome)
        if isinstance(outcome, Trouble):
            trouble.append({"path": outcome.path, "message": outcome.message})
        else:
            yield separator + dumps(_file(outcome))
            separator = ",\n"
    summary = totals._asdict()
    del summary["unread"]
    yield f'\n], "trouble": {dumps(trouble)}, "summary": {dumps(summary)}}}\n'


def claims_report(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield the report of `claims`."""
    trouble, separator = [], "\n"
    yield f'{{"schema": {SCHEMA}, "files": ['
    for outcome in outcomes:
        if isinstance(outcome, Trouble):
            trouble.append({"path": outcome.path, "message": outcome.message})
        else:
            claims = [claim_record(claim, outcome.document) for claim in outcome.claims]
            yield separator + dumps({"path": outcome.document.path, "claims": claims})
            separator = ",\n"
    yield f'\n], "trouble": {dumps(trouble)}}}\n'


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
