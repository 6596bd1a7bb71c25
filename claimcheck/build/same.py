"""One figure, given twice: as it is, in another unit, as a fraction and a percentage."""

from __future__ import annotations

from claimcheck.bind import end_terms, part, readings_of_one, term_of
from claimcheck.constraint import Product, Term, equal
from claimcheck.interval import EVERYTHING, Interval
from claimcheck.model import Assumes, Claim, Reading, Relation
from claimcheck.number import Allowed
from claimcheck.rounding import converted
from claimcheck.same.terms import terms_again


def same_as(first: Claim, again: Claim, assumes: Assumes, construction: str = "") -> Relation:
    """Return the relation that two figures of one sort are the same."""
    one, other = terms_again(first, again)
    parts = part("first", first, one), part("again", again, other)
    readings = readings_of_one(*parts)
    return Relation("same-measure", parts, readings, assumes, "", construction=construction)


def conversion_of(
    measure: Claim, other: Claim, rate: Interval, assumes: Assumes, construction: str = ""
) -> Relation:
    """Return the relation that two measures are one, where one unit of the first is `rate` of the other.

    Of two ranges, the lower ends and the upper ends agree.
    """
    constant = Term(("factor", measure.mention.unit, other.mention.unit), Allowed.same(rate))
    ones, twos = (end_terms("converted", claim, converted, EVERYTHING) for claim in (measure, other))
    ends = tuple(zip(ones, twos, strict=True))
    roles = tuple(
        part(role, of, term)
        for pair in ends
        for role, of, term in zip(("measure", "converted"), (measure, other), pair, strict=True)
    )
    reading = Reading("as written", tuple(Product(constant, *pair, ratio=False) for pair in ends))
    return Relation("conversion", roles, (reading,), assumes, "converted", construction=construction)


def one_share(fraction: Claim, percentage: Claim, assumes: Assumes, construction: str = "") -> Relation:
    """Return the relation that a fraction in words and a percentage are one share."""
    one, other = term_of(fraction), term_of(percentage)
    roles = (part("fraction", fraction, one), part("percentage", percentage, other))
    reading = Reading("as written", (equal(one, other),))
    return Relation("two-shares", roles, (reading,), assumes, "percentage", construction=construction)
