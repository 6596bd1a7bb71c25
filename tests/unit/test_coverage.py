"""Coverage counts what stands in a text by arithmetic alone. A case is a made text and the rows that fit in it."""

from __future__ import annotations

import pytest

from tests.accuracy.coverage.candidate import digits
from tests.accuracy.coverage.scorer import Tally, measured
from tests.examples import understood


def tally(text: str) -> Tally:
    return measured({"id": "made", "text": text}, row=None)[0]


FITTING = [
    ("Of 1,200 patients, 386 recovered, 32.2 percent.", ["share, sentence"]),
    ("Of 1,200 patients, 386 recovered, 33.3 percent.", []),
    ("The ward took in 1,200 patients. It saw 386 recover, a share of 32.2 percent.", ["share, neighbors"]),
    ("Of 1,200 patients, 386 recovered, about a third.", ["fraction, sentence"]),
    ("Sales rose to 4,512 cars from 4,123, up 9.4 percent.", ["change, sentence"]),
    ("Sales were 4,123 cars in May. They fell 8.6 percent, to 3,768 cars.", ["change, neighbors"]),
    ("It sold 4,123 cars, twice the 2,061 cars of May.", ["multiple, sentence"]),
    ("Support rose from 41 percent to 48 percent, by seven percentage points.", ["points, sentence"]),
    (
        "It sold 4,123 cars: 1,207 cars in May, 1,406 cars in June and 1,510 cars in July.",
        ["total, sentence"],
    ),
    (
        "It sold 4,123 cars, 406 cars more than the 3,717 cars of May.",
        ["difference, sentence", "total, sentence"],
    ),
    ("It sold 37 boats at $213 each, for $7,881.", ["product, sentence"]),
    ("It sold 37 boats at $213 each, for $7,882.", []),
    ("Yes took 57 percent, no 43 percent.", ["hundred, sentence"]),
    ("Ruiz led the club from 1987 until 2004, for 17 years.", ["years, sentence"]),
    ("The path is 6.2 miles, or 10 kilometers, long.", ["conversion, sentence"]),
    ("Flood drives 386 from homes\n\nThe flood came at night. It drove 386 people out.", ["twice, headline"]),
    ("The flood drove 386 people out. It was late. The 386 people slept in a school.", ["twice, body"]),
    ("The flood drove 38 people out. It was late. The 38 people slept in a school.", []),
]


@pytest.mark.parametrize(("text", "rows"), FITTING, ids=[text[:40] for text, _ in FITTING])
def test_a_set_that_fits_is_found_in_its_place(text: str, rows: list[str]):
    assert sorted(tally(text).fits.elements()) == rows


def test_a_set_that_the_program_relates_is_covered_and_another_is_not():
    related = tally("Of 1,200 patients, 386 recovered, 32.2 percent.")
    assert related.coverage(["share, sentence"]) == (1, 1)
    apart = tally("The ward has 1,200 beds and 386 nurses. It was 32.2 percent of a long and cold year.")
    assert apart.coverage(["share, neighbors"])[0] == 0


def test_what_fits_a_few_steps_beside_is_chance():
    found = tally("Of 1,200 patients, 386 recovered, 32.9 percent.")
    assert found.fits.total() == 0
    assert found.chance["share, sentence"] == pytest.approx(1 / 12)


def test_a_figure_of_the_headline_counts_once_however_often_it_comes():
    text = "Flood drives 386 from homes\n\nIt drove 386 people out. Then it rose. The 386 people fled."
    assert tally(text).fits == {"twice, headline": 1, "twice, body": 1}


def test_what_is_not_related_is_listed_by_row():
    record = {"id": "made", "text": "The ward has 1,200 beds. It had 386 nurses. It was 32.2 percent of it."}
    assert measured(record, row="share, sentence")[1] == []
    twice = {"id": "made", "text": "The 386 people fled. Then it rose. There were 386 houses."}
    (line,) = measured(twice, row="")[1]
    assert line.startswith("  twice, body in made: 386 | 386\n")
    assert "There were 386 houses." in line


@pytest.mark.parametrize(("text", "expected"), [("1,347", 4), ("5,000", 1), ("2.5 million", 2), ("0.25", 2)])
def test_digits_are_those_a_reader_sees(text: str, expected: int):
    (claim,) = understood(f"It has {text} trees.").claims
    assert digits(claim) == expected
