"""What an edit does to the identity of a finding: only an edit of its own figures makes another one of it."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

import pytest

from claimcheck import check_text
from claimcheck.fingerprint import fingerprints

BASE = (
    'The clinic opened in May. "It is a start," the mayor said. Of 200 patients, 90 recovered, 60 percent.\n\n'
    "Sales at the town's market rose 25 percent to 420 from 360, and it has 12 stalls."
)


def identities(text: str) -> list[tuple[str, str]]:
    """Return the rule and the fingerprint of each finding."""
    result = check_text(text)
    return [(one.name, mark) for one, mark in zip(result.findings, fingerprints(result), strict=True)]


def replaced(old: str, new: str) -> Callable[[str], str]:
    def edit(text: str) -> str:
        assert old in text
        return text.replace(old, new)

    return edit


KEPT: dict[str, Callable[[str], str]] = {
    "a paragraph above": lambda text: f"Rain fell on Monday, and 14 roads were closed.\n\n{text}",
    "a paragraph below": lambda text: f"{text}\n\nThe mayor, who has 3 deputies, left early.",
    "lines wrapped": lambda text: "\n\n".join(textwrap.fill(one, 40) for one in text.split("\n\n")),
    "line ends of another system": replaced("\n", "\r\n"),
    "quotation marks curled": replaced('"It is a start,"', "“It is a start,”"),
    "an apostrophe curled": replaced("town's", "town’s"),
    "the sign for the word": replaced(" percent", "%"),
    "two words for one": replaced(" percent", " per cent"),
    "words added": replaced("Sales at", "Preliminary figures show that sales at"),
    "a word added amid the figures": replaced("90 recovered", "90 fully recovered"),
    "a figure of no finding edited": replaced("12 stalls", "13 stalls"),
    "a number in words": replaced("90 recovered", "ninety recovered"),
    "paragraphs exchanged": lambda text: "\n\n".join(reversed(text.split("\n\n"))),
}


@pytest.mark.parametrize("edit", KEPT.values(), ids=KEPT)
def test_an_edit_beside_the_figures_keeps_both_findings(edit: Callable[[str], str]):
    before, after = identities(BASE), identities(edit(BASE))
    assert [name for name, _ in before] == ["share-mismatch", "change-mismatch"]
    assert sorted(after) == sorted(before)


@pytest.mark.parametrize(
    ("old", "new", "edited"),
    [
        ("60 percent", "61 percent", "share-mismatch"),
        ("60 percent", "60.5 percent", "share-mismatch"),
        ("Of 200", "Of 210", "share-mismatch"),
        ("90 recovered", "80 recovered", "share-mismatch"),
        ("25 percent", "35 percent", "change-mismatch"),
        ("420", "$420", "change-mismatch"),
        ("from 360", "from 361", "change-mismatch"),
    ],
)
def test_an_edited_figure_makes_another_finding_and_leaves_the_other(old: str, new: str, edited: str):
    before, after = dict(identities(BASE)), dict(identities(replaced(old, new)(BASE)))
    assert {name for name in before if before[name] != after.get(name)} == {edited}


def test_what_comes_again_is_counted():
    once = identities(BASE)
    again = identities(f"{BASE}\n\nThe county was told so too. Of 200 patients, 90 recovered, 60 percent.")
    assert len({mark for _, mark in again}) == len(again) == 3
    assert set(once) < set(again)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It was signed on Monday, March 5, 2024.", "It was signed on Monday, 5 March 2024."),
        ("It was signed on Monday, March 5, 2024.", "It was signed on Monday , March 5 , 2024."),
    ],
)
def test_a_date_is_a_date_however_it_is_written(one: str, other: str):
    assert identities(one) == identities(other) != []


@pytest.mark.parametrize(
    "other", ["It was signed on Friday, March 5, 2024.", "It was signed on Monday, March 6, 2024."]
)
def test_another_day_is_another_finding(other: str):
    assert identities("It was signed on Monday, March 5, 2024.")[0] != identities(other)[0]
