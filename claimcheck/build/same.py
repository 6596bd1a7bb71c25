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
    """Return the relation that two measures are one, where one unit of the first is `rate` of the other."""
    constant = Term(("factor", measure.mention.unit, other.mention.unit), Allowed.same(rate))
    one, two = (end_terms("converted", claim, converted, EVERYTHING)[0] for claim in (measure, other))
    roles = (part("measure", measure, one), part("converted", other, two))
    reading = Reading("as written", (Product(constant, one, two, ratio=False),))
    return Relation("conversion", roles, (reading,), assumes, "converted", construction=construction)


def one_share(fraction: Claim, percentage: Claim, assumes: Assumes, construction: str = "") -> Relation:
    """Return the relation that a fraction in words and a percentage are one share."""
    one, other = term_of(fraction), term_of(percentage)
    roles = (part("fraction", fraction, one), part("percentage", percentage, other))
    reading = Reading("as written", (equal(one, other),))
    return Relation("two-shares", roles, (reading,), assumes, "percentage", construction=construction)
