"""Percentage points."""

from __future__ import annotations

from claimcheck.lexicon.numbers import HYPHENS
from claimcheck.model import Mention, Numeral, Sentence, mention
from claimcheck.rounding import Kind
from claimcheck.rule import recognizer

_FIRST = frozenset(("percentage", "percent", "%", "basis"))


@recognizer(
    examples=("fell {1.5 percentage points}", "a {two-percentage-point} lead", "up {3% points}"),
    never=("5 points", "40 percent", "three points of order"),
)
def points(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A difference of two percentages, which is no percentage itself."""
    index = numeral.stop + (sentence.word(numeral.stop) in HYPHENS)
    if sentence.word(index) not in _FIRST:
        return None
    index += 1 + (sentence.word(index + 1) in HYPHENS)
    if sentence.word(index) not in ("point", "points"):
        return None
    return mention(sentence, numeral.first, index + 1, Kind.POINTS, numeral.number)
