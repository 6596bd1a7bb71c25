"""Code Quality of GitLab: a list of what is new in a merge request, told by fingerprints that must be unique."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from claimcheck.fingerprint import fingerprints, fnv1a
from claimcheck.model import Finding, Result, Severity, Trouble
from claimcheck.report import Report, Totals
from claimcheck.report.json import dumps
from claimcheck.report.place import region
from claimcheck.report.telling import told
from claimcheck.text import Document

_SEVERITY = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def check_report() -> Report:
    """Return the report: one entry a finding."""
    return Report(_article, "[\n", ",\n", _tail)


def _article(result: Result) -> str:
    marked = zip(result.findings, fingerprints(result), strict=True)
    return ",\n".join(dumps(_entry(finding, result.document, mark)) for finding, mark in marked)


def _tail(_totals: Totals, _trouble: Sequence[Trouble]) -> str:
    return "\n]\n"


def _entry(finding: Finding, document: Document, fingerprint: str) -> dict[str, object]:
    """Return a finding; its description is one line of text, which GitLab shows as it stands."""
    line = region(finding.quotes[0].span, document).line
    return {
        "type": "issue",
        "check_name": finding.name,
        "description": " ".join(told(finding, document)),
        "categories": ["Bug Risk"],
        "severity": _SEVERITY[finding.severity],
        "fingerprint": f"{fnv1a(f'{document.path}:{fingerprint}'.encode(errors='replace')):016x}",
        "location": {
            "path": Path(document.path).as_posix(),
            "lines": {"begin": line, "end": line},
        },
    }
