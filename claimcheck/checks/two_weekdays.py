"""CC606."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.calendar_dates import Day, days_between
from claimcheck.chronology.weekday_dates import WeekdayDate, days_meant, weekday_dates
from claimcheck.lexicon.calendar import MONTH_NAMES, WEEK
from claimcheck.model import Article, Fit, Quote, Severity
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.text import Span

_NEAR = 62
"""Days within which two dates without a year are taken for those of one season."""
_ANY_YEARS = (2023, 2024, 2025)
"""Years in a row, one of them a leap year, that stand for those that the text leaves out."""


@inspects(
    "CC606",
    severity=Severity.ERROR,
    bad=(
        "The fair runs from {Friday}, {12 September}, to {Sunday}, {15 September}.",
        "The inquest resumes on {Friday}, {12 April}. It had opened on {Tuesday}, {8 April}, in Ayr.",
        "The play is on {Friday} through {Sunday}, {Sept. 12}-{15}, in the park.",
        "The first show is on {June 3} ({Tuesday}), the last on {June 7}, a {Friday}.",
        "The strike will last from {Monday}, {December 29}, to {Friday}, {January 3}.",
        "Open {Saturday} {7} and {Sunday} {9 June}.",
        "Talks began on Tuesday, June 3, went on until {Friday}, {June 6}, and ended on {Monday}, {June 10}.",
    ),
    good=(
        "The fair runs from Friday, 12 September, to Sunday, 14 September.",
        "The strike will last from Monday, December 29, to Friday, January 2.",
        "The clock went forward on Wednesday, February 28; on Friday, March 1, it stopped.",
        "The clock went forward on Wednesday, February 28; on Thursday, March 1, it stopped.",
        "Talks began on Tuesday, June 3. In 1908 they had begun on Thursday, June 4.",
        "On Friday, August 14, the riot began. That was in 1908. The mayor spoke on Monday, August 14, here.",
        "It was due on Monday, March 4, and came on Saturday, November 30.",
        "The play is on from Friday to Sunday, June 6 to 15, in the park.",
    ),
)
def two_weekdays(article: Article) -> Iterator[Inspection | None]:
    """Two weekdays lie as far apart as their dates.

    If the 8th of April is a Tuesday, the 12th is a Saturday, whatever the year. Where two such days of an article
    do not go together, one of them is a slip. Days over the turn of a year or over the end of February are
    granted the years in which they fit.

    Limits: only days within two months of each other are compared, and none near which the text names another
    year.
    """
    as_written, meant = weekday_dates(article), days_meant(article)
    found = [one for one in as_written if one in meant and not one.wrong and not one.day.impossible]
    near = _near(found)
    clashing = [
        {other for other in near[at] if not _fit(found[at], found[other])} for at in range(len(found))
    ]
    left = set(range(len(found)))
    while len(left) > 1:
        at = max(left, key=lambda index: (len(clashing[index]), index))
        left.remove(at)
        for other in clashing[at]:
            clashing[other].remove(at)
        if clashing[at]:
            others = [found[other] for other in sorted(clashing[at])]
            yield _inspection(article, _nearest(found[at], others), found[at])
        elif near[at] & left:
            yield None


def _near(found: Sequence[WeekdayDate]) -> list[set[int]]:
    """Return for each date which others can be held against it; two that have their years never can."""
    near: list[set[int]] = [set() for _ in found]
    bare = [at for at, one in enumerate(found) if not one.day.year]
    for at in bare:
        for other, one in enumerate(found):
            if other != at and (one.day.year or other < at) and _apart(found[at], one):
                near[at].add(other)
                near[other].add(at)
    return near


def _nearest(one: WeekdayDate, others: Sequence[WeekdayDate]) -> WeekdayDate:
    return min(others, key=lambda other: abs(other.name.start - one.name.start))


def _fit(one: WeekdayDate, other: WeekdayDate) -> bool:
    """Return whether the weekdays of two dates lie as far apart as the dates, in some year."""
    return any((one.weekday + days - other.weekday) % 7 == 0 for days in _apart(one, other))


def _apart(one: WeekdayDate, other: WeekdayDate) -> set[int]:
    """Return how many days may lie between two dates; none, where each has its year or they are far apart."""
    known = [found.day.year for found in (one, other) if found.day.year]
    if len(known) == 2:
        return set()
    years = (known[0] - 1, known[0], known[0] + 1) if known else _ANY_YEARS
    days = (
        days_between(first, last) for first in _placed(one.day, years) for last in _placed(other.day, years)
    )
    return {apart for apart in days if abs(apart) <= _NEAR}


def _placed(day: Day, years: Sequence[int]) -> list[Day]:
    """Return a day in each of some years that has it, or as it is, where it has its year."""
    placed = [day] if day.year else [day._replace(year=year) for year in years]
    return [one for one in placed if not one.impossible]


def _inspection(article: Article, one: WeekdayDate, odd: WeekdayDate) -> Inspection:
    right = WEEK[(one.weekday + min(_apart(one, odd), key=abs)) % 7].capitalize()
    said, name, first = _quoted(article, odd, odd.date), _quoted(article, odd, odd.name), one.date
    known = _quoted(article, one, first)
    message = f"If {known} is a {WEEK[one.weekday].capitalize()}, {said} is a {right}, not a {name}."
    quotes = (("weekday", odd.name), ("date", odd.date), ("weekday", one.name), ("date", first))
    return Inspection(
        Severity.ERROR,
        Wording(
            message,
            f"{known} = {WEEK[one.weekday].capitalize()}; {said} = {right}",
            (Fit("weekday", right, odd.name),),
        ),
        tuple(Quote(*quote) for quote in quotes),
    )


def _quoted(article: Article, found: WeekdayDate, span: Span) -> str:
    """Return the words of a span; the number of a day that leaves its month to another gets that month."""
    words = " ".join(article.document.quote(span).split())
    month = MONTH_NAMES[(found.day.month or 1) - 1].capitalize()
    return f"{month} {words}" if span == found.date and words[:1].isdigit() and len(words) < 5 else words
