"""Passages that say the same: a figure of a headline or a summary, and the one of the body it was made from.

A reader knows the sentence that a headline was made from by its words (`likeness`). The figure in the likest
words is its counterpart, unless the headline may mean another, or several together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import accumulate, islice
from typing import NamedTuple

from claimcheck.bind import slip_between
from claimcheck.construction.likeness import around, likeness, telling
from claimcheck.lexicon.events import ANYBODY, ON_TOP
from claimcheck.model import Article, Claim, Status
from claimcheck.number import Form, Kind
from claimcheck.rounding import allow
from claimcheck.text import Role

_FEWEST = 2
_LIKELY = 30
_HALF_ALIKE = 50
_SURE = 60
_AS_LIKE = 80
_MEANT = 25
"""From so many percent of the best likeness on, another figure is about as like, or may be meant."""
_CLOSE = 20
_BEYOND = 100
_MOST = 40
"""Figures of title and summary that are looked at: what gives more is no summary."""
_OPENING = (Role.TITLE, Role.SUMMARY)
_CHANGES_BY_THE_DAY = frozenset(("degC", "degF"))
_COMPARED = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.AGE, Kind.SHARE))
_AHEAD = frozenset((Status.FORECAST, Status.PLAN))
_DOUBTFUL = frozenset((Status.REFUTED, Status.CORRECTED, Status.HYPOTHETICAL))
_BESIDE, _OPENING_WORDS = 5, 3
_GONE_BY = frozenset("earlier previously initially ago last previous former formerly".split())
_Sort = tuple[Kind, str | None]


class Pair(NamedTuple):
    """A figure of title or summary, another, how many words around them they share, and what part that is.

    `likeness` is in percent.
    """

    head: Claim
    body: Claim
    shared: int
    likeness: int

    @property
    def sure(self) -> bool:
        """Whether most of what is said around the one is said around the other, and not of a time gone by."""
        return self.likeness >= _SURE and _gone_by(self.body) <= frozenset(self.head.sentence.words)


def restated(article: Article) -> Iterator[Pair]:
    """Yield each figure of title and summary with the figure of the body that it restates, if there is one.

    A headline may be made from the summary; a figure of the summary that the title gives too is no slip.
    """
    opening = (claim for claim in article.claims if claim.sentence.role in _OPENING)
    heads = list(islice(filter(_told, opening), _MOST))
    passages = _passages(article, {_sort(claim) for claim in heads}) if heads else {}
    for head in heads:
        here = around(head, tuple(map(telling, head.sentence.words)))
        pairs = [
            Pair(head, one, *likeness(here, there))
            for one, there in passages[_sort(head)]
            if one.sentence.role is not head.sentence.role
        ]
        best = _best(pairs)
        if best and (_plausible(best) or not _is_of_another(best, pairs, heads)):
            yield best


def _is_of_another(best: Pair, pairs: Sequence[Pair], heads: Sequence[Claim]) -> bool:
    """Return whether the likest figure may not be the one that a headline means: another is, or several together."""
    elsewhere = _tells_of_another(best) or _any_is_meant(pairs, best)
    return elsewhere or _is_taken(best, heads) or _adds_up(best, pairs)


def _tells_of_another(best: Pair) -> bool:
    """Return whether a figure is of another time or thing: it *had* been 8 *in 2020*, *another* ship, *last* May."""
    words = best.body.sentence.words
    before = words[: best.body.mention.first]
    gone_by = best.body.scope.years - best.head.scope.years and "had" in before
    return bool(gone_by) or "another" in before or not _GONE_BY.isdisjoint(words[:_OPENING_WORDS])


def _adds_up(best: Pair, pairs: Sequence[Pair]) -> bool:
    """Return whether the figures of one sentence make up that of the headline: $2 million and $1 million."""
    body, money = best.body, best.head.mention.kind is Kind.MONEY
    here = [pair.body for pair in pairs if pair.body.sentence is body.sentence]
    here = [one for one in here if money or not one.measure.words or one.measure.head == body.measure.head]
    totals = accumulate(claim.number.low for claim in here)
    meant = allow(best.head.number, best.head.mention.kind).plausible
    return len(here) > 1 and any(meant.holds(total) for total in totals)


def _is_taken(best: Pair, heads: Sequence[Claim]) -> bool:
    """Return whether another figure of the headline is that of the body, which this one is not."""
    beside = (best._replace(head=one) for one in heads if one.sentence is best.head.sentence)
    return any(_sort(pair.head) == _sort(pair.body) and _plausible(pair) for pair in beside)


def _best(pairs: Sequence[Pair]) -> Pair | None:
    """Return the pair in the likest words, unless another that differs from it is about as like."""
    told_below = (pair for pair in pairs if pair.body.sentence.role is not Role.TITLE)
    same = [pair for pair in told_below if _same_things(pair) and _of_one_size(pair)]
    best = max(same, key=lambda pair: pair.likeness, default=None)
    if best is None or best.shared < _FEWEST or best.likeness < _LIKELY or not _comparable(best):
        return None
    as_like = (pair.body for pair in same if 100 * pair.likeness >= _AS_LIKE * best.likeness)
    return best if all(_close(best.body, one) for one in as_like) else None


def _any_is_meant(pairs: Sequence[Pair], best: Pair) -> bool:
    """Return whether a headline may mean a figure that fits it, rather than the likest, which does not."""
    lead = min((pair.body.sentence.index for pair in pairs if pair.body.sentence.role.running), default=-1)
    near = (
        pair
        for pair in pairs
        if 100 * pair.likeness >= _MEANT * best.likeness
        or (pair.body.sentence.index == lead and pair.head.mention.kind is not Kind.AGE)
    )
    return any(_comparable(pair) and _may_count_the_same(pair) and _plausible(pair) for pair in near)


def _may_count_the_same(pair: Pair) -> bool:
    return None in (pair.head.measure.head, pair.body.measure.head) or _same_things(pair)


def _passages(article: Article, sorts: AbstractSet[_Sort]) -> dict[_Sort, list[tuple[Claim, dict[str, int]]]]:
    """Return the figures of some sorts, each with the words around it."""
    found: dict[_Sort, list[tuple[Claim, dict[str, int]]]] = {sort: [] for sort in sorts}
    index, stems = -1, tuple[str, ...]()
    for claim in article.claims:
        sentence, sort = claim.sentence, _sort(claim)
        if sort not in sorts or not (sentence.role.running or sentence.role in _OPENING) or not _told(claim):
            continue
        if sentence.index != index:
            index, stems = sentence.index, tuple(map(telling, sentence.words))
        found[sort].append((claim, around(claim, stems)))
    return found


def _same_things(pair: Pair) -> bool:
    """Return whether two figures can be of the same things: counts of the same noun, or of the same event."""
    one, other = pair.head.measure, pair.body.measure
    if pair.head.mention.kind is not Kind.COUNT or (one.head and one.head == other.head):
        return True
    same_event = one.event is not None and one.event == other.event
    return same_event and (None in (one.head, other.head) or {one.head, other.head} <= ANYBODY)


def _comparable(pair: Pair) -> bool:
    """Return whether the text stands behind both figures, for the same year and place.

    What is planned is held against what was done only where half of the words are the same; an age is never planned.
    """
    one, other = pair.head.scope, pair.body.scope
    if not _DOUBTFUL.isdisjoint((one.status, other.status)) or _on_top(pair.head) is not _on_top(pair.body):
        return False
    for here, there in ((one.years, other.years), (one.place, other.place)):
        if here and there and here != there:
            return False
    as_it_is = pair.likeness >= _HALF_ALIKE or pair.head.mention.kind is Kind.AGE
    return as_it_is or _is_ahead(pair.head) is _is_ahead(pair.body)


def _gone_by(claim: Claim) -> frozenset[str]:
    """Return the words for a year or a time gone by that open the sentence of a figure, or stand beside it."""
    words, first = claim.sentence.words, claim.mention.first
    near = (*words[:_BESIDE], *words[max(0, first - _BESIDE) : claim.mention.stop + _BESIDE])
    return (_GONE_BY | claim.scope.years).intersection(near)


def _is_ahead(claim: Claim) -> bool:
    return claim.scope.status in _AHEAD


def _on_top(claim: Claim) -> bool:
    return not ON_TOP.isdisjoint((claim.word_before, *claim.measure.words))


def _plausible(pair: Pair) -> bool:
    """Return whether a reader would take two figures for the same."""
    left, right = (allow(claim.number, claim.mention.kind).plausible for claim in (pair.head, pair.body))
    return left.distance(right) == 0


def _close(one: Claim, other: Claim) -> bool:
    """Return whether two figures can be the same, or nearly so, as 2,300 and 2,352 are."""
    return fits(one, other) or _CLOSE * abs(one.number.low - other.number.low) <= one.number.low


def fits(one: Claim, other: Claim) -> bool:
    """Return whether two figures can be the same."""
    left, right = (allow(claim.number, claim.mention.kind).hard for claim in (one, other))
    return left.distance(right) == 0


def _of_one_size(pair: Pair) -> bool:
    """Return whether a slip may lie between two figures; the price of a share is none for the price of a firm."""
    less, more = sorted(abs(claim.number.low) for claim in (pair.head, pair.body))
    return more <= _BEYOND * less or slip_between(pair.head, pair.body) is not None


def _sort(claim: Claim) -> _Sort:
    return (claim.mention.kind, claim.mention.unit)


def _told(claim: Claim) -> bool:
    """Return whether a figure can be compared at all: a number that stays what it is for a while."""
    if claim.mention.kind not in _COMPARED or claim.number.form in (Form.VAGUE, Form.QUANTIFIER):
        return False
    return claim.mention.unit not in _CHANGES_BY_THE_DAY
