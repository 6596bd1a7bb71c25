"""A figure that comes again with "the": 14 passengers, and later the 14 passengers."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part, readings_of_one
from claimcheck.model import Article, Assumes, Claim, Measure, Relation, Status
from claimcheck.number import BOUNDS, Form, Kind
from claimcheck.rule import relation

_NEAR = 4
_LEAST_WORDS = 2


@relation(
    holds=(
        "The ferry sank with {first: 212} school children aboard. The {again: 212} school children wore life vests.",
    ),
    never=(
        "The ferry sank with 212 children aboard. The 30 children on deck swam.",
        "Some 212 school children came. In 2009 the 300 school children walked.",
    ),
)
def definite(article: Article) -> Iterator[Relation]:
    """ "The" before a figure points back to the figure that was given for the same things, if there is one.

    The two must name the things in the same words, at least two of them, a few sentences apart.
    """
    last: dict[Measure, Claim] = {}
    several: set[Measure] = set()
    for claim in filter(_counts, article.claims):
        earlier = last.get(claim.measure)
        if earlier and claim.measure not in several and _points_back(claim) and _near(earlier, claim):
            yield _relation(earlier, claim)
        if claim.sentence.role.running:
            if earlier and earlier.statement != claim.statement:
                several.add(claim.measure)
            last[claim.measure] = claim


def _points_back(claim: Claim) -> bool:
    return claim.word_before == "the"


def _counts(claim: Claim) -> bool:
    return (
        claim.mention.kind is Kind.COUNT
        and claim.number.form is not Form.VAGUE
        and len(claim.measure.words) >= _LEAST_WORDS
        and claim.measure.head is not None
        and claim.scope.status is Status.ASSERTED
        and claim.scope.subset is None
    )


def _near(one: Claim, claim: Claim) -> bool:
    """Return whether nothing between the two moves to another place or time."""
    same_time = one.scope.time is None and claim.scope.time is None
    same_place = claim.scope.place in (None, one.scope.place)
    speakers = one.narrated or claim.narrated or one.attribution[0].agrees(claim.attribution[0])
    return same_time and same_place and speakers and 0 < claim.sentence.index - one.sentence.index <= _NEAR


def _relation(one: Claim, claim: Claim) -> Relation:
    first, again = part("first", one), part("again", claim)
    return Relation(
        "bound" if one.number.hedge in BOUNDS else "same-measure",
        (first, again),
        readings_of_one(first, again),
        Assumes.SAME_THING,
        "again",
    )
