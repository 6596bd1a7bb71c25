"""So many, so much each, and what they make."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.bind import part, term_of
from claimcheck.constraint import Product, Term
from claimcheck.interval import Interval
from claimcheck.model import Assumes, Claim, Reading, Relation
from claimcheck.number import Allowed


def product_of(
    count: Claim,
    each: Claim,
    total: Claim,
    assumes: Assumes,
    construction: str,
    times: Fraction = Fraction(1),
) -> Relation:
    """Return the relation that `count` times `each` is `total`; a count in years is `times` 52 in weeks."""
    number, one, all_of_them = (term_of(claim)._replace(whole=False) for claim in (count, each, total))
    if times != 1:
        scaled = Allowed(*(side.times(Interval.of(times)) for side in number.allowed or ()))
        number = Term(("in units", count.index, times), scaled)
    reading = Reading("as written", (Product(number, one, all_of_them, ratio=False),))
    roles = (part("count", count, number), part("each", each, one), part("total", total, all_of_them))
    return Relation("product", roles, (reading,), assumes, "total", construction=construction)
