"""The reader of numbers as a whole: its units and its shortcuts."""

from __future__ import annotations

from itertools import pairwise

import pint
import pytest

from claimcheck.lexicon.units import DURATIONS, LENGTHS, MEASURES, PARTS, PHRASES, POWERS, TEMPERATURES
from claimcheck.read import read_text
from claimcheck.recognize import _asked, _readers, recognize
from claimcheck.recognize.numeral import numerals
from claimcheck.rule import Recognizer, discover, unmark
from claimcheck.segment import segment

RECOGNIZERS = discover("claimcheck.recognize", Recognizer)
TEXTS = [unmark(text).text for one in RECOGNIZERS for text in (*one.examples, *one.never)]


@pytest.fixture(scope="module")
def registry() -> pint.UnitRegistry:
    return pint.UnitRegistry(cache_folder=":auto:")


def unit_names() -> set[str]:
    areas = {f"square {name}" for name in LENGTHS.values()} | {f"cubic {name}" for name in LENGTHS.values()}
    heat = {*TEMPERATURES.values(), "delta_degC", "delta_degF"}
    return {*MEASURES.values(), *DURATIONS.values(), *PHRASES.values(), *areas, *heat}


@pytest.mark.parametrize("name", sorted(unit_names()))
def test_pint_reads_every_unit(registry: pint.UnitRegistry, name: str):
    assert registry.Unit(name).dimensionality is not None


def test_parts_of_units_are_as_pint_has_them(registry: pint.UnitRegistry):
    for (large, small), number in PARTS.items():
        if large in {*MEASURES.values(), *DURATIONS.values()}:
            assert registry.Quantity(1, large).to(small).magnitude == pytest.approx(number)


def test_areas_and_volumes_are_powers_of_lengths():
    assert set(POWERS.values()) == {2, 3}


@pytest.mark.parametrize("text", TEXTS)
def test_a_recognizer_that_is_not_asked_would_have_read_nothing(text: str):
    for one in segment(read_text(f"x\n\n{text}", "example")):
        for numeral in numerals(one):
            asked = set(_asked(_readers(), one, numeral))
            for recognizer in RECOGNIZERS:
                if recognizer.beside and recognizer not in asked:
                    assert recognizer.read(one, numeral) is None, recognizer.name


@pytest.mark.parametrize("text", TEXTS)
def test_mentions_stand_in_order_and_never_overlap(text: str):
    for found in recognize(segment(read_text(f"x\n\n{text}", "example"))):
        for one, other in pairwise(found):
            assert one.span.end <= other.span.start
