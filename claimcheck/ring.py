"""Shares and multiples tied in a ring, which can clash whatever the amounts are.

If the dead are a third of the casualties, and the casualties half of the troops, then the dead are not half of
the troops, however many these are. Narrowing alone cannot see it: where no amount is known, none gets a bound.
So the ratios are taken alone, with one of the amounts set to 1.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from typing import TypeGuard

from claimcheck.constraint import Constraint, Product
from claimcheck.interval import EVERYTHING, NON_NEGATIVE, Interval, sign
from claimcheck.narrow import System

_ONE = Interval.of(1)


def ring_of(system: System) -> System | None:
    """Return the ratios alone, with one whole set to 1; `None` where none hang together.

    A share of nothing is none: whoever states a share says that its whole is positive, and scaling by it
    loses no solution. So the unit belongs to the relations that it is the whole of. Of the other amounts
    only the sign stays: no bound, no constant, and they need not be whole numbers.
    """
    ratios = {one.constraint.factor.key for one in system.posed if _is_ratio(one.constraint)}
    posed = tuple(one for one in system.posed if _scales(one.constraint, ratios)) if ratios else ()
    wholes = [one.constraint.base.key for one in posed if isinstance(one.constraint, Product)]
    units = [key for key in wholes if _positive(key, system)]
    if not units or (len(wholes) < 2 and len({one.piece for one in posed}) < 2):
        return None
    tied = Counter(term.key for one in posed for term in one.terms)
    unit = max(units, key=tied.__getitem__)
    pieces = sum(
        {one.piece for one in posed if _is_ratio(one.constraint) and one.constraint.base.key == unit}
    )
    given = {key: value if key in ratios else _sign(value) for key, value in system.given.items()}
    stated = {key: value for key, value in system.stated.items() if key in ratios}
    return System(posed, {**stated, unit: (pieces, _ONE)}, given, system.whole & ratios)


def _is_ratio(constraint: Constraint) -> TypeGuard[Product]:
    return isinstance(constraint, Product) and constraint.ratio


def _scales(constraint: Constraint, ratios: set[Hashable]) -> bool:
    """Return whether a constraint still holds when all amounts, but no ratios, are multiplied alike."""
    if isinstance(constraint, Product):
        return constraint.ratio and not any(term.key in ratios for term in constraint.terms[1:])
    return len({term.key in ratios for term in constraint.terms}) == 1


def _positive(key: Hashable, system: System) -> bool:
    _, value = system.stated.get(key, (0, system.given[key]))
    return sign(value.lo) >= 0 and sign(value.hi) > 0


def _sign(value: Interval) -> Interval:
    if sign(value.lo) >= 0:
        return NON_NEGATIVE
    return NON_NEGATIVE.negated() if sign(value.hi) <= 0 else EVERYTHING
