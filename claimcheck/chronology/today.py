"""The day that an article calls today, as far as it tells."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.calendar_dates import appeared, read_iso
from claimcheck.chronology.weekday_dates import weekday_dates
from claimcheck.chronology.years import named_years
from claimcheck.model import Article


class Today(NamedTuple):
    """The first and last year in which an article may have appeared."""

    first: int
    last: int


def today(article: Article) -> Today | None:
    """Return when an article appeared: by its own date, or within a year of the last day that it gives in full.

    Such a day has its weekday and its year, as news gives that of yesterday or tomorrow, and no year behind it.
    """
    published = read_iso(appeared(article) or "").year if article.claims else None
    if published:
        return Today(published, published)
    last = max((one.day.year or 0 for one in weekday_dates(article)), default=0)
    return Today(last - 1, last + 1) if last and last >= max(named_years(article)) else None
