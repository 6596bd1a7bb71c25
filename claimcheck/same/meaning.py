"""Which figure a headline means: the likeliest, unless the two differ and the headline may mean another.

Only here the values of other figures are looked at, and only to take back a doubt.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate
from typing import NamedTuple

from claimcheck.lexicon.events import GROWING
from claimcheck.model import Article, Claim
from claimcheck.number import BOUNDS, Kind
from claimcheck.same.counterpart import Candidate, rivals
from claimcheck.same.elsewhere import Found, is_orphan, where_found
from claimcheck.same.exclusion import excused, of_one_size, other_things
from claimcheck.same.features import NOTHING_SHARED
from claimcheck.same.sort import NO_AMOUNTS, agree, plausibly, sorts_of
from claimcheck.text import Role

LIKELY = 40
"""From so many percent on, a figure that agrees with a headline's is the one that it gives again."""
_AGREED, _SURE = 80, 90
"""From so many percent on, two figures are taken for one without doubt, if they agree, or if the article has that of
the headline nowhere: of the latter, one alarm in 10,000 published articles."""
_ALARM = {Found.NOWHERE: 60, Found.WORKED_OUT: 80, Found.GIVEN: 86}
"""From so many percent on, two figures that differ are a slip, as an article has the headline's figure or not.

Of 22,737 published articles 13 in 10,000 get such an alarm, of business news 20.
"""
_ALARM_COUNTED = {Found.NOWHERE: 58, Found.WORKED_OUT: 58, Found.GIVEN: 79}
"""The same for counts, measures and ages, of which a text has fewer; from small numbers any other may be worked out."""
_COUNTED = frozenset((Kind.COUNT, Kind.MEASURE, Kind.AGE))
_ALARM_TOLL = 50
"""The same for a toll beside that of the first sentence."""
_WAYWARD = frozenset((Kind.DURATION, Kind.ORDINAL, Kind.SCORE, Kind.DATE, Kind.TIME, Kind.MULTIPLE))
_ALARM_WAYWARD, _ALARM_DATE = 86, 80
"""The same of what a text has many of, each of something else: so many years, the 20th; and of dates."""
_IN_STEP = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.SHARE, Kind.POINTS))
"""Figures that tell two parallel sentences apart; the people in both may be of any age."""


class Counterpart(NamedTuple):
    """A figure of a headline, the one below it that it gives again, and whether the two must agree.

    An `orphan` has no such figure: `body` is only the nearest of its sort, and the article has its own nowhere.
    """

    head: Claim
    body: Claim
    sure: bool
    orphan: bool = False


def counterparts(article: Article) -> Iterator[Counterpart]:
    """Yield each figure of title and summary that gives another again, with that."""
    heads: list[Claim] = []
    found: list[tuple[Claim, list[Candidate]]] = []
    for head, candidates in rivals(article):
        heads.append(head)
        found.append((head, sorted(candidates, key=lambda other: -other.score)))
    for head, ranked in found:
        best = _meant(head, ranked)
        agrees = best is not None and agree(head, best.claim)
        where = None if agrees or not ranked else where_found(article, head)
        if best and (where is None or _differ(article, head, best, where, heads, ranked)):
            sure = where is Found.NOWHERE and best.score >= _SURE and head.mention.kind not in _WAYWARD
            yield Counterpart(head, best.claim, sure or (agrees and best.score >= _AGREED))
        elif where is Found.NOWHERE and is_orphan(article, head):
            nearest = _nearest(head, ranked)
            if of_one_size(head, nearest):
                yield Counterpart(head, nearest, sure=False, orphan=True)


def _nearest(head: Claim, ranked: Sequence[Candidate]) -> Claim:
    """Return the figure of the sort of a headline's whose number is nearest to it."""
    return min((one.claim for one in ranked), key=lambda one: abs(one.number.low - head.number.low))


def _differ(
    article: Article,
    head: Claim,
    best: Candidate,
    where: Found,
    heads: Sequence[Claim],
    ranked: Sequence[Candidate],
) -> bool:
    """Return whether two figures that differ are surely meant to be one."""
    body, kind = best.claim, head.mention.kind
    toll = where is not Found.GIVEN and _tells_the_toll(article, head, body)
    if best.score < (_ALARM_TOLL if toll else _least(kind, where)):
        return False
    if excused(head, body) or _goes_on(head, body) or _is_taken(head, body, heads):
        return False
    return not _adds_up(head, body, ranked) and not _in_parallel(article, head, body, heads)


def _least(kind: Kind, where: Found) -> int:
    """Return how sure it must be that two figures of a kind are one, before a difference is a slip."""
    if kind in _WAYWARD:
        return _ALARM_DATE if kind is Kind.DATE else _ALARM_WAYWARD
    return (_ALARM_COUNTED if kind in _COUNTED else _ALARM)[where]


def _tells_the_toll(article: Article, head: Claim, body: Claim) -> bool:
    """Return whether a headline and the sentence that opens the text both count what befell people."""
    lead = next((one.index for one in article.sentences if one.role.running), 0)
    event = head.measure.event
    return event in GROWING and event == body.measure.event and body.sentence.index == lead


def _goes_on(head: Claim, body: Claim) -> bool:
    """Return whether the sentence behind a summary only goes on with what it told of: the next item of a list."""
    return head.sentence.role is Role.SUMMARY and body.sentence.index == head.sentence.index + 1


def _meant(head: Claim, ranked: Sequence[Candidate]) -> Candidate | None:
    """Return the likeliest figure, or one that fits and is half as likely."""
    if not ranked or ranked[0].score < LIKELY:
        return None
    best = ranked[0]
    if best.score < _AGREED and _strange(head, best):
        return None
    meant = (other for other in ranked if 2 * other.score >= best.score)
    return next((other for other in meant if _fits(head, other.claim)), best)


def _strange(head: Claim, best: Candidate) -> bool:
    """Return whether no word stands around both of two figures, or they count things with two names."""
    counts = head.mention.kind is Kind.COUNT
    return NOTHING_SHARED in best.features or (counts and other_things(head, best.claim))


def _fits(head: Claim, other: Claim) -> bool:
    """Return whether a figure may be meant, as a reader would take it: "at least 200" fits too much else."""
    if head.mention.kind is Kind.COUNT and other_things(head, other):
        return False
    if head.number.hedge is other.number.hedge or head.mention.kind in NO_AMOUNTS:
        return agree(head, other)
    return (head.number.hedge in BOUNDS) is (other.number.hedge in BOUNDS) and plausibly(head, other)


def _is_taken(head: Claim, body: Claim, heads: Sequence[Claim]) -> bool:
    """Return whether another figure of the headline is that of the body, which this one is not."""
    beside = (one for one in heads if one.sentence.block == head.sentence.block and one is not head)
    return any(set(sorts_of(one)) & set(sorts_of(body)) and agree(one, body) for one in beside)


def _adds_up(head: Claim, body: Claim, ranked: Sequence[Candidate]) -> bool:
    """Return whether the figures of one sentence make up that of the headline: $2 million and $1 million."""
    if head.mention.kind in NO_AMOUNTS:
        return False
    here = sorted(
        (one.claim for one in ranked if one.claim.sentence is body.sentence), key=lambda one: one.index
    )
    totals = accumulate(claim.number.low for claim in here)
    return any(agree(head, _with(body, total)) for total in list(totals)[1:])


def _in_parallel(article: Article, head: Claim, body: Claim, heads: Sequence[Claim]) -> bool:
    """Return whether two sentences tell of two things in the same words, so that their other figures differ too."""
    there = [one for one in article.claims if one.sentence is body.sentence and one is not body]
    for one in (one for one in heads if one.sentence is head.sentence and one is not head):
        if one.mention.kind not in _IN_STEP:
            continue
        alike = [other for other in there if sorts_of(one) == sorts_of(other)]
        if alike and not any(agree(one, other) for other in alike):
            return True
    return False


def _with(claim: Claim, value: Fraction) -> Claim:
    number = claim.number._replace(low=value, high=value)
    return claim._replace(mention=claim.mention._replace(number=number))
