"""Days that a text gives with their weekday: Monday, March 4; 4 March (Mon.); Friday to Sunday, Sept. 12-14."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.calendar_dates import Day, appeared, dated
from claimcheck.chronology.days import JOINTS, PlacedDay, dates_at
from claimcheck.chronology.years import told_years, years_around
from claimcheck.lexicon.calendar import PARTS_OF_DAY, SHORT_DAYS, WEEK
from claimcheck.model import Article
from claimcheck.text import Sentence, Span

_NAMES = frozenset(WEEK) | SHORT_DAYS.keys()
_TODAYS_CALENDAR = 1753
_LONGEST_GAP = 5
_BETWEEN = (frozenset(("the",)), frozenset(",.(—–"), frozenset((",", "(", "on")), PARTS_OF_DAY)
_ENDS = frozenset((",", ".", ";", ")", "", ":"))
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
    if _NAMES.isdisjoint(sentence.words):
        return
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
    second = _weekday(sentence, joint + 1) if sentence.word(joint) in JOINTS else None
    if second is None:
        return ((first, at, at + 1),)
    return ((first, at, at + 1), (second, joint + 1, joint + 2))


def _weekday(sentence: Sentence, at: int) -> int | None:
    word = sentence.word(at)
    if word in WEEK:
        return WEEK.index(word)
    short = SHORT_DAYS.get(word) if sentence.capital(at) and sentence.word(at - 1) != "the" else None
    return WEEK.index(short) if short else None


def _behind(sentence: Sentence, at: int) -> tuple[PlacedDay, ...]:
    """Return the dates behind a weekday: Monday, the 4th of March; Monday morning (March 4)."""
    start = at
    for passed in (PARTS_OF_DAY, *_BETWEEN):
        at += sentence.word(at) in passed
    dates = dates_at(sentence, at)
    opened = "(" in sentence.words[start:at]
    if not dates or (opened and sentence.word(dates[-1][2]) != ")"):
        return ()
    return dates


def _in_front(sentence: Sentence, at: int, stop: int) -> tuple[PlacedDay, ...]:
    """Return the dates in front of a weekday: March 4, a Monday; March 4 (Monday)."""
    if sentence.word(stop) not in _ENDS:
        return ()
    for words in _LEADS:
        end = at - len(words)
        if end > 0 and sentence.words[end:at] == words:
            for first in range(max(0, end - 2 * _LONGEST_GAP), end):
                dates = dates_at(sentence, first)
                if dates and dates[-1][2] == end:
                    return dates
    return ()
