"""Percentage points."""

from __future__ import annotations

from claimcheck.lexicon.numbers import HYPHENS
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Kind
from claimcheck.rule import recognizer
from claimcheck.text import Sentence

_FIRST = frozenset(("percentage", "percent", "%", "basis", "pct"))
_SHORT = frozenset(("bp", "bps", "pp", "ppt", "ppts"))
_BASIS = frozenset(("basis", "bp", "bps"))


@recognizer(
    rank=0,
    beside=_FIRST | _SHORT,
    examples=(
        "fell {1.5 percentage points}",
        "a {two-percentage-point} lead",
        "up {3% points}",
        "{25 basis points}",
        "{half a percentage point}",
        "cut {25 bps} in May",
        "cut {25bp} in May",
        "up {1.5pp} in May",
    ),
    never=("5 points", "40 percent", "three points of order"),
)
def points(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A difference of two percentages, which is no percentage itself."""
    index, number = numeral.after, numeral.number
    word = sentence.word(index)
    if word not in _FIRST and not (word in _SHORT and (word in _BASIS or sentence.tight(index))):
        return None
    if word in _BASIS:
        number = number._replace(low=number.low / 100, high=number.high / 100, step=number.step / 100)
    if word in _SHORT:
        return mention(sentence, numeral.first, index + 1, Kind.POINTS, number)
    index += 1 + (sentence.word(index + 1) in HYPHENS)
    if sentence.word(index) not in ("point", "points"):
        return None
    return mention(sentence, numeral.first, index + 1, Kind.POINTS, number)
