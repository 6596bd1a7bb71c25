"""A figure under test: what is stated, what the table makes of it, and what the other figures leave."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import NamedTuple

from claimcheck.bind import term_of
from claimcheck.constraint import Term
from claimcheck.interval import EVERYTHING, Interval
from claimcheck.model import Article, Claim, Part, Relation
from claimcheck.number import POINT, Allowed, Form, Hedge, Kind, Number
from claimcheck.rounding import rate
from claimcheck.same.meaning import counterparts as restated
from claimcheck.shares import share

_ROUNDER = {"two-shares": "fraction", "times": "multiple"}
"""The role that is always under test, as the roughest by far."""
_SUMMED_UP = ("share-of", "change", "difference", "times", "two-shares", "sum", "conversion")
_UNIT = Interval.of(1)
_MISREAD = 4
"""What lies so many times farther off than the table allows was tied wrongly, not rounded oddly."""
_LEAST = Fraction(1, 50)


class Case(NamedTuple):
    """A figure under test; `left` is what the others leave for it, their own rounding granted."""

    row: str
    claim: Claim
    allowed: Allowed
    left: Interval

    @property
    def nearest(self) -> Fraction:
        """The value nearest to the one stated that the others leave."""
        stated = self.claim.number.low
        lo, hi = (stated if isinstance(end, float) else end for end in self.left)
        return min(max(stated, lo), hi)

    @property
    def off(self) -> Fraction:
        """How far off that is: in points of a share, else in parts of what is stated."""
        stated = self.claim.number.low
        apart = self.nearest - stated
        return apart if self.claim.mention.kind is Kind.SHARE else apart / stated

    @property
    def misread(self) -> bool:
        """Whether that is farther off than any rounding would explain."""
        stated, share = self.claim.number.low, self.claim.mention.kind is Kind.SHARE
        reach = [abs(end - stated) for end in self.allowed.hard if not isinstance(end, float)]
        allowed = max(*reach, _LEAST) if share else max(*(one / stated for one in reach), _LEAST)
        return abs(self.off) > _MISREAD * allowed or (not share and 2 * self.nearest < stated)


def from_relations(relations: Iterable[Relation]) -> Iterator[Case]:
    """Yield a case for each relation that is stated in full and has at most one hedged figure."""
    for relation in relations:
        tested = _under_test(relation)
        if relation.kind in _SUMMED_UP and tested and tested.claim and tested.claim.number.low > 0:
            left = _left(relation, tested)
            if left and not left.empty:
                yield _case(relation.kind, tested, tested.claim, left)


def from_headlines(article: Article) -> Iterator[Case]:
    """Yield a case where a headline rounds or hedges what the body gives to the unit, or the other way round."""
    for pair in restated(article):
        both = (pair.head, pair.body)
        rough = [one for one in both if one.number.hedge is not Hedge.NONE]
        exact = [one for one in both if one.number.hedge is Hedge.NONE and not one.number.is_range]
        if len(rough) == len(exact) == 1 and exact[0].number.step < rough[0].number.step:
            value = Interval.of(exact[0].number.low)
            yield Case(row_of(rough[0]), rough[0], _allowed(term_of(rough[0]), rough[0]), value)


def from_exchanges(relations: Iterable[Relation]) -> Iterator[Case]:
    """Yield a case for each sum that an earlier pair of the same currencies gives the rate for."""
    earlier: dict[object, Interval] = {}
    for relation in relations:
        if relation.kind != "exchange":
            continue
        product = relation.constraints[0]
        rate_term = product.terms[0]
        values = {part.term.key: _last_digit(part.claim.number) for part in relation.parts if part.claim}
        rate_here = product.project(0, {**values, rate_term.key: EVERYTHING})
        tested = relation.part("exchanged")
        if tested and tested.claim and rate_term.key in earlier:
            index = next(i for i, term in enumerate(product.terms) if term.key == tested.term.key)
            left = product.project(index, {**values, rate_term.key: earlier[rate_term.key]})
            yield Case("exchange: a rate", tested.claim, _allowed(tested.term, tested.claim), left)
        earlier.setdefault(rate_term.key, rate_here)


def _last_digit(number: Number) -> Interval:
    return Interval(number.low - number.step / 2, number.high + number.step / 2)


def _under_test(relation: Relation) -> Part | None:
    """Return the only hedged quantity; where none is hedged, the one derived; none, where several are."""
    if not all(part.claim and not part.claim.number.is_range for part in relation.parts):
        return None
    roughest = relation.part(_ROUNDER.get(relation.kind, relation.derived))
    hedged = [part for part in relation.parts if part.claim and part.claim.number.hedge is not Hedge.NONE]
    if relation.kind == "conversion" or not hedged:
        return roughest  # the hedge belongs to the fact, not to the conversion
    if len(hedged) > 1 or (relation.kind in _ROUNDER and hedged[0] is not roughest):
        return None
    return hedged[0]


def _left(relation: Relation, tested: Part) -> Interval | None:
    """Return what the other figures leave for one, as a reader would take them."""
    values: dict[object, Interval] = {}
    for term in (term for constraint in relation.constraints for term in constraint.terms):
        values[term.key] = term.allowed.plausible if term.allowed else term.domain
    left: Interval = EVERYTHING
    for constraint in relation.constraints:
        for index, term in enumerate(constraint.terms):
            if term.key == tested.term.key:
                left = left.meet(constraint.project(index, {**values, term.key: EVERYTHING}))
    return None if left == EVERYTHING else left


def _case(kind: str, tested: Part, claim: Claim, left: Interval) -> Case:
    allowed = _allowed(tested.term, claim)
    if tested.role == "percent":
        left, allowed = left.minus(_UNIT), rate(claim.number)
        left = left.negated() if left.hi < 0 or left.lo < -left.hi else left
    row = f"conversion: {_digits(claim.number)}" if kind == "conversion" else row_of(claim)
    return Case(row, claim, allowed, left)


def _allowed(term: Term, claim: Claim) -> Allowed:
    """Return what the table makes of a figure; beside an exact one, a relation may know better."""
    if claim.mention.kind is Kind.SHARE:
        return share(claim.number)
    return term.allowed or Allowed.same(EVERYTHING)


def row_of(claim: Claim) -> str:
    """Return the row of the table that a figure belongs to."""
    number, kind = claim.number, claim.mention.kind
    hedge = "" if number.hedge is Hedge.NONE else f"{number.hedge.value} "
    if kind is Kind.SHARE:
        if number.form in (Form.FRACTION, Form.ODDS):
            return f"share: {hedge}fraction"
        return f"share: {hedge}percent" + ("" if hedge else f", {_percent_digits(number)}")
    if kind is Kind.MULTIPLE:
        return f"multiple: {hedge}{'part' if number.low < 1 else 'times'}"
    if kind is Kind.POINTS:
        return f"points: {hedge}{_digits(number)}"
    if hedge:
        small = kind is Kind.COUNT and number.low < 20
        return f"amount: {hedge}{'under 20' if small else ''}".rstrip()
    return f"{'measure' if kind is Kind.MEASURE else 'amount'}: {_digits(number)}"


def _digits(number: Number) -> str:
    """Return how coarse an amount is written."""
    if number.form in (Form.SCALED, Form.DECIMAL):
        return "decimals" if number.form is Form.DECIMAL else "scale word"
    return "round" if number.step >= 10 else "not round"


def _percent_digits(number: Number) -> str:
    """Return how coarse a percentage is written."""
    if number.step < POINT:
        return "decimals"
    tens = number.low * 10
    return "tens" if tens.denominator == 1 else "fives" if tens.denominator == 2 else "whole"
