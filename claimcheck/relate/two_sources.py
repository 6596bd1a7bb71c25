"""Two speakers who put a figure on the same thing."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

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
_MOST_RIVALS = 12
"""So many figures back for the same event another speaker is set against; more are no help to a reader."""


@relation(
    holds=(
        "The ministry put the dead at {one: 120}; a monitoring group said {other: at least 200} had died.",
        "The ministry put the dead at {one: 120}; a monitoring group said {other: at least 200} had died. On state "
        "radio, the ministry again put the dead at 120.",
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
    statements: dict[tuple[object, ...], list[Claim]] = {}
    for claim in article.claims:
        if _counts(claim):
            statements.setdefault(_said(claim), []).append(claim)
    earlier: dict[str | None, deque[list[Claim]]] = {}
    for one in statements.values():
        others = earlier.setdefault(one[0].measure.event, deque(maxlen=_MOST_RIVALS))
        for other in others:
            if _same_thing(other[0], one[0]) and not _share_a_speaker(other, one):
                yield _relation(_spokesman(other), _spokesman(one))
        others.append(one)


def _said(claim: Claim) -> tuple[object, ...]:
    """Return what claims have in common that say the same."""
    number, measure = claim.number, claim.measure
    return (measure.event, measure.head, _described(claim), number.low, number.high, number.hedge)


def _share_a_speaker(one: list[Claim], other: list[Claim]) -> bool:
    return any(_speaker(a).agrees(_speaker(b)) for a in one for b in other)


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
        and claim.word_before not in ON_TOP
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
