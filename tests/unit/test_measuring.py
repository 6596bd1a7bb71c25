"""The scorers measure what they say: denominators, cases under test, and figures that are changed."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from claimcheck.licence import wilson
from claimcheck.model import Article
from claimcheck.pipeline import understand
from claimcheck.read import read_text
from claimcheck.relate import relate
from claimcheck.rule import Check, discover
from tests.accuracy.alarms import tries
from tests.accuracy.calibration.cases import from_exchanges, from_headlines, from_relations
from tests.accuracy.calibration.loose import loosely_tied
from tests.accuracy.calibration.scorer import verdict
from tests.accuracy.mutation.calendar import spoiled_dates
from tests.accuracy.mutation.figures import spoiled_figures
from tests.accuracy.mutation.scorer import why_silent

DATED = "It opened on Monday, March 4, 2024, and closed on Friday, April 26, 2024."
CHECKS = {check.name: check for check in discover("claimcheck.checks", Check)}


def article(text: str) -> Article:
    return understand(read_text(text, ""))


def tried(text: str) -> Counter[str]:
    told = article(text)
    return Counter({name: count for name, one in CHECKS.items() if (count := tries(one, told, relate(told)))})


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Of 200 patients, 90 recovered, 45 percent.", {"share-mismatch": 1, "misattached-share": 1}),
        ("A third of the 300 voters stayed home.", {"misattached-share": 1}),
        ("Of the 28 participants, 36 percent left.", {"impossible-percentage": 1}),
        (
            "Support rose 25% to 50% from 40%.",
            {"change-mismatch": 1, "wrong-direction": 1, "points-or-percent": 1},
        ),
        ("Sales rose 25% to 500 from 400.", {"change-mismatch": 1, "wrong-direction": 1}),
        (DATED, {"weekday-mismatch": 2, "impossible-date": 2}),
    ],
)
def test_a_rule_is_counted_on_what_it_is_tried_on(text: str, counts: dict[str, int]):
    found = tried(text)
    assert {name: found[name] for name in counts} == counts
    assert not {"share-mismatch", "points-or-percent"} & (set(found) - set(counts))


@pytest.mark.parametrize(
    ("text", "row", "off"),
    [
        ("Nearly half of the voters (47.5%) agreed.", "share: nearly fraction", -0.0245),
        ("Sales fell 20 percent to 413 from 503.", "share: percent, tens", -0.0211),
        ("Sales fell 15% in May to 83 crates, against 101 a year earlier.", "share: percent, fives", 0.0282),
        ("The wall is about 14 feet (4.3 meters) high.", "conversion: decimals", 0),
        ("It won 451 of the 1,003 seats (40%).", "share: percent, tens", 0.0497),
    ],
)
def test_a_figure_is_put_under_test(text: str, row: str, off: float):
    told = article(text)
    case = next(from_relations((*relate(told), *loosely_tied(told))))
    assert case.row == row
    assert float(case.off) == pytest.approx(off, abs=0.0006)


def test_a_headline_and_a_second_pair_of_currencies_are_cases():
    headline = article("School orders nearly 600 new desks\n\nThe village school has ordered 587 new desks.")
    assert [case.row for case in from_headlines(headline)] == ["amount: nearly"]
    pairs = article(
        "It paid $113 million (£60 million) for one mine and $226 million (£120 million) for two."
    )
    assert [case.off for case in from_exchanges(relate(pairs))] == [0]


def test_what_lies_far_off_was_tied_wrongly():
    told = article("The panel heard that 12 of the 40 witnesses (85%) lied.")
    assert next(from_relations((*relate(told), *loosely_tied(told)))).misread


def test_the_range_of_a_rate():
    assert wilson(45, 50) == pytest.approx((0.786, 0.957), abs=0.001)
    assert verdict(20, 0, 0) == "few"
    assert verdict(100, 100, 95) == ""
    assert verdict(100, 90, 60) == "too narrow: hard, plausible"


def test_figures_weekdays_and_days_are_changed_and_flagged():
    told = article(f"Of 200 patients, 90 recovered, 45 percent. {DATED}")
    draw = random.Random(0)
    spoiled = [*spoiled_figures(told, relate(told), draw), *spoiled_dates(told, draw)]
    assert [one.kind for one in spoiled] == ["share-of", "weekday", "day of a month"]
    assert [why_silent(one) for one in spoiled] == [None, None, None]


def test_a_miss_has_a_cause():
    text = "School orders 600 new desks\n\nThe village school has ordered 600 new desks, and 90 new lamps."
    told = article(text)
    spoiled = next(iter(spoiled_figures(told, relate(told), random.Random(0))))
    other = spoiled._replace(text=text.replace("600", "some"), changed=spoiled.changed)
    assert why_silent(other) == "the changed figure is not read"
