"""A part of a whole as a mention."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.model import Mention, mention
from claimcheck.number import Form, Kind, Number
from claimcheck.text import Sentence


def proportion(sentence: Sentence, first: int, stop: int, value: Fraction) -> Mention:
    """Return the mention of a fraction in words that fills some tokens."""
    text = sentence.quote(sentence.span_of(first, stop))
    number = Number(text, value, value, Fraction(1, value.denominator), Form.FRACTION)
    return mention(sentence, first, stop, Kind.SHARE, number)
