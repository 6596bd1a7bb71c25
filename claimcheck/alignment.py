"""Passages that say the same: a figure of a headline or a summary, and the one of the body it was made from.

A summary is nearly always made from a sentence of the body, in nearly its words. Two figures are taken for
the same when the words around them are: most content words near the first stand near the second too, or the
words that touch them are the same to the letter.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.lexicon.events import ANYBODY, ON_TOP, TOLLS
from claimcheck.lexicon.grammar import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS, stem
from claimcheck.model import Article, Claim, Status
from claimcheck.number import Form, Kind
from claimcheck.rounding import allow
from claimcheck.text import Role

_EMPTY = (
    PREPOSITIONS
    | CONJUNCTIONS
    | PRONOUNS
    | DETERMINERS
    | AUXILIARIES
    | frozenset(("s", "said", "says", "say"))
)
_NEAR = 8
_FEWEST = 2
_ENOUGH = 0.6
_HALFWAY = 0.4
_SAME_MATTER = 3
_CLEARLY = 5
_TOUCHING = 4
_CHANGES_BY_THE_DAY = frozenset(("degC", "degF"))
_COMPARED = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.AGE, Kind.SHARE))


class Counterparts:
    """The figures of the body, by what they may restate."""

    def __init__(self, article: Article) -> None:
        """Sort the figures of an article by kind, unit and head."""
        self._context: dict[int, frozenset[str]] = {}
        self._heads: dict[tuple[object, ...], list[Claim]] = {}
        self._body: dict[tuple[object, ...], list[Claim]] = {}
        for claim in filter(_told, article.claims):
            role = claim.sentence.role
            if role in (Role.TITLE, Role.SUMMARY):
                self._heads.setdefault(_sort(claim), []).append(claim)
            if role.running or role is Role.SUMMARY:  # a headline may be made from the summary
                self._body.setdefault(_sort(claim), []).append(claim)

    def of(self, claim: Claim) -> Claim | None:
        """Return the figure of the body that a claim restates, if there is one that is surely meant.

        A figure that fits is meant rather than one that does not, unless it stands in quite another sentence.
        """
        role = claim.sentence.role
        later = self._body.get(_sort(claim), []) if _told(claim) else []
        same_sort = [one for one in later if one.sentence.role is not role]
        licensed = [one for one in same_sort if self._says_the_same(claim, one)]
        if not licensed:
            return None
        closest = max(licensed, key=lambda one: self._shared(claim, one))
        fitting = [one for one in same_sort if fits(claim, one)]
        for one in licensed:
            if one in fitting:
                return one
        if any(self._may_be_meant(claim, one, closest) for one in fitting):
            return None
        return closest if len({one.number.low for one in licensed}) == 1 else None

    def _may_be_meant(self, claim: Claim, fitting: Claim, closest: Claim) -> bool:
        """Return whether a figure that fits is meant rather than the closest one, which does not."""
        matter = len(_content(claim.sentence.words) & _content(fitting.sentence.words))
        near = 2 * self._shared(claim, fitting) >= self._shared(claim, closest)
        return near or (matter > 1 and fitting.number.low == claim.number.low)

    def _says_the_same(self, claim: Claim, other: Claim) -> bool:
        """Return whether the words around two figures license taking them for the same."""
        shared, words = self._shared(claim, other), len(self._words(claim))
        if len({claim.measure.head, other.measure.head} - {None}) > 1:
            return False
        if shared < _FEWEST or not self._series_agrees(claim, other):
            return False
        if claim.mention.kind is Kind.SHARE and not verbatim(claim, other):
            return False
        if _touching(claim, other) >= _TOUCHING:
            return True
        same_phrase = shared >= _SAME_MATTER and _same_phrase(claim, other)
        return shared >= (_HALFWAY if same_phrase else _ENOUGH) * words and not self._one_of_several(
            claim, other
        )

    def _series_agrees(self, claim: Claim, other: Claim) -> bool:
        """Return whether the other figures of the sort agree, where a sentence compares several.

        "Exports rose to 5.6 million tonnes from 4.8" and a sentence on one month do not say the same.
        """
        companions = [
            one for one in self._heads[_sort(claim)] if one.sentence is claim.sentence and one is not claim
        ]
        beside = [
            one for one in self._body[_sort(other)] if one.sentence is other.sentence and one is not other
        ]
        return all(any(fits(one, two) for two in beside) for one in companions)

    def _shared(self, claim: Claim, other: Claim) -> int:
        return len(self._words(claim) & self._words(other))

    def _one_of_several(self, claim: Claim, other: Claim) -> bool:
        """Return whether the sentence has another figure that may be meant: 1,300 jobs in Spain and 1,700 in Italy."""
        beside = [
            one for one in self._body[_sort(other)] if one is not other and one.sentence is other.sentence
        ]
        clearly = self._shared(claim, other) >= _CLEARLY
        return any(not clearly or 2 * self._shared(claim, one) > self._shared(claim, other) for one in beside)

    def _words(self, claim: Claim) -> frozenset[str]:
        """Return the content words near a figure."""
        words = self._context.get(claim.index)
        if words is None:
            first, stop = claim.mention.first, claim.mention.stop
            near = (
                *claim.sentence.words[max(0, first - _NEAR) : first],
                *claim.sentence.words[stop : stop + _NEAR],
            )
            words = _content(near)
            self._context[claim.index] = words
        return words


def restated(article: Article) -> Iterator[tuple[Claim, Claim]]:
    """Yield each figure of title and summary with the figure of the body that it restates."""
    heads = [claim for claim in article.claims if claim.sentence.role in (Role.TITLE, Role.SUMMARY)]
    if heads:
        counterparts = Counterparts(article)
        for claim in heads:
            other = counterparts.of(claim)
            if other:
                yield claim, other


def overtaken(article: Article) -> Iterator[tuple[Claim, Claim]]:
    """Yield each count of the headline that no figure of the article fits, with the one that took its place.

    For a toll that is a higher count of the same event, for anything else a count of the same things in a
    sentence about the same matter.
    """
    for claim in article.claims:
        if claim.sentence.role is not Role.TITLE:
            return
        if claim.mention.kind is Kind.COUNT and claim.number.form is not Form.VAGUE:
            rivals = [
                one for one in article.claims if one.sentence.role is not Role.TITLE and _rivals(claim, one)
            ]
            if not any(fits(claim, one) for one in rivals):
                closest = next((one for one in rivals if _replaces(claim, one)), None)
                if closest:
                    yield claim, closest


def _rivals(claim: Claim, other: Claim) -> bool:
    """Return whether two counts are of one class: the same event that befell people, or the same noun."""
    if other.mention.kind is not Kind.COUNT or other.number.form is Form.VAGUE:
        return False
    if claim.measure.event in TOLLS and claim.measure.event == other.measure.event:
        return {claim.measure.head, other.measure.head} <= ANYBODY
    return claim.measure.head is not None and claim.measure.head == other.measure.head


def _replaces(claim: Claim, other: Claim) -> bool:
    on_top = not ON_TOP.isdisjoint(other.measure.words)
    if on_top or other.scope.subset or other.scope.status is not Status.ASSERTED:
        return False
    shared = len(_content(claim.sentence.words) & _content(other.sentence.words))
    if claim.measure.event in TOLLS:
        return shared > 0 and not other.scope.years and other.number.low > claim.number.low
    return shared >= _SAME_MATTER


def fits(one: Claim, other: Claim) -> bool:
    """Return whether two figures can be the same."""
    left, right = (allow(claim.number, claim.mention.kind).hard for claim in (one, other))
    return left.distance(right) == 0


def _sort(claim: Claim) -> tuple[object, ...]:
    counted = claim.measure.head if claim.mention.kind is Kind.COUNT else None
    return (claim.mention.kind, claim.mention.unit, counted)


def _told(claim: Claim) -> bool:
    """Return whether a figure can be compared at all: a number, of something that is named."""
    if claim.mention.kind not in _COMPARED or claim.number.form in (Form.VAGUE, Form.QUANTIFIER):
        return False
    if claim.mention.unit in _CHANGES_BY_THE_DAY:
        return False
    return claim.mention.kind is not Kind.COUNT or claim.measure.head is not None


def _same_phrase(one: Claim, other: Claim) -> bool:
    """Return whether two figures count things that are described alike: double rainbows."""
    described, alike = (set(claim.measure.words[:-1]) for claim in (one, other))
    return not described.isdisjoint(alike)


def verbatim(one: Claim, other: Claim) -> bool:
    """Return whether all content words of the shorter sentence stand in the longer."""
    words, others = _content(one.sentence.words), _content(other.sentence.words)
    return words <= others or others <= words


def _content(words: Iterable[str]) -> frozenset[str]:
    return frozenset(
        stem(word) for word in words if word[0].isalpha() and len(word) > 1 and word not in _EMPTY
    )


def _touching(one: Claim, other: Claim) -> int:
    """Return how many words that touch the two figures are the same, to the left and to the right."""
    left = zip(
        reversed(one.sentence.words[: one.mention.first]),
        reversed(other.sentence.words[: other.mention.first]),
        strict=False,
    )
    right = zip(
        one.sentence.words[one.mention.stop :], other.sentence.words[other.mention.stop :], strict=False
    )
    return _run(left) + _run(right)


def _run(pairs: Iterator[tuple[str, str]]) -> int:
    count = 0
    for one, other in pairs:
        if one != other:
            break
        count += 1
    return count
