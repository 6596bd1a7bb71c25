"""What a slip does to a figure: two digits change places, one is wrong, "teen" is heard as "ty", a scale slips.

That two figures look so is no reason to take them for one thing. It tells, where a text speaks of one thing twice and
gives two figures, that neither is of something else.
"""

from __future__ import annotations

from fractions import Fraction

from claimcheck.bind import slip_between
from claimcheck.model import Claim

_TENS = range(30, 100, 10)
_TEEN = 10
_LONG = 3


def slip_shaped(one: Claim, other: Claim) -> bool:
    """Return whether a slip of the pen, the key or the ear lies between two figures of one sort."""
    if one.number.low == other.number.low or one.number.is_range or other.number.is_range:
        return False
    if one.mention.unit != other.mention.unit:
        return False
    if min(one.number.low, other.number.low) < _TEEN:
        return False  # two and twenty: any two figures
    left, right = _digits(one), _digits(other)
    if _misheard(one.number.low, other.number.low) or (
        len(left) > 1 and slip_between(one, other) is not None
    ):
        return True
    if len(left) != len(right) or len(left) < 2:
        return False
    differing = [at for at, (a, b) in enumerate(zip(left, right, strict=True)) if a != b]
    swapped = len(differing) == 2 and [left[at] for at in differing] == [right[at] for at in differing[::-1]]
    return swapped or (len(differing) == 1 and len(left) >= _LONG)


def _misheard(one: Fraction, other: Fraction) -> bool:
    """Return whether the one is fourteen and the other forty, or the like."""
    less, more = sorted((one, other))
    return more in _TENS and less == _TEEN + more / 10


def _digits(claim: Claim) -> str:
    """Return the digits of a figure from the first to the last that counts: 137 of 1.37 million."""
    number = claim.number
    return str(int(abs(number.low) / number.step)) if number.step and number.low else ""
