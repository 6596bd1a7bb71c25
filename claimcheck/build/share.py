"""A share, the part that it is, and the whole that it is of."""

from __future__ import annotations

from claimcheck.bind import Figure, part, term_of
from claimcheck.constraint import Product
from claimcheck.model import Assumes, Reading, Relation


def share_of(share: Figure, amount: Figure, whole: Figure, assumes: Assumes, construction: str) -> Relation:
    """Return the relation that `share` of `whole` is `amount`."""
    ratio, base, given = map(term_of, (share, whole, amount))
    return Relation(
        "share-of",
        (part("share", share, ratio), part("whole", whole, base), part("part", amount, given)),
        (Reading("as written", (Product(ratio, base, given),)),),
        assumes,
        "share",
        construction=construction,
    )
