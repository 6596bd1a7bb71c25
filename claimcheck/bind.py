"""Bind claims to the terms of constraints: one key for each quantity, however often it is named."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import NamedTuple

from claimcheck.constraint import Product, Term, equal
from claimcheck.interval import NON_NEGATIVE, PROPORTION, Interval
from claimcheck.lexicon.events import GROWING
from claimcheck.model import Claim, Part, Reading
from claimcheck.number import Allowed, Form, Hedge, Kind, Number
from claimcheck.rounding import allow, ends, exact, rate
from claimcheck.text import Span

IN_UNITS = "in units"
"""Marks the term of a count that is given in other units than what each of them is worth: years, so much a week."""
_SLIPS = frozenset(Fraction(10) ** power for power in (1, 3, 6, -1, -3, -6))


class Implied(NamedTuple):
    """A quantity that the text implies and does not give, by a name, and the words that imply it."""

    name: str
    span: Span


Figure = Claim | Implied
"""What may stand in a role."""


def term_of(claim: Figure, *, listed: bool = False) -> Term:
    """Return the term of what a claim states; `listed`, of a figure that is counted out, so not rounded."""
    if isinstance(claim, Implied):
        return Term(("implied", claim.name))
    number, kind = claim.number, claim.mention.kind
    bare = number.form is Form.INTEGER and number.hedge is Hedge.NONE and not number.is_range
    allowed = (
        exact(number) if listed and bare else allow(number, kind, growing=claim.measure.event in GROWING)
    )
    if kind is Kind.SHARE:
        return Term(("stated", claim.statement), allowed, domain=PROPORTION)
    whole = kind is Kind.COUNT and number.form is not Form.DECIMAL
    return Term(("stated", claim.statement), allowed, whole=whole)


def end_terms(
    key: str, claim: Claim, read: Callable[[Number], Allowed], domain: Interval = NON_NEGATIVE
) -> tuple[Term, ...]:
    """Return the term of what a claim states as `read` takes it; two of them for the ends of a range."""
    both = ends(claim.number)
    given = both if claim.number.is_range else both[:1]
    return tuple(Term((key, claim.index, place), read(end), domain=domain) for place, end in enumerate(given))


def factor_of(percent: Claim, sign: int) -> Term:
    """Return what an amount is multiplied by: 1.25 for up (`sign` 1) 25 percent, 0.75 for down (-1)."""
    way, one = Interval.of(sign), Interval.of(1)
    grown = Allowed(*(allowed.times(way).plus(one) for allowed in rate(percent.number)))
    return Term(("factor", percent.index, sign), grown)


def implied_part(share: Claim) -> Term:
    """Return the term of the quantity that a share is, when the text does not give it: a third *of these*."""
    return Term(("part", share.statement))


def part(role: str, claim: Figure, term: Term | None = None) -> Part:
    """Return a figure in a role."""
    if isinstance(claim, Implied):
        return implied(role, term or term_of(claim), claim.span)
    return Part(role, term or term_of(claim), claim.mention.span, claim)


def implied(role: str, term: Term, span: Span) -> Part:
    """Return a quantity that the text implies, in a role, with the words that imply it."""
    return Part(role, term, span)


def readings_of_one(one: Part, other: Part) -> tuple[Reading, ...]:
    """Return the readings of two figures for one quantity: they are the same, or a scale slipped in one of them.

    A scale slips where the digits are the same, and the point or the scale word is not: a factor of ten, a
    thousand, a million.
    """
    same = Reading("as written", (equal(one.term, other.term),))
    factor = slip_between(one.claim, other.claim) if one.claim and other.claim else None
    if factor is None:
        return (same,)
    constant = Term(("scale", factor), Allowed.same(Interval.of(factor)))
    return (same, Reading("scale", (Product(constant, one.term, other.term, ratio=False),)))


def slip_between(one: Claim, other: Claim) -> Fraction | None:
    """Return how many times the one figure is the other, if only a point or a scale word tells them apart."""
    if not one.number.low or not other.number.low:
        return None
    ratio = other.number.low / one.number.low
    return ratio if ratio in _SLIPS else None


def counted_out(claims: Sequence[Figure]) -> bool:
    """Return whether figures were counted rather than rounded: at least one of them is not round."""
    given = (claim.number for claim in claims if isinstance(claim, Claim))
    return any(number.form is Form.INTEGER and number.step < 10 for number in given)
