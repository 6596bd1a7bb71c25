"""Conversions between units of measurement, by pint, which is loaded only when a text converts something."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.interval import Interval

if TYPE_CHECKING:
    from pint import UnitRegistry

_OTHER_NAMES = {"ton": "long_ton", "gallon": "imperial_gallon", "pint": "imperial_pint"}
"""Units that mean one thing in America and another in Britain."""


@lru_cache(maxsize=256)
def factor(unit: str, other: str) -> Interval | None:
    """Return how many of `other` one `unit` is; `None` when they measure different things.

    Exact, but for units that have two meanings: a ton is a short or a long one, or anything between.
    Nor is there a factor between scales whose zeros differ: 0 degrees Celsius is 32 degrees Fahrenheit.
    """
    if unit.startswith("delta_") is not other.startswith("delta_"):
        return None
    registry = _registry()
    units, others = (
        [registry.Unit(name) for name in (one, _OTHER_NAMES.get(one, one))] for one in (unit, other)
    )
    if units[0].dimensionality != others[0].dimensionality:
        return None
    if registry.convert(Fraction(0), units[0], others[0]):
        return None
    rates = [Fraction(registry.convert(Fraction(1), one, two)) for one in units for two in others]
    return Interval(min(rates), max(rates))


@lru_cache(maxsize=1)
def _registry() -> UnitRegistry[Fraction]:
    from pint import UnitRegistry

    return UnitRegistry(non_int_type=Fraction, cache_folder=":auto:")
