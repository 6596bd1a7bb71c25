"""A number of things, and the names of them all."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.bind import part, term_of
from claimcheck.constraint import Term, equal
from claimcheck.interval import Interval
from claimcheck.model import Assumes, Claim, Reading, Relation
from claimcheck.number import Allowed
from claimcheck.text import Span


def names_of(
    count: Claim, names: Sequence[Span], between: Interval, assumes: Assumes, construction: str = ""
) -> Relation:
    """Return the relation that a number of things is that of their names, which may be counted in several ways."""
    term = term_of(count, listed=True)
    counted = Term(("names", count.index), Allowed.same(between), whole=True)
    reading = Reading("as written", (equal(term, counted),))
    roles = (part("count", count, term),)
    return Relation("list-count", roles, (reading,), assumes, "", tuple(names), construction)
