"""The article the program was made for, in our own words: the same figures, and the same slip."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck import check_file
from claimcheck.model import Finding, Result, Severity

ARTICLE = Path(__file__).parent.parent / "fixtures" / "articles" / "front-line-casualties.txt"


@pytest.fixture(scope="module")
def result() -> Result:
    return check_file(ARTICLE)


def finding(result: Result, name: str) -> Finding:
    return next(one for one in result.findings if one.name == name)


def quotes(result: Result, name: str) -> list[tuple[str, str, int]]:
    return [
        (quote.role, result.document.quote(quote.span), result.document.locate(quote.span).line)
        for quote in finding(result, name).quotes
    ]


def test_it_gives_these_three_findings_and_no_other(result: Result) -> None:
    assert sorted((one.name, one.severity) for one in result.findings) == [
        ("attribution-conflict", Severity.NOTE),
        ("misattached-share", Severity.ERROR),
        ("source-disagreement", Severity.NOTE),
    ]


def test_the_share_is_flagged_where_it_stands(result: Result) -> None:
    assert quotes(result, "misattached-share")[0] == ("share", "almost half", 3)
    message = finding(result, "misattached-share").message
    assert message == "One-third of 5,000 is about 1,667, which is 15% of 11,000, not almost half."
    assert "5,000 casualties" in finding(result, "misattached-share").would_fit[0].text


def test_the_two_sources_are_shown(result: Result) -> None:
    assert {text for _, text, _ in quotes(result, "source-disagreement")} == {
        "more than 5,000",
        "about 4,000",
    }


def test_the_headline_leaves_out_who_is_speaking(result: Result) -> None:
    assert [(role, line) for role, _, line in quotes(result, "attribution-conflict")] == [
        ("alone", 1),
        ("nested", 5),
    ]


def test_what_adds_up_is_listed(result: Result) -> None:
    shown = {one.relation: one.working for one in result.consistent}
    assert shown["share-of"] == "5,000 / 11,000 = 45.5%"
    assert shown["same-share"] == "about one-third and roughly a third"
