"""The whole way from text to findings takes time in proportion to the text, whatever stands in it."""

from __future__ import annotations

import time

import pytest

from claimcheck import check_text
from claimcheck.rule import Check, discover, unmark

TEXTS = [
    "He said 12 people died. ",
    "12 people, including 3 men and 4 women, ",
    "five of the 10 men and ",
    "rose 5 percent to 6 from 5, ",
    "((5))",
    '"5" ',
    "1/2/3/",
    "5 men\n\n5 men. ",
]

REPEATED = (
    "A third of the soldiers were killed. ",
    "Half of the initial troop deployment died. ",
    "The initial 11,000 troops came. Nearly half of the initial troops died. ",
    "The 212 school children wore vests. ",
    "Some 5,000 soldiers were killed, and a third of these soldiers fell. ",
)
OPENING = (
    "Storm kills 5,000 soldiers in the valley\n\n"
    "- Some 5,000 soldiers and 212 school children were killed in the valley.\n- A third of the soldiers fell.\n\n"
)

EXAMPLES = [
    pytest.param(unmark(check.bad[0]).text.replace("\n\n", " ") + " ", id=check.name)
    for check in discover("claimcheck.checks", Check)
]


def seconds(text: str, length: int, opening: str = "") -> float:
    """Return how long a text of so many characters takes, which repeats a short one behind its opening."""
    start = time.process_time()
    check_text(opening + text * (length // len(text)))
    return time.process_time() - start


@pytest.mark.parametrize("text", TEXTS)
def test_four_times_the_text_takes_about_four_times_as_long(text: str) -> None:
    seconds(text, 300)  # loads what a text of this kind needs
    short, long = (min(seconds(text, length) for _ in range(2)) for length in (2_000, 8_000))
    assert long < 10 * max(short, 0.01)


@pytest.mark.parametrize("text", EXAMPLES)
def test_six_times_as_many_findings_take_about_six_times_as_long(text: str) -> None:
    seconds(text, 300)
    short, long = (min(seconds(text, length) for _ in range(2)) for length in (4_000, 24_000))
    assert long < 14 * max(short, 0.01)


@pytest.mark.parametrize("body", [*REPEATED, "".join(REPEATED)])
def test_a_long_file_with_a_headline_takes_time_in_proportion(body: str) -> None:
    seconds(body, 300, OPENING)
    short, long = (min(seconds(body, length, OPENING) for _ in range(2)) for length in (20_000, 80_000))
    assert long < 8 * max(short, 0.01)
