"""What is read off one sentence takes time in proportion to its length, however odd it is."""

from __future__ import annotations

import pytest

from claimcheck.claims.attribution import attribute
from claimcheck.claims.measure import measures_of
from claimcheck.claims.scope import scopes_of
from claimcheck.model import Mention
from claimcheck.read import read_text
from claimcheck.recognize import recognize
from claimcheck.segment import segment, sentence
from claimcheck.text import Document, Role, Sentence, Span
from tests.bench.growth import grows_with_size

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


SPEAKERS = ("said , ", "according to ", '" said ', "the of ", "A. ", "reportedly , which ", "this week said ")
FIGURES = ("12 people and ", "killed 12 of ", "rose by 3 percent to ", "12 of 12 of ")


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_numbers(unit: str):
    def prepare(size: int) -> Sentence:
        text = unit * (size // len(unit))
        return sentence(0, Span(0, len(text)), text, Role.BODY, 0)

    assert grows_with_size(prepare, lambda one: recognize((one,)), size=4_000, times=8)


@pytest.mark.parametrize("filler", SPEAKERS)
def test_speakers(filler: str):
    def prepare(size: int) -> Document:
        return read_text(filler * (size // len(filler)) + "12", "a.txt")

    def run(document: Document) -> None:
        sentences = segment(document)
        attribute(document, sentences, [(sentences[-1], Span(len(document.text) - 2, len(document.text)))])

    assert grows_with_size(prepare, run, size=5_000, times=8)


@pytest.mark.parametrize("unit", FIGURES)
def test_what_figures_count(unit: str):
    def prepare(size: int) -> tuple[Sentence, tuple[Mention, ...]]:
        sentences = segment(read_text(unit * (size // len(unit)), "test"))
        return sentences[0], recognize(sentences)[0]

    def run(work: tuple[Sentence, tuple[Mention, ...]]) -> None:
        one, figures = work
        measured = measures_of(one, figures)
        scopes_of(one, [(figure, stop) for figure, (_, stop) in zip(figures, measured, strict=True)])

    assert grows_with_size(prepare, run, size=5_000, times=8)
