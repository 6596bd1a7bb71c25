"""A figure of the body that gives an earlier one again, in whatever words."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part, readings_of_one
from claimcheck.model import Article, Assumes, Relation
from claimcheck.rule import relation
from claimcheck.same.repeats import given_twice as figures_given_twice
from claimcheck.same.terms import terms_again


@relation(
    holds=(
        "The mill sold {first: 4,150 tonnes} of rye flour in May. Most of it went to bakers. Sold in May, "
        "{again: 4,150 tonnes} of rye flour cost little.",
    ),
    never=(
        "The mill sold 415 tonnes of rye flour. The dairy has 415 cows.",
        "The mill sold up to 1,000 tonnes of rye flour. The dairy bought two tonnes of rye flour.",
        "In Lund the mill sold 415 tonnes of rye flour. In Hull the mill sold 451 tonnes of rye flour.",
        "A convoy of 62 trucks reached the town. The 26 trucks in front were unloaded.",
    ),
)
def given_twice(article: Article) -> Iterator[Relation]:
    """What stands around a figure of the body and an earlier one of its sort tells that the two are one thing.

    How sure that is was measured on published news. Two that differ are tied only where a slip lies between them,
    and nothing else in the article gives the later one.
    """
    for first, again in figures_given_twice(article):
        one, other = (
            term._replace(key=("given twice", number, first.index, again.index))
            for number, term in enumerate(terms_again(first, again))
        )  # likely, not stated: no link in a chain
        parts = part("first", first, one), part("again", again, other)
        yield Relation("same-measure", parts, readings_of_one(*parts), Assumes.SAME_THING, "")
