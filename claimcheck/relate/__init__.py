"""From claims to relations: what the text says of how its figures hang together.

One file a relation, found by discovery. A relation is only made where words tie the figures; where two
readings are open, it carries both.
"""

from __future__ import annotations

from functools import partial

from claimcheck.constraint import Product
from claimcheck.fault import Guard, unguarded
from claimcheck.model import Article, Relation
from claimcheck.rule import Relator, discover


def relate(article: Article, guard: Guard = unguarded) -> tuple[Relation, ...]:
    """Return the relations between the claims of an article; a guarded fault costs one kind of them."""
    if not article.claims:
        return ()
    kinds = discover(__name__, Relator)
    found = (one for kind in kinds for one in guard(f"“{kind.name}”", partial(kind.find, article)))
    return tuple(one for one in found if not _is_of_nothing(one))


def _is_of_nothing(relation: Relation) -> bool:
    """Return whether a figure is set in proportion to one that is not above zero: nobody means a share of that."""
    ratios = [one for one in relation.constraints if isinstance(one, Product) and one.ratio]
    bases = {one.base.key for one in ratios}
    return any(
        part.claim and part.claim.number.low <= 0 and part.term.key in bases for part in relation.parts
    )
