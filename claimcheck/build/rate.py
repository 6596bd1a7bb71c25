"""So many in every thousand or hundred thousand, and how many that is in all."""

from __future__ import annotations

from claimcheck.bind import end_terms, part, term_of
from claimcheck.constraint import Product, Term
from claimcheck.interval import Interval
from claimcheck.model import Assumes, Claim, Reading, Relation
from claimcheck.number import Allowed
from claimcheck.rounding import rounded


def has_cases(rate: Claim, base: Claim, population: Claim) -> bool:
    """Return whether a rate makes a case at all among so many: 12 in every 100,000 make none in a city of two."""
    return rate.number.low * population.number.low >= base.number.low


def rate_of(
    rate: Claim, base: Claim, cases: Claim, population: Claim, assumes: Assumes, construction: str = ""
) -> Relation:
    """Return the relation that `rate` in every `base` of a `population` are `cases`."""
    frequency = end_terms("frequency", rate, rounded)[0]
    every = Term(("base", base.index), Allowed.same(Interval.of(base.number.low)))
    found, people = map(term_of, (cases, population))
    scaled = Term(("scaled", rate.index))
    constraints = (
        Product(frequency, people, scaled, ratio=False),
        Product(every, found, scaled, ratio=False),
    )
    roles = (
        part("rate", rate, frequency),
        part("base", base, every),
        part("cases", cases, found),
        part("population", population, people),
    )
    reading = Reading("as written", constraints)
    return Relation("incidence", roles, (reading,), assumes, "cases", construction=construction)
