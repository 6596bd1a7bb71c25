"""The figure of the body that a later one gives again, by what stands around the two.

A body has many figures of a sort, so only those are compared that have something in common: the noun, or a telling
word beside them. Which one is given again is told as it is for a headline (`features`), by weights of its own. Two
that differ are mostly two things, in parallel; so that a slip lies between them has to be seen in the two, too.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from claimcheck.lexicon.events import GROWING
from claimcheck.model import Article, Claim
from claimcheck.number import BARE, Kind
from claimcheck.same.again import points_back
from claimcheck.same.counterpart import Candidate, Rivals
from claimcheck.same.elsewhere import Found, where_found
from claimcheck.same.exclusion import apart, excused, in_other_slots
from claimcheck.same.features import POINTERS, distance, features, field_of, pair_of
from claimcheck.same.score import Place
from claimcheck.same.slip import LONG, digits_of, exchanged
from claimcheck.same.sort import Sort, agree, is_told, same_number, sorts_of
from claimcheck.same.surroundings import Known

_LIKELY, _LIKELY_LONG = 30, 5
"""From so many percent on, a figure that agrees with an earlier one gives it again; the latter for one of three digits
or more, which one in a hundred times agrees with another by chance."""
_ALARM = 50
"""From so many percent on, a slip may lie between two that differ."""
_AMOUNTS = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.SHARE, Kind.POINTS, Kind.DURATION))
_MOST = 24
"""So many figures of a sort back one is looked for; farther back a reader would not find it either."""


def given_twice(article: Article) -> Iterator[tuple[Claim, Claim]]:
    """Yield each figure of the running text with the earlier one that it gives again, or should give again."""
    for claim, candidates in repeats(article):
        ranked = sorted(candidates, key=lambda one: -one.score)
        best = ranked[0]
        least = _LIKELY_LONG if len(digits_of(claim)) >= LONG else max(_LIKELY, best.score // 2)
        given = next((one for one in ranked if one.score >= least and _is_given(claim, one.claim)), None)
        if given:
            yield given.claim, claim
        elif best.score >= _ALARM and _differs_by_a_slip(claim, best.claim, article):
            yield best.claim, claim


def _is_given(claim: Claim, one: Claim) -> bool:
    return same_number(claim, one) and agree(claim, one)


def _differs_by_a_slip(claim: Claim, one: Claim, article: Article) -> bool:
    """Return whether two figures that differ can only be one thing, and no other figure gives the later one."""
    bare = one.number.hedge in BARE and claim.number.hedge in BARE
    if not bare or not exchanged(one, claim):
        return False
    if claim.word_before in POINTERS and not points_back(claim):
        return False  # the 26 trucks in front: some of them
    if excused(claim, one) or excused(one, claim) or in_other_slots(claim, one):
        return False
    grows = claim.measure.event in GROWING
    return not grows and where_found(article, claim) is Found.NOWHERE


def repeats(article: Article) -> Iterator[Rivals]:
    """Yield each figure of the running text with the earlier ones that it may give again."""
    known = Known()
    earlier: dict[Sort, deque[Claim]] = {}
    lead = next((one.index for one in article.sentences if one.role.running), 0)
    for claim in article.claims:
        if not claim.sentence.role.running or claim.mention.kind not in _AMOUNTS or not is_told(claim):
            continue
        sort = sorts_of(claim)[0]
        before = earlier.setdefault(sort, deque(maxlen=_MOST))
        if before:
            candidates = tuple(_candidates(claim, before, known, lead))
            if candidates:
                yield Rivals(claim, candidates)
        before.append(claim)


def _candidates(claim: Claim, before: deque[Claim], known: Known, lead: int) -> Iterator[Candidate]:
    akin = [
        one
        for one in before
        if one.sentence is not claim.sentence and _akin(claim, one, known) and not apart(claim, one)
    ]
    pairs = [pair_of(known.around(claim), known.around(one)) for one in akin]
    field = field_of(pairs, lead)
    for pair in pairs:
        alike = frozenset((*features(pair, field), *distance(pair)))
        yield Candidate(pair.other.claim, alike, Place.BODY)


def _akin(claim: Claim, one: Claim, known: Known) -> bool:
    """Return whether two figures have the noun in common or, where one has none, a word beside them."""
    head, there = claim.measure.head, one.measure.head
    if head is not None and there is not None:
        return head == there
    return not known.beside(claim).isdisjoint(known.beside(one))
