"""Words that multiply: doubled, tenfold, twice as many."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.lexicon.numbers import COMPARED, HALVED, MULTIPLES
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Form, Kind, Number
from claimcheck.rule import recognizer
from claimcheck.text import Sentence

_NEVER_ALONE = frozenset("double doubles triple triples treble twice thrice doubling tripling halves".split())


@recognizer(
    anchor=(*MULTIPLES, *HALVED),
    examples=(
        "profit {doubled} to 8",
        "it {halved} in May",
        "{twice} as many",
        "a {tenfold} rise",
        "{double} the rate",
        "cases more than {tripled} since",
    ),
    never=("a double murder", "she won twice.", "in two halves", "a triple crown", "the top half"),
)
def change_word(sentence: Sentence, anchor: Numeral) -> Mention | None:
    """A word that says by what a quantity was multiplied: doubled, tenfold, twice as many."""
    index, word = anchor.first, sentence.words[anchor.first]
    if word in _NEVER_ALONE and sentence.word(index + 1) not in COMPARED:
        return None
    value = Fraction(1, 2) if word in HALVED else Fraction(MULTIPLES[word])
    form = Form.FRACTION if word in HALVED else Form.INTEGER
    number = Number(sentence.texts[index], value, value, Fraction(1), form)
    return mention(sentence, index, index + 1, Kind.MULTIPLE, number)
