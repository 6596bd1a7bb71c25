"""Readings of time that passes: ages, lengths of time and days of the week."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.bind import implied, part
from claimcheck.build.days import age_of, time_between, weekday_of, year_term, years_between
from claimcheck.calendar_dates import Day, appeared, dated, day_of, days_between, years_of
from claimcheck.chronology.lives import years_old
from claimcheck.chronology.today import today
from claimcheck.interval import Interval
from claimcheck.lexicon.calendar import WEEK
from claimcheck.model import Article, Assumes, Claim, Relation
from claimcheck.number import BARE, Kind
from claimcheck.reading.placed import Misplaced, Placed

_SURE = Assumes.SAME_THING
_READ = "read by another"
_FIRST_YEAR = 1753
"""Before, much of the world had another calendar."""
_LATE = 2
"""Who died lately may have died the year before, with the birthday still to come."""
_DAYS = {"day": Fraction(1), "week": Fraction(7), "month": Fraction(487, 16), "year": Fraction(1461, 4)}
_MINUTES = {"minute": Fraction(1), "hour": Fraction(60)}
_HALF_DAY, _DAY = 720, 1440


def age(said: Placed, article: Article) -> Relation:
    """Return the relation of an age with a birth, and the year for which it is told or that of the article."""
    (age,), (born,), then = said.given("age"), said.given("born"), said.one("year")
    if age.number.hedge not in BARE or age.number.is_range or age.mention.unit not in (None, "year"):
        raise Misplaced("an age is compared only where it is exact, and in years")
    birth, day, now = day_of(born), day_of(then) if then else None, today(article)
    if day and birth.year and day.year:
        low, high = years_old(birth, day)
        year = part("year", then or born, year_term(day.year))
    elif now and birth.year and not then:
        low, high = now.first - birth.year - _LATE, now.last - birth.year
        year = implied("year", year_term((now.first + now.last) // 2), age.sentence.span)
    else:
        raise Misplaced("the text does not tell both years")
    if age.mention.kind is not Kind.AGE:  # ten years on may be counted from January to December
        low, high = low - 1, high + 1
    return age_of(age, part("born", born, year_term(birth.year)), year, Interval.of(low, high), _SURE, _READ)


def duration(said: Placed, _: Article) -> Relation:
    """Return the relation of a length of time with its ends: two years, two days, or two times of day."""
    (length,), (start,), end = said.given("length"), said.given("start"), said.one("end")
    if length.number.is_range or length.number.hedge not in BARE:
        raise Misplaced("a length of time is compared only where it is exact")
    unit = length.mention.unit or ""
    if end and {start.mention.kind, end.mention.kind} == {Kind.TIME} and unit in _MINUTES:
        return _clock(length, start, end, _MINUTES[unit])
    first, last = day_of(start), day_of(end) if end else day_of(start)
    if unit != "year" and end and None not in (*first, *last) and unit in _DAYS:
        return _dates(length, start, end, _DAYS[unit])
    years = years_of(start)[0], years_of(end or start)[1]
    if unit != "year" or not all(years) or years[0] >= years[1]:
        raise Misplaced(
            "the ends of a length of time have to be two years, two full dates or two times of day"
        )
    ends = part("start", start, year_term(years[0])), part("end", end or start, year_term(years[1]))
    return years_between(length, *ends, _SURE, _READ)


def weekday(said: Placed, article: Article) -> Relation:
    """Return the relation of a date with the day of the week that is said."""
    (date,), (word,) = said.given("date"), said.words["weekday"]
    name = article.document.quote(word).lower()
    day: Day = dated(day_of(date), appeared(article))
    if name not in WEEK or day.impossible or day.weekday is None or (day.year or 0) < _FIRST_YEAR:
        raise Misplaced("a weekday is compared only with a full date")
    return weekday_of(date, day.weekday, WEEK.index(name), word, _SURE, _READ)


def _dates(length: Claim, start: Claim, end: Claim, unit: Fraction) -> Relation:
    """Return the relation of days, weeks or months with two dates; both days may be counted, or none."""
    apart = days_between(day_of(start), day_of(end))
    if apart <= 0:
        raise Misplaced("the end does not lie behind the start")
    leeway = max(Fraction(1), unit)
    return _between(length, (start, end), apart, leeway, unit)


def _clock(length: Claim, start: Claim, end: Claim, unit: Fraction) -> Relation:
    """Return the relation of hours or minutes with two times of day, of which either may be one of the evening."""
    first, last = (_minute(claim) for claim in (start, end))
    stated = length.number.low * unit
    apart = min(
        ((last - first + shift) % _DAY for shift in (0, _HALF_DAY)), key=lambda passed: abs(passed - stated)
    )
    return _between(length, (start, end), apart, length.number.step * unit / 2, unit)


def _between(
    length: Claim, ends: tuple[Claim, ...], apart: int, leeway: Fraction, unit: Fraction
) -> Relation:
    passed = Interval((apart - leeway) / unit, (apart + leeway) / unit)
    return time_between(length, ends, passed, _SURE, _READ)


def _minute(claim: Claim) -> int:
    """Return a time of day in minutes after midnight."""
    hour, _, minute = (claim.mention.iso or "").partition(":")
    if not hour.isdecimal():
        raise Misplaced("a time of day is not told in full")
    return 60 * int(hour) + int(minute[:2] or 0)
