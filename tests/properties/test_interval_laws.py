"""An operation on intervals contains every result of its operands."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.interval import INFINITY, Interval

SMALL = st.fractions(-20, 20, max_denominator=12)


@st.composite
def points(draw):
    """An interval, open ends and zeros included, and a value in it."""
    value = draw(SMALL | st.just(Fraction(0)))
    slack = st.sampled_from([Fraction(0), INFINITY]) | st.fractions(0, 9, max_denominator=12)
    return Interval(value - draw(slack), value + draw(slack)), value


@given(points(), points())
def test_every_result_is_inside(one, other):
    (a, x), (b, y) = one, other
    assert a.plus(b).holds(x + y)
    assert a.minus(b).holds(x - y)
    assert a.times(b).holds(x * y)
    assert a.negated().holds(-x)
    assert a.hull(b).holds(x)
    assert a.hull(b).holds(y)
    if y:
        assert a.over(b).holds(x / y)


@given(points(), SMALL)
def test_meeting_keeps_what_is_in_both_and_nothing_else(one, value):
    (a, x), b = one, Interval(value, INFINITY)
    assert a.meet(b).holds(x) == b.holds(x)
    assert a.meet(b).empty == (a.hi < value)


@given(points(), st.integers(-20, 20))
def test_rounding_inward_loses_no_whole_number(one, whole):
    interval, _ = one
    assert interval.holds(whole) == interval.inward().holds(whole)
    assert interval.inward().within(interval) or interval.inward().empty


@given(points(), points())
def test_distance_is_zero_exactly_where_two_intervals_meet(one, other):
    (a, _), (b, _) = one, other
    assert (a.distance(b) == 0) == (not a.meet(b).empty)
    assert a.distance(b) == b.distance(a)


@given(SMALL, st.fractions(0, 9, max_denominator=12), st.fractions(0, 9, max_denominator=12))
def test_touching_intervals_share_their_end(end, below, above):
    left, right = Interval(end - below, end), Interval(end, end + above)
    assert left.meet(right) == Interval(end, end)
    assert left.distance(right) == 0
