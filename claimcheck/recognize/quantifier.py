"""Shares without a figure: most, a majority, none of the 12."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.lexicon.numbers import FIGURES, MAJORITY_KINDS, QUANTIFIER_WORDS, SMALL
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Form, Kind, Number
from claimcheck.rule import recognizer
from claimcheck.shares import QUANTIFIERS
from claimcheck.text import Sentence

_WHOLE = {"all": "all", "none": "none", "every": "all"}
_DEFINITE = frozenset(("the", "those", "these", "its", "their"))


@recognizer(
    anchor=QUANTIFIER_WORDS,
    examples=(
        "{most} of the 450",
        "{a majority} of them",
        "{the vast majority} of cases",
        "{a slim majority} of voters",
        "{all} of the 12",
        "{none} of the 12",
        "{every} one of the 12",
    ),
    never=(
        "the most expensive of all",
        "at most of",
        "the majority leader",
        "most people",
        "all of the men",
        "all 12 of the men",
        "none of it",
        "every day",
        "a majority of 80",
        "a slim majority of 51 votes",
    ),
)
def quantifier(sentence: Sentence, anchor: Numeral) -> Mention | None:
    """A share in a word that gives no figure: most of them, none of the 12.

    A majority of 80 is no share of 80: it has 80 votes or seats, or 80 more than the others.
    """
    index, word = anchor.first, sentence.words[anchor.first]
    if word in _WHOLE:
        return _share(sentence, index, index + 1, _WHOLE[word]) if _of_number(sentence, index) else None
    if sentence.word(index + 1) != "of":
        return None
    if word == "most":
        if sentence.word(index - 1) in ("the", "at"):
            return None
        return _share(sentence, index, index + 1, "most")
    if _is_number(sentence.word(index + 2)):
        return None
    kind = MAJORITY_KINDS.get(sentence.word(index - 1)) if word == "majority" else None
    first = index - 2 if kind else index - 1
    if sentence.word(first) not in ("a", "an", "the"):
        return None
    return _share(sentence, first, index + 1, kind or f"a {word}")


def _of_number(sentence: Sentence, index: int) -> bool:
    """Return whether all, none or every one is said of a number that is given: all of the 12."""
    after = index + 1
    if sentence.words[index] == "every":
        after += sentence.word(after) == "one"
    definite = sentence.word(after) == "of" and sentence.word(after + 1) in _DEFINITE
    return definite and _is_number(sentence.word(after + 2))


def _is_number(word: str) -> bool:
    return word[-1:] in FIGURES or word in SMALL


def _share(sentence: Sentence, first: int, stop: int, name: str) -> Mention:
    bounds = QUANTIFIERS[name].hard
    number = Number(name, Fraction(bounds.lo), Fraction(bounds.hi), Fraction(1, 100), Form.QUANTIFIER)
    return mention(sentence, first, stop, Kind.SHARE, number)
