"""From claims to relations: what the text says of how its figures hang together.

One file a relation, found by discovery. A relation is only made where words tie the figures; where two
readings are open, it carries both. Some look at the claims of the article, others at the sentences as `syntax`
read them: at the parse, which is made once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from claimcheck.constraint import Product
from claimcheck.fault import Guard, unguarded
from claimcheck.model import Article, Relation
from claimcheck.rule import Relator, discover
from claimcheck.syntax.parse import parse_of

_RESULTS = frozenset(
    "change difference times step-and-rate share-of majority-of two-shares sum net-share product margin average rest "
    "incidence".split()
)
"""Kinds of relation that make a figure out of others; it is made once."""


def relate(article: Article, guard: Guard = unguarded) -> tuple[Relation, ...]:
    """Return the relations between the claims of an article; a guarded fault costs one kind of them."""
    if not article.claims:
        return ()
    parses = parse_of(article)
    kinds = sorted(discover(__name__, Relator), key=lambda kind: kind.parsed)
    found = (
        one
        for kind in kinds
        for one in guard(f"“{kind.name}”", partial(kind.find, parses if kind.parsed else article))
    )
    return tuple(_each_once(one for one in found if not _is_of_nothing(one)))


def _is_of_nothing(relation: Relation) -> bool:
    """Return whether a figure is set in proportion to one that is not above zero: nobody means a share of that."""
    ratios = [one for one in relation.constraints if isinstance(one, Product) and one.ratio]
    bases = {one.base.key for one in ratios}
    return any(
        part.claim and part.claim.number.low <= 0 and part.term.key in bases for part in relation.parts
    )


def _each_once(relations: Iterable[Relation]) -> Iterator[Relation]:
    """Yield relations without what a second construction reads off a result, or off figures, that one has read."""
    seen: set[tuple[str, object]] = set()
    for one in relations:
        derived = one.part(one.derived)
        result = derived.claim.index if derived and derived.claim else None
        made = ("result", result) if one.kind in _RESULTS else (one.kind, id(one))
        figures = (one.kind, frozenset(claim.index for claim in one.stated))
        if not one.construction or seen.isdisjoint((made, figures)):
            seen.update((made, figures))
            yield one
