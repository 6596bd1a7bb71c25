"""The second number of odds: one in *five*, three in *a million*."""

from __future__ import annotations

from claimcheck.lexicon.numbers import HYPHENS, SCALES, TENS, UNITS
from claimcheck.text import Sentence

_ROUND = frozenset((12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1_000, 10_000, 100_000, 1_000_000))
_FIFTY, _YEARS = 50, (1900, 2100)
"""So many that nobody has counted them: one in 250; one in 1950 is one of that year."""
WRITTEN_OUT = 10
"""Up to here any number is meant; above, round ones."""


def tries_at(sentence: Sentence, index: int) -> tuple[int, int]:
    """Return the second number of a pair of odds, 0 when it is none, and the token behind it."""
    word = sentence.word(index).replace(",", "")
    digits = word.isascii() and word.isdigit() and len(word) < WRITTEN_OUT
    value = int(word) if digits else UNITS.get(word) or TENS.get(word, 0)
    if word in ("a", "one") and sentence.word(index + 1) in SCALES:
        return SCALES[sentence.word(index + 1)], index + 2
    if word in TENS and sentence.word(index + 1) in HYPHENS and sentence.word(index + 2) in UNITS:
        return value + UNITS[sentence.word(index + 2)], index + 3
    if sentence.word(index + 1) in SCALES and value:
        return value * SCALES[sentence.word(index + 1)], index + 2
    even = value % _FIFTY == 0 and not (_YEARS[0] <= value <= _YEARS[1] and "," not in sentence.word(index))
    return (value if 1 < value <= WRITTEN_OUT or value in _ROUND or even else 0), index + 1
