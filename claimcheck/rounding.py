"""What a written number may stand for: the only place where rounding and hedges become intervals.

A `Number` keeps what is written. `allow` reads it as two intervals:

- `hard`: nobody could defend a value outside it. Only what is outside can be an error.
- `plausible`: what a reader would take it to mean; always inside `hard`.

It is one table. When a row is off, calibrate the row, never a caller.

The rows come from how writers round, measured on about 1,800 relations that news states in full (370
changes, 190 point changes, 370 fractions beside an exact percentage, 450 conversions, 180 pairs of
exchange rates, 53 multiples): percentages with one decimal lie within .04 points of the computed value
in 95 of 100, once the rounding of the operands is granted; without decimals within .42; "nearly half"
beside the exact figure is 0 to 7 points below it (median 2.3); 440 of 454 bracketed conversions agree
within the rounding of the last digit, with "about" as without. Hedged counts were too rare to measure (9
cases): those rows follow the readings measured by Ferson et al., "Natural language of uncertainty"
(2015), with roundness after Jansen & Pollmann, "On round numbers" (2001), and Cummins, Sauerland & Solt,
"Granularity and scalar implicature in numerical expressions" (2012).
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from claimcheck.interval import EVERYTHING, INFINITY, NON_NEGATIVE, PROPORTION, End, Interval
from claimcheck.number import POINT, Form, Hedge, Kind, Number


class Allowed(NamedTuple):
    """The two readings of a number; `plausible` lies inside `hard`."""

    hard: Interval
    plausible: Interval


@lru_cache(maxsize=1024)
def allow(number: Number, kind: Kind, *, growing: bool = False) -> Allowed:
    """Return the values that `number` may stand for; `growing`, if it is a toll that can still rise.

    A share stays within [0, 1]; one that is written above 1 ("120 percent of the quota") is no share of a
    whole.
    """
    if number.low < 0:
        return _below_zero(number, lambda mirrored: allow(mirrored, kind))
    if number.form is Form.VAGUE:
        return _vague(number)
    if kind in _NEVER_ROUNDED:
        return exact(number)
    if number.is_range:
        return _range(number, kind, growing=growing)
    if kind is Kind.SHARE:
        return _inside(_share(number), PROPORTION if number.low <= 1 else NON_NEGATIVE)
    return _multiple(number) if kind is Kind.MULTIPLE else _amount(number, kind, growing=growing)


def exact(number: Number) -> Allowed:
    """Return the reading of figures that are never rounded: votes, seats, goals, counts of listed things."""
    plain = number.hedge in _BARE and number.form is not Form.VAGUE
    return _both(Interval(number.low, number.high)) if plain else allow(number, Kind.COUNT)


def rate(number: Number) -> Allowed:
    """Return the reading of a percentage by which something changed: a share that may pass 1."""
    if number.low < 0:
        return _below_zero(number, rate)
    if number.is_range:
        low, high = map(rate, _ends(number))
        return Allowed(low.hard.hull(high.hard), Interval(number.low, number.high))
    return _inside(_share(number), NON_NEGATIVE)


def converted(number: Number) -> Allowed:
    """Return the reading of either side of a conversion in brackets.

    The hedge belongs to the fact, not to the conversion, so it widens nothing here.
    """
    low, high = (_around(end.low, min(end.step / 2, abs(end.low) / 10)) for end in _ends(number))
    return _both(low.hull(high))


def exchanged(number: Number) -> Allowed:
    """Return the reading of a sum that is given in two currencies: the rounding of its last digit."""
    low, high = (_around(end.low, end.step / 2) for end in _ends(number))
    return _both(low.hull(high))


def times_more(number: Number) -> Allowed:
    """Return the reading of "N times more than", which half of all readers take for N + 1 times as many."""
    plain = allow(number, Kind.MULTIPLE)
    more = allow(number._replace(low=number.low + 1, high=number.high + 1), Kind.MULTIPLE)
    return Allowed(plain.hard.hull(more.hard), plain.plausible)


def poll_ceiling(answers: tuple[Number, ...]) -> Fraction:
    """Return the most that the answers to one question may sum to: 1 and half a unit for each."""
    return 1 + sum((answer.step for answer in answers), Fraction(0)) / 2


def grain(value: Fraction, step: Fraction) -> Fraction:
    """Return how coarse a hedged round number is.

    That is the largest 1, 2.5 or 5 times a power of ten that divides `value` and is at most a quarter of
    it and five times `step`: "about 4,500" was hardly rounded to the next thousand.
    """
    if not value:
        return step
    limit = min(abs(value) / 4, 5 * step)
    power = _power_of_ten_below(limit)
    for _ in range(4):
        for lead in (Fraction(5), Fraction(5, 2), Fraction(1)):
            unit = lead * power
            if unit <= limit and value % unit == 0:
                return unit
        power /= 10
    return step


def _amount(number: Number, kind: Kind, *, growing: bool = False) -> Allowed:
    """Return the reading of a count, a sum of money or a measure."""
    if number.hedge in _BARE:
        return _bare_amount(number, kind)
    n, s = number.low, number.step
    u = grain(n, s)
    match number.hedge:
        case Hedge.ABOUT if kind is Kind.COUNT and n < 20:
            few = Allowed(_around(n, max(Fraction(2), n / 5)), _around(n, Fraction(1)))
            hard, plausible = _inside(few, NON_NEGATIVE)
        case Hedge.ABOUT:
            hard, plausible = _around(n, min(max(u, n / 10), n * 3 / 20)), _around(n, n / 20)
        case Hedge.NEARLY:
            hard = _below(n, min(max(u, n * 3 / 20), n / 4))
            plausible = _below(n, min(max(u / 2, n / 20), n / 10))
        case Hedge.JUST_OVER:
            hard, plausible = _above(n, max(u, n / 10)), _above(n, max(u / 2, n / 20))
        case Hedge.AT_LEAST:
            hard = Interval(n, INFINITY)
            plausible = Interval(n, INFINITY if growing else _ceiling(number, u))
        case Hedge.AT_MOST:
            hard, plausible = Interval(_ZERO, n), Interval(max(n / 2, n - 2 * max(s, u)), n)
        case Hedge.UNDER:
            hard, plausible = Interval(_ZERO, n), Interval(max(n / 2, n - max(s, u)), n)
        case _:
            hard, plausible = NON_NEGATIVE, Interval(n / 2, n)
    return Allowed(hard, plausible)


def _bare_amount(number: Number, kind: Kind) -> Allowed:
    n, s = number.low, number.step
    if number.hedge is Hedge.EXACTLY:
        hard = plausible = _ZERO
    elif kind is Kind.MEASURE:
        hard = plausible = min(s / 2, n / 10)
    elif number.form is Form.DECIMAL or kind is Kind.POINTS:
        hard, plausible = s, s / 2
    elif number.form is Form.FRACTION:
        hard, plausible = n / 10, n / 20
    elif number.form is Form.SCALED:
        unit = _written_unit(number)
        hard, plausible = min(unit, n / 20), min(unit / 2, n / 20)
    elif s < 10:
        hard = plausible = _ZERO
    else:
        hard, plausible = min(s / 2, n / 20), min(s / 2, n / 40)
    return Allowed(_around(n, hard), _around(n, plausible))


def _written_unit(number: Number) -> Fraction:
    """Return what the last digit in front of a scale word counts: a million in "40 million"."""
    unit = Fraction(1000)
    while number.low and number.low % (unit * 1000) == 0:
        unit *= 1000
    return min(unit, number.step)


def _ceiling(number: Number, coarse: Fraction) -> End:
    """Return what "more than n" stays below, as a reader takes it: the next value he would have named."""
    n = number.low
    if 11 <= n <= 99 and n % 10 and n.denominator == 1:
        return n + 10 - n % 10
    return min(n + max(number.step, coarse), n * 3 / 2) if n else INFINITY


def _range(number: Number, kind: Kind, *, growing: bool = False) -> Allowed:
    low, high = _ends(number)
    if kind is Kind.SHARE:
        below, above = low.step / 2, high.step / 2
    elif kind is Kind.MULTIPLE:
        below, above = low.low * 12 / 100, high.low * 30 / 100
    else:
        below, above = grain(low.low, low.step) / 2, grain(high.low, high.step) / 2
    plausible = Interval(number.low, number.high)
    hard = Interval(number.low - below, number.high + above)
    if number.hedge not in _BARE:
        for end in (allow(low, kind, growing=growing), allow(high, kind, growing=growing)):
            hard, plausible = hard.hull(end.hard), plausible.hull(end.plausible)
    bounds = PROPORTION if kind is Kind.SHARE and number.high <= 1 else NON_NEGATIVE
    return _inside(Allowed(hard, plausible), bounds)


def _ends(number: Number) -> tuple[Number, Number]:
    """Return the two ends of a range as numbers of their own; the same number twice when it is none."""
    high_step = number.high_step or number.step
    return number._replace(high=number.low), number._replace(low=number.high, step=high_step)


def _vague(number: Number) -> Allowed:
    """Return the reading of "dozens"; a hedge that points down takes away even the least."""
    if number.hedge not in (*_BARE, Hedge.AT_LEAST, Hedge.JUST_OVER):
        return _both(NON_NEGATIVE)
    open_end = number.hedge not in _BARE or not number.is_range
    return Allowed(
        Interval(number.low, INFINITY), Interval(number.low, INFINITY if open_end else number.high)
    )


def _below_zero(number: Number, read: Callable[[Number], Allowed]) -> Allowed:
    """Return the reading of -5: that of 5 in the mirror. A bound ("more than -5") could mean either side."""
    if number.hedge in (Hedge.AT_LEAST, Hedge.AT_MOST, Hedge.UNDER, Hedge.UP_TO) or number.high > 0:
        return _both(EVERYTHING)
    low, high = _ends(number)
    mirrored = number._replace(low=-high.low, high=-low.low, step=high.step, high_step=low.step)
    hard, plausible = read(mirrored)
    return Allowed(hard.negated(), plausible.negated())


def _share(number: Number) -> Allowed:
    x, unit, hedge = number.low, number.step, number.hedge
    if number.form is Form.QUANTIFIER:
        return QUANTIFIERS[number.text] if hedge in _BARE else _both(PROPORTION)
    if number.form in (Form.FRACTION, Form.ODDS):
        if hedge not in _BARE:
            return _hedged(x, _HEDGED_FRACTION[hedge])
        return _odds(number) if number.form is Form.ODDS and unit < _TENTH else _plain_fraction(x)
    if hedge is Hedge.EXACTLY:
        return _both(_around(x, unit / 2))
    return _plain_percentage(x, unit) if hedge is Hedge.NONE else _hedged(x, _HEDGED_PERCENTAGE[hedge])


def _plain_percentage(x: Fraction, unit: Fraction) -> Allowed:
    """Return what "40 percent" may stand for: writers cut off, and like fives and tens."""
    if unit == POINT and x % _TENTH == 0:
        return Allowed(_around(x, POINT * 5 / 2), _around(x, POINT))
    return Allowed(_around(x, unit), _around(x, unit / 2))


def _odds(number: Number) -> Allowed:
    """Return what "three in 20" may stand for: what rounds to 20 when it is put as three in so many."""
    hits, tries = number.low / number.step, 1 / number.step
    return _both(Interval(hits / (tries + _HALF), hits / (tries - _HALF)))


def _plain_fraction(x: Fraction) -> Allowed:
    """Return what "a third" may stand for: all that lies nearer to it than to the next simple fraction."""
    below = max((f for f in _FRACTIONS if f < x), default=_ZERO)
    above = min((f for f in _FRACTIONS if f > x), default=max(x, Fraction(1)))
    nearest = Interval((below + x) / 2, (above + x) / 2)
    return Allowed(nearest.hull(_around(x, 45 * _MIL)), _around(x, 25 * _MIL))


def _hedged(x: Fraction, row: tuple[float, float, float, float]) -> Allowed:
    hard_below, hard_above, below, above = (
        slack if isinstance(slack, float) else slack * _MIL for slack in row
    )
    return Allowed(Interval(x - hard_below, x + hard_above), Interval(x - below, x + above))


def _multiple(number: Number) -> Allowed:
    """Return the reading of "tripled", in percent of the multiple."""
    r, hedge = number.low, number.hedge
    if r < 1:
        return _part_multiple(number)
    if hedge in (Hedge.AT_LEAST, Hedge.JUST_OVER):
        return Allowed(Interval(r, INFINITY), Interval(r, r * 3 / 2))
    if hedge is Hedge.UP_TO:
        return Allowed(NON_NEGATIVE, Interval(r / 2, r))
    if hedge is Hedge.NEARLY:
        row = (72, 103, 80, 100)
    elif hedge in (Hedge.AT_MOST, Hedge.UNDER):
        row = (0, 103, 50, 100)
    else:
        row = (88, 130, 95, 120)
    hard_low, hard_high, low, high = (r * percent / 100 for percent in row)
    return Allowed(Interval(hard_low, hard_high), Interval(low, high))


def _part_multiple(number: Number) -> Allowed:
    """Return the reading of "halved" and "half as many": the fraction.

    "Nearly halved" leaves more than half, "nearly half as many" less, so a hedge works on both sides.
    """
    hard, plausible = _share(number)
    if number.hedge not in _BARE:
        twice = _around(2 * number.low, _ZERO)
        hard, plausible = hard.hull(twice.minus(hard)), plausible.hull(twice.minus(plausible))
    return _inside(Allowed(hard, plausible), NON_NEGATIVE)


def _both(interval: Interval) -> Allowed:
    return Allowed(interval, interval)


def _around(value: Fraction, slack: Fraction) -> Interval:
    return Interval(value - slack, value + slack)


def _below(value: Fraction, slack: Fraction) -> Interval:
    return Interval(value - slack, value)


def _above(value: Fraction, slack: Fraction) -> Interval:
    return Interval(value, value + slack)


def _inside(allowed: Allowed, bounds: Interval) -> Allowed:
    return Allowed(allowed.hard.meet(bounds), allowed.plausible.meet(bounds))


def _power_of_ten_below(limit: Fraction) -> Fraction:
    power = Fraction(10) ** (len(str(int(limit))) - 1) if limit >= 1 else Fraction(1)
    while power > limit:
        power /= 10
    return power


_ZERO = Fraction(0)
_HALF = Fraction(1, 2)
_TENTH = Fraction(1, 10)
_MIL = Fraction(1, 1000)
_BARE = (Hedge.NONE, Hedge.EXACTLY)
_NEVER_ROUNDED = (Kind.ORDINAL, Kind.DATE, Kind.TIME, Kind.AGE, Kind.SCORE)
_FRACTIONS = tuple(
    Fraction(over, under)
    for over, under in (
        *((1, 10), (1, 8), (1, 6), (1, 5), (1, 4), (1, 3), (2, 5)),
        *((1, 2), (3, 5), (2, 3), (3, 4), (4, 5), (7, 8), (9, 10)),
    )
)

# What a hedge lets a share differ by, in thousandths: hard below and above, plausible below and above.
_HEDGED_PERCENTAGE = {
    Hedge.ABOUT: (25, 25, 10, 10),
    Hedge.NEARLY: (25, 0, 15, 0),
    Hedge.JUST_OVER: (0, 30, 0, 15),
    Hedge.AT_LEAST: (0, INFINITY, 0, 25),
    Hedge.AT_MOST: (INFINITY, 0, 25, 0),
    Hedge.UNDER: (INFINITY, 0, 25, 0),
    Hedge.UP_TO: (INFINITY, INFINITY, 100, 0),
}
_HEDGED_FRACTION = {
    Hedge.ABOUT: (60, 60, 40, 40),
    Hedge.NEARLY: (80, 5, 60, 0),
    Hedge.JUST_OVER: (5, 100, 0, 60),
    Hedge.AT_LEAST: (0, INFINITY, 0, 100),
    Hedge.AT_MOST: (INFINITY, 0, 100, 0),
    Hedge.UNDER: (INFINITY, 0, 100, 0),
    Hedge.UP_TO: (INFINITY, INFINITY, 100, 0),
}

QUANTIFIERS = {
    **dict.fromkeys(("most", "a majority"), Allowed(Interval.of("1/2", 1), Interval.of("1/2", "19/20"))),
    "a slim majority": Allowed(Interval.of("1/2", "13/20"), Interval.of("1/2", "3/5")),
    "a vast majority": Allowed(Interval.of("1/2", 1), Interval.of("3/5", "97/100")),
    "an overwhelming majority": Allowed(Interval.of("1/2", 1), Interval.of("18/25", 1)),
    "a minority": Allowed(Interval.of(0, "1/2"), Interval.of("1/20", "49/100")),
    "a plurality": Allowed(Interval.of("1/5", "1/2"), Interval.of("3/10", "1/2")),
    **{word: _both(Interval.of(share, share)) for word, share in (("all", 1), ("none", 0))},
}
"""Words for a share that give no figure, by the word that stands for the row."""

VAGUE = {
    "a couple": (2, 4),
    "a few": (2, 12),
    "several": (3, 30),
    "a dozen": (10, 14),
    "dozens": (20, None),
    "scores": (40, None),
    "hundreds": (200, None),
    "thousands": (2_000, None),
    "tens of thousands": (20_000, None),
    "hundreds of thousands": (200_000, None),
    "millions": (2_000_000, None),
    "tens of millions": (20_000_000, None),
    "hundreds of millions": (200_000_000, None),
    "billions": (2_000_000_000, None),
}
"""Vague amounts: the least a word may stand for, and the most a reader takes it for. Only the least binds."""
