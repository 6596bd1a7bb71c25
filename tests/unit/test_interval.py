"""Interval arithmetic at its corners: zero, infinity, nothing, and ends that touch."""

from fractions import Fraction

import pytest

from claimcheck.interval import EVERYTHING, INFINITY, NON_NEGATIVE, Interval

of = Interval.of
NOTHING = of(3, 2)
UP = Interval(Fraction(2), INFINITY)
DOWN = Interval(-INFINITY, Fraction(-2))


def test_ends_that_touch_leave_one_value():
    assert of(1, 3).meet(of(3, 5)) == of(3)
    assert of(3).exact
    assert not of(3).empty


def test_ends_that_miss_by_a_hair_leave_nothing():
    assert of(1, 3).meet(of(Fraction(3) + Fraction(1, 10**30), 5)).empty


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (of(2, 3), of(4, 5), of(8, 15)),
        (of(-2, 3), of(4, 5), of(-10, 15)),
        (of(-3, -2), of(-5, 4), of(-12, 15)),
        (of(0), EVERYTHING, of(0)),
        (of(0, 1), NON_NEGATIVE, NON_NEGATIVE),
        (UP, of(3), Interval(Fraction(6), INFINITY)),
        (DOWN, UP, Interval(-INFINITY, Fraction(-4))),
        (DOWN, DOWN, Interval(Fraction(4), INFINITY)),
        (EVERYTHING, of(-1, 1), EVERYTHING),
    ],
)
def test_products(one, other, expected):
    assert one.times(other) == other.times(one) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (of(6, 12), of(2, 3), of(2, 6)),
        (of(6, 12), of(-3, -2), of(-6, -2)),
        (of(-6, 12), of(2, 3), of(-3, 6)),
        (of(-12, -6), of(2, 3), of(-6, -2)),
        (of(6, 12), of(0, 3), Interval(Fraction(2), INFINITY)),
        (of(-12, -6), of(0, 3), Interval(-INFINITY, Fraction(-2))),
        (of(6, 12), of(-3, 0), Interval(-INFINITY, Fraction(-2))),
        (of(0, 12), of(0, 3), NON_NEGATIVE),
        (of(0), of(0, 3), of(0)),
        (of(6, 12), UP, of(0, 6)),
        (UP, UP, NON_NEGATIVE),
        (of(6, 12), of(-1, 1), EVERYTHING),
        (of(6, 12), of(0), EVERYTHING),
        (of(6, 12), EVERYTHING, EVERYTHING),
    ],
)
def test_quotients(one, other, expected):
    assert one.over(other) == expected


def test_sums_keep_an_open_end_open():
    assert UP.plus(of(1, 2)) == Interval(Fraction(3), INFINITY)
    assert UP.plus(DOWN) == EVERYTHING
    assert of(1, 2).minus(of(1, 2)) == of(-1, 1)
    assert of(1, 2).minus(UP) == Interval(-INFINITY, Fraction(0))


@pytest.mark.parametrize(
    ("interval", "expected"),
    [
        (of("1/2", "7/2"), of(1, 3)),
        (of(1, 3), of(1, 3)),
        (of("-7/2", "-1/2"), of(-3, -1)),
        (EVERYTHING, EVERYTHING),
        (of("-1/2", "1/2"), of(0)),
    ],
)
def test_whole_numbers_inside(interval, expected):
    assert interval.inward() == expected


def test_no_whole_number_inside():
    assert of("1/3", "2/3").inward().empty


def test_an_end_beyond_all_floats_stays_exact():
    huge = of(10**400, 10**400 + 1)
    assert huge.inward() == huge
    assert huge.meet(NON_NEGATIVE) == huge


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (of(1, 2), of(5, 6), 3),
        (of(5, 6), of(1, 2), 3),
        (of(1, 2), of(2, 3), 0),
        (of(1, 9), of(2, 3), 0),
        (UP, of(0, 1), 1),
        (UP, EVERYTHING, 0),
    ],
)
def test_distance(one, other, expected):
    assert one.distance(other) == expected


def test_holds_and_within():
    assert UP.holds(2)
    assert not UP.holds(Fraction(199, 100))
    assert of(2, 3).within(UP)
    assert not UP.within(of(2, 3))
    assert EVERYTHING.holds(0)
    assert not NOTHING.holds(2)


def test_hull_and_negation():
    assert of(1, 2).hull(of(5, 6)) == of(1, 6)
    assert UP.negated() == DOWN
    assert EVERYTHING.negated() == EVERYTHING
