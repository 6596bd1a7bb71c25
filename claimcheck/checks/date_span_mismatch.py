"""CC609."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.calendar_dates import Day, day_of, days_between
from claimcheck.chronology.days import JOINTS, PlacedDay, dates_at
from claimcheck.lexicon.calendar import WEEK
from claimcheck.lexicon.clock import NO_SPAN
from claimcheck.lexicon.grammar import STOPS
from claimcheck.lexicon.numbers import DASHES
from claimcheck.model import Article, Claim, Fit, Quote, Severity
from claimcheck.number import BARE, Form, Kind
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.text import Sentence

_SLACK = {"day": (1, 1), "week": (7, 4), "month": (1, 1)}
"""Days, or months, in a unit, and how many more or fewer may be called so."""
_ANY_YEAR, _REACH = 2023, 6
_JOINED = frozenset((joint,) for joint in JOINTS - {"and", "&"})
_OPENERS = frozenset((",", "from", "(", ":", *DASHES))
_LENGTHS = frozenset("lasting lasted for is was".split())
_APART = frozenset("with and including of by in per than after before".split())


@inspects(
    "CC609",
    severity=Severity.WARNING,
    bad=(
        "The town is full from {March 2 to 10}, when it holds its {12-day} festival.",
        "The {ten-day} strike, from {4 June to 20 June}, closed all mines.",
        "She led the club from {June 2019 to March 2021}, or {31 months}.",
        "Trials ran from {Jan. 3 through Jan. 17}, lasting {three weeks}.",
        "The exhibition is open for {six days}, {September 12-15}, in the old mill.",
        "The fast lasted {20 days}, from {December 20 to January 3}.",
    ),
    good=(
        "The town is full from March 2 to 10, when it holds its nine-day festival.",
        "The 16-day strike, from 4 June to 20 June, closed all mines.",
        "She led the club from June 2019 to March 2021, or 21 months.",
        "Trials ran from Jan. 3 through Jan. 24, lasting three weeks.",
        "From March 2 to 10, with a three-day break, the town holds its fair.",
        "From March 2 to 10 the average stay was for four days.",
        "Between March 2 and March 10, he was in custody for two days.",
        "The fast lasted 14 days, from December 20 to January 3.",
        "Tickets for the two-day race, March 2 to 10 pounds each, are gone.",
    ),
)
def date_span_mismatch(article: Article) -> Iterator[Inspection | None]:
    """A number of days, weeks or months must be what lies between its two dates.

    From March 2 to 10 it is eight days, or nine with both ends; from June 2019 to March 2021 it is 21 months, or
    22. Weeks are granted half a week.

    Limits: the length has to be set off beside the two dates, in one sentence.
    """
    for claim in article.claims:
        if claim.mention.kind is Kind.DURATION and claim.mention.unit in _SLACK and _is_plain(claim):
            for one, other, apart in _stretches(article, claim.sentence):
                if _ties(claim, one, other):
                    yield None if _fits(claim, apart) else _inspection(article, claim, one, other, apart)


def _is_plain(claim: Claim) -> bool:
    sentence, first, stop = claim.sentence, claim.mention.first, claim.mention.stop
    near = sentence.words[max(0, first - 4) : first] + sentence.words[stop : stop + 3]
    return claim.number.hedge in BARE and claim.number.form is Form.INTEGER and NO_SPAN.isdisjoint(near)


def _stretches(article: Article, sentence: Sentence) -> Iterator[tuple[PlacedDay, PlacedDay, int]]:
    """Yield the stretches of days in a sentence with their days, and those of months with their months."""
    found = list(_placed(sentence))
    for one, other in pairwise(found):
        if sentence.words[one.stop : other.first] in _JOINED and _ends(sentence, other.stop):
            yield one, other, _days(one.day, other.day)
    months = [claim for claim in article.claims if claim.sentence is sentence and _is_month(claim)]
    for start, end in pairwise(months):
        if sentence.words[start.mention.stop : end.mention.first - 1] in _JOINED:
            first, last = day_of(start), day_of(end)
            apart = 12 * ((last.year or 0) - (first.year or 0)) + (last.month or 0) - (first.month or 0)
            yield _month(start, first), _month(end, last), apart


def _month(claim: Claim, day: Day) -> PlacedDay:
    """Return a month with its year where it stands; the claim itself is the year alone."""
    return PlacedDay(day, claim.mention.first - 1, claim.mention.stop)


def _placed(sentence: Sentence) -> Iterator[PlacedDay]:
    at = 0
    while at < len(sentence.words):
        here = dates_at(sentence, at)
        yield from here
        at = here[-1].stop if here else at + 1


def _ends(sentence: Sentence, stop: int) -> bool:
    """Return whether a date ends at a token: no noun follows that its number would count."""
    word = sentence.word(stop)
    return not word.isalpha() or word in STOPS or word in WEEK


def _is_month(claim: Claim) -> bool:
    day = day_of(claim)
    return claim.mention.kind is Kind.DATE and bool(day.month and day.year and not day.day)


def _days(one: Day, other: Day) -> int:
    """Return how many days a stretch has without its last, over the turn of the year where it has to."""
    first = one._replace(year=one.year or other.year or _ANY_YEAR)
    last = other._replace(year=other.year or first.year)
    if first.impossible or last.impossible:
        return 0
    apart = days_between(first, last)
    return apart if apart >= 0 or other.year else apart + 365


def _ties(claim: Claim, one: PlacedDay, other: PlacedDay) -> bool:
    """Return whether a length is set off beside a stretch: 16 days, from 4 June to 20 June."""
    words, first, stop = claim.sentence.words, claim.mention.first, claim.mention.stop
    months = one.day.day is None
    if months is not (claim.mention.unit == "month"):
        return False
    behind, before = words[other.stop : first], words[stop : one.first]
    if first >= other.stop:
        led = behind[:1] in ((",",), ("(",), ("—",), ("–",)) or not _LENGTHS.isdisjoint(behind[:1])
        return led and len(behind) <= _REACH and _APART.isdisjoint(behind)
    set_off = not _OPENERS.isdisjoint(before[-2:])
    return stop <= one.first and set_off and len(before) <= _REACH and _APART.isdisjoint(before)


def _fits(claim: Claim, apart: int) -> bool:
    """Return whether so many days or months may be called so: with both ends, with one, or without."""
    unit, slack = _SLACK[claim.mention.unit or ""]
    length = int(claim.number.low) * unit
    return not apart or apart - slack <= length <= apart + 1 + slack


def _inspection(article: Article, claim: Claim, one: PlacedDay, other: PlacedDay, apart: int) -> Inspection:
    span = claim.sentence.span_of(one.first, other.stop)
    said, stretch = (" ".join(article.document.quote(place).split()) for place in (claim.mention.span, span))
    unit = "months" if one.day.day is None else "days"
    right = f"{apart} or {apart + 1} {unit}"
    return Inspection(
        Severity.WARNING,
        Wording(
            f"{stretch} is {right}, not {said}.",
            f"{stretch} = {right}",
            (Fit("length", right, claim.mention.span),),
        ),
        (Quote("length", claim.mention.span), Quote("dates", span)),
    )
