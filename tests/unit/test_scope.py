"""Where and when a figure holds, of what it is a part, and whether the text stands behind it."""

from __future__ import annotations

import pytest

from claimcheck.model import Scope
from claimcheck.pipeline import understand
from claimcheck.read import read_text


def scope_of(text: str, figure: str) -> Scope:
    """Return the scope of a figure; a text without a final stop is a headline."""
    article = understand(read_text(text if text.endswith(".") else f"{text}\n\nMore later.", "test"))
    start = text.index(figure)
    return next(one for one in article.claims if one.mention.span.start <= start < one.mention.span.end).scope


STATUS = [
    ("The mill has 40 workers.", "40", "asserted"),
    ("The mill wants to hire 40 workers but has hired 12.", "40", "plan"),
    ("The mill wants to hire 40 workers but has hired 12.", "12", "asserted"),
    ("Voters backed the plan by 40 to 12.", "40", "asserted"),
    ("A dam of 40 feet is to be built there.", "40", "plan"),
    ("Mill to cut 40 jobs", "40", "forecast"),
    ("The mill could lose 40 jobs.", "40", "forecast"),
    ("In May it lost 40 jobs.", "40", "asserted"),
    ("They found 44 lakes, six of which may hold salt.", "44", "asserted"),
    ("They found 44 lakes, six of which may hold salt.", "six", "forecast"),
    ("The mill wants to sack 40 of its 90 workers.", "40", "plan"),
    ("The mill wants to sack 40 of its 90 workers.", "90", "asserted"),
    ("Output will rise to 40 from 12.", "12", "asserted"),
    ("The tax will be 40 percent instead of 12 percent.", "12", "asserted"),
    ("Men were more likely to vote than women, 40 to 12.", "40", "asserted"),
    ("Sales of 40 boats were fewer than expected.", "40", "asserted"),
    ("The mill, which lost 12 men, will hire 40.", "12", "asserted"),
    ("The mill, which lost 12 men, will hire 40.", "40", "forecast"),
    ("The post said 40 men fled, which the mayor called false.", "40", "refuted"),
    ("If the dam breaks, 40 farms flood.", "40", "hypothetical"),
    ("He denied that 40 men had left.", "40", "refuted"),
    ("Correction: an earlier version said 40 men had left.", "40", "corrected"),
    ("The flu has killed 40 people so far.", "40", "partial"),
    ("With 40 percent of ballots counted, Lund led by 12 points.", "40", "asserted"),
    ("With 40 percent of ballots counted, Lund led by 12 points.", "12", "partial"),
    ("A 12-member panel will hear 40 cases.", "12", "asserted"),
    ("A 12-member panel will hear 40 cases.", "40", "forecast"),
    ("A 12-story tower will be built.", "12", "forecast"),
    ("Donors pledged $40 for the well.", "$40", "asserted"),
    ("Donors pledged to give $40 for the well.", "$40", "plan"),
]


@pytest.mark.parametrize(("text", "figure", "status"), STATUS)
def test_the_status_is_that_of_the_clause(text: str, figure: str, status: str):
    assert scope_of(text, figure).status.value == status


PLACES = [
    ("Some 12 men died in Lyon.", "12", "Lyon"),
    ("Flood kills 34 in northern Laos", "34", "northern Laos"),
    ("In Lyon, 12 men died.", "12", "Lyon"),
    ("Some 12 men died in March.", "12", None),
    ("Nine men died in Lyon, eight in Nice.", "eight", "Nice"),
]


@pytest.mark.parametrize(("text", "figure", "place"), PLACES)
def test_the_place_is_named_behind_the_noun_or_at_the_beginning(text: str, figure: str, place: str | None):
    assert scope_of(text, figure).place == place


SUBSETS = [
    ("Twelve of the 40 men left.", "Twelve", "of"),
    ("Twelve of 40 men left.", "Twelve", "of"),
    ("She sold 12 of her goats.", "12", "of"),
    ("There were 40 men, of whom 12 left.", "12", "of"),
    ("A herd of 40 goats came.", "40", None),
    ("Twelve men left.", "Twelve", None),
]


@pytest.mark.parametrize(("text", "figure", "subset"), SUBSETS)
def test_a_part_of_a_known_lot_is_a_subset(text: str, figure: str, subset: str | None):
    assert scope_of(text, figure).subset == subset


def test_the_time_is_all_words_of_time():
    assert scope_of("On Monday 12 men left, up from nine in 2019.", "12").time == "monday 2019"
