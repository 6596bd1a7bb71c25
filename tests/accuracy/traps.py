"""Silence on right sentences that once raised an alarm, or that are made to raise one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from claimcheck.model import Finding
from claimcheck.pipeline import examine
from claimcheck.read import read_text
from tests.accuracy.article import ALARMS, records


def score(paths: Sequence[Path], *, first: int | None, show: bool) -> None:
    """Print how many traps stay silent, and each that does not with its alarms; `show` quotes its text."""
    for path in paths:
        traps = caught = crashed = 0
        for record in records(path, first):
            traps += 1
            try:
                alarms = _alarms(record["text"], record.get("format"))
            except Exception as trouble:  # a trap may be a text that crashes the program: that too is counted
                crashed += 1
                print(f"  {record['id']} {record['kind']} crashes: {trouble!r}")
                continue
            caught += bool(alarms)
            for finding in alarms:
                print(
                    f"  {record['id']} {record['kind']} {finding.severity.value} {finding.name}: {finding.message}"
                )
            if show and alarms:
                print(f"      {record['text']}")
        print(
            f"  {path.stem}: {traps - caught - crashed} of {traps} silent, {caught} flagged, {crashed} crash"
        )


def _alarms(text: str, format: str | None) -> list[Finding]:
    return [one for one in examine(read_text(text, "", format)).findings if one.severity in ALARMS]
