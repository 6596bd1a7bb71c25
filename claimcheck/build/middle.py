"""An average: of figures that are all given, or of a range."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.bind import Figure, Implied, part, term_of
from claimcheck.constraint import AtMost, Constraint, Sum, Term
from claimcheck.interval import EVERYTHING
from claimcheck.model import Assumes, Claim, Reading, Relation
from claimcheck.rounding import allow


def within(
    average: Claim, low: Claim | None, high: Claim | None, assumes: Assumes, construction: str = ""
) -> Relation:
    """Return the relation that an average lies between the least and the most, as far as they are given."""
    middle = _term("average", average)
    roles, limits = [part("average", average, middle)], list[Constraint]()
    if low:
        least = _term("low", low)
        roles.append(part("low", low, least))
        limits.append(AtMost(least, middle))
    if high:
        most = _term("high", high)
        roles.append(part("high", high, most))
        limits.append(AtMost(middle, most))
    reading = Reading("as written", tuple(limits))
    return Relation("average", tuple(roles), (reading,), assumes, "average", construction=construction)


def mean_of(items: Sequence[Figure], average: Claim, assumes: Assumes, construction: str = "") -> Relation:
    """Return the relation that so many times the average are the items."""
    middle = _term("average", average)
    terms = [term_of(one) if isinstance(one, Implied) else _term("item", one) for one in items]
    total = Sum((*((1, term) for term in terms), (-len(items), middle)))
    roles = (
        part("average", average, middle),
        *(part("item", one, term) for one, term in zip(items, terms, strict=True)),
    )
    reading = Reading("as written", (total,))
    return Relation("mean", roles, (reading,), assumes, "average", construction=construction)


def _term(role: str, claim: Claim) -> Term:
    return Term((role, claim.index), allow(claim.number, claim.mention.kind), domain=EVERYTHING)
