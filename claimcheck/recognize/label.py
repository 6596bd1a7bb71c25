"""Numbers that are names."""

from __future__ import annotations

from claimcheck.lexicon.labels import BEFORE_LABEL, FUNCTION_WORDS, STREETS
from claimcheck.lexicon.numbers import DASHES, HYPHENS
from claimcheck.model import Mention, Numeral, Sentence, mention
from claimcheck.rounding import Kind
from claimcheck.rule import recognizer

_LONGEST_NAME = 4
_UNITS_TIGHT = frozenset(("th", "st", "nd", "rd", "s"))


@recognizer(
    rank=0,
    examples=(
        "an {F-16} jet",
        "{COVID-19} spread",
        "Flight {370} vanished",
        "Route {66} runs",
        "the Apollo {11} mission",
        "{737} Max",
        "at {12 Elm Street}",
        "No. {5} is",
    ),
    never=("in Kursk 5,000 troops", "On Friday 12 people died", "about 5 homes", "Police shot 3 men"),
)
def label(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A number that is part of a name, an address or a code, and counts nothing."""
    first, stop = numeral.first, numeral.stop
    if numeral.spelled:
        return None
    hyphenated = sentence.word(first - 1) in HYPHENS and sentence.tight(first) and sentence.tight(first - 1)
    if hyphenated and sentence.word(first - 2)[-1:].isalpha():
        return mention(sentence, first - 2, stop, Kind.LABEL, numeral.number)
    glued = sentence.tight(first) and sentence.word(first - 1)[-1:].isalpha()
    if glued or sentence.word(first - 1) in BEFORE_LABEL or _numbered(sentence, numeral):
        return mention(sentence, first, stop, Kind.LABEL, numeral.number)
    if _named(sentence, numeral):
        return mention(sentence, first, stop, Kind.LABEL, numeral.number)
    return _street(sentence, numeral)


def _numbered(sentence: Sentence, numeral: Numeral) -> bool:
    """Return whether a number follows "No.", opens a list item, or is one of several joined by dots or slashes."""
    first, stop = numeral.first, numeral.stop
    if sentence.word(first - 1) == "." and sentence.word(first - 2) in ("no", "nos"):
        return True
    if sentence.word(stop) in ("/", ".") and sentence.tight(stop) and sentence.tight(stop + 1):
        return sentence.word(stop + 1)[:1].isdigit()
    return first == 0 and sentence.word(1) in (".", ")") and sentence.tokens[0].text.isdigit()


def _named(sentence: Sentence, numeral: Numeral) -> bool:
    """Return whether a short number closes a name: Apollo 11, or opens one: 737 Max."""
    first, stop = numeral.first, numeral.stop
    if stop - first > 1 or len(sentence.words[first]) > _LONGEST_NAME or not sentence.words[first].isdigit():
        return False
    before = sentence.tokens[first - 1].text if first > 1 else ""
    after = sentence.tokens[stop].text if stop < len(sentence.tokens) else ""
    closes = before[:1].isupper() and before.lower() not in FUNCTION_WORDS and sentence.word(first - 2) != "."
    if closes and not (sentence.word(first - 2) in DASHES):
        return not after[:1].isalpha() or after.lower() in FUNCTION_WORDS or after in ("mission", "-")
    return after[:3] == "Max"


def _street(sentence: Sentence, numeral: Numeral) -> Mention | None:
    for index in range(numeral.stop + 1, numeral.stop + 4):
        if sentence.word(index) in STREETS and all(
            token.text[0].isupper() for token in sentence.tokens[numeral.stop : index + 1]
        ):
            return mention(sentence, numeral.first, index + 1, Kind.LABEL, numeral.number)
    return None
