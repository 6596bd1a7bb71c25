"""What can't hang together as somebody says: figures of another sort, unit or time, refuted or corrected ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from claimcheck.model import Article, Claim, Status
from claimcheck.number import Kind
from claimcheck.reading.placed import Misplaced, Placed
from claimcheck.same.exclusion import apart, gone_by, months_beside, years_beside

_DOUBTFUL = frozenset((Status.REFUTED, Status.CORRECTED))
_TIMES = frozenset((Kind.AGE, Kind.DURATION))
_PERCENT = frozenset((Kind.SHARE, Kind.POINTS))
_RANGES = frozenset(("same", "range", "duration", "age"))
"""Kinds in which a range is compared as what it is."""
_ONE_FIGURE = frozenset((("low", "high"), ("start", "end")))
"""Roles that one figure may play at once: 5 to 9 percent, 1990-2002."""


def must_fit(said: Placed, article: Article) -> None:
    """Turn a relation down whose figures can't stand in its roles.

    Raises:
        Misplaced: with the reason.
    """
    quote = article.document.quote
    for role in said.kind.roles:
        for claim in said.claims_in(role.name):
            if claim.mention.kind not in role.sorts:
                raise Misplaced(
                    f"“{quote(claim.mention.span)}” is {claim.mention.kind.value}, no {role.name}"
                )
    _once(said)
    alike = [claim for name in said.kind.alike for claim in said.claims_in(name)]
    for one, other in combinations(alike, 2):
        if not of_one_unit(one, other):
            raise Misplaced(
                f"“{quote(one.mention.span)}” and “{quote(other.mention.span)}” have no unit in common"
            )


def may_clash(said: Placed) -> None:
    """Turn a relation down that does not hold, but need not: the words speak of other times, or of what is not so.

    Raises:
        Misplaced: with the reason.
    """
    claims = said.claims
    if len({claim.scope.status in _DOUBTFUL for claim in claims}) > 1:
        raise Misplaced("the text does not stand behind one of the figures")
    if said.kind.name not in _RANGES and any(claim.number.is_range for claim in claims):
        raise Misplaced("one of the figures is a range")
    if said.kind.at_once and _at_two_times(claims):
        raise Misplaced("the figures are of two times")
    if said.kind.name == "same" and not _in_two_units(*claims):
        _is_one_thing(*claims)


def of_one_unit(one: Claim, other: Claim) -> bool:
    """Return whether two figures can be added or compared."""
    kinds = {one.mention.kind, other.mention.kind}
    if kinds <= _TIMES or kinds <= _PERCENT:
        return one.mention.unit == other.mention.unit or kinds <= _PERCENT
    return len(kinds) == 1 and one.mention.unit == other.mention.unit


def _once(said: Placed) -> None:
    seen: dict[int, str] = {}
    for role in said.kind.roles:
        for claim in said.claims_in(role.name):
            before = seen.setdefault(claim.index, role.name)
            if before != role.name and (before, role.name) not in _ONE_FIGURE:
                raise Misplaced(f"one figure is {before} and {role.name}")
        if len(set(said.all(role.name))) < len(said.all(role.name)):
            raise Misplaced(f"one figure is {role.name} twice")


def _at_two_times(claims: Sequence[Claim]) -> bool:
    """Return whether two figures in two sentences are of two years."""
    return any(
        one.sentence is not other.sentence and _disjoint(years_beside(one), years_beside(other))
        for one, other in combinations(claims, 2)
    )


def _in_two_units(first: Claim, again: Claim) -> bool:
    """Return whether one sentence gives a measure in two units: nobody does so but for one thing."""
    measures = first.mention.kind is again.mention.kind is Kind.MEASURE
    return (
        measures and first.mention.unit != again.mention.unit and first.sentence.index == again.sentence.index
    )


def _is_one_thing(first: Claim, again: Claim) -> None:
    """Turn down two figures that are not one, because the words around them say so."""
    if apart(first, again) or _disjoint(months_beside(first), months_beside(again)):
        raise Misplaced("the figures are of two places, times or groups")
    if gone_by(first, again) or gone_by(again, first):
        raise Misplaced("one of the figures is of a time gone by")


def _disjoint(one: Iterable[str], other: Iterable[str]) -> bool:
    ones, others = set(one), set(other)
    return bool(ones and others) and ones.isdisjoint(others)
