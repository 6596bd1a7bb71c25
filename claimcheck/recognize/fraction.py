"""Fractions in words."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.lexicon.hedges import LAST_BEFORE
from claimcheck.lexicon.numbers import DENOMINATORS, HYPHENS, UNITS
from claimcheck.model import Mention, Numeral, Sentence, mention
from claimcheck.rounding import Form, Kind, Number
from claimcheck.rule import recognizer

_DETERMINERS = frozenset(
    ("of", "the", "its", "their", "his", "her", "our", "your", "my", "these", "those", "that", "this", "all")
)
_NO_SHARE_BEFORE = frozenset(
    ("first", "second", "third", "fourth", "final", "other", "each", "better", "last", "latter", "and", "former")
)
_NO_SHARE_AFTER = frozenset("a an hour mile dozen million billion past time way".split())
_NUMERATORS = frozenset(("a", "one", "another"))


@recognizer(
    anchor=DENOMINATORS,
    examples=(
        "{a third} of these",
        "{two-thirds} of it",
        "{half} the town",
        "nearly {half} of them",
        "{three quarters} of all",
        "{one-fifth} of voters",
    ),
    never=("the third quarter of 2009", "in the second half", "a third man", "half an hour", "one and a half"),
)
def fraction(sentence: Sentence, anchor: Numeral) -> Mention | None:
    """A share in words: a third, two-thirds, half."""
    word, index = sentence.words[anchor.first], anchor.first
    before = index - 1 - (sentence.word(index - 1) in HYPHENS)
    if word == "half":
        return _half(sentence, index)
    plural = word.endswith("s")
    numerator = sentence.word(before)
    if plural and UNITS.get(numerator, 0) > 1:
        value = Fraction(UNITS[numerator], DENOMINATORS[word])
    elif not plural and numerator in _NUMERATORS and _opens_whole(sentence, before, index):
        value = Fraction(1, DENOMINATORS[word])
    else:
        return None
    return _share(sentence, before, index + 1, value) if 0 < value < 1 else None


def _opens_whole(sentence: Sentence, before: int, index: int) -> bool:
    """Return whether a whole may follow: "a third of"; "one-third" needs none, unlike "a third man"."""
    hyphenated = index - before == 2 and sentence.word(before) == "one"
    return hyphenated or sentence.word(index + 1) in _DETERMINERS


def _half(sentence: Sentence, index: int) -> Mention | None:
    before, after = sentence.word(index - 1), sentence.word(index + 1)
    if before in _NO_SHARE_BEFORE or after in HYPHENS or before in HYPHENS:
        return None
    if before in ("one", "a") and after != "of":
        return None
    first = index - 1 if before in ("one", "a") else index
    alone = before in LAST_BEFORE and after not in _NO_SHARE_AFTER
    set_off = after == "," and sentence.word(index + 2) == "or"
    if after in _DETERMINERS or alone or set_off:
        return _share(sentence, first, index + 1, Fraction(1, 2))
    return None


def _share(sentence: Sentence, first: int, stop: int, value: Fraction) -> Mention:
    text = " ".join(sentence.words[first:stop]).replace(" - ", "-")
    number = Number(text, value, value, Fraction(1, value.denominator), Form.FRACTION)
    return mention(sentence, first, stop, Kind.SHARE, number)
