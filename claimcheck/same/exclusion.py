"""Pairs that are never one thing, because the words say so; and pairs that may be two things, if they differ."""

from __future__ import annotations

from claimcheck.bind import slip_between
from claimcheck.lexicon.calendar import MONTHS, WEEKDAYS, ZONES
from claimcheck.lexicon.change import DOWN, NOUNS, UP
from claimcheck.lexicon.cues import GONE_BY
from claimcheck.lexicon.events import ANYBODY, GROWING, JOBS, NOMINALS, ON_TOP
from claimcheck.lexicon.grammar import stem
from claimcheck.model import Claim, Status
from claimcheck.number import BOUNDS, Hedge, Kind
from claimcheck.same.sort import sorts_of
from claimcheck.text import Role

_CALENDAR = frozenset(MONTHS) | WEEKDAYS
_DOUBTFUL = frozenset((Status.REFUTED, Status.CORRECTED, Status.HYPOTHETICAL))
_MOVES = frozenset(("by", "up", "down"))
_NEAR = 6
_FEW_NAMES = 2
_BEYOND = 50
"""So many times apart no slip brings two figures, unless only the scale slipped."""
PER = frozenset(("a", "per", "each", "every", "/"))
"""Words behind a figure that make it a rate."""
_WHICH = frozenset(("where", "who", "that", "which", "whose"))
"""Words behind "the 12 states" that tell which of them."""
_OTHERS = frozenset(("others", "rest", "remaining", "remainder"))
_LEFT_OUT = frozenset(("excluding", "except", "besides"))
_MONTHS = frozenset(MONTHS)
_SINGLE = frozenset(("one", "1"))
_YEAR, _JOB_CUT = "year", "job cut"
_VERSUS = "vs"
"""It stands in results, line by line: of the quarter, of the year."""


def apart(one: Claim, other: Claim) -> bool:
    """Return whether two figures are of another place or year, refuted, or one of them on top of others."""
    if not _DOUBTFUL.isdisjoint((one.scope.status, other.scope.status)):
        return True
    if _on_top(one) is not _on_top(other):
        return True
    if years_apart(one, other):
        return True
    return bool(one.scope.place and other.scope.place and one.scope.place != other.scope.place)


def years_apart(one: Claim, other: Claim) -> bool:
    """Return whether the sentences of two figures name years, and no common one."""
    years, others = years_beside(one), years_beside(other)
    return bool(years and others and years.isdisjoint(others))


def years_beside(claim: Claim) -> frozenset[str]:
    """Return the years of the sentence of a figure, without those of the figure itself."""
    return claim.scope.years - frozenset(_own(claim))


def months_beside(claim: Claim) -> frozenset[str]:
    """Return the months and days of the week in the sentence of a figure, without those of the figure itself."""
    return _CALENDAR.intersection((claim.scope.time or "").split()) - frozenset(_own(claim))


def gone_by(one: Claim, other: Claim) -> bool:
    """Return whether words for a time gone by stand near the other figure, and not with the one."""
    words, first = other.sentence.words, other.mention.first
    near = {*words[:_NEAR], *words[max(0, first - _NEAR) : other.mention.stop + _NEAR]}
    return not near.isdisjoint(GONE_BY) and GONE_BY.isdisjoint(one.sentence.words)


def moved(claim: Claim) -> bool:
    """Return whether a figure tells by how much something rose or fell: *by* 12, *rose* 12, a *rise of* 12."""
    words, first = claim.sentence.words, claim.mention.first
    before = claim.word_before
    return (
        before in _MOVES or before in UP or before in DOWN or (before == "of" and words[first - 2] in NOUNS)
    )


def other_things(one: Claim, other: Claim) -> bool:
    """Return whether two counts are of things with two names, such as nothing says are one."""
    heads = {one.measure.head, other.measure.head}
    if len(heads) == 1 or None in heads or heads <= ANYBODY:
        return False
    jobs = one.measure.event == other.measure.event == _JOB_CUT and heads <= JOBS
    return not (jobs or stands_for(one, other) or stands_for(other, one))


def stands_for(one: Claim, other: Claim) -> bool:
    """Return whether a noun is what befell those of another sentence: the *closures*, after shops were shut."""
    verbs = NOMINALS.get(one.measure.head or "")
    return verbs is not None and not verbs.isdisjoint(map(stem, other.sentence.words))


def excused(one: Claim, other: Claim) -> bool:
    """Return whether two figures may differ though all around them is alike."""
    kind = one.mention.kind
    if gone_by(one, other) or _is_of_others(one, other) or _VERSUS in other.sentence.words:
        return True
    if kind is Kind.DATE:
        return _is_another_day(one, other)
    if kind is Kind.TIME and _zone(one) != _zone(other):
        return True
    if kind is Kind.COUNT and (_counts_otherwise(one, other) or other_things(one, other)):
        return True
    if kind is Kind.ORDINAL and one.word_behind != other.word_behind:
        return True
    if one.mention.unit != other.mention.unit or not of_one_size(one, other):
        return True
    return _measured_otherwise(one, other) or _holds(one, other)


def in_other_slots(one: Claim, other: Claim) -> bool:
    """Return whether each of two sentences has a name or a month that the other lacks: two things, in parallel."""
    here, there = (_names(claim) for claim in (one, other))
    months = months_beside(one) != months_beside(other)
    return months or bool(here - there and there - here)


def _names(claim: Claim) -> frozenset[str]:
    """Return the words of a sentence that are written with a capital, but for its first."""
    sentence = claim.sentence
    return frozenset(word for at, word in enumerate(sentence.words) if at and sentence.capital(at))


def _is_of_others(one: Claim, other: Claim) -> bool:
    """Return whether the other figure is of all, of some less, or of a month of a year that the one does not name."""
    words, first = other.sentence.words, other.mention.first
    if "all" in words[max(0, first - 2) : first] and one.word_before != "all":
        return True
    if other.word_before == "the" and other.sentence.word(other.stop) in _WHICH:
        return True
    if not _LEFT_OUT.isdisjoint(other.sentence.words) and _LEFT_OUT.isdisjoint(one.sentence.words):
        return True
    dated = years_beside(other) and not _MONTHS.isdisjoint(other.sentence.words)
    return bool(dated and not years_beside(one))


def _is_another_day(one: Claim, other: Claim) -> bool:
    """Return whether two dates may be of two things: a headline's year only tells when, and so may a lone one."""
    if one.sentence.role is Role.TITLE:
        return True
    here, there = _names(one), _names(other)
    if min(len(here - there), len(there - here)) > _FEW_NAMES:
        return True  # two items of a list
    return sorts_of(one)[0][1] == _YEAR and one.word_before != other.word_before


def _zone(claim: Claim) -> str | None:
    """Return the time zone that a time of day is told in, if any."""
    named = (claim.sentence.word(claim.mention.stop - 1), claim.word_behind)
    return next((word for word in named if word in ZONES), None)


def _counts_otherwise(one: Claim, other: Claim) -> bool:
    """Return whether a count is of nothing that is named, of one of many, or described as the other is not."""
    if (one.measure.head or one.measure.event) is None or (other.measure.head or other.measure.event) is None:
        return True
    if other.number.text.lower() in _SINGLE or not _OTHERS.isdisjoint(other.sentence.words):
        return True
    described = {stem(word) for word in one.measure.words[:-1]}
    return bool(described) and described.isdisjoint(map(stem, other.sentence.words))


def _measured_otherwise(one: Claim, other: Claim) -> bool:
    """Return whether one figure is a change or a rate and the other is not, or of another direction."""
    if moved(one) is not moved(other) or _is_another_rate(one, other) or _is_another_rate(other, one):
        return True
    directions = _direction(one), _direction(other)
    return None not in directions and directions[0] is not directions[1]


def _is_another_rate(one: Claim, other: Claim) -> bool:
    """Return whether a figure is a rate, so much a *crate*, and the other sentence knows of no crate."""
    return one.word_behind in PER and one.sentence.word(one.mention.stop + 1) not in other.sentence.words


def _holds(one: Claim, other: Claim) -> bool:
    """Return whether only the other is a bound, or the one still holds, though it says less than it could by now."""
    counts = one.mention.kind is Kind.COUNT
    if not counts and other.number.hedge in BOUNDS and one.number.hedge not in BOUNDS:
        return True
    bounds = one.number.hedge is other.number.hedge is Hedge.AT_LEAST
    return bounds and one.number.low < other.number.low and one.measure.event in GROWING


def _direction(claim: Claim) -> bool | None:
    """Return whether something rose (or fell) in the words in front of a figure, if they tell."""
    words, first = claim.sentence.words, claim.mention.first
    for word in words[max(0, first - _NEAR) : first][::-1]:
        if word in UP or word in DOWN:
            return word in UP
    return None


def of_one_size(one: Claim, other: Claim) -> bool:
    """Return whether a slip may lie between two figures: the price of a share is none for the price of a firm."""
    less, more = sorted(abs(claim.number.low) for claim in (one, other))
    return more <= _BEYOND * less or slip_between(one, other) is not None


def _on_top(claim: Claim) -> bool:
    return not ON_TOP.isdisjoint((claim.word_before, *claim.measure.words))


def _own(claim: Claim) -> tuple[str, ...]:
    return claim.sentence.words[claim.mention.first : claim.mention.stop]
