"""A multiple, what it was, and what it is."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part
from claimcheck.constraint import Product, Term
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.moves import amount, moves
from claimcheck.number import Kind
from claimcheck.rounding import allow
from claimcheck.rule import relation


@relation(
    holds=(
        "Cases {multiple: tripled} in a week, from {before: 300} to {after: 890}.",
        "Profit {multiple: nearly doubled} to {after: $4.2 billion} from {before: $2.2 billion}.",
    ),
    never=(
        "Cases tripled in a week, to 890.",
        "It sold three times as many cars, 900, as in 2009.",
        "Rents doubled, and the town of 420 grew to 890.",
    ),
)
def times(article: Article) -> Iterator[Relation]:
    """What it is now is what it was, so many times."""
    for move in moves(article):
        for size in move.sizes:
            if size.claim.mention.kind is Kind.MULTIPLE:
                yield _relation(size.claim, move.before, move.after)


def _relation(multiple: Claim, before: Claim, after: Claim) -> Relation:
    factor = Term(("multiple", multiple.index), allow(multiple.number, Kind.MULTIPLE))
    base, product = amount(before), amount(after)
    return Relation(
        "times",
        (part("multiple", multiple, factor), part("before", before, base), part("after", after, product)),
        (Reading("as written", (Product(factor, base, product),)),),
        Assumes.STATED,
        "multiple",
    )
