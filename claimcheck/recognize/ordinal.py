"""Ordinals in figures."""

from __future__ import annotations

from claimcheck.model import Mention, Numeral, Sentence, mention
from claimcheck.rounding import Kind
from claimcheck.rule import recognizer

_ENDINGS = frozenset(("st", "nd", "rd", "th"))


@recognizer(
    rank=0,
    examples=("the {21st} century", "his {5th} win"),
    never=("21 people", "5 the", "21 st"),
)
def ordinal(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A place in an order: 21st."""
    if sentence.word(numeral.stop) in _ENDINGS and sentence.tight(numeral.stop):
        return mention(sentence, numeral.first, numeral.stop + 1, Kind.ORDINAL, numeral.number)
    return None
