"""What sort of quantity a figure gives: two can be one quantity only if they are of one sort, and agree or not.

How a figure is rounded when it is given again differs from how it is rounded in general: beside the exact figure
a reader sees what was cut off. So two bare figures agree when the one is the other, rounded or cut off to fewer
digits, and by no more than a twentieth ("10 million" gives no 14 million again). Figures with the same hedge are
compared by their numbers: "more than 60" gives no "more than 48" again.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.calendar_dates import day_of
from claimcheck.interval import Interval, around
from claimcheck.model import Claim
from claimcheck.number import BOUNDS, Form, Hedge, Kind, Number
from claimcheck.rounding import allow

Sort = tuple[Kind, str | None]

_DAYS = {
    "second": Fraction(1, 86_400),
    "minute": Fraction(1, 1_440),
    "hour": Fraction(1, 24),
    "day": Fraction(1),
    "week": Fraction(7),
    "month": Fraction(487, 16),
    "year": Fraction(1461, 4),
    "decade": Fraction(7305, 2),
    "century": Fraction(36525),
}
"""Units of time in days; a month is a twelfth of a year of 365.25 days."""
_CHANGES_BY_THE_DAY = frozenset(("degC", "degF"))
_COMPARED = frozenset(
    (
        Kind.COUNT,
        Kind.MONEY,
        Kind.MEASURE,
        Kind.DURATION,
        Kind.AGE,
        Kind.SHARE,
        Kind.POINTS,
        Kind.MULTIPLE,
        Kind.ORDINAL,
        Kind.SCORE,
        Kind.DATE,
        Kind.TIME,
    )
)
NO_AMOUNTS = frozenset((Kind.DATE, Kind.TIME, Kind.SCORE, Kind.ORDINAL))
"""Kinds whose numbers measure nothing."""
_YEAR_DIGITS, _FIRST_YEAR, _LAST_YEAR = 4, 1900, 2099
_SLACK = Fraction(1, 20)
_HOUR, _DIAL = 60, 12
_FEWEST_WORDS = 7
"""A sentence of fewer words and signs has a time of day beside nothing."""


def sorts_of(claim: Claim) -> tuple[Sort, ...]:
    """Return the sorts of a figure: its kind with its unit, of which all of time are one.

    A date has two: 4 March 2024 may be given again as 4 March or as 2024. The first is the closest.
    """
    kind, unit = claim.mention.kind, claim.mention.unit
    if kind is Kind.DATE:
        return tuple((kind, part) for part in _parts_of_date(claim))
    return ((kind, "day" if kind is Kind.DURATION and unit in _DAYS else unit),)


def _parts_of_date(claim: Claim) -> Iterator[str]:
    iso = claim.mention.iso or ""
    if iso.endswith("X"):
        yield "decade"
    day = day_of(claim)
    if day.month is not None:
        yield "month"
    if day.year is not None and "/" not in iso:
        yield "year"


def is_told(claim: Claim) -> bool:
    """Return whether a figure can be given again at all: no vague word, and nothing that differs by the hour."""
    if claim.mention.kind not in _COMPARED or claim.number.form in (Form.VAGUE, Form.QUANTIFIER):
        return False
    if claim.mention.kind is Kind.TIME and len(claim.sentence.words) < _FEWEST_WORDS:
        return False  # 5:05 P.M. EDT: a transcript begins
    if claim.mention.kind is Kind.COUNT and claim.number.text.isdigit() and _looks_like_a_year(claim.number):
        return False
    return claim.mention.unit not in _CHANGES_BY_THE_DAY


def _looks_like_a_year(number: Number) -> bool:
    """Return whether four digits may be a year: the 2023 *summit*."""
    return len(number.text) == _YEAR_DIGITS and _FIRST_YEAR <= number.low <= _LAST_YEAR


def agree(one: Claim, other: Claim) -> bool:
    """Return whether two figures of one sort can be the same."""
    left, right = given_again(one, other)
    return left.distance(right) == 0


def plausibly(one: Claim, other: Claim) -> bool:
    """Return whether a reader would take two amounts of one sort for the same, each with its own hedge."""
    left, right = (allow(_number(claim), claim.mention.kind).plausible for claim in (one, other))
    return left.distance(right) == 0


def same_number(one: Claim, other: Claim) -> bool:
    """Return whether two amounts of one sort have the same number, of which the coarser may be rounded: no bounds."""
    if (one.number.hedge in BOUNDS) is not (other.number.hedge in BOUNDS):
        return False
    left, right = _by_number(_number(one), _number(other), one.mention.kind)
    return left.distance(right) == 0


def given_again(one: Claim, other: Claim) -> tuple[Interval, Interval]:
    """Return what two figures of one sort may stand for, if the one gives the other again."""
    kind = one.mention.kind
    if kind is Kind.DATE:
        return _dates(one, other)
    if kind is Kind.SCORE:
        return _score(one), _score(other)
    if kind is Kind.TIME:
        return _clock(one), _clock(other)
    left, right = _number(one), _number(other)
    if left.hedge is right.hedge and not (left.is_range or right.is_range):
        return _by_number(left, right, kind)
    return allow(left, kind).hard, allow(right, kind).hard


def _number(claim: Claim) -> Number:
    """Return the number of a figure, a time in days."""
    number, unit = claim.number, claim.mention.unit
    if claim.mention.kind is not Kind.DURATION or unit not in _DAYS or unit == "day":
        return number
    days = _DAYS[unit]
    low, high, step = (value * days for value in (number.low, number.high, number.step))
    return number._replace(low=low, high=high, step=step)


def _by_number(one: Number, other: Number, kind: Kind) -> tuple[Interval, Interval]:
    """Return two numbers of which the coarser may be the finer with digits cut off or rounded away."""
    fractions = Form.FRACTION in (one.form, other.form) or Form.ODDS in (one.form, other.form)
    if fractions and kind in (Kind.SHARE, Kind.MULTIPLE):
        bare = (number._replace(hedge=Hedge.NONE) for number in (one, other))
        left, right = (allow(number, kind).hard for number in bare)
        return left, right
    slack = [Fraction(0), Fraction(0)]
    if one.step != other.step:
        coarser = int(other.step > one.step)
        number = (one, other)[coarser]
        slack[coarser] = _rounded_away(number, (one, other)[1 - coarser].step, kind)
    return around(one.low, slack[0]), around(other.low, slack[1])


def _rounded_away(coarse: Number, finest: Fraction, kind: Kind) -> Fraction:
    """Return how far a figure may lie from the one that it rounds: less than one unit of its last digit."""
    if kind is Kind.SHARE and coarse.low <= 1:
        return coarse.step - finest
    return min(coarse.step - finest, max(abs(coarse.low) * _SLACK, Fraction(0)))


def _score(claim: Claim) -> Interval:
    """Return the two numbers of a score as one, whichever is told first."""
    low, high = sorted((int(claim.number.low), int(claim.sentence.words[claim.mention.stop - 1])))
    return Interval.of(1000 * high + low)


def _clock(claim: Claim) -> Interval:
    """Return a time of day in minutes on the dial; an hour without minutes, or about a time, is none of the minute."""
    hours, minutes = map(int, (claim.mention.iso or "00:00")[:5].split(":"))
    exact = minutes and claim.number.hedge is Hedge.NONE
    return around(Fraction(_HOUR * (hours % _DIAL) + minutes), Fraction(0 if exact else _HOUR // 4))


def _dates(one: Claim, other: Claim) -> tuple[Interval, Interval]:
    """Return two dates as whole numbers (20240304), as far as both are given."""
    decades = [claim.mention.iso or "" for claim in (one, other)]
    if all(iso.endswith("X") for iso in decades):
        first, second = (int(iso.rstrip("X")) for iso in decades)
        return Interval.of(first), Interval.of(second)
    left, right = day_of(one), day_of(other)
    numbers = [0, 0]
    for scale, a, b in zip(
        (10_000, 100, 1), (left.year, left.month, left.day), (right.year, right.month, right.day), strict=True
    ):
        if a is not None and b is not None:
            numbers[0] += scale * a
            numbers[1] += scale * b
    return Interval.of(numbers[0]), Interval.of(numbers[1])
