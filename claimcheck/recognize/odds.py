"""Odds: one in five, nine out of 10."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.lexicon.numbers import HYPHENS, SCALES, TENS, UNITS
from claimcheck.lexicon.units import UNIT_WORDS
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Form, Kind, Number
from claimcheck.rule import recognizer
from claimcheck.text import Sentence

_ROUND = frozenset((12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1_000, 10_000, 100_000, 1_000_000))
_WRITTEN_OUT = 10


@recognizer(
    beside=("in", "out", "-"),
    examples=(
        "{one in five} adults",
        "{nine out of 10} homes",
        "{one in every 200}",
        "{3 in 10} voters",
        "{eight-in-ten} say",
        "{one in a million}",
        "{1 in twenty-one}",
    ),
    never=("one in 2014", "five in the morning", "three in 10 days", "seven in six", "12 in six boxes"),
)
def odds(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A share as so many out of so many: one in five."""
    index = numeral.stop + _hyphen(sentence, numeral.stop)
    if sentence.word(index) == "out" and sentence.word(index + 1) == "of":
        index += 1
    elif sentence.word(index) != "in":
        return None
    index += 1 + _hyphen(sentence, index + 1)
    index += sentence.word(index) == "every"
    tries, stop = _tries(sentence, index)
    hits = numeral.number.low
    if not 0 < hits < tries or hits.denominator != 1 or sentence.word(stop) in UNIT_WORDS:
        return None
    form = Form.FRACTION if tries <= _WRITTEN_OUT else Form.ODDS
    share = Fraction(hits, tries)
    number = Number(
        sentence.quote(sentence.span_of(numeral.first, stop)), share, share, Fraction(1, tries), form
    )
    return mention(sentence, numeral.first, stop, Kind.SHARE, number)


def _hyphen(sentence: Sentence, index: int) -> bool:
    return sentence.word(index) in HYPHENS and sentence.tight(index)


def _tries(sentence: Sentence, index: int) -> tuple[int, int]:
    """Return the second number of a pair of odds, 0 when it is none, and the token behind it."""
    word = sentence.word(index).replace(",", "")
    digits = word.isascii() and word.isdigit() and len(word) < _WRITTEN_OUT
    value = int(word) if digits else UNITS.get(word) or TENS.get(word, 0)
    if word in ("a", "one") and sentence.word(index + 1) in SCALES:
        return SCALES[sentence.word(index + 1)], index + 2
    if word in TENS and sentence.word(index + 1) in HYPHENS and sentence.word(index + 2) in UNITS:
        return value + UNITS[sentence.word(index + 2)], index + 3
    if sentence.word(index + 1) in SCALES and value:
        return value * SCALES[sentence.word(index + 1)], index + 2
    return (value if 1 < value <= _WRITTEN_OUT or value in _ROUND else 0), index + 1
