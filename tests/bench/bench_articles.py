"""The whole way from text to findings takes time in proportion to the text, whatever stands in it."""

from __future__ import annotations

import pytest

from claimcheck import check_text
from claimcheck.rule import Check, discover, unmark
from tests.bench.growth import grows_with_size

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


def grows_with_length(text: str, *, size: int, times: int, opening: str = "") -> bool:
    """Return whether a text that repeats a short one behind its opening takes time in proportion."""
    return grows_with_size(
        lambda length: opening + text * (length // len(text)), check_text, size=size, times=times
    )


@pytest.mark.parametrize("text", TEXTS)
def test_four_times_the_text_takes_about_four_times_as_long(text: str) -> None:
    assert grows_with_length(text, size=2_000, times=4)


@pytest.mark.parametrize("text", EXAMPLES)
def test_six_times_as_many_findings_take_about_six_times_as_long(text: str) -> None:
    assert grows_with_length(text, size=4_000, times=6)


@pytest.mark.parametrize("body", [*REPEATED, "".join(REPEATED)])
def test_a_long_file_with_a_headline_takes_time_in_proportion(body: str) -> None:
    assert grows_with_length(body, size=20_000, times=4, opening=OPENING)
