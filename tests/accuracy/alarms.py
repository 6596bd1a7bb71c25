"""The false-alarm rate: errors and warnings on articles that were published as they are.

A rate needs its denominator, so every rule stands beside what it was tried on in the same articles: a rule that
names conflicts on the relations of its kinds that were computed, a rule that inspects on the things it looked
at. On fewer than `FEWEST` of them nothing was measured, and the rule should be a warning at most.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from claimcheck.checks import judge
from claimcheck.model import Article, Relation, Severity
from claimcheck.relate import relate
from claimcheck.rule import Check, discover
from claimcheck.solve import conflicts
from claimcheck.worlds import components, tied
from tests.accuracy.article import ALARMS, alarm_lines, articles

FEWEST = 30
"""On fewer real relations than this, a rule is called unmeasured."""
SEVERAL = "chained-conflict"
"""The rule that is tried on every group of relations that hang together."""
_REREAD = {
    "misattached": frozenset(("share-of",)),
    "scale": frozenset(("restatement", "same-measure")),
}
"""The kinds of relation that may turn out to be meant otherwise, by the reading that mends them."""


class Tally(NamedTuple):
    """What some articles hold and what was found in them, by the name of the rule."""

    relations: Counter[str]
    tried: Counter[str]
    found: Counter[tuple[str, Severity]]


def score(paths: Sequence[Path], *, first: int | None, show: bool) -> None:
    """Print, by rule, the alarms and what it was tried on; `show` quotes the alarms."""
    tally = Tally(Counter(), Counter(), Counter())
    checks = sorted(discover("claimcheck.checks", Check), key=lambda one: one.id)
    read = 0
    for label, article in articles(paths, first):
        read += 1
        _count(tally, checks, article, label, show=show)
    computed = ", ".join(f"{kind} {count}" for kind, count in sorted(tally.relations.items()))
    print(f"  {read} articles; relations computed: {computed or 'none'}")
    print(f"  {'rule':<32}{'tried on':>10}{'errors':>8}{'warnings':>10}{'notes':>7}")
    for check in checks:
        errors, warnings, notes = (
            tally.found[check.name, level] for level in (Severity.ERROR, Severity.WARNING, Severity.NOTE)
        )
        tried = f"{tally.tried[check.name]:,}"
        remark = "  unmeasured" if _is_unmeasured(check, tally) else ""
        print(f"  {check.id} {check.name:<26}{tried:>10}{errors:>8}{warnings:>10}{notes:>7}{remark}")
    totals = {level: sum(n for (_, one), n in tally.found.items() if one is level) for level in Severity}
    print(f"  all: {', '.join(f'{count} {level.value}s' for level, count in totals.items())}")
    loud = [one.id for one in checks if one.severity is Severity.ERROR and _is_unmeasured(one, tally)]
    print(f"  unmeasured, and not yet held to a warning: {', '.join(loud) or 'none'}")


def _count(tally: Tally, checks: Sequence[Check], article: Article, label: str, *, show: bool) -> None:
    relations = relate(article)
    tally.relations.update(relation.kind for relation in relations if is_computed(relation))
    for check in checks:
        tally.tried[check.name] += tries(check, article, relations)
    for finding in judge(article, conflicts(relations)):
        tally.found[finding.name, finding.severity] += 1
        if show and finding.severity in ALARMS:
            print("\n".join(alarm_lines(article.document, finding, label)))


def tries(check: Check, article: Article, relations: Sequence[Relation]) -> int:
    """Return on how many things in an article a rule is tried."""
    if check.inspect:
        return sum(1 for _ in check.inspect(article))
    if check.name == SEVERAL:
        return sum(len(group) > 1 for group, _ in components(tied(relations)))
    if check.repair in _REREAD:  # whoever asks what a share speaks of has to look at every share
        return sum(relation.kind in _REREAD[check.repair] for relation in relations)
    own = (one for one in relations if one.kind in check.relations and is_computed(one))
    return sum(
        check.repair is None or any(reading.label == check.repair for reading in one.readings) for one in own
    )


def is_computed(relation: Relation) -> bool:
    """Return whether a relation holds its figures against each other: all are given, or it binds by itself."""
    return all(part.claim for part in relation.parts) or bool(tied((relation,)))


def _is_unmeasured(check: Check, tally: Tally) -> bool:
    return tally.tried[check.name] < FEWEST
