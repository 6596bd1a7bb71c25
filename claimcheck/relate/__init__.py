"""From claims to relations: what the text says of how its figures hang together.

One file a relation, found by discovery. A relation is only made where words tie the figures; where two
readings are open, it carries both.
"""

from __future__ import annotations

from functools import partial

from claimcheck.fault import Guard, unguarded
from claimcheck.model import Article, Relation
from claimcheck.rule import Relator, discover


def relate(article: Article, guard: Guard = unguarded) -> tuple[Relation, ...]:
    """Return the relations between the claims of an article; a guarded fault costs one kind of them."""
    if not article.claims:
        return ()
    kinds = discover(__name__, Relator)
    return tuple(one for kind in kinds for one in guard(f"“{kind.name}”", partial(kind.find, article)))
