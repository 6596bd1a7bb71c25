"""Read the hedges around a number, by looking up runs of words in front of it and behind it."""

from __future__ import annotations

from claimcheck.lexicon.calendar import MONTHS
from claimcheck.lexicon.hedges import (
    AFTER,
    BEFORE,
    COMPARING,
    FIRST_AFTER,
    LAST_BEFORE,
    LONGEST_AFTER,
    LONGEST_BEFORE,
)
from claimcheck.lexicon.numbers import FIGURES, SCALES, SMALL
from claimcheck.model import Mention
from claimcheck.number import Form, Hedge, Kind
from claimcheck.text import Sentence

_BARE = frozenset((Kind.DATE, Kind.TIME, Kind.SCORE, Kind.LABEL, Kind.ORDINAL))
_MOVED = frozenset(
    "went go goes going gone ticked edged crept inched moved nudged revised shot pushed bumped".split()
)
_MEASURED_OUT = frozenset("% percent pct cent points times".split()) | SCALES.keys() | SMALL.keys()
"""What the figure ends in that "more than" compares with the next."""
_NO_BOUNDS = frozenset((("under", "one"), ("below", "zero"), ("above", "zero")))
"""Under one roof, five degrees below zero."""
_NOUN_BEFORE_TO = frozenset(("the", "midday", "its"))
_OPEN = (Hedge.NONE, Hedge.ABOUT)


def hedged(sentence: Sentence, mention: Mention) -> Mention:
    """Return a mention with the hedges in front of it, inside it and behind it."""
    first, stop, number = mention.first, mention.stop, mention.number
    if sentence.word(first - 1) not in LAST_BEFORE and sentence.word(stop) not in FIRST_AFTER:
        return mention
    if mention.kind in _BARE or number.form is Form.QUANTIFIER:
        return mention
    hedge, first = hedge_before(sentence, first)
    if mention.kind is Kind.COUNT and sentence.words[first : mention.stop] in _NO_BOUNDS:
        hedge, first = Hedge.NONE, mention.first
    after, stop = hedge_after(sentence, stop)
    for other in (number.hedge, after):
        if other is not Hedge.NONE and hedge in _OPEN:
            hedge = other
    if hedge is Hedge.NONE:
        return mention
    return mention._replace(
        span=sentence.span_of(first, stop), first=first, stop=stop, number=number._replace(hedge=hedge)
    )


def hedge_before(sentence: Sentence, first: int) -> tuple[Hedge, int]:
    """Return the hedge in front of a token, and the token it begins at; several hedges add up.

    Of two hedges the one that bounds wins: "about more than 50" is more than 50.
    """
    hedge, start = _one_before(sentence, first)
    if hedge is Hedge.NONE:
        return hedge, first
    outer, outer_start = _one_before(sentence, start)
    if outer is Hedge.NONE:
        return hedge, start
    return (outer if hedge is Hedge.ABOUT else hedge), outer_start


def hedge_after(sentence: Sentence, stop: int) -> tuple[Hedge, int]:
    """Return the hedge behind a number, and the token behind that; "or more than 20" is none."""
    if sentence.word(stop) in FIRST_AFTER:
        for length in range(LONGEST_AFTER, 0, -1):
            run = sentence.words[stop : stop + length]
            if run in AFTER:
                end = stop + len(run)
                compared = sentence.word(end) == "than" or sentence.word(end)[-1:] in FIGURES
                compared |= run[-1] == "up" and sentence.word(end) == "to"
                return (Hedge.NONE, stop) if compared else (AFTER[run], end)
    return Hedge.NONE, stop


def _one_before(sentence: Sentence, first: int) -> tuple[Hedge, int]:
    if sentence.word(first - 1) in LAST_BEFORE:
        for length in range(min(LONGEST_BEFORE, first), 0, -1):
            hedge = BEFORE.get(sentence.words[first - length : first])
            if hedge and not _is_none(sentence, first - length, hedge):
                return hedge, first - length
    return Hedge.NONE, first


def _is_none(sentence: Sentence, first: int, hedge: Hedge) -> bool:
    """Return whether words that could be a hedge belong to a verb or a noun, or compare two figures."""
    opening, before = sentence.words[first], sentence.word(first - 1)
    if opening == "close" and before in _NOUN_BEFORE_TO:
        return True  # the midday close to 789.54
    return _moved_up(sentence, first, hedge) or (opening in COMPARING and _compares(sentence, first))


def _compares(sentence: Sentence, first: int) -> bool:
    """Return whether a figure stands right before "more than": 4 points *more than* 48; a year or a day is none."""
    before = sentence.word(first - 1)
    year = len(before) == 4 and before.isdigit() and before[:2] in ("19", "20")
    figure = before[-1:] in FIGURES and not year and sentence.word(first - 2) not in MONTHS
    return figure or before in _MEASURED_OUT


def _moved_up(sentence: Sentence, first: int, hedge: Hedge) -> bool:
    """Return whether "up to" belongs to a verb in front: the rate *ticked up* to 6 percent."""
    return hedge is Hedge.UP_TO and sentence.words[first] == "up" and sentence.word(first - 1) in _MOVED
