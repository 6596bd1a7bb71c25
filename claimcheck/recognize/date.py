"""Dates and years."""

from __future__ import annotations

from claimcheck.lexicon.calendar import AFTER_YEAR, BEFORE_YEAR, MONTHS
from claimcheck.model import Mention, Numeral, Sentence, mention
from claimcheck.rounding import Kind
from claimcheck.rule import recognizer

_YEARS = range(1500, 2101)
_LAST_DAY = 31


@recognizer(
    rank=0,
    examples=(
        "on {March 4, 2024}",
        "{4 March 2024} was",
        "in {2009}",
        "since {1985}, they",
        "the {1990s} were",
        "{Sept. 11}",
    ),
    never=("2,009 people", "1500 people died", "March to victory", "May 500 people"),
)
def date(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A day, a month with its day, or a year."""
    text = sentence.words[numeral.first]
    if numeral.stop - numeral.first > 1 or not text.isdigit():
        return None
    if len(text) == 4 and int(text) in _YEARS:
        return _year(sentence, numeral)
    if len(text) < 3 and 0 < int(text) <= _LAST_DAY:
        return _day(sentence, numeral)
    return None


def _year(sentence: Sentence, numeral: Numeral) -> Mention | None:
    before, after = sentence.word(numeral.first - 1), sentence.word(numeral.stop)
    if after == "s" and sentence.tight(numeral.stop):
        return mention(sentence, numeral.first, numeral.stop + 1, Kind.DATE, numeral.number)
    named = before in BEFORE_YEAR or before in MONTHS or sentence.word(numeral.first - 2) in MONTHS
    if named or not after[:1].isalpha() or after in AFTER_YEAR:
        return mention(sentence, numeral.first, numeral.stop, Kind.DATE, numeral.number)
    return None


def _day(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """Read March 4, Sept. 11, 4 March, each with or without a year."""
    first, stop = numeral.first, numeral.stop
    dot = sentence.word(first - 1) == "."
    month = first - 1 - dot
    if sentence.word(month) in MONTHS and sentence.tokens[month].text[0].isupper():
        if not dot and sentence.word(stop)[:1].isalpha() and sentence.word(month) in ("may", "march"):
            return None
        first = month
        comma = sentence.word(stop) == ","
        if _is_year(sentence.word(stop + comma)):
            stop += comma + 1
    elif sentence.word(stop) in MONTHS and sentence.tokens[stop].text[0].isupper():
        stop += 1 + _is_year(sentence.word(stop + 1))
    else:
        return None
    return mention(sentence, first, stop, Kind.DATE, numeral.number)


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isascii() and word.isdigit() and int(word) in _YEARS
