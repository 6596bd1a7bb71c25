"""So many times as many."""

from __future__ import annotations

from claimcheck.lexicon.numbers import COMPARED, HYPHENS
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Form, Kind
from claimcheck.rule import recognizer
from claimcheck.text import Sentence


@recognizer(
    rank=0,
    beside=("times", "fold", "of", "x"),
    examples=(
        "{three times} as many",
        "{four times} the rate",
        "{10 times} more likely",
        "a {40-fold} rise",
        "by a factor of {four} since",
        "{2.5 times} higher than",
        "{1.5 times} its",
        "{2.7 times} book value",
        "{6x} the sales",
    ),
    never=(
        "three times in May",
        "he won four times.",
        "a factor of age",
        "five of them",
        "a 6x4 crate",
        "10x said",
    ),
)
def times(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """So many times as many, or by a factor: three times as many, 40-fold."""
    index, number = numeral.after, numeral.number
    if number.form is Form.VAGUE:
        return None
    word = sentence.word(index)
    if word == "times" and sentence.word(index + 1) in COMPARED:
        return mention(sentence, numeral.first, index + 1, Kind.MULTIPLE, number)
    if word == "times" and number.form is Form.DECIMAL and sentence.word(index + 1)[:1].isalpha():
        return mention(sentence, numeral.first, index + 1, Kind.MULTIPLE, number)
    if word == "x" and sentence.tight(index) and sentence.word(index + 1) in COMPARED:
        return mention(sentence, numeral.first, index + 1, Kind.MULTIPLE, number)
    if word == "fold" and sentence.word(index - 1) in HYPHENS:
        return mention(sentence, numeral.first, index + 1, Kind.MULTIPLE, number)
    if sentence.words[max(0, numeral.first - 2) : numeral.first] == ("factor", "of"):
        return mention(sentence, numeral.first, numeral.stop, Kind.MULTIPLE, number)
    return None
