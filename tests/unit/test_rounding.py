"""The table of roundings and hedges, row by row: what a written number may stand for."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.interval import EVERYTHING, INFINITY, NON_NEGATIVE, PROPORTION, Interval
from claimcheck.number import Allowed, Form, Hedge, Kind, Number, step_of
from claimcheck.rounding import (
    VAGUE,
    allow,
    converted,
    exact,
    grain,
    poll_ceiling,
    rate,
    rounded,
    times_more,
)
from claimcheck.shares import QUANTIFIERS

MILLION = 1_000_000
COUNT, SHARE, MEASURE, MULTIPLE = Kind.COUNT, Kind.SHARE, Kind.MEASURE, Kind.MULTIPLE


def fraction(value):
    return value if value == INFINITY else Fraction(str(value))


def interval(lo, hi=None):
    return Interval(fraction(lo), fraction(lo if hi is None else hi))


def amount(value, hedge=Hedge.NONE, form=Form.INTEGER, step=None, high=None):
    value = fraction(value)
    step = fraction(step) if step else step_of(int(value))
    return Number("", value, value if high is None else fraction(high), step, form, hedge)


def percent(value, hedge=Hedge.NONE, unit="0.01", high=None):
    low, unit = fraction(value) / 100, fraction(unit)
    return Number("", low, low if high is None else fraction(high) / 100, unit, Form.DECIMAL, hedge)


def part(text, hedge=Hedge.NONE, form=Form.FRACTION):
    value = Fraction(text)
    return Number(text, value, value, Fraction(1, int(text.partition("/")[2])), form, hedge)


def read(number, kind, hard, plausible=None):
    allowed = allow(number, kind)
    assert allowed.hard == interval(*hard)
    assert allowed.plausible == interval(*(plausible or hard))


@pytest.mark.parametrize(
    ("value", "unit"),
    [
        (4_500, 500),
        (5_000, 1_000),
        (11_000, 1_000),
        (1_000, 250),
        (100, 25),
        (20, 5),
        (300, 50),
        (450, 50),
        (4_567, 1),
        (3, "1/2"),
    ],
)
def test_how_coarse_a_hedged_number_is(value, unit):
    assert grain(Fraction(value), step_of(value)) == Fraction(unit)


@pytest.mark.parametrize(("value", "step"), [(5_000, 1_000), (4_500, 100), (20, 10), (7, 1), (0, 1)])
def test_the_place_of_the_last_significant_digit(value, step):
    assert step_of(value) == step


@pytest.mark.parametrize(
    ("number", "hard", "plausible"),
    [
        (amount(4_567), (4_567,), None),
        (amount(14), (14,), None),
        (amount(0), (0,), None),
        (amount(5_000, Hedge.EXACTLY), (5_000,), None),
        (amount(4_000), (3_800, 4_200), (3_900, 4_100)),
        (amount(450), (445, 455), None),
        (amount(20), (19, 21), ("19.5", "20.5")),
        (amount(40 * MILLION, form=Form.SCALED), (39 * MILLION, 41 * MILLION), (39_500_000, 40_500_000)),
        (amount(2 * MILLION, form=Form.SCALED), (1_900_000, 2_100_000), None),
        (
            amount(4_200 * MILLION, form=Form.DECIMAL),
            (4_100 * MILLION, 4_300 * MILLION),
            (4_150 * MILLION, 4_250 * MILLION),
        ),
        (amount(5_000, Hedge.ABOUT), (4_250, 5_750), (4_750, 5_250)),
        (amount(4_567, Hedge.ABOUT), ("4110.3", "5023.7"), ("4338.65", "4795.35")),
        (amount(10, Hedge.ABOUT), (8, 12), (9, 11)),
        (amount(15, Hedge.ABOUT), (12, 18), (14, 16)),
        (amount(1, Hedge.ABOUT), (0, 3), (0, 2)),
        (amount(5_000, Hedge.NEARLY), (4_000, 5_000), (4_500, 5_000)),
        (amount(4_567, Hedge.NEARLY), ("3881.95", 4_567), ("4338.65", 4_567)),
        (amount(5_000, Hedge.JUST_OVER), (5_000, 6_000), (5_000, 5_500)),
        (amount(5_000, Hedge.AT_LEAST), (5_000, INFINITY), (5_000, 6_000)),
        (amount(12, Hedge.AT_LEAST), (12, INFINITY), (12, 20)),
        (amount(2, Hedge.AT_LEAST), (2, INFINITY), (2, 3)),
        (amount(5_000, Hedge.AT_MOST), (0, 5_000), (3_000, 5_000)),
        (amount(100, Hedge.AT_MOST), (0, 100), (50, 100)),
        (amount(5_000, Hedge.UNDER), (0, 5_000), (4_000, 5_000)),
        (amount(5_000, Hedge.UP_TO), (0, INFINITY), (2_500, 5_000)),
        (amount(4_000, high=5_000), (3_500, 5_500), (4_000, 5_000)),
        (amount(5, high=6), ("4.5", "6.5"), (5, 6)),
        (amount(20, Hedge.ABOUT, high=30), (17, "34.5"), (19, "31.5")),
        (amount(0, high=5), (0, "5.5"), (0, 5)),
    ],
)
def test_counts(number, hard, plausible):
    read(number, COUNT, hard, plausible)


def test_a_growing_toll_has_no_ceiling():
    toll = amount(12, Hedge.AT_LEAST)
    assert allow(toll, COUNT, growing=True).plausible == interval(12, INFINITY)


@pytest.mark.parametrize(
    ("number", "hard"),
    [
        (amount(2), ("1.8", "2.2")),
        (amount(120), (115, 125)),
        (amount("4.3", form=Form.DECIMAL, step="0.1"), ("4.25", "4.35")),
        (amount(0), (0,)),
        (amount(-5), ("-5.5", "-4.5")),
        (amount(-451, step=1), ("-451.5", "-450.5")),
        (amount(-40, Hedge.NEARLY), (-40, -30)),
    ],
)
def test_measures(number, hard):
    assert allow(number, MEASURE).hard == interval(*hard)


def test_a_bound_below_zero_binds_nothing():
    assert allow(amount(-5, Hedge.AT_LEAST), MEASURE) == (EVERYTHING, EVERYTHING)


@pytest.mark.parametrize(
    ("number", "hard", "plausible"),
    [
        (percent(43), (".42", ".44"), (".425", ".435")),
        (percent("45.8", unit="0.001"), (".457", ".459"), (".4575", ".4585")),
        (percent(45), (".44", ".46"), (".445", ".455")),
        (percent(40), (".375", ".425"), (".39", ".41")),
        (percent(100), (".975", 1), (".99", 1)),
        (percent(0), (0, ".025"), (0, ".01")),
        (percent(43, Hedge.ABOUT), (".405", ".455"), (".42", ".44")),
        (percent(43, Hedge.NEARLY), (".405", ".43"), (".415", ".43")),
        (percent(43, Hedge.JUST_OVER), (".43", ".46"), (".43", ".445")),
        (percent(43, Hedge.AT_LEAST), (".43", 1), (".43", ".455")),
        (percent(99, Hedge.AT_LEAST), (".99", 1), (".99", 1)),
        (percent(43, Hedge.AT_MOST), (0, ".43"), (".405", ".43")),
        (percent(43, Hedge.UP_TO), (0, 1), (".33", ".43")),
        (percent(43, Hedge.EXACTLY), (".425", ".435"), None),
        (percent(30, high=40), (".295", ".405"), (".3", ".4")),
        (percent(120), (1.175, 1.225), (1.19, 1.21)),
        (percent(200, Hedge.NEARLY), (1.8, 2), (1.9, 2)),
        (percent(200, Hedge.ABOUT), (1.8, 2.2), (1.9, 2.1)),
        (percent(120, Hedge.AT_LEAST), (1.2, INFINITY), (1.2, 1.225)),
    ],
)
def test_percentages(number, hard, plausible):
    read(number, SHARE, hard, plausible)


@pytest.mark.parametrize(
    ("number", "hard", "plausible"),
    [
        (part("1/2"), (".45", ".55"), (".475", ".525")),
        (part("2/3"), ("373/600", "427/600"), ("77/120", "83/120")),
        (part("1/10"), (".05", ".145"), (".075", ".125")),
        (part("1/5", form=Form.ODDS), (".155", ".245"), (".175", ".225")),
        (part("1/2", Hedge.ABOUT), (".44", ".56"), (".46", ".54")),
        (part("1/2", Hedge.NEARLY), (".42", ".505"), (".44", ".5")),
        (part("1/2", Hedge.JUST_OVER), (".495", ".6"), (".5", ".56")),
        (part("1/2", Hedge.AT_LEAST), (".5", 1), (".5", ".6")),
        (part("1/2", Hedge.UNDER), (0, ".5"), (".4", ".5")),
        (part("1/20", form=Form.ODDS), ("2/41", "2/39"), ("2/41", "2/39")),
    ],
)
def test_fractions(number, hard, plausible):
    read(number, SHARE, hard, plausible)


def test_a_third():
    hard, plausible = allow(part("1/3"), SHARE)
    assert (round(float(hard.lo), 3), round(float(hard.hi), 3)) == (0.288, 0.378)
    assert (round(float(plausible.lo), 3), round(float(plausible.hi), 3)) == (0.308, 0.358)


@pytest.mark.parametrize(
    ("words", "hard", "plausible"),
    [
        ("most", (".5", 1), (".5", ".95")),
        ("a majority", (".5", 1), (".5", ".95")),
        ("a slim majority", (".5", ".65"), (".5", ".6")),
        ("a vast majority", (".5", 1), (".6", ".97")),
        ("an overwhelming majority", (".5", 1), (".72", 1)),
        ("a minority", (0, ".5"), (".05", ".49")),
        ("a plurality", (".2", ".5"), (".3", ".5")),
    ],
)
def test_quantifiers(words, hard, plausible):
    number = Number(words, Fraction(0), Fraction(0), Fraction(1), Form.QUANTIFIER)
    read(number, SHARE, hard, plausible)
    assert allow(number._replace(hedge=Hedge.NEARLY), SHARE) == (PROPORTION, PROPORTION)


@pytest.mark.parametrize(
    ("number", "hard", "plausible"),
    [
        (amount(2), ("1.76", "2.6"), ("1.9", "2.4")),
        (amount(3, Hedge.NEARLY), ("2.16", "3.09"), ("2.4", 3)),
        (amount(3, Hedge.AT_LEAST), (3, INFINITY), (3, "4.5")),
        (amount(3, Hedge.UP_TO), (0, INFINITY), ("1.5", 3)),
        (amount(3, Hedge.UNDER), (0, "3.09"), ("1.5", 3)),
        (part("1/2"), ("5/13", "25/44"), ("5/12", "10/19")),
        (part("1/2", Hedge.NEARLY), (".42", ".58"), (".44", ".56")),
        (part("1/2", Hedge.AT_LEAST), (0, INFINITY), (".4", ".6")),
        (amount(2, high=3), ("1.76", "3.9"), (2, 3)),
    ],
)
def test_multiples(number, hard, plausible):
    read(number, MULTIPLE, hard, plausible)


def test_three_times_more_may_be_four_times_as_many():
    assert times_more(amount(3)) == Allowed(interval("2.64", "5.2"), interval("2.85", "3.6"))


def test_a_rate_may_pass_one_hundred_percent():
    assert rate(percent(100)).hard == interval(".975", "1.025")
    assert rate(percent(150, Hedge.AT_LEAST)).hard == interval("1.5", INFINITY)
    assert rate(percent(2, Hedge.NEARLY)).hard == interval(0, ".02")


def test_a_conversion_ignores_the_hedge():
    for hedge in Hedge:
        assert converted(amount(500, hedge)) == (interval(450, 550), interval(450, 550))
    assert converted(amount("4.3", step="0.1")).hard == interval("4.25", "4.35")
    assert converted(amount(2)).hard == interval("1.8", "2.2")
    ten_to_twelve = amount(10, high=12)._replace(high_step=Fraction(1))
    assert converted(ten_to_twelve).hard == interval(9, "12.5")
    assert converted(amount(-40)).hard == interval(-44, -36)


def test_an_exchange_rate_grants_the_last_digit():
    assert rounded(amount(450, Hedge.ABOUT)).hard == interval(445, 455)


def test_what_is_counted_one_by_one_is_exact_unless_it_is_hedged():
    assert exact(amount(50)) == (interval(50), interval(50))
    assert exact(amount(50, Hedge.AT_LEAST)).hard == interval(50, INFINITY)
    for kind in (Kind.AGE, Kind.DATE, Kind.ORDINAL, Kind.SCORE, Kind.TIME):
        assert allow(amount(1990), kind).hard == interval(1990)


def test_points_are_rounded_like_percentages():
    read(amount(4), Kind.POINTS, (3, 5), ("3.5", "4.5"))
    read(percent("3.5", unit="0.001"), Kind.POINTS, (".034", ".036"), (".0345", ".0355"))


def test_poll_answers_may_pass_one_hundred_by_their_rounding():
    assert poll_ceiling((percent(47), percent(38), percent(16))) == Fraction("1.015")
    assert poll_ceiling((percent("33.4", unit="0.001"),) * 3) == Fraction("1.0015")


@pytest.mark.parametrize(("word", "bounds"), VAGUE.items())
def test_vague_words_bind_from_below_only(word, bounds):
    low, high = bounds
    number = Number(word, Fraction(low), Fraction(high or low), Fraction(1), Form.VAGUE)
    read(number, COUNT, (low, INFINITY), (low, high or INFINITY))
    assert allow(number._replace(hedge=Hedge.UNDER), COUNT).hard == NON_NEGATIVE
    assert allow(number._replace(hedge=Hedge.AT_LEAST), COUNT).plausible == interval(low, INFINITY)


def test_the_vague_words_of_the_table():
    least = {word: low for word, (low, _) in VAGUE.items()}
    assert [least[word] for word in ("a couple", "a few", "several", "a dozen")] == [2, 2, 3, 10]
    assert [least[word] for word in ("dozens", "scores", "hundreds", "thousands")] == [20, 40, 200, 2_000]
    assert least["tens of thousands"] == 20_000
    assert [VAGUE[word][1] for word in ("a couple", "a few", "several", "a dozen")] == [4, 12, 30, 14]


@st.composite
def numbers(draw):
    """A number of any form and hedge, whole or not, often round, sometimes a range, with a kind."""
    kind = draw(st.sampled_from(list(Kind)))
    hedge = draw(st.sampled_from(list(Hedge)))
    if draw(st.booleans()) and kind is SHARE:
        words = draw(st.sampled_from([*QUANTIFIERS]))
        return Number(words, Fraction(0), Fraction(0), Fraction(1), Form.QUANTIFIER, hedge), kind
    forms = [form for form in Form if form is not Form.QUANTIFIER]
    form = draw(st.sampled_from(forms))
    if form is Form.ODDS:
        tries = draw(st.integers(1, 200))
        value, step = Fraction(draw(st.integers(1, tries)), tries), Fraction(1, tries)
        return Number("", value, value, step, form, hedge), kind
    digits, power = draw(st.integers(-200, 9_999)), draw(st.integers(-4, 9))
    step = Fraction(10) ** power * step_of(abs(digits))
    low = digits * Fraction(10) ** power
    high = low + draw(st.integers(0, 50)) * Fraction(10) ** power if draw(st.booleans()) else low
    return Number("", low, high, step, form, hedge), kind


@settings(deadline=None, derandomize=True)
@given(numbers(), st.booleans())
def test_plausible_lies_inside_hard_and_neither_is_empty(written, growing):
    number, kind = written
    readings = [allow(number, kind, growing=growing), exact(number)]
    if number.form is not Form.QUANTIFIER:
        readings += [converted(number), rounded(number), rate(number)]
    for hard, plausible in readings:
        assert not plausible.empty
        assert plausible.within(hard)


@settings(deadline=None, derandomize=True)
@given(numbers())
def test_the_number_itself_is_always_possible_but_for_vague_ones(written):
    number, kind = written
    if number.form not in (Form.QUANTIFIER, Form.VAGUE):
        assert allow(number, kind).hard.holds(number.low)
        assert allow(number, kind).hard.holds(number.high)
