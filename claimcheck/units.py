"""Conversions between units of measurement, by pint, which is loaded only when a text converts something.

Temperatures need no library: a degree Celsius is 9/5 of a degree Fahrenheit, and the zeros lie 32 apart.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.interval import Interval

if TYPE_CHECKING:
    from pint import UnitRegistry

DEGREES = {"degC": "degC", "delta_degC": "degC", "degF": "degF", "delta_degF": "degF"}
"""The scales of temperature, by the names of readings and of differences."""
STEEPER, FREEZING = Fraction(9, 5), Fraction(32)
_OTHER_NAMES = {
    "ton": "long_ton",
    "gallon": "imperial_gallon",
    "quart": "imperial_quart",
    "pint": "imperial_pint",
    "cup": "imperial_cup",
    "fluid_ounce": "imperial_fluid_ounce",
    "ounce": "troy_ounce",
    "barrel": "oil_barrel",
    "barrel / day": "oil_barrel / day",
    "horsepower": "metric_horsepower",
    "calorie": "kilocalorie",
}
"""Units of one name that mean one thing here and another there: in Britain, of gold, of oil, in food."""


_NO_FACTOR = frozenset(("degree", "turn", "decibel", "kelvin", *DEGREES))
"""Angles and sounds are pure numbers for pint, as bytes are, and the zeros of temperatures differ."""


@lru_cache(maxsize=256)
def factor(unit: str, other: str) -> Interval | None:
    """Return how many of `other` one `unit` is; `None` when they measure different things.

    Exact, but for units that have two meanings: a ton is a short or a long one, or anything between.
    """
    if not _NO_FACTOR.isdisjoint((unit, other)):
        return None
    registry = _registry()
    units, others = (
        [registry.Unit(name) for name in (one, _OTHER_NAMES.get(one, one))] for one in (unit, other)
    )
    if units[0].dimensionality != others[0].dimensionality:
        return None
    rates = [Fraction(registry.convert(Fraction(1), one, two)) for one in units for two in others]
    return Interval(min(rates), max(rates))


def degrees(value: Fraction, scale: str, *, difference: bool) -> Fraction:
    """Return degrees of one scale, Celsius or Fahrenheit, in the other."""
    zero = Fraction(0) if difference else FREEZING
    return value * STEEPER + zero if scale == "degC" else (value - zero) / STEEPER


@lru_cache(maxsize=1)
def _registry() -> UnitRegistry[Fraction]:
    from pint import UnitRegistry

    return UnitRegistry(non_int_type=Fraction, cache_folder=":auto:")
