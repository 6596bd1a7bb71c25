"""A bound, and all that it bounds: fewer than 2,000 residents, and then all 2,600 residents."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part, readings_of_one
from claimcheck.lexicon.events import ANYBODY
from claimcheck.lexicon.grammar import AUXILIARIES, PREPOSITIONS
from claimcheck.model import Article, Assumes, Claim, Relation, Status
from claimcheck.number import BOUNDS, Form, Hedge, Kind
from claimcheck.rule import relation
from claimcheck.same.last import stays, with_last
from claimcheck.text import word_at

_POINTERS = frozenset(("the", "all", "these", "those"))
_ENDS = AUXILIARIES | frozenset((".", ";", "", "both", "all"))
_LIMITS = frozenset(
    "allow allows allowed permit permits permitted limit limits limited capacity maximum minimum cap caps capped "
    "require requires required need needs needed must can may should law rule rules quota licensed designed built "
    "hold holds fit fits seat seats".split()
)
_EXIST = AUXILIARIES | frozenset("live lived remain remained exist existed work worked".split())


@relation(
    holds=(
        "{first: Fewer than 2,000} residents live on the island. All {again: 1,900} residents were moved.",
        "The army sent {first: more than 5,000} troops. The {again: 5,400} troops are all volunteers.",
    ),
    never=(
        "More than 300 passengers were aboard. The 40 passengers in the last car were hurt.",
        "More than 300 passengers were aboard. In the last car all 40 passengers were hurt.",
        "No more than 50 guests were allowed. All 72 guests were fined.",
        "The island has 2,000 residents. All 2,600 residents were moved.",
        "More than 40 lawmakers signed. The 12 lawmakers are from the south.",
        "Fewer than 1,000 voters signed. All 1,400 voters had been asked.",
    ),
)
def bound(article: Article) -> Iterator[Relation]:
    """A bound is tied to the figure for the same things in the next sentence, where nothing narrows that down.

    What is only allowed or needed is no bound of what there is, and a much smaller figure is some of them.
    """
    counts = filter(_counts, article.claims)
    for earlier, claim in with_last(counts, lambda claim: claim.measure.head):
        if _points_back(claim) and _bounds(earlier, claim) and stays(earlier, claim):
            yield _relation(earlier, claim)


def _counts(claim: Claim) -> bool:
    return (
        claim.mention.kind is Kind.COUNT
        and claim.number.form is not Form.VAGUE
        and claim.measure.words != ()
        and claim.measure.head not in ANYBODY
        and claim.scope.status is Status.ASSERTED
        and claim.scope.subset is None
    )


def _points_back(claim: Claim) -> bool:
    """Return whether a figure is of all that were just named: nothing before or behind says which of them."""
    words, first = claim.sentence.words, claim.mention.first
    pointed = claim.sentence.word(first - 1) in _POINTERS and claim.sentence.word(claim.stop) in _ENDS
    alone = word_at(words, first - 1) != "the" or len(claim.measure.words) == 1  # the others come again
    return pointed and alone and PREPOSITIONS.isdisjoint(words[:first])


def _bounds(one: Claim, claim: Claim) -> bool:
    """Return whether one figure bounds another, of all the same things, in the next sentence."""
    if one.number.hedge not in BOUNDS or one.measure.words != claim.measure.words:
        return False
    some_of_them = claim.word_before != "all" and 2 * claim.number.high < one.number.low
    following = claim.sentence.index - one.sentence.index == 1
    limit = not _LIMITS.isdisjoint(one.sentence.words) or _are_some(one)
    return following and not some_of_them and not limit


def _are_some(claim: Claim) -> bool:
    """Return whether fewer than so many do something, and there may be more: *fewer than 90 voters signed*."""
    sentence = claim.sentence
    subject = claim.mention.first == 0 and claim.number.hedge in (Hedge.UNDER, Hedge.AT_MOST)
    return subject and sentence.word(claim.stop) not in _EXIST


def _relation(one: Claim, claim: Claim) -> Relation:
    first, again = part("first", one), part("again", claim)
    return Relation("bound", (first, again), readings_of_one(first, again), Assumes.SAME_THING, "again")
