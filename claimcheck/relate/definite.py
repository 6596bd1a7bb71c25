"""A figure that comes again with "the": 14 passengers, and later the 14 passengers."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part, readings_of_one
from claimcheck.construction.again import stays, with_last
from claimcheck.lexicon.grammar import DETERMINERS, PREPOSITIONS, PRONOUNS
from claimcheck.model import Article, Assumes, Claim, Relation, Status
from claimcheck.number import BOUNDS, Form, Kind
from claimcheck.rule import relation

_NEAR = 4
_TELLS_WHICH = PREPOSITIONS | PRONOUNS | DETERMINERS | {"that", "who", "whose", "which", "where"}
_LEAST_WORDS = 2


@relation(
    holds=(
        "The ferry sank with {first: 212} school children aboard. The {again: 212} school children wore life vests.",
    ),
    never=(
        "The ferry sank with 212 children aboard. The 30 children on deck swam.",
        "Some 212 school children came. In 2009 the 300 school children walked.",
        "The ferry had 212 school children aboard. The 30 school children who could swim were safe.",
        "The fund has 20 oil stocks. The five oil stocks it sold were small.",
    ),
)
def definite(article: Article) -> Iterator[Relation]:
    """ "The" before a figure points back to the figure that was given for the same things, if there is one.

    The two must name the things in the same words, at least two of them, a few sentences apart.
    """
    counts = filter(_counts, article.claims)
    for earlier, claim in with_last(counts, lambda claim: claim.measure):
        if _points_back(claim) and _near(earlier, claim) and stays(earlier, claim):
            yield _relation(earlier, claim)


def _points_back(claim: Claim) -> bool:
    """Return whether "the" is before a figure, and nothing behind it says which of them: *on deck*, *that sank*."""
    return claim.word_before == "the" and claim.sentence.word(claim.stop) not in _TELLS_WHICH


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
    return 0 < claim.sentence.index - one.sentence.index <= _NEAR


def _relation(one: Claim, claim: Claim) -> Relation:
    first, again = part("first", one), part("again", claim)
    return Relation(
        "bound" if one.number.hedge in BOUNDS else "same-measure",
        (first, again),
        readings_of_one(first, again),
        Assumes.SAME_THING,
        "again",
    )
