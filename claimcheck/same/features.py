"""What two figures of one sort have in common, and what not, as a set of names: the features of a pair.

No feature knows the values, nor which other figures have the same value. Each is worth a whole number (`weights`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.lexicon.events import ANYBODY, ON_TOP
from claimcheck.model import Claim, Status
from claimcheck.number import Hedge, Kind
from claimcheck.same.exclusion import PER, gone_by, months_beside, moved, years_beside
from claimcheck.same.surroundings import Surroundings, likeness
from claimcheck.text import Role

_LIKENESS = (1, 10, 20, 30, 40, 50, 60, 70, 80, 90)
_FEW = (1, 2, 3, 4, 6)
_RIVALS = (1, 2, 3, 5, 9, 17)
_PLACES = (1, 2, 3, 5, 9)
POINTERS = frozenset(("the", "all", "these", "those"))
"""Words before a figure that point back to one told before."""
_CLOSE = 90
"""From so many percent of the best likeness on, a rival is about as like."""
NOTHING_SHARED = "shared 0"
"""The feature of a pair that has no word in common."""
_AHEAD = frozenset((Status.FORECAST, Status.PLAN, Status.HYPOTHETICAL))


class Pair(NamedTuple):
    """A figure that may give another again, with what stands around both.

    `shared` words stand around both; `likeness` is their part of those around the one, `back` of those around the
    other, in percent.
    """

    one: Surroundings
    other: Surroundings
    shared: int
    likeness: int
    back: int


class Field(NamedTuple):
    """What a pair competes with: how many rivals, the best likeness among them and the next, the first of them."""

    rivals: int
    best: int
    second: int
    first: int
    lead: int


def pair_of(one: Surroundings, other: Surroundings) -> Pair:
    """Return two figures with what they share."""
    shared, part = likeness(one.near, other.near)
    return Pair(one, other, shared, part, likeness(other.near, one.near)[1] if shared else 0)


def field_of(pairs: list[Pair], lead: int) -> Field:
    """Return what the pairs of one figure compete with; `lead` is the first sentence of running text."""
    best, second = (*sorted((pair.likeness for pair in pairs), reverse=True), 0, 0)[:2]
    first = min((pair.other.claim.sentence.index for pair in pairs), default=lead)
    return Field(len(pairs), best, second, first, lead)


def features(pair: Pair, field: Field) -> Iterator[str]:
    """Yield the features of a pair."""
    one, other = pair.one.claim, pair.other.claim
    yield f"kind {one.mention.kind.value}"
    yield from _things(one, other)
    yield from _words(pair)
    yield from _scopes(one, other)
    yield from _place(pair, field)


def _things(one: Claim, other: Claim) -> Iterator[str]:
    """Yield what two figures count, and how they are put."""
    head, there = one.measure.head, other.measure.head
    yield f"noun {_compared(head, there)}"
    if head != there and {head, there} <= ANYBODY:
        yield "noun anybody"
    yield f"event {_compared(one.measure.event, other.measure.event)}"
    described, too = (set(claim.measure.words[:-1]) for claim in (one, other))
    if described or too:
        yield (
            "described alike"
            if described & too
            else "described one"
            if not (described and too)
            else "described other"
        )
    yield f"hedge {'same' if one.number.hedge is other.number.hedge else _hedged(one, other)}"
    if (one.word_before in ON_TOP or not ON_TOP.isdisjoint(one.measure.words)) != (
        other.word_before in ON_TOP or not ON_TOP.isdisjoint(other.measure.words)
    ):
        yield "on top"
    if one.scope.subset or other.scope.subset:
        yield "part of them"
    if other.word_before in POINTERS:
        yield "definite"
    if moved(one) is not moved(other):
        yield "moved other"
    if (one.word_behind in PER) is not (other.word_behind in PER):
        yield "rate other"
    if one.mention.unit != other.mention.unit:
        yield "unit other"
    if one.mention.kind is Kind.MONEY:
        yield f"form {'same' if one.number.form is other.number.form else 'other'}"


def _compared(one: str | None, other: str | None) -> str:
    if one is None and other is None:
        return "none"
    if one is None or other is None:
        return "one"
    return "same" if one == other else "other"


def _sets(one: frozenset[str], other: frozenset[str]) -> str:
    if not (one or other):
        return "none"
    if not (one and other):
        return "one"
    return "same" if one == other else "other" if one.isdisjoint(other) else "some"


def _hedged(one: Claim, other: Claim) -> str:
    if other.number.hedge is Hedge.NONE:
        return "head"
    return "body" if one.number.hedge is Hedge.NONE else "other"


def _words(pair: Pair) -> Iterator[str]:
    """Yield how like the words around two figures are."""
    one, other = pair.one, pair.other
    yield f"likeness {_step(pair.likeness, _LIKENESS)}"
    yield f"back {_step(pair.back, _LIKENESS)}"
    yield f"shared {_step(pair.shared, _FEW)}"
    yield f"beside {_step(len(one.beside & other.beside), _FEW)}"
    if one.behind or other.behind:
        yield f"behind {'same' if one.behind == other.behind else 'other'}"
    if one.before or other.before:
        yield f"before {'same' if one.before == other.before else 'other'}"
    yield f"missing beside {_step(len(one.beside - other.near.keys()), _FEW)}"
    yield f"alien beside {_step(len(other.beside - one.near.keys()), _FEW)}"
    common = one.near.keys() & other.near.keys()
    if one.actions:
        yield f"action {'same' if one.actions & other.actions else 'other'}"
    if any(word[0].isdigit() for word in common):
        yield "figure shared"
    names = other.names & one.near.keys()
    yield f"names {_step(len(names), _FEW)}"
    alien = len(other.names - one.near.keys())
    yield f"names besides {_step(alien, _FEW)}"


def _scopes(one: Claim, other: Claim) -> Iterator[str]:
    """Yield where, when and by whom two figures are given."""
    yield f"place {_compared(one.scope.place, other.scope.place)}"
    here, there = years_beside(one), years_beside(other)
    yield f"years {_sets(here, there)}"
    ahead = one.scope.status in _AHEAD, other.scope.status in _AHEAD
    yield "status same" if ahead[0] is ahead[1] else "status ahead" if ahead[0] else "status body ahead"
    if not (one.narrated and other.narrated):
        both = not one.narrated and not other.narrated
        yield f"speaker {'one' if not both else 'same' if one.attribution[0].agrees(other.attribution[0]) else 'other'}"
    yield f"time {_sets(months_beside(one), months_beside(other))}"
    if gone_by(one, other):
        yield "gone by"


def _place(pair: Pair, field: Field) -> Iterator[str]:
    """Yield where in the article a figure stands, and among how many others."""
    one, other = pair.one.claim, pair.other.claim
    yield f"from {one.sentence.role.value}"
    if other.sentence.role is not Role.BODY:
        yield f"in {other.sentence.role.value}"
    yield f"sentence {_step(other.sentence.index - field.lead, _PLACES)}"
    if other.sentence.index == field.first:
        yield "first of its sort"
    yield f"rivals {_step(field.rivals, _RIVALS)}"
    if pair.likeness == field.best:
        yield "likest" + (
            " by far"
            if 2 * field.second <= field.best
            else " of several"
            if field.second == field.best
            else ""
        )
    elif 100 * pair.likeness >= _CLOSE * field.best:
        yield "nearly likest"
    elif 2 * pair.likeness < field.best:
        yield "not half as like"


def distance(pair: Pair) -> Iterator[str]:
    """Yield how far apart two figures of the body stand, and how the later one points back."""
    one, other = pair.one.claim, pair.other.claim
    yield f"sentences between {_step(one.sentence.index - other.sentence.index, _PLACES)}"
    if one.word_before in POINTERS:
        yield f"pointed {one.word_before}"


def _step(value: int, steps: tuple[int, ...]) -> int:
    """Return the highest step that a value reaches, or 0."""
    place = bisect_right(steps, value)
    return steps[place - 1] if place else 0
