"""A finding can be retraced: what ties its figures, what each may mean, and what every step left of them."""

from __future__ import annotations

import re

import pytest

from claimcheck import check_text
from claimcheck.report.compare import comparison
from claimcheck.report.trace import behind, chapters
from claimcheck.rule import Check
from tests.examples import CHECKS, cases, examined

each_bad_example = pytest.mark.parametrize(("check", "marked"), cases(CHECKS, "bad"))


@each_bad_example
def test_every_finding_can_be_retraced(check: Check, marked: str):
    result = examined(marked).result
    finding = result.findings[0]
    told = {chapter.heading: chapter.lines for chapter in chapters(finding, result)}
    conflict = behind(finding, result)
    if check.inspect:
        assert conflict is None
        assert list(told) == ["traced"]
        return
    assert conflict is not None
    assert list(told) == ["tied", "may mean", "narrowed"]
    assert len(told["tied"]) == len(conflict.relations)
    assert told["narrowed"][-1].endswith(tuple(f"by {number}" for number in range(1, 10)))
    assert "which nothing is" in told["narrowed"][-1]


@each_bad_example
def test_a_trace_speaks_plainly(check: Check, marked: str):
    result = examined(marked).result
    lines = [line for chapter in chapters(result.findings[0], result) for line in chapter.lines]
    words = " ".join(lines)
    assert not re.search(r"\b(?:hard|plausible|scope|term|interval|constraint|None|inf|nan)\b", words), (
        check.id
    )
    assert not re.search(r"\d/\d", words), "a fraction that nobody can read"


def reasons(text: str, one: str, other: str) -> list[str]:
    return [reason for _, each in comparison((one, other), check_text(text)) for reason in each]


def test_a_figure_that_is_repeated_is_one_statement():
    text = "The fever killed more than 900 people. More than 900 people died of the fever, the clinic said."
    assert reasons(text, "more than 900", "900") == [
        "one statement, made twice: the figure, its hedge and what it counts are the same"
    ]


@pytest.mark.parametrize(
    ("text", "one", "other", "reason"),
    [
        ("It sold 12 ships. It paid $40 million.", "12", "$40 million", "of another sort: count and money"),
        ("The flood killed 12 people. It hurt 30 people.", "12", "30", "of another event: death and injury"),
        (
            "It has 12 ships. It plans to buy 30 ships.",
            "12",
            "30",
            "of another standing: given as a fact and a plan",
        ),
        ("In 2019 it had 12 ships. Now it has 30 ships.", "12", "30", "at another time: 2019 and now"),
        ("It has 12 ships. They own 30 barns.", "12", "30", "their sentences share no word"),
    ],
)
def test_what_keeps_two_figures_apart_is_named(text: str, one: str, other: str, reason: str):
    assert reason in reasons(text, one, other)


def test_many_pairs_are_cut_short():
    text = " ".join(f"Ship {number} carries 12 men and 30 boxes." for number in range(12))
    assert len(list(comparison(("12", "30"), check_text(text)))) == 8
