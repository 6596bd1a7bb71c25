"""A margin or an average that was rounded honestly is never called one that does not fit."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import check_text

TENTHS = st.integers(min_value=201, max_value=490)


def rounded(tenths: int) -> int:
    return int((Decimal(tenths) / 10).quantize(Decimal(1), ROUND_HALF_UP))


def findings(text: str) -> list[str]:
    return [finding.name for finding in check_text(text).findings]


@given(TENTHS, st.integers(min_value=10, max_value=300))
def test_a_lead_taken_before_rounding_fits(less: int, apart: int):
    more = min(less + apart, 1000 - less)
    text = f"Okafor beat Roth {rounded(more)} percent to {rounded(less)} percent"
    assert findings(f"{text}, a lead of {rounded(more - less)} percentage points.") == []


@given(st.integers(min_value=2, max_value=900), st.integers(min_value=1, max_value=99))
def test_a_margin_of_votes_is_exact_where_the_votes_are(less: int, apart: int):
    more = less + apart
    text = f"The motion passed by {more} votes to {less}, a margin of"
    assert findings(f"{text} {apart} votes.") == []
    exact = more % 10 != 0 or less % 10 != 0
    if exact and (apart + 1) % 10:
        assert findings(f"{text} {apart + 1} votes.") == ["margin-mismatch"]


@given(st.integers(min_value=1, max_value=60), st.integers(min_value=1, max_value=30))
def test_a_lead_within_twice_the_error_may_be_called_so(lead: int, error: int):
    text = f"Okafor's {lead}-point lead is within the poll's {error}-point margin of error."
    assert (findings(text) == []) == (lead - 0.5 <= 2 * (error + 0.5))


@pytest.mark.parametrize(
    ("text", "working"),
    [
        ("Okafor beat Roth 54 to 46 percent, an eight-point lead.", "54% − 46% = 8 points"),
        ("The Herons won 61-38, a 23-point victory.", "61 − 38 = 23"),
        ("Women earn $52,000 compared with $65,000, a gap of $13,000.", "$65,000 − $52,000 = $13,000"),
    ],
)
def test_what_fits_is_shown_as_a_difference(text: str, working: str):
    assert [one.working for one in check_text(text).consistent] == [working]


def test_degrees_below_zero_have_an_average_too():
    text = "Temperatures lie between -5C and 12C, with an average of"
    assert findings(f"{text} 3C.") == []
    assert findings(f"{text} 15C.") == ["average-outside-range"]
