"""Recall on slips that others wrote or retold: flagged at the slip, and silence on the right twins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from claimcheck.model import Severity
from tests.accuracy.article import records
from tests.accuracy.slip import Outcome, Slip, outcome, slip_of

FACETS = ("difficulty", "distance", "kind")


class Tally(NamedTuple):
    """How many of some slips are flagged, are only noted, and have a twin with an alarm."""

    slips: int
    flagged: int
    noted: int
    twins: int


def outcomes(path: Path, first: int | None = None) -> tuple[tuple[Slip, Outcome], ...]:
    """Return every slip of a set with what the program says of it."""
    return tuple((slip, outcome(slip)) for slip in map(slip_of, records(path, first)))


def tally(rows: Sequence[tuple[Slip, Outcome]]) -> Tally:
    """Return the counts for some slips."""
    return Tally(
        len(rows),
        sum(found.flagged for _, found in rows),
        sum(found.loudest is Severity.NOTE for _, found in rows),
        sum(bool(found.alarms) for _, found in rows),
    )


def by_facet(rows: Sequence[tuple[Slip, Outcome]], facet: str) -> dict[str, Tally]:
    """Return the counts by kind, difficulty or distance, the commonest first."""
    often = Counter(getattr(slip, facet) for slip, _ in rows)
    return {
        value: tally([row for row in rows if getattr(row[0], facet) == value])
        for value, _ in often.most_common()
    }


def score(paths: Sequence[Path], *, first: int | None, show: bool) -> None:
    """Print how many slips are flagged, by set and by facet; `show` names each slip and its twin's alarms."""
    every: list[tuple[Slip, Outcome]] = []
    print(f"  {'':<28}{'flagged':>12}{'':8}{'noted':>6}{'twins with an alarm':>22}")
    for path in paths:
        rows = outcomes(path, first)
        every += rows
        print(_line(path.stem, tally(rows)))
        for slip, found in rows if show else ():
            print("\n".join(_described(slip, found)))
    if len(paths) > 1:
        print(_line("all", tally(every)))
    for facet in FACETS:
        counts = by_facet(every, facet)
        for value, count in counts.items() if len(counts) > 1 else ():
            print(_line(f"{facet} {value}", count))
    unplaced = [slip.id for slip, found in every if not found.placed]
    if unplaced:
        print(f"  their figures do not stand in the text as named: {', '.join(unplaced)}")


def _line(name: str, count: Tally) -> str:
    share = count.flagged / max(count.slips, 1)
    return f"  {name:<28}{f'{count.flagged} of {count.slips}':>12} ({share:>4.0%}) {count.noted:>6}{count.twins:>22}"


def _described(slip: Slip, found: Outcome) -> list[str]:
    said = found.loudest.value if found.loudest else "missed"
    figures = " | ".join((slip.wrong, *slip.figures))
    lines = [f"  {slip.id} {slip.kind} {slip.distance} {said}: {figures}"]
    lines += (f"      the twin: {one.severity.value} {one.name}: {one.message}" for one in found.alarms)
    return lines
