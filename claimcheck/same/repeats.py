"""The figure of the body that a later one gives again, by what stands around the two.

A body has many figures of a sort, so only those are compared that have something in common: the noun, or a telling
word beside them. Which one is given again is told as it is for a headline (`features`), by weights of its own. Two
that differ are mostly two things, in parallel; so that a slip lies between them has to be seen in the two, too.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence

from claimcheck.lexicon.events import GROWING
from claimcheck.model import Article, Claim
from claimcheck.number import BARE, Kind
from claimcheck.same.counterpart import Candidate, Rivals
from claimcheck.same.elsewhere import Found, where_found
from claimcheck.same.exclusion import apart, excused, in_other_slots
from claimcheck.same.features import POINTERS, distance, features, field_of, pair_of
from claimcheck.same.score import Place
from claimcheck.same.slip import LONG, digits_of, exchanged
from claimcheck.same.sort import Sort, agree, is_told, same_number, sorts_of
from claimcheck.same.surroundings import Known

Test = Callable[[Claim, Claim], bool]

_LIKELY, _LIKELY_LONG = 30, 5
"""From so many percent on, a figure that agrees with an earlier one gives it again; the latter for one of three digits
or more, which one in a hundred times agrees with another by chance."""
_ALARM = 50
"""From so many percent on, a slip may lie between two that differ."""
_AMOUNTS = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.SHARE, Kind.POINTS, Kind.DURATION))
_MOST = 24
"""So many figures of a sort back one is looked for; farther back a reader would not find it either."""


def given_twice(article: Article) -> Iterator[tuple[Claim, Claim]]:
    """Yield each figure of the running text with the earlier one that it gives again, or should give again.

    To save time, what stands around figures is looked at only where some agree, or a slip may lie between them.
    """
    for claim, candidates in repeats(article, worth_a_look=_agree_or_slip):
        ranked = sorted(candidates, key=lambda one: -one.score)
        best = ranked[0]
        least = _LIKELY_LONG if len(digits_of(claim)) >= LONG else max(_LIKELY, best.score // 2)
        given = next((one for one in ranked if one.score >= least and _is_given(claim, one.claim)), None)
        if given:
            yield given.claim, claim
        elif best.score >= _ALARM and _differs_by_a_slip(claim, best.claim, article):
            yield best.claim, claim


def _agree_or_slip(claim: Claim, one: Claim) -> bool:
    return _is_given(claim, one) or exchanged(one, claim)


def _is_given(claim: Claim, one: Claim) -> bool:
    return same_number(claim, one) and agree(claim, one)


def _differs_by_a_slip(claim: Claim, one: Claim, article: Article) -> bool:
    """Return whether two figures that differ can only be one thing, and no other figure gives the later one."""
    bare = one.number.hedge in BARE and claim.number.hedge in BARE
    if not bare or not exchanged(one, claim):
        return False
    if claim.word_before in POINTERS or not claim.narrated:
        return False  # what "the" takes up, and what a speaker says twice, is tied by that (`again`)
    if excused(claim, one) or excused(one, claim) or in_other_slots(claim, one):
        return False
    grows = claim.measure.event in GROWING
    return not grows and where_found(article, claim) is Found.NOWHERE


def repeats(article: Article, worth_a_look: Test | None = None) -> Iterator[Rivals]:
    """Yield each figure of the running text with the earlier ones that it may give again, if one is worth a look."""
    known = Known()
    earlier: dict[Sort, deque[Claim]] = {}
    lead = next((one.index for one in article.sentences if one.role.running), 0)
    for claim in article.claims:
        if not claim.sentence.role.running or claim.mention.kind not in _AMOUNTS or not is_told(claim):
            continue
        before = earlier.setdefault(sorts_of(claim)[0], deque(maxlen=_MOST))
        akin = [one for one in before if _akin(claim, one, known) and not apart(claim, one)]
        if akin and (worth_a_look is None or any(worth_a_look(claim, one) for one in akin)):
            yield Rivals(claim, tuple(_candidates(claim, akin, known, lead)))
        before.append(claim)


def _candidates(claim: Claim, akin: Sequence[Claim], known: Known, lead: int) -> Iterator[Candidate]:
    here = known.around(claim)
    pairs = [pair_of(here, known.around(one)) for one in akin]
    field = field_of(pairs, lead)
    for pair in pairs:
        alike = frozenset((*features(pair, field), *distance(pair)))
        yield Candidate(pair.other.claim, alike, Place.BODY)


def _akin(claim: Claim, one: Claim, known: Known) -> bool:
    """Return whether two figures of two sentences have the noun in common or, where one has none, a word beside."""
    if one.sentence is claim.sentence:
        return False
    head, there = claim.measure.head, one.measure.head
    if head is not None and there is not None:
        return head == there
    return not known.beside(claim).isdisjoint(known.beside(one))
