"""What a share as written may stand for: percentages, fractions in words, odds, and words like "most".

It is the second half of the table in `rounding`, and measured like it (`make accuracy`). On 3,330 published
articles, "about" a fraction lies inside `hard` in 91 of 91 cases (at least 96 of 100, by Wilson's interval) and
inside `plausible` in 90, between 2.5 points below and 2.5 above in nine of ten; "nearly" a fraction in 38 of 38
for both (at least 91), from .5 to 3.5 points below, 1.8 in the middle; a bare fraction in 11 of 11, "more than"
one in 9 of 9, "less than" one in 6 of 6. Of 54 bare percentages 51 lie inside both, and the other three are
errors of the writer: .05 points off in nine of ten with one decimal, .4 without.
"""

from __future__ import annotations

from fractions import Fraction

from claimcheck.interval import INFINITY, PROPORTION, Interval, around
from claimcheck.number import BARE, POINT, Allowed, Form, Hedge, Number


def share(number: Number) -> Allowed:
    """Return the values that a share as written may stand for, not yet cut to what a share can be."""
    x, unit, hedge = number.low, number.step, number.hedge
    if number.form is Form.QUANTIFIER:
        return QUANTIFIERS[number.text] if hedge in BARE else Allowed.same(PROPORTION)
    if number.form in (Form.FRACTION, Form.ODDS):
        if hedge not in BARE:
            return _hedged(x, _HEDGED_FRACTION[hedge])
        return _odds(number) if number.form is Form.ODDS and unit < _TENTH else _plain_fraction(x)
    if hedge is Hedge.EXACTLY:
        return Allowed.same(around(x, unit / 2))
    return _plain_percentage(x, unit) if hedge is Hedge.NONE else _hedged_percentage(x, hedge)


def _plain_percentage(x: Fraction, unit: Fraction) -> Allowed:
    """Return what "40 percent" may stand for: writers cut off, and like fives and tens."""
    if unit == POINT and x % _TENTH == 0:
        return Allowed(around(x, POINT * 5 / 2), around(x, POINT))
    return Allowed(around(x, unit), around(x, unit / 2))


def _hedged_percentage(x: Fraction, hedge: Hedge) -> Allowed:
    """Return what "nearly 40 percent" may stand for; above 100, what a hedge lets differ grows with the number."""
    hard, plausible = _hedged(x, _HEDGED_PERCENTAGE[hedge])
    if x <= 1:
        return Allowed(hard, plausible)
    slack = _ABOVE_ALL * x
    below, above = (slack if hedge in hedges else _ZERO for hedges in (_DOWNWARD, _UPWARD))
    return Allowed(
        hard.hull(Interval(x - below, x + above)), plausible.hull(Interval(x - below / 2, x + above / 2))
    )


def _odds(number: Number) -> Allowed:
    """Return what "three in 20" may stand for: what rounds to 20 when it is put as three in so many."""
    hits, tries = number.low / number.step, 1 / number.step
    return Allowed.same(Interval(hits / (tries + _HALF), hits / (tries - _HALF)))


def _plain_fraction(x: Fraction) -> Allowed:
    """Return what "a third" may stand for: all that lies nearer to it than to the next simple fraction."""
    below = max((f for f in _FRACTIONS if f < x), default=_ZERO)
    above = min((f for f in _FRACTIONS if f > x), default=max(x, Fraction(1)))
    nearest = Interval((below + x) / 2, (above + x) / 2)
    return Allowed(nearest.hull(around(x, 45 * _MIL)), around(x, 25 * _MIL))


def _hedged(x: Fraction, row: tuple[float, float, float, float]) -> Allowed:
    hard_below, hard_above, below, above = (
        slack if isinstance(slack, float) else slack * _MIL for slack in row
    )
    return Allowed(Interval(x - hard_below, x + hard_above), Interval(x - below, x + above))


_ZERO = Fraction(0)
_HALF = Fraction(1, 2)
_TENTH = _ABOVE_ALL = Fraction(1, 10)
_DOWNWARD, _UPWARD = (Hedge.ABOUT, Hedge.NEARLY), (Hedge.ABOUT, Hedge.JUST_OVER)
_MIL = Fraction(1, 1000)
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
    **{word: Allowed.same(Interval.of(share, share)) for word, share in (("all", 1), ("none", 0))},
}
"""Words for a share that give no figure, by the word that stands for the row."""
