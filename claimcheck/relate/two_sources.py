"""Two speakers who put a figure on the same thing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from claimcheck.bind import part, term_of
from claimcheck.constraint import equal
from claimcheck.lexicon.events import ANYBODY, GROWING, ON_TOP
from claimcheck.model import Article, Assumes, Claim, Reading, Relation, Source, Status
from claimcheck.number import Form, Kind
from claimcheck.rule import relation
from claimcheck.text import Role

_FEWEST = 3
_FARTHEST = 5
"""Counts that differ more than so many times are hardly of one thing."""


@relation(
    holds=(
        "The ministry put the dead at {one: 120}; a monitoring group said {other: at least 200} had died.",
    ),
    never=(
        "The ministry put the dead at 120. The ministry said 340 were hurt.",
        "At least 120 people died, and 200 others were hurt.",
    ),
)
def two_sources(article: Article) -> Iterator[Relation]:
    """Two named speakers count the same event: they may well differ, and a reader should see it.

    A figure that several speakers give is set against another's once, and not at all when one of them gives
    both.
    """
    statements: dict[int, list[Claim]] = {}
    for claim in article.claims:
        if _counts(claim):
            statements.setdefault(claim.statement, []).append(claim)
    for one, other in combinations(statements.values(), 2):
        if _same_thing(one[0], other[0]):
            shared = any(_speaker(a).agrees(_speaker(b)) for a in one for b in other)
            if not shared:
                yield _relation(_spokesman(one), _spokesman(other))


def _spokesman(claims: list[Claim]) -> Claim:
    """Return who speaks for a statement: the first outside a headline, where words are short."""
    return min(claims, key=lambda claim: claim.sentence.role is Role.TITLE)


def _counts(claim: Claim) -> bool:
    """Return whether a claim is a speaker's own count of an event."""
    number, scope = claim.number, claim.scope
    return (
        claim.mention.kind is Kind.COUNT
        and number.form is not Form.VAGUE
        and number.low >= _FEWEST
        and claim.measure.event in GROWING
        and not claim.narrated
        and " " in _speaker(claim).text  # not a mere "reportedly"
        and scope.status is Status.ASSERTED
        and scope.subset is None
        and not scope.years
        and ON_TOP.isdisjoint(claim.measure.words)
        and claim.sentence.word(claim.mention.first - 1) not in ON_TOP
    )


def _speaker(claim: Claim) -> Source:
    return claim.attribution[0]


def _same_thing(one: Claim, other: Claim) -> bool:
    """Return whether two figures count the same class, in the same place, neither of them on top of others."""
    heads = {one.measure.head, other.measure.head}
    if len(heads) > 1 and not heads <= ANYBODY:
        return False
    if max(one.number.low, other.number.low) > _FARTHEST * min(one.number.low, other.number.low):
        return False
    places = {one.scope.place, other.scope.place} - {None}
    return (
        len(places) < 2 and _described(one) == _described(other) and one.measure.event == other.measure.event
    )


def _described(claim: Claim) -> frozenset[str]:
    """Return the words beside the head that narrow down what is counted."""
    return frozenset(claim.measure.words[:-1])


def _relation(one: Claim, other: Claim) -> Relation:
    left, right = term_of(one), term_of(other)
    return Relation(
        "two-sources",
        (part("one", one, left), part("other", other, right)),
        (Reading("as written", (equal(left, right),)),),
        Assumes.SAME_SOURCE,
        "other",
    )
