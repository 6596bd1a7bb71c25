"""Conversions between units: what has a factor, and what means two things."""

from __future__ import annotations

import shutil
import subprocess
import sys
from fractions import Fraction
from itertools import product
from pathlib import Path

import pint
import pytest
from pint import UnitRegistry

from claimcheck.interval import Interval
from claimcheck.lexicon.factors import FACTORS
from claimcheck.lexicon.units import DURATIONS, MEASURES, PHRASES
from claimcheck.units import OTHER_NAMES, degrees, factor
from tests.conftest import process
from tests.factors import TABLE, table


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


def test_the_table_is_what_pint_says():
    assert TABLE.read_text(encoding="utf-8") == table(), "run `make units`"


def test_every_pair_of_units_has_the_factor_that_pint_gives():
    registry: UnitRegistry[Fraction] = UnitRegistry(non_int_type=Fraction)
    names = sorted({*MEASURES.values(), *PHRASES.values()} & FACTORS.keys() - OTHER_NAMES.keys())
    units = {name: registry.Unit(name) for name in names}
    base = {name: registry.Quantity(Fraction(1), name).to_base_units().units for name in names}
    for one, other in product(names, names):
        rate = factor(one, other)
        if base[one] != base[other]:
            assert rate is None
        else:
            converted = registry.convert(Fraction(1), units[one], units[other])
            assert rate == Interval.of(Fraction(converted)), (one, other)


@pytest.mark.parametrize("time", sorted({*DURATIONS.values()}))
def test_a_distance_by_any_time_is_a_speed(time: str):
    rate = factor(f"(mile) / ({time})", "mile_per_hour")
    assert rate is not None
    assert rate.exact
    assert factor(f"(mile) / ({time})", "pound") is None


@pytest.mark.parametrize(
    "unit", ["", "(degree) / (hour)", "(mile) / (None)", "blobs", "(mile) / (hour) / (second)"]
)
def test_what_is_no_speed_has_no_factor(unit: str):
    assert factor(unit, "mile_per_hour") is None


TRIP = "Winds reached 120 mph (153 kph). The train covered 300 miles in five hours, an average of 80 mph."


def test_an_environment_that_is_gone_leaves_the_others_alone(tmp_path: Path):
    """Two installations of pint and one home: what one leaves behind must not fail the other."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("one", "two"):
        shutil.copytree(Path(pint.__file__).parent, tmp_path / name / "pint")
    for name in ("one", "two"):
        ran = process(
            *("check", "-", "--format", "concise"),
            given=TRIP.encode(),
            environment=[("HOME", str(home)), ("PYTHONPATH", str(tmp_path / name)), ("XDG_CACHE_HOME", "")],
        )
        assert (ran.returncode, ran.stderr, ran.stdout.count(b"mismatch")) == (1, b"", 2)
        shutil.rmtree(tmp_path / name)
        assert list(home.rglob("*")) == []


def test_plain_conversions_load_no_library_of_units():
    code = (
        "import sys; from claimcheck import check_text;"
        "check_text('It was 2C (35.6F). It costs $5m (£4m), or 3 miles (4.8 km) for $10m (£8m).');"
        "sys.exit('pint' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
