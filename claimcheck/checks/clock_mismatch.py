"""CC608."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import permutations

from claimcheck.chronology.clock import DAY, HOUR, Clock, clocks, gaps
from claimcheck.doubt import is_slip
from claimcheck.lexicon.clock import BEGINS, ENDS, LASTING, NO_SPAN
from claimcheck.model import Article, Claim, Fit, Quote, Severity
from claimcheck.number import Hedge, Kind
from claimcheck.rule import Inspection, Wording, inspects

_MINUTES = {"hour": 60, "minute": 1}
_OTHERWISE = frozenset(("a", "an", "after", "before", "into"))
"""What follows a length of time of its own: an hour *a* day, a quarter of an hour *after* the markets opened."""
_NEAR = 3
_ROUND = 5
"""Minutes to which a time of day may be rounded."""


@inspects(
    "CC608",
    severity=Severity.WARNING,
    bad=(
        "The train left at {6.40} in the morning and pulled in at {11.05}, having taken {four hours and 55 minutes}.",
        "The lights went out for {four hours and 15 minutes}, from {14:10} until {17:25}, the town said.",
        "It began at {7} with a prayer. When it ended, at {11:40 p.m.}, after {nearly six hours}, 44 had spoken.",
        "He walked in at {3:20} in the afternoon and came out at {5:20 a.m.}, ending a {40-hour} standoff.",
        "The exam runs from {9:40} to {11:05}, or {75 minutes}.",
        "From {noon} until {3:30 p.m.} nobody spoke; the silence lasted {two hours}.",
    ),
    good=(
        "The train left at 6.40 in the morning and pulled in at 11.05, having taken four hours and 25 minutes.",
        "The lights went out for three and a quarter hours, from 14:10 until 17:25, the town said.",
        "The flight left at 6.40 and landed at 11.05, after six hours and 25 minutes, two time zones on.",
        "The office is open from 9 a.m. to 5 p.m., with a break of 30 minutes.",
        "The meeting began at 7 p.m. and ended at 9 p.m. after a delay of 45 minutes.",
        "It opened at 9:40 and closed at 11:05, and each visitor had ten minutes.",
        "He walked in at 3:20 p.m. on Monday and came out at 5:20 a.m., ending a 38-hour standoff.",
        "The shop opens at 10:30. It closes at 11:00. Two hours later all is dark.",
        "She ran from 10.40 to 12.05 in all, about an hour and a half.",
        "It was due at 7:05 a.m. but came out at 8:20 a.m., a quarter of an hour after the markets opened.",
        "It was down for nine hours. The two failures since began at noon and ended at 12:40 p.m.",
        "After a commute of more than 40 minutes few can choose: a bus leaves at 22:10, the next comes at 6:25.",
        "They lost 7-5 at 6.40 to the second side, after two hours.",
    ),
)
def clock_mismatch(article: Article) -> Iterator[Inspection | None]:
    """A length of time must be what lies between its two times of day.

    From 14:10 to 17:25 it is three hours and 15 minutes. Where the text leaves open which half of the day is
    meant, both are granted, and so are whole days in between, five minutes of rounding, and what hedges leave open.

    Limits: the two times have to be the only ones within two sentences; journeys by air may cross time zones.
    """
    for claim in article.claims:
        if claim.mention.kind is Kind.DURATION and claim.mention.unit in _MINUTES and _spans(claim):
            pair = _pair(article, claim)
            if pair and _is_near(claim, *pair):
                yield None if _fits(claim, *pair) else _inspection(article, claim, *pair)


def _spans(claim: Claim) -> bool:
    """Return whether a length of time may be that between two times of day: for two hours, a 40-hour standoff."""
    sentence, first, stop = claim.sentence, claim.mention.first, claim.mention.stop
    near = sentence.words[max(0, first - 4) : first] + sentence.words[stop : stop + 3]
    led = sentence.word(first - 1) in LASTING or sentence.word(first - 1) in (",", "or", "(", "—", "-")
    return (
        led
        and claim.word_behind not in _OTHERWISE
        and NO_SPAN.isdisjoint(near)
        and NO_SPAN.isdisjoint(("flight", "flew") if "flight" in sentence.words else ())
    )


def _pair(article: Article, claim: Claim) -> tuple[Clock, Clock] | None:
    """Return the two times of day around a length of time, where there are two, and words of begin or end."""
    at = claim.sentence.index
    around = [
        one
        for one in article.sentences[max(0, at - _NEAR) : at + _NEAR]
        if one.block == claim.sentence.block and one.words
    ]
    own = clocks(claim.sentence)
    found = own if len(own) == 2 else [clock for one in around for clock in clocks(one)]
    words = {word for one in around for word in one.words}
    later = found and min(clock.sentence for clock in found) > at
    told = not later and not BEGINS.isdisjoint(words) and not ENDS.isdisjoint(words)
    return (found[0], found[1]) if told and len(found) == 2 else None


def _is_near(claim: Claim, one: Clock, other: Clock) -> bool:
    """Return whether a length of time may be a slip, if it is wrong: 40 minutes are none of eight hours."""
    low, high = (Fraction(minutes) for minutes in _allowed(claim))
    return _fits(claim, one, other) or any(
        is_slip((low + high) / 2, Fraction(gap)) for pair in permutations((one, other)) for gap in gaps(*pair)
    )


def _fits(claim: Claim, one: Clock, other: Clock) -> bool:
    """Return whether a length of time may lie between two times of day, whichever comes first."""
    low, high = _allowed(claim)
    apart = {gap for pair in permutations((one, other)) for gap in gaps(*pair)}
    days = range(0, int(high // DAY) + 1)
    return any(low <= gap + DAY * day <= high for gap in apart for day in days)


def _allowed(claim: Claim) -> tuple[float, float]:
    """Return the fewest and the most minutes that a length of time may be."""
    unit, number = _MINUTES[claim.mention.unit or ""], claim.number
    low, high = float(number.low * unit), float(number.high * unit)
    slack = _ROUND if unit == 1 or "minute" in number.text or number.low.denominator > 1 else HOUR / 2
    below, above = {
        Hedge.ABOUT: (0.15, 0.15), Hedge.NEARLY: (0.15, 0), Hedge.JUST_OVER: (0, 0.15), Hedge.AT_LEAST: (0, 1),
        Hedge.AT_MOST: (1, 0), Hedge.UNDER: (0.5, 0), Hedge.UP_TO: (1, 0),
    }.get(number.hedge, (0, 0))  # fmt: skip
    if number.hedge is Hedge.NONE or number.hedge is Hedge.EXACTLY:
        return low - slack, high + slack
    return low * (1 - below) - _ROUND, high * (1 + above) + _ROUND


def _inspection(article: Article, claim: Claim, one: Clock, other: Clock) -> Inspection:
    quote, low = article.document.quote, _allowed(claim)[0]
    ways = [(abs(gap - low), gap, pair) for pair in permutations((one, other)) for gap in gaps(*pair)]
    _, apart, (one, other) = min(ways, key=lambda way: (way[0], way[2][0].span))
    span = _in_words(apart)
    said = " ".join(quote(claim.mention.span).split())
    message = f"From {quote(one.span)} to {quote(other.span)} is {span}, not {said}."
    return Inspection(
        Severity.WARNING,
        Wording(
            message,
            f"{quote(one.span)} to {quote(other.span)}: {span}",
            (Fit("length", span, claim.mention.span),),
        ),
        (Quote("length", claim.mention.span), Quote("start", one.span), Quote("end", other.span)),
    )


def _in_words(minutes: int) -> str:
    hours, rest = divmod(minutes, HOUR)
    words = [
        f"{number} {unit}{'s' * (number > 1)}"
        for number, unit in ((hours, "hour"), (rest, "minute"))
        if number
    ]
    return " and ".join(words) or "no time"
