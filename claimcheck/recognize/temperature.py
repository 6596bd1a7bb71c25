"""Temperatures, and differences of temperature."""

from __future__ import annotations

import re

from claimcheck.lexicon.units import TEMPERATURES
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Kind
from claimcheck.rule import recognizer
from claimcheck.text import Sentence

_DEGREES = frozenset(("degrees", "degree", "deg", "°", "º", "℃", "℉"))
_SIGNS = {"℃": "degC", "℉": "degF"}
_WEATHER = frozenset(
    "temperature temperatures degrees degree heat heatwave warming warm warmer hot hotter hottest "
    "cold colder coldest cool cooler freezing frost celsius fahrenheit climate weather thermometer "
    "thermostat oven boil boils fever above below".split()
)
_RISING = frozenset(
    "by warming rise increase drop limit difference cooled warmed risen rose rises fell".split()
)
_RISEN = frozenset(
    "warmer hotter cooler colder above below higher lower warming rise increase drop hike "
    "threshold target limit".split()
)
_REACH = 8
_OTHER = {"c": frozenset(("f", "fahrenheit")), "f": frozenset(("c", "celsius", "centigrade"))}
_TENTHS = re.compile(r"[1-5]?\d\.\d")
_WITHIN, _HEDGED = 5, 4
"""How many words a bracket may hold up to its scale, and how many may stand in it before its figure."""


@recognizer(
    rank=-1,  # 104F looks like a code
    beside=_DEGREES | TEMPERATURES.keys(),
    examples=(
        "{20 degrees Celsius} at noon",
        "{100 degrees F} at noon",
        "heat of {42C} on Monday",
        "{-5 degrees Fahrenheit} at night",
        "warming of {2C} ({3.6F})",
        "heat set to {85°}.",
        "{minus 5 degrees} at night",
        "{6 deg c} at night",
        "it was {104F} ({40C}) there",
        "it was {104 F} (about {40 C}) there",
        "it fell to {-5C} ({23F})",
        "the mercury touched {31.4C}.",
        "it swung between {3.5C} and {11C}.",
    ),
    never=(
        "the 13F filing",
        "a Boeing 777F",
        "14.7C a share",
        "five degrees of freedom",
        "a 45 degree angle",
    ),
)
def temperature(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A temperature: 20 degrees Celsius, 42C; or how much warmer, in degrees of difference.

    Bare degrees have no unit: the text does not say of which scale they are.
    """
    index = numeral.after
    unit, stop = _scale(sentence, index)
    if unit is None and (sentence.word(index) not in _DEGREES or not _weather(sentence, numeral, stop)):
        return None
    letter = stop == index + 1 and len(sentence.words[index]) == 1 and sentence.words[index].isascii()
    if letter and unit and not (_is_paired(sentence, numeral.first, stop) or _is_heat(sentence, numeral)):
        return None
    if unit in ("degC", "degF") and _is_difference(sentence, numeral.first, stop):
        unit = f"delta_{unit}"
    return mention(sentence, numeral.first, stop, Kind.MEASURE, numeral.number, unit)


def _scale(sentence: Sentence, index: int) -> tuple[str | None, int]:
    """Return the scale of temperature at a token, and the token behind it."""
    word = sentence.word(index)
    if word not in _DEGREES or word in _SIGNS:
        return _SIGNS.get(word) or TEMPERATURES.get(word), index + 1
    at = index + 1 + (sentence.word(index + 1) in (".", "-"))
    unit = TEMPERATURES.get(sentence.word(at))
    return unit, at + 1 if unit else index + 1


def _is_paired(sentence: Sentence, first: int, stop: int) -> bool:
    """Return whether a letter stands beside a bracket with the other scale: 104 F (40 C)."""
    if not sentence.capital(stop - 1):
        return False
    ahead = sentence.words[stop + 1 : stop + 1 + _WITHIN] if sentence.word(stop) == "(" else ()
    opening = next((at for at in range(first - 1, first - _HEDGED, -1) if sentence.word(at) == "("), 0)
    behind = sentence.words[max(0, opening - 2) : opening]
    return not (_OTHER[sentence.word(stop - 1)] | _DEGREES).isdisjoint(ahead + behind)


def _is_heat(sentence: Sentence, numeral: Numeral) -> bool:
    """Return whether a C or F touches its number, nothing but a bracket touches it in turn, and heat is spoken of."""
    index = numeral.after
    capital = sentence.texts[index].isupper() and sentence.tight(index) and sentence.word(index + 1) != "/"
    return capital and (_in_tenths(sentence, index) or _weather(sentence, numeral, index + 1))


def _in_tenths(sentence: Sentence, index: int) -> bool:
    """Return whether a sentence gives temperatures to the tenth, 31.4C, and not prices: 14.7C a share."""
    words = sentence.words
    tenths = any(
        words[at] == "c" and sentence.tight(at) and _TENTHS.fullmatch(sentence.word(at - 1))
        for at in range(1, len(words))
    )
    return tenths and words[index] == "c" and sentence.word(index + 1) not in ("a", "per")


def _weather(sentence: Sentence, numeral: Numeral, stop: int) -> bool:
    """Return whether the words around speak of heat: bare degrees may be an angle, and 13F a form."""
    if numeral.number.low < 0:
        return True
    before = sentence.words[max(0, numeral.first - _REACH) : numeral.first]
    return not _WEATHER.isdisjoint(before + sentence.words[stop : stop + _REACH])


def _is_difference(sentence: Sentence, first: int, stop: int) -> bool:
    before, after = sentence.words[max(0, first - 2) : first], sentence.words[stop : stop + 2]
    if before[-1:] == ("to",) or after[1:] in (("zero",), ("freezing",)):
        return False
    return not (_RISING.isdisjoint(before) and _RISEN.isdisjoint(after))
