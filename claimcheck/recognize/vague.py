"""Vague amounts: dozens, several hundred."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.lexicon.numbers import SCALES, VAGUE_WORDS
from claimcheck.model import Mention, Numeral, Sentence, mention
from claimcheck.rounding import VAGUE, Form, Kind, Number
from claimcheck.rule import recognizer


@recognizer(
    anchor=VAGUE_WORDS,
    examples=("{dozens} of homes", "{several hundred} people", "{tens of thousands} fled", "{a few} cars", "{a couple} of"),
    never=("the few who stayed", "a couple was married", "he scores goals"),
)
def vague(sentence: Sentence, anchor: Numeral) -> Mention | None:
    """A word that says how many at the least, and no more."""
    index, word = anchor.first, sentence.words[anchor.first]
    first = index
    if word in ("few", "couple"):
        if sentence.word(index - 1) != "a" or (word == "couple" and sentence.word(index + 1) != "of"):
            return None
        first, word = index - 1, f"a {word}"
    elif sentence.word(index - 1) == "of" and f"{sentence.word(index - 2)} of {word}" in VAGUE:
        first, word = index - 2, f"{sentence.word(index - 2)} of {word}"
    elif word == "scores" and sentence.word(index + 1) != "of":
        return None
    scale = SCALES.get(sentence.word(index + 1), 1) if word in ("a few", "several") else 1
    least, most = VAGUE[word]
    low = Fraction(least * scale)
    number = Number(word, low, Fraction(most * scale) if most else low, Fraction(scale), Form.VAGUE)
    return mention(sentence, first, index + 1 + (scale > 1), Kind.COUNT, number)
