"""Change a weekday that falls on its date, or a day that its month has."""

from __future__ import annotations

import random
from collections.abc import Iterator

from claimcheck.calendar_dates import day_of
from claimcheck.lexicon.calendar import WEEK
from claimcheck.model import Article, Claim
from claimcheck.number import Kind
from claimcheck.text import Span
from tests.accuracy.mutation.spoiled import Spoiled, spoil

DATES = ("weekday", "day of a month")
_SHORT_MONTHS = {2: "30", 4: "31", 6: "31", 9: "31", 11: "31"}


def spoiled_dates(article: Article, draw: random.Random) -> Iterator[Spoiled]:
    """Yield texts with a weekday, and with a day, that cannot be; one of each for an article."""
    dates = [claim for claim in article.claims if claim.mention.kind is Kind.DATE]
    for kind, texts in zip(DATES, (_weekdays(article, dates, draw), _days(article, dates)), strict=True):
        found = list(texts)
        if found:
            yield draw.choice(found)._replace(kind=kind)


def _weekdays(article: Article, dates: list[Claim], draw: random.Random) -> Iterator[Spoiled]:
    for claim in dates:
        sentence, at = claim.sentence, claim.mention.first - 1
        at -= sentence.word(at) == ","
        stated = day_of(claim).weekday
        if stated is not None and sentence.word(at) == WEEK[stated]:
            other = draw.choice([one for one in WEEK if one != WEEK[stated]]).capitalize()
            old = sentence.span_of(at, at + 1)
            yield spoil("", article.document.text, old, other, (old, claim.mention.span))


def _days(article: Article, dates: list[Claim]) -> Iterator[Spoiled]:
    for claim in dates:
        day, text = day_of(claim), article.document.quote(claim.mention.span)
        written = str(day.day)
        if day.impossible or day.day is None or day.month not in _SHORT_MONTHS or text.count(written) != 1:
            continue
        start = claim.mention.span.start + text.index(written)
        old = Span(start, start + len(written))
        yield spoil("", article.document.text, old, _SHORT_MONTHS[day.month], (claim.mention.span,))
