"""The reader of numbers as a whole: its units, its shortcuts, and what hostile input costs."""

from __future__ import annotations

from itertools import pairwise

import pint
import pytest

from claimcheck.lexicon.units import DURATIONS, LENGTHS, MEASURES, PARTS, PHRASES, POWERS, TEMPERATURES
from claimcheck.read import read_text
from claimcheck.recognize import _asked, _readers, recognize
from claimcheck.recognize.numeral import numerals
from claimcheck.rule import Recognizer, discover, unmark
from claimcheck.segment import segment, sentence
from claimcheck.text import Role, Span
from tests.growth import grows_with_size

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


HOSTILE = {
    "digits": "7",
    "digits with spaces": "7 ",
    "grouped digits": "123,",
    "commas": ",",
    "points": ".1",
    "one hundred and": "one hundred and ",
    "twenty": "twenty-",
    "million": "1 million ",
    "nested brackets": "([{",
    "numbers in brackets": "(1",
    "slashes": "1/2/3/4/",
    "hyphens": "-1",
    "ranges": "1 to 2 to ",
    "colons": "1:",
    "halves": "half a ",
    "and a half": "1 and a half ",
    "dozens of": "dozens of ",
    "dollars": "$1",
    "degrees": "2C ",
    "feet": "5'1",
    "apostrophes": "a'",
    "hedges": "more than about ",
    "exponents": "1e1",
    "capitals": "A.",
    "spaces": "1   ",
}


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_time_grows_with_length_only(unit: str):
    def prepare(size: int) -> str:
        return unit * (size // len(unit))

    assert grows_with_size(prepare, read_numbers, size=4_000, times=8)


def read_numbers(text: str) -> None:
    """Find the words and the quantities of one sentence."""
    recognize((sentence(0, Span(0, len(text)), text, Role.BODY, 0),))
