"""A figure that the body gives again: taken up with "the" or "all", or said twice in the same words."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import combinations

from claimcheck.lexicon.events import ANYBODY
from claimcheck.lexicon.grammar import AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS
from claimcheck.lexicon.labels import SERIES
from claimcheck.lexicon.numbers import HYPHENS
from claimcheck.model import Article, Claim
from claimcheck.number import BARE, BOUNDS, Hedge, Kind
from claimcheck.same.exclusion import apart, other_things, stands_for, years_beside
from claimcheck.same.features import POINTERS
from claimcheck.same.slip import slip_shaped
from claimcheck.same.sort import Sort, agree, is_told, plausibly, sorts_of
from claimcheck.same.surroundings import around, likeness, telling

_TAKEN_UP = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION))
_NARROWS = (PREPOSITIONS | PRONOUNS | DETERMINERS | {"that", "who", "whose", "where", "("}) - {"in"}
_LISTED = frozenset(("including", "like"))
_FEW, _NEAR = 10, 4
_ALIKE = 75
"""So many percent of what stands around a figure stand around the other, where both are said in the same words."""
_MOST = 24
"""So many figures of a sort back one is looked for; farther back a reader would not find it either."""


def taken_up(article: Article) -> Iterator[tuple[Claim, Claim]]:
    """Yield each figure that "the" or "all" points back from, with the earlier one that it takes up.

    That is one that agrees. Where none does, nor do two earlier ones make it up, it is one that a slip lies between.
    """
    earlier: dict[Sort, deque[Claim]] = {}
    for claim in article.claims:
        if claim.mention.kind not in _TAKEN_UP or not is_told(claim):
            continue
        known = earlier.setdefault(sorts_of(claim)[0], deque(maxlen=_MOST))
        if points_back(claim):
            first = _antecedent(claim, known)
            if first:
                yield first, claim
        known.append(claim)


def points_back(claim: Claim) -> bool:
    """Return whether "the" or "all" is before a figure, and nothing behind it says which of them: *on deck*, *sent*."""
    if claim.word_before not in POINTERS or not claim.sentence.role.running or claim.number.hedge not in BARE:
        return False
    if claim.sentence.word(claim.mention.first - 2) in _LISTED:
        return False  # including the $250,000 “circle” and the $500,000 one
    if claim.mention.kind is Kind.DURATION and not _joined(claim):
        return False  # the 24 hours, the two years: any
    follows = claim.sentence.word(claim.stop)
    narrowed = not _NARROWS.isdisjoint((follows, claim.word_behind)) or (
        follows == "in" and claim.word_before != "all"
    )
    if claim.measure.head in SERIES:
        return False  # the 400 series: a name
    participle = follows.endswith(("ed", "ing")) and follows not in AUXILIARIES
    return claim.scope.subset is None and not narrowed and not participle


def _joined(claim: Claim) -> bool:
    """Return whether a figure stands before its noun like an adjective: a *40-hour* siege, the *148-seat* house."""
    return claim.sentence.word(claim.mention.stop - 2) in HYPHENS or claim.word_behind in HYPHENS


def _antecedent(claim: Claim, known: Iterable[Claim]) -> Claim | None:
    """Return the earlier figure that one takes up, the last one first."""
    before = [one for one in known if _may_be_one(one, claim)][::-1]
    given = next((one for one in before if _is_taken_up(one, claim)), None)
    if given or any(agree(claim, one) for one in known) or _made_up(claim, before):
        return given
    slipped = next((one for one in before if slip_shaped(one, claim) and _is_named_alike(one, claim)), None)
    return slipped or _only_one(claim, before)


def _is_named_alike(one: Claim, claim: Claim) -> bool:
    """Return whether the earlier sentence has all words that name a figure: not *all 21 Asian* ports, for 12 ports.

    What befell those of the earlier sentence is a name for them, too: the *dead*, the *closures*.
    """
    behind = claim.sentence.words[claim.mention.stop : claim.stop + (claim.word_behind == "of") * _NEAR]
    names = set(filter(None, map(telling, (*claim.measure.words, *behind))))
    if claim.measure.head in ANYBODY or stands_for(claim, one):
        names -= {telling(word) for word in (*claim.measure.words[-1:], claim.sentence.word(claim.stop - 1))}
    return names <= {telling(word) for word in one.sentence.words}


def _is_taken_up(one: Claim, claim: Claim) -> bool:
    """Return whether a figure can be meant by another; of a bound and of a range, only as a reader would take it."""
    near = one.number.hedge not in (*BOUNDS, Hedge.UP_TO) or plausibly(claim, one)
    return near and not one.number.is_range and agree(claim, one)


def _only_one(claim: Claim, before: Sequence[Claim]) -> Claim | None:
    """Return the only earlier figure for the things that "the" points back to, a few sentences before."""
    head = claim.measure.head
    alike = [one for one in before if head and one.measure.head == head]
    if claim.word_before != "the" or _joined(claim) or len({one.number.low for one in alike}) != 1:
        return None
    first = alike[0]
    if first.number.hedge in BOUNDS and len(claim.measure.words) < 2:
        return None  # what is allowed, or only some of them
    near = claim.sentence.index - first.sentence.index <= _NEAR and claim.scope.time is None
    same = claim.measure.words == first.measure.words
    return first if near and same and min(claim.number.low, first.number.low) >= _FEW else None


def _may_be_one(one: Claim, claim: Claim) -> bool:
    """Return whether a figure may be taken up by another: of an earlier sentence, and of the same things."""
    if one.sentence.index >= claim.sentence.index or years_beside(claim) - years_beside(one):
        return False
    return not apart(one, claim) and not (claim.mention.kind is Kind.COUNT and other_things(one, claim))


def _made_up(claim: Claim, before: Sequence[Claim]) -> bool:
    """Return whether two earlier figures make up one, or their difference does."""
    values = [one.number.low for one in before]
    wanted = claim.number.low
    return any(wanted in (one + other, abs(one - other)) for one, other in combinations(values, 2))


def said_twice(article: Article) -> Iterator[tuple[Claim, Claim]]:
    """Yield each figure of a named speaker with the one that he gave in the same words a few sentences before."""
    last: dict[Hashable, Claim] = {}
    for claim in article.claims:
        if claim.narrated or claim.mention.kind not in _TAKEN_UP or not is_told(claim):
            continue
        measure = claim.measure
        if measure.head is None and measure.event is None:
            continue
        key = (claim.attribution[0].key, measure.head, measure.event, sorts_of(claim)[0])
        earlier = last.get(key)
        if earlier and _in_the_same_words(earlier, claim):
            yield earlier, claim
        if claim.sentence.role.running:
            last[key] = claim


def _in_the_same_words(one: Claim, claim: Claim) -> bool:
    """Return whether a sentence says of a figure what an earlier one does, and neither tells when."""
    if (
        not 0 < claim.sentence.index - one.sentence.index <= _NEAR
        or one.sentence.role is not claim.sentence.role
    ):
        return False
    if one.scope.time != claim.scope.time or apart(one, claim) or one.scope.subset != claim.scope.subset:
        return False
    here, there = (around(each, tuple(map(telling, each.sentence.words))) for each in (claim, one))
    return likeness(here, there)[1] >= _ALIKE
