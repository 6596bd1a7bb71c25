"""No message is refuted by its own working."""

from __future__ import annotations

import pytest

from claimcheck import check_text
from claimcheck.model import Finding, Result, Severity
from claimcheck.rule import Check, discover, unmark
from tests.articles import document
from tests.untrue import refutations

SILENT = [
    "Of 645 members, 412 voted yes, more than half.",
    "More than half of the 645 members, 412 in all, voted yes.",
    "Most of the 645 members, 640 in all, voted.",
    "Profit rose for eight of the nine quarters.",
    "It lost money in eight of the nine quarters, the longest of them.",
]


@pytest.mark.parametrize("check", discover("claimcheck.checks", Check), ids=lambda check: check.name)
def test_no_example_is_refuted_by_its_own_words(check: Check):
    for text in check.bad:
        result = check_text(unmark(text).text)
        for finding in result.findings:
            assert list(refutations(finding, result)) == [], finding


@pytest.mark.parametrize("text", SILENT)
def test_a_bound_that_holds_and_a_quarter_of_a_year_are_no_findings(text: str):
    assert check_text(text).findings == ()


UNTRUE = [
    ("The headline says 1060%, the article 1060%.", "“1060%” ≠ “1060%”"),
    ("Eight of nine quarters are more than that.", "8 > 9"),
    ("412 of 645 is 63.9%, not more than half.", "412 / 645 = 63.9%"),
    ("90 of 200 is 45%, not 45 percent.", "90 / 200 = 45%"),
    ("9 and 6 make 14.", "9 + 6 = 14"),
    ("655 and 610 are 54 apart.", "655 − 610 = 54"),
    ("It is 60 percent.", "90 / 200 = 60%"),
]


@pytest.mark.parametrize(("message", "working"), UNTRUE)
def test_what_is_untrue_is_found_out(message: str, working: str):
    finding = Finding("CC101", "share-mismatch", Severity.ERROR, message, working, (), ())
    assert list(refutations(finding, Result(document("x"), (), (finding,), ())))
