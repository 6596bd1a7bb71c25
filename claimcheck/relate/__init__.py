"""From claims to relations: what the text says of how its figures hang together.

One file a relation, found by discovery. A relation is only made where words tie the figures; where two
readings are open, it carries both.
"""

from __future__ import annotations

from claimcheck.model import Article, Relation
from claimcheck.rule import Relator, discover


def relate(article: Article) -> tuple[Relation, ...]:
    """Return the relations between the claims of an article."""
    if not article.claims:
        return ()
    return tuple(one for relator in discover(__name__, Relator) for one in relator.find(article))
