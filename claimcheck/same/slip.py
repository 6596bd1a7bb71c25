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
LONG = 3
"""So many digits hardly come twice by chance."""


def slip_shaped(one: Claim, other: Claim) -> bool:
    """Return whether a slip of the pen, the key or the ear lies between two figures of one sort."""
    return exchanged(one, other) or (_comparable(one, other) and _spoiled(digits_of(one), digits_of(other)))


def exchanged(one: Claim, other: Claim) -> bool:
    """Return whether two digits changed places, or a scale slipped, or "teen" was heard as "ty"."""
    if not _comparable(one, other):
        return False
    left, right = digits_of(one), digits_of(other)
    if _misheard(one.number.low, other.number.low) or (
        len(left) > 1 and slip_between(one, other) is not None
    ):
        return True
    differing = _differing(left, right)
    return len(differing) == 2 and [left[at] for at in differing] == [right[at] for at in differing[::-1]]


def _comparable(one: Claim, other: Claim) -> bool:
    """Return whether two figures differ, in one unit, and are not two and twenty: any two figures."""
    if one.number.low == other.number.low or one.number.is_range or other.number.is_range:
        return False
    return one.mention.unit == other.mention.unit and min(one.number.low, other.number.low) >= _TEEN


def _spoiled(left: str, right: str) -> bool:
    """Return whether one digit of three or more is wrong."""
    return len(left) >= LONG and len(_differing(left, right)) == 1


def _differing(left: str, right: str) -> list[int]:
    """Return the places at which two rows of digits differ; none, if one is longer."""
    if len(left) != len(right):
        return []
    return [at for at, (a, b) in enumerate(zip(left, right, strict=True)) if a != b]


def _misheard(one: Fraction, other: Fraction) -> bool:
    """Return whether the one is fourteen and the other forty, or the like."""
    less, more = sorted((one, other))
    return more in _TENS and less == _TEEN + more / 10


def digits_of(claim: Claim) -> str:
    """Return the digits of a figure from the first to the last that counts: 137 of 1.37 million."""
    number = claim.number
    return str(int(abs(number.low) / number.step)) if number.step and number.low else ""
