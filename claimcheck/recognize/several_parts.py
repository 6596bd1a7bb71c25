"""Several parts of a whole, in words."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.lexicon.numbers import DENOMINATORS, HYPHENS
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Form, Kind, Number
from claimcheck.recognize.proportion import proportion
from claimcheck.rule import recognizer
from claimcheck.text import Sentence

_IN_ORDER = frozenset(("first", "last", "next", "past", "previous"))
_PLURALS = frozenset(word for word in DENOMINATORS if word[-1] == "s") - {"halves"}


@recognizer(
    beside=_PLURALS,
    examples=(
        "{two-thirds} of it",
        "{three quarters} of all",
        "{five eighths}",
        "{twenty-three fifths} of it",
    ),
    never=(
        "the first three quarters of the year",
        "two quarters-final",
        "one thirds",
        "2 thirds",
        "two third men",
        "eight of the nine quarters",
        "four quarters in a row",
    ),
)
def several_parts(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """Several parts of a whole: two-thirds, three quarters."""
    stop = numeral.after + 1
    parts, of = numeral.number.low, DENOMINATORS.get(sentence.word(numeral.after), 0)
    if not numeral.spelled or sentence.word(numeral.after) not in _PLURALS or sentence.word(stop) in HYPHENS:
        return None
    if parts in (0, 1) or parts.denominator > 1 or numeral.number.form is Form.VAGUE:
        return None
    value = parts / of
    in_order = value >= 1 or sentence.word(numeral.first - 1) in _IN_ORDER
    if in_order and sentence.word(numeral.after) == "quarters":
        return None  # of years: nine quarters in a row, the first three quarters
    if 0 < value < 1:
        return proportion(sentence, numeral.first, stop, value)
    text = sentence.quote(sentence.span_of(numeral.first, stop))
    number = Number(text, value, value, Fraction(1, of), Form.DECIMAL)
    return mention(sentence, numeral.first, stop, Kind.COUNT, number)
