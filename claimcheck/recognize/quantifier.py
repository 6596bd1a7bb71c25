"""Shares without a figure: most, a majority."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.lexicon.numbers import MAJORITY_KINDS, QUANTIFIER_WORDS
from claimcheck.model import Mention, Numeral, Sentence, mention
from claimcheck.rounding import QUANTIFIERS, Form, Kind, Number
from claimcheck.rule import recognizer


@recognizer(
    anchor=QUANTIFIER_WORDS,
    examples=("{most} of the 450", "{a majority} of them", "{the vast majority} of cases", "{a slim majority} of voters"),
    never=("the most expensive of all", "at most of", "the majority leader", "most people"),
)
def quantifier(sentence: Sentence, anchor: Numeral) -> Mention | None:
    """A share in a word that gives no figure: most of them."""
    index, word = anchor.first, sentence.words[anchor.first]
    if sentence.word(index + 1) != "of":
        return None
    if word == "most":
        if sentence.word(index - 1) in ("the", "at"):
            return None
        return _share(sentence, index, index + 1, "most")
    kind = MAJORITY_KINDS.get(sentence.word(index - 1)) if word == "majority" else None
    first = index - 2 if kind else index - 1
    if sentence.word(first) not in ("a", "an", "the"):
        return None
    return _share(sentence, first, index + 1, kind or f"a {word}")


def _share(sentence: Sentence, first: int, stop: int, name: str) -> Mention:
    bounds = QUANTIFIERS[name].hard
    number = Number(name, Fraction(bounds.lo), Fraction(bounds.hi), Fraction(1, 100), Form.QUANTIFIER)
    return mention(sentence, first, stop, Kind.SHARE, number)
