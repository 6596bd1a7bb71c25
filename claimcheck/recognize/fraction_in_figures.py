"""Parts of a whole in figures."""

from __future__ import annotations

from claimcheck.lexicon.numbers import GLYPHS, HYPHENS
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Form, Kind
from claimcheck.rule import recognizer
from claimcheck.text import Sentence


@recognizer(
    examples=(
        "{2/3} of it",
        "{⅔} of it",
        "a {3/5} majority",
        "more than {1/2} of them",
        "rose {23/32}, to 5",
    ),
    never=("2 1/2 of them", "9/11 of them", "24/7 of it", "5/17/2018", "half of it", "0.5 of it"),
)
def fraction_in_figures(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A part of a whole in figures: 2/3, ⅔."""
    number = numeral.number
    if numeral.spelled or (number.form is not Form.FRACTION and number.text not in GLYPHS):
        return None
    if sentence.word(numeral.stop) in HYPHENS or number.low < 0:
        return None
    return mention(sentence, numeral.first, numeral.stop, Kind.SHARE, number._replace(form=Form.FRACTION))
