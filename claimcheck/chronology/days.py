"""Days as they are written, one or two at a time: March 4, 2024; the 4th of March; Sept. 12-14; June 4 and 6."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.calendar_dates import Day
from claimcheck.lexicon.calendar import MONTHS, WEEK
from claimcheck.lexicon.numbers import DASHES, HYPHENS, ORDINAL_ENDINGS
from claimcheck.text import Sentence

_YEARS = range(1500, 2101)
_LAST_DAY = 31
JOINTS = frozenset(("to", "and", "through", "until", "till", "&", *HYPHENS, *DASHES))
"""Words between the two ends of a stretch of days, or between two days."""


class PlacedDay(NamedTuple):
    """A day, and the tokens that it fills."""

    day: Day
    first: int
    stop: int


def dates_at(sentence: Sentence, at: int) -> tuple[PlacedDay, ...]:
    """Return the date that begins at a token, or the two of "Sept. 12-14"."""
    month = _month(sentence, at)
    return _month_first(sentence, at, month) if month else _day_first(sentence, at)


def _month_first(sentence: Sentence, at: int, month: int) -> tuple[PlacedDay, ...]:
    first = at + 1 + (sentence.word(at + 1) == ".")
    one = _day_number(sentence, first)
    if one is None:
        return ()
    day, stop = one
    other = _day_number(sentence, stop + 1) if sentence.word(stop) in JOINTS else None
    if other and sentence.word(other[1]).isalpha() and sentence.word(stop) == "and":
        other = None  # on March 4 and 12 people came
    if other and _month(sentence, other[1]):
        other = None  # March 4 to 6 April
    year, end = _year(sentence, other[1] if other else stop)
    here = PlacedDay(Day(day, month, year), at, stop if other else end)
    return (here, PlacedDay(Day(other[0], month, year), stop + 1, end)) if other else (here,)


def _day_first(sentence: Sentence, at: int) -> tuple[PlacedDay, ...]:
    one = _day_number(sentence, at)
    if one is None:
        return ()
    day, stop = one
    other = _day_number(sentence, stop + 1) if sentence.word(stop) in JOINTS else None
    behind = other[1] if other else stop
    behind += sentence.word(behind) == "of"
    month = _month(sentence, behind)
    if not month:
        return _bare(sentence, at, *one)
    dot = sentence.word(behind + 1) == "."
    year, end = _year(sentence, behind + 1 + dot)
    end -= dot and not year
    here = PlacedDay(Day(day, month, year), at, stop if other else end)
    return (here, PlacedDay(Day(other[0], month, year), stop + 1, end)) if other else (here,)


def _bare(sentence: Sentence, at: int, day: int, stop: int) -> tuple[PlacedDay, ...]:
    """Return a day that leaves its month to another: Saturday the 7th, Saturday 7 *and Sunday 9 June*."""
    joined = sentence.word(stop) in JOINTS and sentence.word(stop + 1) in WEEK
    return (PlacedDay(Day(day, None, None), at, stop),) if joined else ()


def _day_number(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """Return the day at a token, and the token behind it: 4, 4th."""
    text = sentence.word(at)
    if not (text.isascii() and text.isdigit() and len(text) <= 2 and 0 < int(text) <= _LAST_DAY):
        return None
    ending = sentence.word(at + 1) in ORDINAL_ENDINGS and sentence.tight(at + 1)
    return int(text), at + 1 + ending


def _month(sentence: Sentence, at: int) -> int | None:
    return MONTHS.get(sentence.word(at)) if sentence.capital(at) else None


def _year(sentence: Sentence, at: int) -> tuple[int | None, int]:
    """Return the year at a token, behind a comma or not, and the token behind it."""
    comma = sentence.word(at) == ","
    word = sentence.word(at + comma)
    known = len(word) == 4 and word.isascii() and word.isdigit() and int(word) in _YEARS
    return (int(word), at + comma + 1) if known else (None, at)
