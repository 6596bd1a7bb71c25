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

`make accuracy` measures the rows anew and marks one that is too narrow: `hard` has to hold 98 of 100, and
`plausible` 90, as far as 30 cases or more can tell. On 3,330 published articles the figures that the others
leave lie inside `hard` for 52 of 53 conversions (at least 90 of 100, by Wilson's interval; the exception cut
off .839 to .83), for 68 of 68 sums at a known exchange rate (at least 95), and for 13 of 13 multiples (at
least 77; "halved" stood for two fifths once, so it is read as generously as "doubled"). Hedged counts are still
rare there: 6 of 7, and the seventh was the writer's slip.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache

from claimcheck.interval import EVERYTHING, INFINITY, NON_NEGATIVE, PROPORTION, End, Interval, around
from claimcheck.number import BARE, Allowed, Form, Hedge, Kind, Number
from claimcheck.shares import share


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
        return _inside(share(number), PROPORTION if number.low <= 1 else NON_NEGATIVE)
    return _multiple(number) if kind is Kind.MULTIPLE else _amount(number, kind, growing=growing)


def exact(number: Number) -> Allowed:
    """Return the reading of figures that are never rounded: votes, seats, goals, counts of listed things."""
    plain = number.hedge in BARE and number.form is not Form.VAGUE
    return Allowed.same(Interval(number.low, number.high)) if plain else allow(number, Kind.COUNT)


def rate(number: Number) -> Allowed:
    """Return the reading of a percentage by which something changed: a share that may pass 1."""
    if number.low < 0:
        return _below_zero(number, rate)
    if number.is_range:
        low, high = map(rate, ends(number))
        return Allowed(low.hard.hull(high.hard), Interval(number.low, number.high))
    return _inside(share(number), NON_NEGATIVE)


def converted(number: Number) -> Allowed:
    """Return the reading of either side of a conversion in brackets.

    The hedge belongs to the fact, not to the conversion, so it widens nothing here.
    """
    low, high = (around(end.low, min(end.step / 2, abs(end.low) / 10)) for end in ends(number))
    return Allowed.same(low.hull(high))


def degrees(number: Number) -> Allowed:
    """Return the reading of either side of a conversion of temperatures: tens are rounded, others hardly."""
    low, high = (around(end.low, min(end.step, _ROUND_DEGREES) / 2) for end in ends(number))
    return Allowed.same(low.hull(high))


def rounded(number: Number) -> Allowed:
    """Return the reading of a figure of which only the last digit was rounded, and the hedge set aside.

    That is a sum that is given in two currencies, and a result that is set against another.
    """
    low, high = (around(end.low, end.step / 2) for end in ends(number))
    return Allowed.same(low.hull(high))


def ends(number: Number) -> tuple[Number, Number]:
    """Return the two ends of a range as numbers of their own; the same number twice when it is none."""
    high_step = number.high_step or number.step
    return number._replace(high=number.low), number._replace(low=number.high, step=high_step)


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
    if number.hedge in BARE:
        return _bare_amount(number, kind)
    n, s = number.low, number.step
    u = grain(n, s)
    match number.hedge:
        case Hedge.ABOUT if kind is Kind.COUNT and n < 20:
            few = Allowed(around(n, max(Fraction(2), n / 5)), around(n, Fraction(1)))
            hard, plausible = _inside(few, NON_NEGATIVE)
        case Hedge.ABOUT:
            hard, plausible = around(n, min(max(u, n / 10), n * 3 / 20)), around(n, n / 20)
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
    return Allowed(around(n, hard), around(n, plausible))


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
    low, high = ends(number)
    if kind is Kind.SHARE:
        below, above = low.step / 2, high.step / 2
    elif kind is Kind.MULTIPLE:
        below, above = low.low * 12 / 100, high.low * 30 / 100
    else:
        below, above = grain(low.low, low.step) / 2, grain(high.low, high.step) / 2
    plausible = Interval(number.low, number.high)
    hard = Interval(number.low - below, number.high + above)
    if number.hedge not in BARE:
        for end in (allow(low, kind, growing=growing), allow(high, kind, growing=growing)):
            hard, plausible = hard.hull(end.hard), plausible.hull(end.plausible)
    bounds = PROPORTION if kind is Kind.SHARE and number.high <= 1 else NON_NEGATIVE
    return _inside(Allowed(hard, plausible), bounds)


def _vague(number: Number) -> Allowed:
    """Return the reading of "dozens"; a hedge that points down takes away even the least."""
    if number.hedge not in (*BARE, Hedge.AT_LEAST, Hedge.JUST_OVER):
        return Allowed.same(NON_NEGATIVE)
    open_end = number.hedge not in BARE or not number.is_range
    return Allowed(
        Interval(number.low, INFINITY), Interval(number.low, INFINITY if open_end else number.high)
    )


def _below_zero(number: Number, read: Callable[[Number], Allowed]) -> Allowed:
    """Return the reading of -5: that of 5 in the mirror. A bound ("more than -5") could mean either side."""
    if number.hedge in (Hedge.AT_LEAST, Hedge.AT_MOST, Hedge.UNDER, Hedge.UP_TO) or number.high > 0:
        return Allowed.same(EVERYTHING)
    low, high = ends(number)
    mirrored = number._replace(low=-high.low, high=-low.low, step=high.step, high_step=low.step)
    hard, plausible = read(mirrored)
    return Allowed(hard.negated(), plausible.negated())


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

    "Nearly halved" leaves more than half, "nearly half as many" less, so a hedge works on both sides. What
    has halved, had doubled before, so "halved" is read as generously.
    """
    hard, plausible = share(number)
    if number.hedge in BARE:
        n = number.low * 100
        hard, plausible = hard.hull(Interval(n / 130, n / 88)), plausible.hull(Interval(n / 120, n / 95))
    else:
        twice = around(2 * number.low, _ZERO)
        hard, plausible = hard.hull(twice.minus(hard)), plausible.hull(twice.minus(plausible))
    return _inside(Allowed(hard, plausible), NON_NEGATIVE)


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
_ROUND_DEGREES = Fraction(5)
_NEVER_ROUNDED = (Kind.ORDINAL, Kind.DATE, Kind.TIME, Kind.AGE, Kind.SCORE)

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
