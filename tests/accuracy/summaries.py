"""Recall on summaries in which one figure was changed, and silence on the same with the true one."""

from __future__ import annotations

from pathlib import Path

from claimcheck.model import Finding
from claimcheck.pipeline import examine
from claimcheck.read import read_text
from claimcheck.text import Span
from tests.accuracy.article import ALARMS, alarm_lines, records


def score(path: Path, *, first: int | None, show: bool) -> None:
    """Print how many changed figures are flagged, by tier, and the alarms on the unchanged texts."""
    flagged: dict[str, list[bool]] = {}
    false = 0
    for record in records(path, first):
        edited = _edited(record["bad"], record["clean"])
        document = read_text(record["bad"], record["id"])
        alarms = _alarms(record["bad"])
        hit = any(quote.span.overlaps(edited) for finding in alarms for quote in finding.quotes)
        flagged.setdefault(record["tier"], []).append(hit)
        clean = _alarms(record["clean"])
        false += bool(clean)
        if show:
            print(f"  {record['id']} {'found' if hit else 'missed'}: {document.quote(edited)!r}")
            for finding in clean:
                print("\n".join(alarm_lines(read_text(record["clean"], ""), finding, "on the clean text:")))
    for tier, hits in sorted(flagged.items()):
        print(
            f"  tier {tier}: {sum(hits)} of {len(hits)} changed figures flagged ({sum(hits) / len(hits):.0%})"
        )
    print(f"  clean texts with an alarm: {false} of {sum(map(len, flagged.values()))}")


def _alarms(text: str) -> list[Finding]:
    return [one for one in examine(read_text(text, "")).findings if one.severity in ALARMS]


def _edited(bad: str, clean: str) -> Span:
    """Return the words of the first line in which the two texts differ, from the first difference to the last."""
    start = 0
    for one, other in zip(bad.splitlines(keepends=True), clean.splitlines(keepends=True), strict=False):
        if one != other:
            left = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), 0)
            right = next(
                (i for i, (a, b) in enumerate(zip(one[::-1], other[::-1], strict=False)) if a != b), 0
            )
            first = one.rfind(" ", 0, left) + 1
            last = one.find(" ", max(left, len(one) - right))
            return Span(start + first, start + (len(one.rstrip()) if last < 0 else last))
        start += len(one)
    return Span(0, 0)
