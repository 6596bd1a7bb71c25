"""Conversions between units of measurement, exact.

A unit by itself stands in a table that `make units` makes from pint's definitions. What is put together of such
units, a distance by a time, is parsed and reduced by pint, which is loaded only then. Temperatures need neither: a
degree Celsius is 9/5 of a degree Fahrenheit, and the zeros lie 32 apart.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.interval import Interval
from claimcheck.lexicon.factors import FACTORS

if TYPE_CHECKING:
    from pint import UnitRegistry

DEGREES = {"degC": "degC", "delta_degC": "degC", "degF": "degF", "delta_degF": "degF"}
"""The scales of temperature, by the names of readings and of differences."""
STEEPER, FREEZING = Fraction(9, 5), Fraction(32)


class Size(NamedTuple):
    """How much a unit is: so many times the base units of its dimension."""

    factor: Fraction
    units: str


OTHER_NAMES = {
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
NO_FACTOR = frozenset(("degree", "turn", "decibel", "kelvin", *DEGREES))
"""Angles and sounds are pure numbers for pint, as bytes are, and the zeros of temperatures differ."""


@lru_cache(maxsize=256)
def factor(unit: str, other: str) -> Interval | None:
    """Return how many of `other` one `unit` is; `None` when they measure different things.

    Exact, but for units that have two meanings: a ton is a short or a long one, or anything between.
    """
    if not NO_FACTOR.isdisjoint((unit, other)):
        return None
    ones, others = (_known(one) or _parsed(one) for one in (unit, other))
    if not ones or not others or ones[0].units != others[0].units:
        return None
    rates = [one.factor / two.factor for one in ones for two in others]
    return Interval(min(rates), max(rates))


def _known(unit: str) -> list[Size]:
    """Return the meanings of a unit that the table has; none of any other."""
    names = dict.fromkeys((unit, OTHER_NAMES.get(unit, unit)))
    return [Size(Fraction(FACTORS[name][0]), FACTORS[name][1]) for name in names if name in FACTORS]


def _parsed(expression: str) -> list[Size]:
    """Return what is made of units in the table, kilometers by hours; nothing, where one is not there."""
    registry = _registry()
    try:
        quantity = registry.Quantity(Fraction(1), expression).to_base_units()
    except AttributeError:  # pint.UndefinedUnitError is one
        return []
    return [Size(Fraction(quantity.magnitude), in_words(quantity.unit_items()))]


def in_words(powers: Iterable[tuple[str, object]]) -> str:
    """Return base units with their powers as pint reads them: meter / second is meter * second ** -1."""
    return " * ".join(
        unit if power == 1 else f"{unit} ** {power}" for unit, power in sorted(powers, key=itemgetter(0))
    )


def degrees(value: Fraction, scale: str, *, difference: bool) -> Fraction:
    """Return degrees of one scale, Celsius or Fahrenheit, in the other."""
    zero = Fraction(0) if difference else FREEZING
    return value * STEEPER + zero if scale == "degC" else (value - zero) / STEEPER


@lru_cache(maxsize=1)
def _registry() -> UnitRegistry[Fraction]:
    """Return what parses expressions: pint, with the units of the table in place of its own file of a thousand.

    That file takes 640 ms to read, the table 30; and pint's cache of it on disk, which all environments of a
    user share, fails them all when one is gone.
    """
    from pint import UnitRegistry

    registry: UnitRegistry[Fraction] = UnitRegistry(None, non_int_type=Fraction)
    base = {word for _, units in FACTORS.values() for word in units.split() if word.isidentifier()}
    registry.load_definitions([f"{unit} = [{unit}]" for unit in sorted(base)])
    plain = {name: size for name, size in FACTORS.items() if name.isidentifier() and name not in base}
    registry.load_definitions([f"{name} = {factor} * {units}" for name, (factor, units) in plain.items()])
    return registry
