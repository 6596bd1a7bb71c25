"""Real contradictions, headlines overtaken by the story, and articles that only look contradictory."""

from __future__ import annotations

from pathlib import Path

from claimcheck.pipeline import examine
from tests.accuracy.article import ALARMS, alarm_lines, document_of, records


def score(path: Path, *, first: int | None, show: bool) -> None:
    """Print for each label how many articles get an error, a warning, or nothing louder than a note."""
    loudest: dict[str, list[str]] = {}
    for record in records(path, first):
        document = document_of(record)
        alarms = [one for one in examine(document).findings if one.severity in ALARMS]
        level = max(alarms, key=lambda one: one.severity.rank).severity.value if alarms else "silent"
        loudest.setdefault(record["label"], []).append(level)
        if show:
            print(f"  {record['id']} {record['label']}: {level}; {record['quote_a']} / {record['quote_b']}")
            for finding in alarms:
                print("\n".join(alarm_lines(document, finding, "   ")))
    for label, levels in sorted(loudest.items()):
        counts = ", ".join(f"{levels.count(one)} {one}" for one in ("error", "warning", "silent"))
        print(f"  {label}: {counts}")
