"""Conversions between units: what has a factor, and what means two things."""

from __future__ import annotations

import subprocess
import sys
from fractions import Fraction

import pytest

from claimcheck.lexicon.units import MEASURES
from claimcheck.units import degrees, factor


@pytest.mark.parametrize(
    ("unit", "other", "least", "most"),
    [
        ("mile", "kilometer", "1.609344", "1.609344"),
        ("barrel", "gallon", "26", "43"),
        ("ounce", "gram", "28.3", "31.2"),
        ("ton", "kilogram", "907", "1017"),
        ("gigabyte", "byte", "1000000000", "1000000000"),
        ("mile / hour", "kilometer_per_hour", "1.609344", "1.609344"),
    ],
)
def test_a_factor_spans_all_meanings_of_a_unit(unit: str, other: str, least: str, most: str):
    rate = factor(unit, other)
    assert rate is not None
    assert Fraction(least) <= rate.lo <= rate.hi <= Fraction(most)


@pytest.mark.parametrize(
    ("unit", "other"),
    [("mile", "pound"), ("degC", "degF"), ("degC", "delta_degF"), ("decibel", "degree"), ("turn", "degree")],
)
def test_other_dimensions_angles_and_temperatures_have_no_factor(unit: str, other: str):
    assert factor(unit, other) is None


@pytest.mark.parametrize("unit", sorted({*MEASURES.values()}))
def test_every_unit_can_be_held_against_every_dimension(unit: str):
    for other in ("foot", "gallon", "kilogram", "watt", "byte", "degC", "degree"):
        factor(unit, other)


@pytest.mark.parametrize(
    ("value", "scale", "difference", "other"),
    [(0, "degC", False, 32), (-40, "degF", False, -40), (2, "degC", True, "3.6"), (9, "degF", True, 5)],
)
def test_degrees_go_both_ways(value: int, scale: str, difference: bool, other: int | str):
    assert degrees(Fraction(value), scale, difference=difference) == Fraction(other)


def test_temperatures_and_money_need_no_library_of_units():
    code = (
        "import sys; from claimcheck import check_text;"
        "check_text('It was 2C (35.6F). It costs $5m (£4m), or 3 miles (5 minutes) for $10m (£8m).');"
        "sys.exit('pint' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
