"""What it was, so many times as much, and what it is."""

from __future__ import annotations

from claimcheck.bind import Figure, part
from claimcheck.build.change import amount
from claimcheck.constraint import Product, Term
from claimcheck.model import Assumes, Claim, Reading, Relation
from claimcheck.number import Kind
from claimcheck.rounding import allow, times_more


def times_of(
    multiple: Claim,
    before: Figure,
    after: Figure,
    assumes: Assumes,
    construction: str = "",
    *,
    more: bool = False,
) -> Relation:
    """Return the relation that `after` is `multiple` times `before`; `more`, where that may mean once more."""
    allowed = times_more(multiple.number) if more else allow(multiple.number, Kind.MULTIPLE)
    factor, base, product = Term(("multiple", multiple.index), allowed), amount(before), amount(after)
    roles = (part("multiple", multiple, factor), part("before", before, base), part("after", after, product))
    reading = Reading("as written", (Product(factor, base, product),))
    return Relation("times", roles, (reading,), assumes, "multiple", construction=construction)
