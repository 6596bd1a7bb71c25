"""So many, so much each, and what they make."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.bind import IN_UNITS, Figure, part, term_of
from claimcheck.constraint import Product, Term
from claimcheck.interval import Interval
from claimcheck.model import Assumes, Claim, Reading, Relation
from claimcheck.number import Allowed, Form
from claimcheck.rounding import allow, rounded

_ROUND = 10
"""Sums whose last digit counts less than this are not rounded: 24 at £185 are £4,440, not £4,404."""


def product_of(
    count: Figure,
    each: Figure,
    total: Figure,
    assumes: Assumes,
    construction: str,
    times: Fraction = Fraction(1),
    *,
    averaged: bool = False,
) -> Relation:
    """Return the relation that `count` times `each` is `total`; a count in years is `times` 52 in weeks.

    What is `averaged` was rounded: 318 goals in 15 games are 21 a match.
    """
    exactly = (
        times == 1
        and not averaged
        and all(
            isinstance(claim, Claim) and claim.number.form is Form.INTEGER and claim.number.step < _ROUND
            for claim in (each, total)
        )
    )
    number, one, all_of_them = (
        term_of(claim, listed=exactly)._replace(whole=exactly) for claim in (count, each, total)
    )
    if times != 1 and isinstance(count, Claim):
        scaled = Allowed(*(side.times(Interval.of(times)) for side in number.allowed or ()))
        number = Term((IN_UNITS, count.index, times), scaled)
    if averaged and isinstance(each, Claim):
        nearest = allow(each.number, each.mention.kind), rounded(each.number)
        one = Term(("average", each.index), Allowed(*map(Interval.hull, *nearest)))
    reading = Reading("as written", (Product(number, one, all_of_them, ratio=False),))
    roles = (part("count", count, number), part("each", each, one), part("total", total, all_of_them))
    return Relation("product", roles, (reading,), assumes, "total", construction=construction)
