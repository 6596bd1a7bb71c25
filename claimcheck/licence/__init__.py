"""What allows a rule to be as sure as it is: how it did on published articles.

`measured` is written by `python -m tests.accuracy.licences`. For every check, and for every construction that ties
figures, it counts by genre how often it was tried, how often the figures agreed, and what somebody who read the
alarms made of them. From these counts follows the highest severity that a rule may give: an error may cost a reader
one false alarm in 10,000 articles, a warning fifteen. What was never measured is a warning at most.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import sqrt
from typing import NamedTuple

from claimcheck.licence.measured import ARTICLES, CHECKS, CONSTRUCTIONS, Row
from claimcheck.model import Severity

_PER = 10_000
_ERROR_COSTS, _WARNING_COSTS = 1, 15
"""False alarms in so many articles, at most. A warning may cost half of the three in 1,000 that all of them may cost:
at five, what a headline gives again would fall silent, which holds in 995 of 1,000 pairs and finds a fifth of all
slips that are found."""
_ENOUGH = 20_000
"""Articles without which nothing may be an error."""
_Z = 1.96


class Readings(NamedTuple):
    """What was made of alarms: a true one, one that can be argued about, a false one, and those nobody has read."""

    true: int
    arguable: int
    false: int
    unread: int

    @property
    def total(self) -> int:
        """How many alarms there were."""
        return sum(self)


class Record(NamedTuple):
    """What came of a rule in the articles of one genre."""

    genre: str
    tried: int
    held: int
    errors: Readings
    warnings: Readings


class Licence(NamedTuple):
    """What came of a rule in published articles, genre by genre."""

    records: tuple[Record, ...]

    @property
    def tried(self) -> int:
        """On how many things the rule was tried."""
        return sum(one.tried for one in self.records)

    @property
    def held(self) -> int:
        """How many of them were as they should be."""
        return sum(one.held for one in self.records)

    @property
    def ceiling(self) -> Severity:
        """The highest severity that the rule has earned; what nobody has read counts against it."""
        articles = sum(ARTICLES.values())
        errors = sum(each.errors.total - each.errors.true for each in self.records)
        alarms = sum(one.false + one.unread for each in self.records for one in (each.errors, each.warnings))
        if alarms * _PER > _WARNING_COSTS * articles:
            return Severity.NOTE
        if errors * _PER > _ERROR_COSTS * articles or articles < _ENOUGH:
            return Severity.WARNING
        return Severity.ERROR


def of_check(id: str) -> Licence | None:
    """Return the licence of a check; `None`, if it was never measured."""
    return _licence(CHECKS.get(id))


def of_construction(name: str) -> Licence | None:
    """Return the licence of what ties figures; `None`, if it was never measured."""
    return _licence(CONSTRUCTIONS.get(name))


def earned(licences: Iterable[Licence | None], declared: Severity) -> Severity:
    """Return the highest severity that all of some licences allow, and the rule itself.

    As long as nothing at all was measured, the word of the rule stands.
    """
    if not ARTICLES:
        return declared
    ceilings = (one.ceiling if one else Severity.WARNING for one in licences)
    return min((declared, *ceilings), key=lambda one: one.rank)


def told(licence: Licence) -> list[str]:
    """Return sentences on what came of a rule, one for each genre in which it was tried."""
    return [_told(one) for one in licence.records if one.tried]


def wilson(hits: int, tries: int) -> tuple[float, float]:
    """Return the range in which the true rate lies, in 95 of 100 cases (Wilson 1927)."""
    rate, spread = hits / tries, _Z**2 / tries
    middle = rate + spread / 2
    reach = _Z * sqrt(rate * (1 - rate) / tries + spread / (4 * tries))
    return (middle - reach) / (1 + spread), (middle + reach) / (1 + spread)


def _licence(rows: tuple[Row, ...] | None) -> Licence | None:
    if rows is None:
        return None
    return Licence(
        tuple(
            Record(genre, tried, held, Readings(*errors), Readings(*warnings))
            for genre, tried, held, errors, warnings in rows
        )
    )


def _told(record: Record) -> str:
    articles = ARTICLES[record.genre]
    low, high = wilson(record.held, record.tried)
    alarms = Readings(*map(sum, zip(record.errors, record.warnings, strict=True)))
    met = f"met {_rate(record.tried, articles)} times in 1,000 articles"
    agreed = f"{record.held / record.tried:.1%} agree ({low:.1%} to {high:.1%})"
    raised = f"{_rate(alarms.total, articles)} alarms in 1,000 articles" if alarms.total else "no alarm"
    read = ", ".join(f"{count} {name}" for name, count in alarms._asdict().items() if count)
    return f"{record.genre.capitalize()}: {met}; {agreed}; {raised}{f', {read}' if read else ''}."


def _rate(count: int, articles: int) -> str:
    return f"{count * 1_000 / articles:,.2f}"
