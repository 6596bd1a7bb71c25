"""One speaker says one thing twice, in the same words, and gives two figures."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part, readings_of_one
from claimcheck.model import Article, Assumes, Relation
from claimcheck.rule import relation
from claimcheck.same.again import said_twice as figures_said_twice
from claimcheck.same.terms import terms_again


@relation(
    holds=(
        "Police said {first: 14} people were injured in the blast. The blast broke windows. Police said {again: 14} "
        "people were injured.",
    ),
    never=(
        "Police said 14 people were injured on Monday. Police said 19 people were injured on Tuesday.",
        "Police said 14 people were injured. The hospital said 19 people were injured.",
        "Police in Ghent said 14 people were injured. Police in Delft said 19 people were injured.",
        "Police said 14 people were injured. Police said 19 shops were looted.",
        "The ministry said exports rose 14 percent. The ministry said imports rose 19 percent.",
    ),
)
def said_twice(article: Article) -> Iterator[Relation]:
    """What one speaker says twice in the same words has one figure, unless another day or place stands beside it."""
    for first, again in figures_said_twice(article):
        one, other = terms_again(first, again)
        parts = part("first", first, one), part("again", again, other)
        yield Relation("same-measure", parts, readings_of_one(*parts), Assumes.SAME_THING, "")
