"""Dates as the text gives them: day, month and year."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.lexicon.calendar import MONTHS
from claimcheck.model import Claim

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


def is_leap(year: int) -> bool:
    """Return whether a year of the Gregorian calendar has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def day_of(claim: Claim) -> Day:
    """Return what a date says."""
    words = claim.sentence.words[claim.mention.first : claim.mention.stop]
    numbers = [int(word) for word in words if word.isdigit()]
    month = next((MONTHS[word] for word in words if word in MONTHS), None)
    year = next((number for number in numbers if number > 31), None)
    day = next((number for number in numbers if number <= 31), None) if month else None
    return Day(day, month, year)
