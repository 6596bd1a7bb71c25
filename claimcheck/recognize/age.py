"""Ages of people."""

from __future__ import annotations

from claimcheck.lexicon.numbers import HYPHENS
from claimcheck.model import Mention, Numeral, Sentence, mention
from claimcheck.rounding import Kind
from claimcheck.rule import recognizer

_OLDEST = 115
_AND_OLDER = frozenset(
    (joint, word) for joint in ("and", "or") for word in ("older", "over", "up", "under", "younger", "above")
)


@recognizer(
    examples=("a {5-year-old} girl", "{34 years old}", "aged {27}", "Ada Novak, {34}, was", "the {19-year-old}", "adults {65 and older}"),
    never=("34 years", "In Oslo, 34 were hurt", "aged care", "of the 34, nine left"),
)
def age(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """How old somebody is: 34 years old, a 5-year-old, a name and a number between commas."""
    index, number = numeral.stop, numeral.number
    hyphen = sentence.word(index) in HYPHENS
    index += hyphen
    if sentence.word(index) in ("year", "years", "month", "months", "day", "week"):
        index += 1 + (sentence.word(index + 1) in HYPHENS)
        if sentence.word(index) in ("old", "olds"):
            return mention(sentence, numeral.first, index + 1, Kind.AGE, number, "year")
        return None
    if number.low > _OLDEST or number.low.denominator > 1:
        return None
    if sentence.words[index : index + 2] in _AND_OLDER:
        return mention(sentence, numeral.first, index + 2, Kind.AGE, number, "year")
    before = sentence.word(numeral.first - 1)
    if before in ("aged", "age", "ages") or _after_name(sentence, numeral):
        return mention(sentence, numeral.first, numeral.stop, Kind.AGE, number, "year")
    return None


def _after_name(sentence: Sentence, numeral: Numeral) -> bool:
    """Return whether a number stands between commas, or ends a sentence, behind two capitalized words."""
    first = numeral.first
    if first < 3 or sentence.word(first - 1) != "," or numeral.spelled:
        return False
    ends = sentence.word(numeral.stop) in (",", ".", ";", ")", "") and numeral.stop - first == 1
    name = sentence.tokens[first - 3 : first - 1]
    return ends and all(token.text[0].isupper() and len(token.text) > 1 for token in name)
