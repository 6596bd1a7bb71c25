"""Days that a text gives with their weekday: Monday, March 4; 4 March (Mon.); Friday to Sunday, Sept. 12-14."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.calendar_dates import Day, appeared, dated
from claimcheck.chronology.years import told_years, years_around
from claimcheck.lexicon.calendar import MONTHS, PARTS_OF_DAY, SHORT_DAYS, WEEK
from claimcheck.lexicon.numbers import DASHES, HYPHENS, ORDINAL_ENDINGS
from claimcheck.model import Article
from claimcheck.text import Sentence, Span

_YEARS = range(1500, 2101)
_TODAYS_CALENDAR = 1753
_LAST_DAY, _LONGEST_GAP = 31, 5
_BETWEEN = (frozenset(("the",)), frozenset(",.(—–"), frozenset((",", "(", "on")), PARTS_OF_DAY)
_ENDS = frozenset((",", ".", ";", ")", "", ":"))
_JOINTS = frozenset(("to", "and", "through", "until", "till", "&", *HYPHENS, *DASHES))
_LEADS = (
    (",", "a"), ("(",), ("(", "a"), (",",), (",", "which", "was", "a"), (",", "which", "is", "a"), ("was", "a"),
    ("is", "a"), ("fell", "on", "a"), ("falls", "on", "a"), (",", "fell", "on", "a"), (",", "falls", "on", "a"),
    (",", "was", "a"), (",", "is", "a"),
)  # fmt: skip
"""The words between a date and its weekday."""


class WeekdayDate(NamedTuple):
    """A day with the day of the week that the text gives it: 0 for Monday, and where the two stand."""

    day: Day
    weekday: int
    sentence: Sentence
    name: Span
    date: Span

    @property
    def right(self) -> int | None:
        """The weekday that the date has, where its year is known."""
        return self.day.weekday

    @property
    def wrong(self) -> bool:
        """Whether the date is known to fall on another weekday."""
        return self.right is not None and self.right != self.weekday


def weekday_dates(article: Article) -> tuple[WeekdayDate, ...]:
    """Return the days with weekdays of an article, in order."""
    named = (sentence for sentence in article.sentences if sentence.words)
    return tuple(one for sentence in named for one in _of_sentence(sentence))


def days_meant(article: Article) -> tuple[WeekdayDate, ...]:
    """Return them with their years, as far as the text, or the day on which it appeared, tells these.

    A day without a year lies near that of publication, unless the text around it tells of another year, or gives
    one in which the weekday is right: a story of the past has its own calendar.
    """
    published = appeared(article) if article.claims else None
    return tuple(one._replace(day=_meant(article, one, published)) for one in weekday_dates(article))


def _meant(article: Article, found: WeekdayDate, published: str | None) -> Day:
    day = found.day
    if day.year:
        return day if day.year >= _TODAYS_CALENDAR else day._replace(year=None)
    another = (day._replace(year=year) for year in years_around(article, found.sentence))
    fitting = next((one for one in another if one.weekday == found.weekday), None)
    if fitting or published is None or told_years(article, found.sentence, but=published):
        return fitting or day
    return dated(day, published)


def _of_sentence(sentence: Sentence) -> Iterator[WeekdayDate]:
    """Yield those of a sentence; "Saturday 7 and Sunday 9 June" are both in June."""
    found = list(_read(sentence))
    for at, one in enumerate(found):
        if one.day.month is None:
            month = next((other.day.month for other in found[at:] if other.day.month), None)
            one = one._replace(day=one.day._replace(month=month))
        if one.day.month:
            yield one


def _read(sentence: Sentence) -> Iterator[WeekdayDate]:
    at = 0
    while at < len(sentence.words):
        names = _weekdays_at(sentence, at)
        stop = names[-1][2] if names else at + 1
        if names:
            dot = sentence.word(stop) == "." and sentence.words[stop - 1] not in WEEK
            dates = _behind(sentence, stop + dot) or _in_front(sentence, at, stop)
            if dates and len(dates) == len(names):
                for (weekday, *name), (day, *date) in zip(names, dates, strict=True):
                    yield WeekdayDate(
                        day, weekday, sentence, sentence.span_of(*name), sentence.span_of(*date)
                    )
        at = stop


def _weekdays_at(sentence: Sentence, at: int) -> tuple[tuple[int, int, int], ...]:
    """Return the weekday at a token, or the two of "Friday to Sunday", each with its tokens."""
    first = _weekday(sentence, at)
    if first is None:
        return ()
    joint = at + 1 + (sentence.word(at + 1) == "." and sentence.words[at] not in WEEK)
    second = _weekday(sentence, joint + 1) if sentence.word(joint) in _JOINTS else None
    if second is None:
        return ((first, at, at + 1),)
    return ((first, at, at + 1), (second, joint + 1, joint + 2))


def _weekday(sentence: Sentence, at: int) -> int | None:
    word = sentence.word(at)
    if word in WEEK:
        return WEEK.index(word)
    short = SHORT_DAYS.get(word) if sentence.capital(at) and sentence.word(at - 1) != "the" else None
    return WEEK.index(short) if short else None


def _behind(sentence: Sentence, at: int) -> tuple[tuple[Day, int, int], ...]:
    """Return the dates behind a weekday: Monday, the 4th of March; Monday morning (March 4)."""
    start = at
    for passed in (PARTS_OF_DAY, *_BETWEEN):
        at += sentence.word(at) in passed
    dates = _dates_at(sentence, at)
    opened = "(" in sentence.words[start:at]
    if not dates or (opened and sentence.word(dates[-1][2]) != ")"):
        return ()
    return dates


def _in_front(sentence: Sentence, at: int, stop: int) -> tuple[tuple[Day, int, int], ...]:
    """Return the dates in front of a weekday: March 4, a Monday; March 4 (Monday)."""
    if sentence.word(stop) not in _ENDS:
        return ()
    for words in _LEADS:
        end = at - len(words)
        if end > 0 and sentence.words[end:at] == words:
            for first in range(max(0, end - 2 * _LONGEST_GAP), end):
                dates = _dates_at(sentence, first)
                if dates and dates[-1][2] == end:
                    return dates
    return ()


def _dates_at(sentence: Sentence, at: int) -> tuple[tuple[Day, int, int], ...]:
    """Return the date that begins at a token, or the two of "Sept. 12-14"."""
    month = _month(sentence, at)
    return _month_first(sentence, at, month) if month else _day_first(sentence, at)


def _month_first(sentence: Sentence, at: int, month: int) -> tuple[tuple[Day, int, int], ...]:
    first = at + 1 + (sentence.word(at + 1) == ".")
    one = _day_number(sentence, first)
    if one is None:
        return ()
    day, stop = one
    other = _day_number(sentence, stop + 1) if sentence.word(stop) in _JOINTS else None
    if other and sentence.word(other[1]).isalpha() and sentence.word(stop) == "and":
        other = None  # on March 4 and 12 people came
    if other and _month(sentence, other[1]):
        other = None  # March 4 to 6 April
    year, end = _year(sentence, other[1] if other else stop)
    here = (Day(day, month, year), at, stop if other else end)
    return (here, (Day(other[0], month, year), stop + 1, end)) if other else (here,)


def _day_first(sentence: Sentence, at: int) -> tuple[tuple[Day, int, int], ...]:
    one = _day_number(sentence, at)
    if one is None:
        return ()
    day, stop = one
    other = _day_number(sentence, stop + 1) if sentence.word(stop) in _JOINTS else None
    behind = other[1] if other else stop
    behind += sentence.word(behind) == "of"
    month = _month(sentence, behind)
    if not month:
        return _bare(sentence, at, *one)
    dot = sentence.word(behind + 1) == "."
    year, end = _year(sentence, behind + 1 + dot)
    end -= dot and not year
    here = (Day(day, month, year), at, stop if other else end)
    return (here, (Day(other[0], month, year), stop + 1, end)) if other else (here,)


def _bare(sentence: Sentence, at: int, day: int, stop: int) -> tuple[tuple[Day, int, int], ...]:
    """Return a day that leaves its month to another: Saturday the 7th, Saturday 7 *and Sunday 9 June*."""
    joined = sentence.word(stop) in _JOINTS and _weekday(sentence, stop + 1) is not None
    return ((Day(day, None, None), at, stop),) if joined else ()


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
