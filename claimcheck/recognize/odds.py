"""Odds: one in five, nine out of 10."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.lexicon.numbers import HYPHENS
from claimcheck.lexicon.units import UNIT_WORDS
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Form, Kind, Number
from claimcheck.recognize.tries import WRITTEN_OUT, tries_at
from claimcheck.rule import recognizer
from claimcheck.text import Sentence


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
        "{one in 250} births",
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
    tries, stop = tries_at(sentence, index)
    hits = numeral.number.low
    if not 0 < hits < tries or hits.denominator != 1 or sentence.word(stop) in UNIT_WORDS:
        return None
    form = Form.FRACTION if tries <= WRITTEN_OUT else Form.ODDS
    share = Fraction(hits, tries)
    number = Number(
        sentence.quote(sentence.span_of(numeral.first, stop)), share, share, Fraction(1, tries), form
    )
    return mention(sentence, numeral.first, stop, Kind.SHARE, number)


def _hyphen(sentence: Sentence, index: int) -> bool:
    return sentence.word(index) in HYPHENS and sentence.tight(index)
