"""A number as it is written: its digits, how coarse they are, and the hedge on them."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction
from typing import NamedTuple

from claimcheck.interval import Interval

POINT = Fraction(1, 100)
"""One percentage point."""


class Kind(Enum):
    """What sort of quantity a number gives."""

    COUNT = "count"
    SHARE = "share"
    POINTS = "points"
    RATE = "rate"
    BASE = "base of a rate"
    MONEY = "money"
    MEASURE = "measure"
    MULTIPLE = "multiple"
    ORDINAL = "ordinal"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    AGE = "age"
    SCORE = "score"
    LABEL = "label"


class Form(Enum):
    """How a number is written, which tells how it was rounded."""

    INTEGER = "integer"
    SCALED = "integer with a scale word"
    DECIMAL = "decimal"
    FRACTION = "fraction"
    ODDS = "k in N"
    VAGUE = "vague"
    QUANTIFIER = "quantifier"


class Hedge(Enum):
    """What the words around a number do to it, one member for each row of the table."""

    NONE = "none"
    EXACTLY = "exactly"
    ABOUT = "about"
    NEARLY = "nearly"
    JUST_OVER = "just over"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    UNDER = "under"
    UP_TO = "up to"


BARE = (Hedge.NONE, Hedge.EXACTLY)
"""Hedges that widen nothing."""
BOUNDS = (Hedge.AT_LEAST, Hedge.AT_MOST, Hedge.UNDER)
"""Hedges that set a bound, which can't be taken back as "up to" can."""


class Number(NamedTuple):
    """A number as written.

    `low` and `high` differ in a range only. `step` is the value of one unit of the last significant digit
    (5,000: 1,000; 4,500: 100; 2.5 million: 100,000; 3.5 %: one tenth of a point). Shares are proportions:
    40 % is 2/5, and its step 1/100; "four in 20" is 1/5, and its step 1/20. `text` is the number without its
    hedges, or for a quantifier or a vague word the name of its row.
    """

    text: str
    low: Fraction
    high: Fraction
    step: Fraction
    form: Form
    hedge: Hedge = Hedge.NONE
    high_step: Fraction | None = None

    @property
    def is_whole(self) -> bool:
        """Whether a whole number is written as it is: no hedge, no range, nothing in words that is vague."""
        return self.form is Form.INTEGER and self.hedge in BARE and not self.is_range

    @property
    def is_range(self) -> bool:
        """Whether the text gives two ends."""
        return self.low != self.high


def hundredths(number: Number) -> Number:
    """Return a number as so many hundredths of one: percent of a whole, cents of a dollar."""
    low, high, step = (value * POINT for value in (number.low, number.high, number.step))
    return number._replace(low=low, high=high, step=step)


def step_of(value: int) -> Fraction:
    """Return the value of the last digit of a whole number that is not zero: 1,000 for 5,000."""
    step = 1
    while value and value % (step * 10) == 0:
        step *= 10
    return Fraction(step)


class Allowed(NamedTuple):
    """The two readings of a number; `plausible` lies inside `hard`."""

    hard: Interval
    plausible: Interval

    @classmethod
    def same(cls, interval: Interval) -> Allowed:
        """Return the readings of a number that is taken one way only."""
        return cls(interval, interval)
