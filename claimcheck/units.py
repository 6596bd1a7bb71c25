"""Conversions between units of measurement, by pint, which is loaded only when a text converts something."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pint import UnitRegistry


@lru_cache(maxsize=256)
def factor(unit: str, other: str) -> Fraction | None:
    """Return how many of `other` one `unit` is, exactly; `None` when they measure different things.

    Nor is there a factor between scales whose zeros differ: 0 degrees Celsius is 32 degrees Fahrenheit.
    """
    registry = _registry()
    one, two = registry.Unit(unit), registry.Unit(other)
    if one.dimensionality != two.dimensionality:
        return None
    if registry.convert(Fraction(0), one, two):
        return None
    return Fraction(registry.convert(Fraction(1), one, two))


@lru_cache(maxsize=1)
def _registry() -> UnitRegistry[Fraction]:
    from pint import UnitRegistry

    return UnitRegistry(non_int_type=Fraction, cache_folder=":auto:")
