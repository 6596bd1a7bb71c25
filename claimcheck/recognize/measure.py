"""Lengths, areas, weights, speeds, and stretches of time."""

from __future__ import annotations

from claimcheck.lexicon.numbers import HYPHENS
from claimcheck.lexicon.units import DURATIONS, LENGTHS, MEASURES, POWERS
from claimcheck.model import Mention, Numeral, Sentence, mention
from claimcheck.rounding import Kind
from claimcheck.rule import recognizer

_POWER_OF = ("", "", "square ", "cubic ")


@recognizer(
    examples=(
        "{120 mph} winds",
        "a {20-foot} wall",
        "{500 acres} of corn",
        "{3 square miles} of it",
        "a {three-hour} wait",
        "for {two years}",
        "{29km} away",
    ),
    never=("12 people", "40 percent", "3 m people", "five-star"),
)
def measure(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A number with a unit of measurement."""
    index = numeral.stop
    if sentence.word(index) in HYPHENS and sentence.tight(index):
        index += 1
    power = POWERS.get(sentence.word(index), 1)
    index += power > 1
    if sentence.word(index) in HYPHENS and power > 1:
        index += 1
    word = sentence.word(index)
    if len(word) == 1 and not sentence.tight(index):
        return None
    if power > 1:
        name = LENGTHS.get(word)
        unit = f"{_POWER_OF[power]}{name}" if name else None
        kind = Kind.MEASURE
    else:
        unit = MEASURES.get(word) or DURATIONS.get(word)
        kind = Kind.DURATION if word in DURATIONS else Kind.MEASURE
    return mention(sentence, numeral.first, index + 1, kind, numeral.number, unit) if unit else None
