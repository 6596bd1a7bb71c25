"""Days of the calendar."""

from __future__ import annotations

from claimcheck.lexicon.calendar import MONTHS
from claimcheck.lexicon.grammar import is_plural
from claimcheck.lexicon.numbers import DASHES
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Kind
from claimcheck.rule import recognizer
from claimcheck.text import Sentence

_YEARS = range(1500, 2101)
_LAST_DAY = 31
_LAST_MONTH = 12
_ENDINGS = frozenset(("st", "nd", "rd", "th"))


@recognizer(
    rank=-1,  # a date in figures looks like a code
    beside=(*MONTHS, ".", "of", "/", "to", *DASHES, *_ENDINGS),
    examples=(
        "on {March 4, 2024}",
        "{4 March 2024} was",
        "{Sept. 11}",
        "on Monday, {March 4, 2024}",
        "{March 4th}",
        "the {4th of March}",
        "{5/17/2018}",
        "{2018-05-17}",
        "on Sunday {4 March}",
        "the {May 28} vote",
        "on {June 4-10} it",
        "from {March 2 to 10} it",
        "{12-14 September} was",
        "{04 July 2014} was",
    ),
    never=(
        "May 500 people",
        "March to victory",
        "2,009 people",
        "the 4th of them",
        "1/2 of it",
        "May 5 dogs go",
        "12 to 14 may go",
    ),
)
def date(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A day: its month, with or without a year."""
    text = sentence.words[numeral.first]
    if numeral.stop - numeral.first > 1 or not (text.isdigit() and text.isascii()) or len(text) > 4:
        return None
    if sentence.word(numeral.stop) in ("/", "-") and sentence.tight(numeral.stop):
        found = _in_figures(sentence, numeral)
        if found:
            return found
    if len(text) > 2 or not 0 < int(text) <= _LAST_DAY:
        return None
    return _month_first(sentence, numeral, int(text)) or _day_first(sentence, numeral, int(text))


def _month_first(sentence: Sentence, numeral: Numeral, day: int) -> Mention | None:
    """Read March 4, Sept. 11, March 4th, 2024; not "May 5 dogs"."""
    at = numeral.first - 1 - (sentence.word(numeral.first - 1) == ".")
    if not _is_month(sentence, at):
        return None
    stop = numeral.stop
    ending = sentence.word(stop) in _ENDINGS and sentence.tight(stop)
    counted = sentence.word(stop)[-1:] == "s" and not ending
    if at == 0 and sentence.words[at] in ("may", "march") and counted:
        return None
    last, stop = _last_day(sentence, stop + ending, day)
    year, stop = _year_behind(sentence, stop)
    return _days(sentence, (at, stop), numeral, year, MONTHS[sentence.words[at]], (day, last))


def _day_first(sentence: Sentence, numeral: Numeral, day: int) -> Mention | None:
    """Read 4 March, the 4th of March 2024."""
    last, at = _last_day(sentence, numeral.stop, day)
    if sentence.word(at) in _ENDINGS and sentence.tight(at):
        at += 1
        at += sentence.word(at) == "of"
    if not _is_month(sentence, at):
        return None
    dot = sentence.word(at + 1) == "." and sentence.word(at + 2)[:1].isdigit()
    year, stop = _year_behind(sentence, at + 1 + dot)
    return _days(sentence, (numeral.first, stop), numeral, year, MONTHS[sentence.words[at]], (day, last))


def _last_day(sentence: Sentence, index: int, day: int) -> tuple[int, int]:
    """Return the day up to which a stretch of days in one month goes, 0 for none, and the token behind it."""
    joint, text = sentence.word(index), sentence.word(index + 1)
    dashed = joint in DASHES and sentence.tight(index)
    if not (dashed or joint in ("to", "through")) or not (
        text.isdigit() and text.isascii() and len(text) < 3
    ):
        return 0, index
    behind = sentence.word(index + 2)
    counted = behind in DASHES or behind == ":" or (is_plural(behind) and not dashed)
    return (0, index) if counted or not day < int(text) <= _LAST_DAY else (int(text), index + 2)


def _year_behind(sentence: Sentence, index: int) -> tuple[int | None, int]:
    """Return the year at a token, behind a comma or not, and the token behind it."""
    comma = sentence.word(index) == ","
    year = _year(sentence.word(index + comma))
    return year, index + comma + 1 if year else index


def _in_figures(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """Read 5/17/2018 and 2018-05-17; a day and a month that could be swapped give the year alone."""
    index = numeral.first
    run = sentence.words[index : index + 5]
    parts = run[::2]
    if len(run) < 5 or run[1] != run[3] or not all(part.isdigit() and part.isascii() for part in parts):
        return None
    if not all(map(sentence.tight, range(index + 1, index + 5))) or max(map(len, parts)) > 4:
        return None
    iso = _of_figures(*map(int, parts))
    return _day(sentence, numeral, index, index + 5, iso) if iso else None


def _of_figures(one: int, two: int, three: int) -> str | None:
    if one in _YEARS and 0 < two <= _LAST_MONTH and 0 < three <= _LAST_DAY:
        return _iso(one, two, three)
    if (
        three not in _YEARS
        or not (0 < one <= _LAST_DAY and 0 < two <= _LAST_DAY)
        or min(one, two) > _LAST_MONTH
    ):
        return None
    if one == two or max(one, two) > _LAST_MONTH:
        return _iso(three, min(one, two), max(one, two))
    return f"{three}"


def _day(sentence: Sentence, numeral: Numeral, first: int, stop: int, iso: str) -> Mention:
    return mention(sentence, first, stop, Kind.DATE, numeral.number)._replace(iso=iso)


def _days(
    sentence: Sentence,
    tokens: tuple[int, int],
    numeral: Numeral,
    year: int | None,
    month: int,
    days: tuple[int, int],
) -> Mention:
    """Return a day, or a stretch of days: 2024-06-04/2024-06-10."""
    iso = "/".join(_iso(year, month, day) for day in days if day)
    return _day(sentence, numeral, *tokens, iso)


def _iso(year: int | None, month: int, day: int) -> str:
    return f"{year}-{month:02}-{day:02}" if year else f"--{month:02}-{day:02}"


def _is_month(sentence: Sentence, index: int) -> bool:
    return sentence.word(index) in MONTHS and sentence.capital(index)


def _year(word: str) -> int | None:
    return int(word) if len(word) == 4 and word.isascii() and word.isdigit() and int(word) in _YEARS else None
