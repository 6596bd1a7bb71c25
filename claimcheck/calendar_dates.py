"""Dates as the text gives them: day, month and year."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from claimcheck.lexicon.calendar import WEEKDAYS
from claimcheck.lexicon.numbers import DASHES
from claimcheck.model import Article, Claim
from claimcheck.number import Kind

_NEAR = 62
"""Days around its publication in which an article may leave out the year."""
_FIRST_LINES, _LONGEST_PLACE = 6, 6
_DATE_LINE = WEEKDAYS | frozenset("published posted updated last date on by at : , . | ( )".split())
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Day(NamedTuple):
    """A date with what the text leaves out as `None`."""

    day: int | None
    month: int | None
    year: int | None

    @property
    def impossible(self) -> bool:
        """Whether the calendar has no such day in any year, or not in the year that is given."""
        if self.day is None or self.month is None:
            return False
        last = _DAYS[self.month - 1]
        if self.month == 2 and self.year is not None and not is_leap(self.year):
            last = 28
        return self.day > last

    @property
    def weekday(self) -> int | None:
        """The day of the week, 0 for Monday, by Sakamoto's method; `None` for an incomplete date."""
        if self.day is None or self.month is None or self.year is None:
            return None
        year = self.year - (self.month < 3)
        shift = (0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4)[self.month - 1]
        return (year + year // 4 - year // 100 + year // 400 + shift + self.day - 1) % 7


def days_between(one: Day, other: Day) -> int:
    """Return how many days one full date lies behind another; `ValueError`, where one is not in the calendar."""
    first, last = (date(day.year or 0, day.month or 0, day.day or 0) for day in (one, other))
    return (last - first).days


def is_leap(year: int) -> bool:
    """Return whether a year of the Gregorian calendar has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def day_of(claim: Claim) -> Day:
    """Return what a date says; of a decade or a span of years, nothing."""
    return read_iso(claim.mention.iso or "")


def years_of(claim: Claim) -> tuple[int, int]:
    """Return the first and last year of a date or a span of years (1990-2002); zeros where there is none."""
    first, _, last = (claim.mention.iso or "").partition("/")
    if claim.mention.kind is not Kind.DATE:
        return 0, 0
    year = read_iso(first).year or 0
    return year, read_iso(last).year or year


def read_iso(text: str) -> Day:
    """Return an ISO 8601 date, as far as it goes: 2024-03-04, 2024-03, 2024, --03-04."""
    year, month, day = (*text.replace("--", "-").split("-"), "", "")[:3]
    return Day(*(int(part) if part.isdecimal() else None for part in (day[:2], month, year)))


def dated(day: Day, published: str | None) -> Day:
    """Return a day without a year in the year that puts it near the day of publication, if one does."""
    near = read_iso(published or "")
    if day.year or not (day.day and day.month and near.day and near.month and near.year):
        return day
    for year in (near.year - 1, near.year, near.year + 1):
        months = 12 * (year - near.year) + day.month - near.month
        if abs(31 * months + day.day - near.day) <= _NEAR:
            return day._replace(year=year)
    return day


def appeared(article: Article) -> str | None:
    """Return the day on which an article appeared: by its mark-up, or by a line or a dateline at its head.

    A date line has nothing but a date ("Published: 5 March 2024"); a dateline is a place and a date that open
    the text ("OSLO, March 5, 2024 (Agency) -").
    """
    if article.document.published:
        return article.document.published
    for claim in article.claims[:_FIRST_LINES]:
        near = claim.sentence.index < _FIRST_LINES and claim.mention.kind is Kind.DATE
        if near and day_of(claim).weekday is not None and (_is_date_line(claim) or _opens_text(claim)):
            return claim.mention.iso
    return None


def _is_date_line(claim: Claim) -> bool:
    words = claim.sentence.words
    return _DATE_LINE.issuperset(words[: claim.mention.first] + words[claim.mention.stop :])


def _opens_text(claim: Claim) -> bool:
    sentence, first = claim.sentence, claim.mention.first
    place = [text for text in sentence.texts[:first] if text not in (",", ".")]
    behind = sentence.word(claim.mention.stop)
    return 0 < len(place) <= _LONGEST_PLACE and place[0].isupper() and (behind in DASHES or behind in "(-")
