"""A few odd texts with every run of the tests, and all that were found out once."""

from __future__ import annotations

import random
from itertools import islice

import pytest

from tests.fuzz.oracle import examine, examine_file
from tests.fuzz.texts import cut, examples, odd_files, odd_texts

FOUND = (
    "Turnout was 104 percent of the 5,000 voters.",
    "The figures from: 5 dead in a storm",
    "Three sides agreed to",
    "a profit of £22m-£34m ($31m-$41.6m) and sales of £107m ($157m)",
    "Of 0 judges, 3 dissented, 41 percent",
    "Of 0.0 patients, 90 recovered, 60 percent.",
    "A majority of the 0 members, 12 in all",
    "The vast majority of the 0.0 homes, 410 in all, have no power.",
    "Fire burned 37 percent of the -5 parks.",
    "More than half (212 of 1) have no roof.",
    "share 20% from 25%, climbed 25%. to Its",
    "The index gained 59.35 points to",
    "Support grew 60% to",
    "up a fifth to",
    "trillions of " * 40,
    "\ud800 of 5 percent",
    "The council chose plan B\u00a0. Of 200 people, 90 left, or 60 percent.",
)
BATCHES, EACH = 8, 60


@pytest.mark.parametrize("text", FOUND)
def test_what_was_found_once_holds(text: str):
    examine(text)


@pytest.mark.parametrize("batch", range(BATCHES))
def test_odd_texts(batch: int):
    for text in islice(odd_texts(random.Random(batch)), EACH):
        examine(text)


@pytest.mark.parametrize("batch", range(BATCHES))
def test_odd_files(batch: int):
    for raw, path in islice(odd_files(random.Random(batch)), EACH):
        examine_file(raw, path)


@pytest.mark.parametrize("batch", range(BATCHES))
def test_examples_cut_short(batch: int):
    """Any of the beginnings and deletions of any example; `make fuzz` tries them all."""
    draw = random.Random(batch)
    for text in draw.sample(examples(), EACH):
        examine(draw.choice(list(cut(text))))
