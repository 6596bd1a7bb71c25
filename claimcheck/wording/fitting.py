"""What would fit in place of a figure, as the article would write it."""

from __future__ import annotations

import math
from fractions import Fraction

from claimcheck.interval import INFINITY, End, Interval
from claimcheck.model import Part
from claimcheck.number import Form, Kind, step_of
from claimcheck.text import Document
from claimcheck.wording.figures import SIGNS, figure, is_scaled
from claimcheck.wording.quoting import unit_of

_WHOLE = frozenset((Kind.COUNT, Kind.SCORE, Kind.ORDINAL, Kind.AGE))
_PERCENT = ("percent", "per cent", "pct")


def left_in_words(document: Document, left: Interval, part: Part) -> str | None:
    """Return a value that fits in place of a stated one, as the article would write it, if there is one."""
    text = _left(as_stated(left, part), part)
    if text and text.endswith("%"):
        written = document.quote(part.span)
        word = next((word for word in _PERCENT if word in written), None)
        return text.removesuffix("%") + (f" {word}" if word else "%")
    kind = part.claim.mention.kind if part.claim else Kind.COUNT
    if not (text and part.claim and kind in (Kind.MEASURE, Kind.DURATION, Kind.MONEY)):
        return text
    unit = unit_of(document, part.claim)
    if kind is Kind.MONEY:
        return text + unit if unit[:1].isspace() and part.claim.mention.unit not in SIGNS else text
    return text + unit if unit else None  # a value in feet is none in feet and inches


def as_stated(left: Interval, part: Part) -> Interval:
    """Return what is left of a quantity as the text states it: of a factor of 0.8, a fall by 20 percent."""
    if part.role != "percent":
        return left
    lo, hi = left.lo - 1, left.hi - 1
    rising = part.term.allowed is not None and part.term.allowed.hard.hi > 1
    return Interval(lo, hi) if rising else Interval(-hi, -lo)


def _is_whole(part: Part) -> bool:
    """Return whether only a whole number can stand in place of a figure: shots, but not their average."""
    if part.claim is None or part.role == "average":
        return part.term.whole
    mention = part.claim.mention
    return part.term.whole or (mention.kind in _WHOLE and mention.number.form is Form.INTEGER)


def _left(left: Interval, part: Part) -> str | None:
    whole = _is_whole(part)
    left = left.inward() if whole else left
    if left.empty or (left.lo <= 0 and left.hi == INFINITY) or left.hi <= 0:
        return None
    if left.hi == INFINITY:
        return f"at least {_in_figures(left.lo, part)}"
    if left.lo <= 0:
        return f"at most {_in_figures(left.hi, part)}"
    share = part.claim is not None and part.claim.mention.kind is Kind.SHARE
    unit = Fraction(1, 100) if share else Fraction(1)
    value = _in_figures(roundest(left, unit, finest=unit if whole else None), part)
    exactly = left.exact
    return value if exactly else f"about {value}"


def _in_figures(value: End, part: Part) -> str:
    """Return a value as the figure that it could take the place of is written."""
    if part.claim is None:
        return figure(value, Kind.COUNT)
    mention = part.claim.mention
    return figure(value, mention.kind, unit=mention.unit, scaled=is_scaled(part.claim))


def roundest(interval: Interval, unit: Fraction, *, finest: Fraction | None = None) -> Fraction:
    """Return the value near the middle of an interval with the fewest digits, a multiple of the `finest` step."""
    low, high = Fraction(interval.lo), Fraction(interval.hi)
    middle = (low + high) / 2
    step = unit * step_of(10 ** len(str(int(middle / unit))))
    for _ in range(12):
        value = round(middle / step) * step
        if low <= value <= high and abs(value - middle) * 4 <= high - low:
            return value
        if step == finest:
            return Fraction(math.floor(middle / step)) * step
        step /= 10
    return middle
