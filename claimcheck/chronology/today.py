"""The day that an article calls today, as far as it tells."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.calendar_dates import appeared, read_iso, years_of
from claimcheck.chronology.weekday_dates import weekday_dates
from claimcheck.chronology.years import Origin, dates, named_years
from claimcheck.model import Article
from claimcheck.text import Sentence


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


def years_meant(article: Article, sentence: Sentence, begun: Sequence[Origin]) -> list[int]:
    """Return the years that a sentence may tell of: those that it names, but for beginnings, or today's."""
    starts = {origin.claim for origin in begun}
    here = [
        years_of(claim)[0] for claim in dates(article) if claim.sentence is sentence and claim not in starts
    ]
    known = today(article)
    return here or (list(range(known.first, known.last + 1)) if known else [])
