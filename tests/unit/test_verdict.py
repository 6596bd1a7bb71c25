"""Why a finding is an error, a warning or a note."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.model import Severity
from claimcheck.rule import Check, discover, unmark
from claimcheck.verdict import verdict_on_words


@pytest.mark.parametrize("check", discover("claimcheck.checks", Check), ids=lambda check: check.name)
def test_every_finding_says_why_it_is_as_sure_as_it_is(check: Check):
    for example in check.bad:
        for finding in claimcheck.check_text(unmark(example).text).findings:
            assert finding.reason.endswith("."), example


@pytest.mark.parametrize(
    ("text", "severity", "reason"),
    [
        ("Sales rose 25 percent to 420 from 360.", Severity.ERROR, "As it stands, no reading"),
        (
            "The coroner said 12 miners were killed. The union said 19 miners were killed.",
            Severity.NOTE,
            "Two speakers",
        ),
    ],
)
def test_the_reason_is_that_of_the_severity(text: str, severity: Severity, reason: str):
    (finding,) = claimcheck.check_text(text).findings
    assert finding.severity is severity
    assert finding.reason.startswith(reason)


def test_a_check_of_words_is_no_surer_than_its_ceiling():
    surest = verdict_on_words(Severity.ERROR, Severity.ERROR)
    capped = verdict_on_words(Severity.ERROR, Severity.WARNING)
    assert (surest.severity, capped.severity) == (Severity.ERROR, Severity.WARNING)
    assert capped.reason == "Another reading of the words may be meant."
