"""Ordinals."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.lexicon.numbers import HYPHENS, ORDINALS
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Kind
from claimcheck.rule import recognizer
from claimcheck.text import Sentence

_ENDINGS = frozenset(("st", "nd", "rd", "th"))


@recognizer(
    rank=0,
    beside=_ENDINGS | ORDINALS.keys() | {"-", "and"},
    examples=(
        "the {21st} century",
        "his {5th} win",
        "the {twenty-first} century",
        "the {one hundred and fifth} try",
    ),
    never=(
        "21 people",
        "5 the",
        "21 st",
        "two thirds of it",
        "one third of it",
        "two seconds",
        "one fifth of it",
    ),
)
def ordinal(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A place in an order: 21st, twenty-first."""
    stop, number = numeral.stop, numeral.number
    if sentence.word(stop) in _ENDINGS and sentence.tight(stop):
        return mention(sentence, numeral.first, stop + 1, Kind.ORDINAL, number)
    last = stop + (sentence.word(stop) in HYPHENS)
    last += sentence.word(last) == "and"
    unit = ORDINALS.get(sentence.word(last), 0)
    whole = number.low if number.low.denominator == 1 else Fraction(0)
    tens = whole % 100
    if (
        not numeral.spelled
        or not 0 < unit < 20
        or whole < 20
        or tens % 10
        or tens == 10
        or (tens and unit > 9)
    ):
        return None
    total = whole + unit
    return mention(
        sentence,
        numeral.first,
        last + 1,
        Kind.ORDINAL,
        number._replace(low=total, high=total, step=Fraction(1)),
    )
