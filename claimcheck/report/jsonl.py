"""JSON for streams: a line a finding, then one for each file with trouble, and the totals on the last."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.fingerprint import fingerprints
from claimcheck.model import Result, Trouble
from claimcheck.report import Report, Totals
from claimcheck.report.json import SCHEMA, dumps, finding_record, summary_record, trouble_record


def check_report() -> Report:
    """Return the report; each line says of which type it is."""
    return Report(_findings, tail=_tail)


def _findings(result: Result) -> str:
    document = result.document
    return "".join(
        _line("finding", {"path": document.path, **finding_record(finding, document, fingerprint)})
        for finding, fingerprint in zip(result.findings, fingerprints(result), strict=True)
    )


def _tail(totals: Totals, trouble: Sequence[Trouble]) -> str:
    told = (_line("trouble", trouble_record(one)) for one in trouble)
    return "".join(told) + _line("summary", summary_record(totals))


def _line(type: str, record: dict[str, object]) -> str:
    return dumps({"type": type, "schema": SCHEMA, **record}) + "\n"
