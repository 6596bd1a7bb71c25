"""So many times as many."""

from __future__ import annotations

from claimcheck.lexicon.numbers import COMPARED, HYPHENS, SCALES
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Form, Kind, Number
from claimcheck.rule import recognizer
from claimcheck.text import Sentence


@recognizer(
    rank=0,
    beside=("times", "fold", "of", "x", "to", "-"),
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
        "a {2-to-1} ratio",
        "from {14.3 to 1} in May",
    ),
    never=(
        "three times in May",
        "he won four times.",
        "a factor of age",
        "five of them",
        "a 6x4 crate",
        "10x said",
        "lost 2 to 1",
        "14.3 to 17",
    ),
)
def times(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """So many times as many, or by a factor: three times as many, 40-fold."""
    index, number = numeral.after, numeral.number
    if number.form is Form.VAGUE:
        return None
    stop = _multiplied(sentence, index, number) or _ratio(sentence, numeral)
    if stop:
        return mention(sentence, numeral.first, stop, Kind.MULTIPLE, number)
    if sentence.words[max(0, numeral.first - 2) : numeral.first] == ("factor", "of"):
        return mention(sentence, numeral.first, numeral.stop, Kind.MULTIPLE, number)
    return None


def _multiplied(sentence: Sentence, index: int, number: Number) -> int:
    """Return the token behind "times", "fold" or "x" at a token, where it multiplies; 0 where it does not."""
    word, after = sentence.word(index), sentence.word(index + 1)
    decimal = word == "times" and number.form is Form.DECIMAL and after[:1].isalpha()
    compared = after in COMPARED and (word == "times" or (word == "x" and sentence.tight(index)))
    folded = word == "fold" and sentence.word(index - 1) in HYPHENS
    return index + 1 if decimal or compared or folded else 0


def _ratio(sentence: Sentence, numeral: Numeral) -> int:
    """Return the token behind so many to one: a 2-to-1 ratio, 14.3 to 1; 0 for none, as in a score of 2 to 1."""
    stop, decimal = numeral.stop, numeral.number.form is Form.DECIMAL
    hyphened = sentence.word(stop) in HYPHENS and sentence.tight(stop)
    at = stop + hyphened
    if sentence.word(at) != "to" or not (hyphened or decimal):
        return 0
    at += 1 + (sentence.word(at + 1) in HYPHENS)
    one = sentence.word(at) in ("1", "one") and not sentence.word(at + 1)[:1].isdigit()
    return at + 1 if one and sentence.word(at + 1) not in SCALES and numeral.number.low > 1 else 0
