"""Exact closed intervals: the arithmetic under every verdict.

An end is a `Fraction`, or `inf`/`-inf` where nothing bounds the quantity. No other float ever takes
part, so two intervals that touch are known to touch. All ends are closed: what touches does not
conflict. An operation returns an interval that holds *every* result its operands allow; it may hold
more, never less.

Fractions are what a verdict spends its time on. So ends are compared by `_under`, in half the time of
`Fraction.__lt__`, and quantities that are not negative, as nearly all in an article are, are multiplied
and divided the short way.
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import NamedTuple

End = Fraction | float
INFINITY = math.inf


class Interval(NamedTuple):
    """All values from `lo` to `hi`, both included; empty when `lo` is above `hi`."""

    lo: End
    hi: End

    @classmethod
    def of(cls, lo: int | str | Fraction, hi: int | str | Fraction | None = None) -> Interval:
        """Return the interval between two exact values, or the one value when `hi` is left out."""
        return cls(Fraction(lo), Fraction(lo if hi is None else hi))

    @property
    def empty(self) -> bool:
        """Whether no value is left."""
        return _under(self.hi, self.lo)

    @property
    def exact(self) -> bool:
        """Whether exactly one value is left."""
        return self.lo == self.hi

    def holds(self, value: End) -> bool:
        """Return whether `value` lies inside."""
        return not (_under(value, self.lo) or _under(self.hi, value))

    def within(self, other: Interval) -> bool:
        """Return whether every value here is also in `other`."""
        return not (_under(self.lo, other.lo) or _under(other.hi, self.hi))

    def meet(self, other: Interval) -> Interval:
        """Return the values in both; empty when there are none."""
        lo = other.lo if _under(self.lo, other.lo) else self.lo
        hi = other.hi if _under(other.hi, self.hi) else self.hi
        return Interval(lo, hi)

    def hull(self, other: Interval) -> Interval:
        """Return the smallest interval around both."""
        return Interval(min(self.lo, other.lo), max(self.hi, other.hi))

    def plus(self, other: Interval) -> Interval:
        """Return every sum."""
        return Interval(_add(self.lo, other.lo), _add(self.hi, other.hi))

    def minus(self, other: Interval) -> Interval:
        """Return every difference."""
        return self.plus(other.negated())

    def negated(self) -> Interval:
        """Return every value with the other sign."""
        return Interval(-self.hi, -self.lo)

    def times(self, other: Interval) -> Interval:
        """Return every product."""
        if sign(self.lo) >= 0 and sign(other.lo) >= 0:
            return Interval(_multiply(self.lo, other.lo), _multiply(self.hi, other.hi))
        corners = [_multiply(a, b) for a in self for b in other]
        return Interval(min(corners), max(corners))

    def over(self, other: Interval) -> Interval:
        """Return every quotient; everything, when `other` reaches to both sides of zero or is zero."""
        if sign(other.lo) < 0:
            return self.negated().over(other.negated()) if sign(other.hi) <= 0 else EVERYTHING
        if not other.hi:
            return EVERYTHING
        least, most = (
            (other.hi if sign(self.lo) > 0 else other.lo),
            (other.lo if sign(self.hi) > 0 else other.hi),
        )
        return Interval(_divide(self.lo, least), _divide(self.hi, most))

    def inward(self) -> Interval:
        """Return the whole numbers inside, as the interval from the first to the last of them."""
        lo, hi = self
        return Interval(
            lo if isinstance(lo, float) or lo.denominator == 1 else Fraction(math.ceil(lo)),
            hi if isinstance(hi, float) or hi.denominator == 1 else Fraction(math.floor(hi)),
        )

    def distance(self, other: Interval) -> End:
        """Return how far apart the two are: 0 when they touch or overlap."""
        return max(_add(other.lo, -self.hi), _add(self.lo, -other.hi), Fraction(0))


def around(value: Fraction, slack: Fraction) -> Interval:
    """Return what lies no farther from a value than `slack`."""
    return Interval(value - slack, value + slack)


def sign(end: End) -> int:
    """Return a number below, at or above zero, as the end is."""
    return (1 if end > 0 else -1) if isinstance(end, float) else end.numerator


def _under(a: End, b: End) -> bool:
    """Return whether `a` is less than `b`."""
    if isinstance(a, float) or isinstance(b, float):
        return (a if isinstance(a, float) else 0) < (b if isinstance(b, float) else 0)
    over, under = a.as_integer_ratio()
    other_over, other_under = b.as_integer_ratio()
    return over * other_under < other_over * under


def _add(a: End, b: End) -> End:
    if isinstance(a, float):
        return a
    return b if isinstance(b, float) else a + b


def _multiply(a: End, b: End) -> End:
    if not a or not b:
        return Fraction(0)
    if isinstance(a, float) or isinstance(b, float):
        return INFINITY if (sign(a) > 0) == (sign(b) > 0) else -INFINITY
    return a * b


def _divide(a: End, b: End) -> End:
    """Return `a` by `b`, which is not negative; as 0 it stands for what comes as near to 0 as you like."""
    if not a or isinstance(b, float):
        return Fraction(0)
    if isinstance(a, float) or not b:
        return INFINITY if sign(a) > 0 else -INFINITY
    return a / b


EVERYTHING = Interval(-INFINITY, INFINITY)
NON_NEGATIVE = Interval(Fraction(0), INFINITY)
PROPORTION = Interval.of(0, 1)
