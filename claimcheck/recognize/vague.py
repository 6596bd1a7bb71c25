"""Vague amounts: dozens, several hundred."""

from __future__ import annotations

from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Form, Kind
from claimcheck.rule import recognizer
from claimcheck.text import Sentence


@recognizer(
    rank=8,
    examples=(
        "{dozens} of homes",
        "{several hundred} people",
        "{tens of thousands} fled",
        "{a few} cars",
        "{a couple} of cars",
        "{a few hundred} feet",
        "the {few thousand} left",
        "{a dozen} eggs",
    ),
    never=("the few who stayed", "a couple was married", "he scores goals", "two dozen", "tens of men"),
)
def vague(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A word that says how many at the least, and no more."""
    if numeral.number.form is not Form.VAGUE:
        return None
    return mention(sentence, numeral.first, numeral.stop, Kind.COUNT, numeral.number)
