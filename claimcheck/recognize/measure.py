"""Lengths, areas, weights, volumes, speeds, energy, data, and stretches of time."""

from __future__ import annotations

from claimcheck.lexicon.money import SIGNS
from claimcheck.lexicon.numbers import HYPHENS
from claimcheck.lexicon.units import (
    DURATIONS,
    FEET,
    FIRST_OF_PHRASE,
    INCHES,
    LENGTHS,
    LONGEST_PHRASE,
    MEASURES,
    NEVER_TIGHT,
    PHRASES,
    POWERS,
)
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Kind
from claimcheck.rule import recognizer
from claimcheck.text import Sentence

_POWER_OF = ("", "", "square", "cubic")
_LONG = frozenset("long wide tall high thick deep x".split())
_SHORT = {"t": "tonne", "in": "inch"}
"""Letters that are units only where they touch their number: 100t, 6ft 2in."""
_TALL = 10


@recognizer(
    beside=MEASURES.keys()
    | DURATIONS.keys()
    | POWERS.keys()
    | FIRST_OF_PHRASE
    | FEET
    | INCHES
    | _SHORT.keys(),
    examples=(
        "{120 mph} winds",
        "a {20-foot} wall",
        "{500 acres} of corn",
        "{3 square miles} of it",
        "a {three-hour} wait",
        "for {two years}",
        "{29km} away",
        "{34,500 metric tons} of it",
        "{60 miles per hour}",
        "{half a mile} away",
        "{20-odd miles} away",
        "{several inches} of snow",
        "{5 GB} of data",
        "he is {5'} tall",
        "{3 billion cubic feet} of gas",
        "{120 km/h} winds",
        "{400 kilowatt-hours} a month",
        "up to {100t} of it",
    ),
    never=(
        "12 people",
        "40 percent",
        "3 m people",
        "five-star",
        "a third day",
        "5 square meals",
        "24703m212",
        "a 4G phone",
        "20 million pounds ($26 million)",
    ),
)
def measure(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A number with a unit of measurement."""
    index, first, number = numeral.after, numeral.first, numeral.number
    word = sentence.word(index)
    if word in FIRST_OF_PHRASE:
        for length in range(LONGEST_PHRASE, 1, -1):
            run = sentence.words[index : index + length]
            if run in PHRASES:
                return mention(sentence, first, index + len(run), Kind.MEASURE, number, PHRASES[run])
    if word in DURATIONS:
        return mention(sentence, first, index + 1, Kind.DURATION, number, DURATIONS[word])
    if word in POWERS or word in FEET or word in INCHES:
        return _power(sentence, numeral, index) if word in POWERS else _marks(sentence, numeral, index)
    unit = _SHORT.get(word) if sentence.tight(index) else None
    unit = unit or MEASURES.get(word)
    if unit is None or not _stands(sentence, index, word) or (unit == "pound" and _is_money(sentence, index)):
        return None
    if word in LENGTHS and sentence.word(index + 1) == "2" and sentence.tight(index + 1):
        return mention(sentence, first, index + 2, Kind.MEASURE, number, f"square {unit}")
    return mention(sentence, first, index + 1, Kind.MEASURE, number, unit)


def _stands(sentence: Sentence, index: int, word: str) -> bool:
    """Return whether a unit is one here: a single letter touches its number, and no figures touch a unit."""
    after = sentence.word(index + 1)
    if after[:1].isdigit() and sentence.tight(index + 1) and after != "2":
        return False
    if word in _SHORT:
        return True
    if len(word) == 1 and word.isalpha():
        spaced = word in "mg" and (not after[:1].isalnum() or after == "x")
        return spaced or (sentence.tight(index) and sentence.texts[index] != "G")
    return not (word in NEVER_TIGHT and sentence.tight(index) and sentence.word(index - 1) not in HYPHENS)


def _is_money(sentence: Sentence, index: int) -> bool:
    """Return whether pounds are given in another currency right behind: 20 million pounds ($26 million)."""
    return sentence.word(index + 1) == "(" and not SIGNS.keys().isdisjoint(
        sentence.words[index + 2 : index + 5]
    )


def _power(sentence: Sentence, numeral: Numeral, index: int) -> Mention | None:
    power = POWERS[sentence.words[index]]
    index += 1
    index += sentence.word(index) in HYPHENS or sentence.word(index) == "."
    name = LENGTHS.get(sentence.word(index))
    if name is None:
        return None
    return mention(
        sentence, numeral.first, index + 1, Kind.MEASURE, numeral.number, f"{_POWER_OF[power]} {name}"
    )


def _marks(sentence: Sentence, numeral: Numeral, index: int) -> Mention | None:
    """Read 5', 11" and 10 "; a quotation mark behind a number is rarely an inch."""
    word, after = sentence.words[index], sentence.word(index + 1)
    feet = word in FEET and sentence.tight(index) and 0 < numeral.number.low < _TALL
    if feet and (after == "tall" or (after[:1].isdigit() and sentence.tight(index + 1))):
        return mention(sentence, numeral.first, index + 1, Kind.MEASURE, numeral.number, "foot")
    behind_feet = sentence.tight(numeral.first) and sentence.word(numeral.first - 1) in FEET
    if word in INCHES and (behind_feet or after in _LONG):
        return mention(sentence, numeral.first, index + 1, Kind.MEASURE, numeral.number, "inch")
    return None
