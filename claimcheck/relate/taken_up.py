"""A figure that "the" or "all" takes up: 14 passengers, and later all 14."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part, readings_of_one
from claimcheck.model import Article, Assumes, Relation
from claimcheck.number import BOUNDS
from claimcheck.rule import relation
from claimcheck.same.again import taken_up as figures_taken_up
from claimcheck.same.terms import terms_again, terms_of_bound


@relation(
    holds=(
        "A convoy of {first: 62} trucks reached the town. All {again: 62} were unloaded.",
        "The picture was sold for {first: $1.37 million}. Her share of the {again: $1.37 million} goes to a school.",
        "The ferry sank with {first: 212} school children aboard. The {again: 212} school children wore life vests.",
    ),
    never=(
        "The ferry sank with 212 children aboard. The 30 children on deck swam.",
        "Some 212 school children came. In 2009 the 300 school children walked.",
        "The ferry had 212 school children aboard. The 30 school children who could swim were safe.",
        "The fund has 20 oil stocks. The five oil stocks it sold were small.",
        "A convoy of 62 trucks reached the town. All 12 drivers slept.",
        "A convoy of 62 trucks reached the town. The 26 in front were unloaded.",
        "Lee took at least 50 delegates on Saturday. In Ohio she won all 99 delegates.",
        "They hope for between one and seven seats. Money goes to the six seats that are close.",
        "It is a pact of 12 countries. In the end all 21 Asian countries may join.",
        "It sold $2.2 billion of 91-day bills. The $1.2 billion of 182-day bills went for less.",
        "Whoever gives $25,000 is called a friend. There are others, including the $250,000 circle.",
        "The hall has 41 seats downstairs and 27 upstairs. All 68 were sold.",
        "The path has 84 miles. In 2009 walkers had to leave out the 48 miles of marsh.",
    ),
)
def taken_up(article: Article) -> Iterator[Relation]:
    """ "The" or "all" before a figure takes up one that was given before.

    Where no earlier figure agrees, it is one from which only a slip parts it: two digits that changed places, one that
    is wrong, "forty" for "fourteen".
    """
    for first, again in figures_taken_up(article):
        bound = first.number.hedge in BOUNDS
        one, other = terms_of_bound(first, again) if bound else terms_again(first, again)
        parts = part("first", first, one), part("again", again, other)
        kind = "bound" if bound else "same-measure"
        yield Relation(kind, parts, readings_of_one(*parts), Assumes.SAME_THING, "again" if bound else "")
