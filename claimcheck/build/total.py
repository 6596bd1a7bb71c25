"""Parts, and the total that they make."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.bind import Figure, counted_out, part, term_of
from claimcheck.constraint import parts_of
from claimcheck.model import Assumes, Reading, Relation


def sum_of(parts: Sequence[Figure], total: Figure, assumes: Assumes, construction: str) -> Relation:
    """Return the relation that all `parts` together make `total`."""
    exactly = counted_out((*parts, total))
    terms = [term_of(one, listed=exactly) for one in parts]
    whole = term_of(total, listed=exactly)
    roles = (
        part("total", total, whole),
        *(part("part", one, term) for one, term in zip(parts, terms, strict=True)),
    )
    reading = Reading("as written", (parts_of(tuple(terms), whole, slack=False),))
    return Relation("sum", roles, (reading,), assumes, "total", construction=construction)
