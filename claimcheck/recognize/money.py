"""Sums of money."""

from __future__ import annotations

from claimcheck.lexicon.money import CODES, NAMES, PREFIXES, SIGNS
from claimcheck.lexicon.numbers import HYPHENS
from claimcheck.model import Mention, Numeral, Sentence, mention
from claimcheck.rounding import Kind
from claimcheck.rule import recognizer

_MILLION = 1_000_000


@recognizer(
    examples=(
        "{$5.2 billion} in cash",
        "{US$40} each",
        "{5 million dollars} more",
        "{£479m} of debt",
        "{EUR 3 million}",
        "a {4.5-million-euro} deal",
        "{75 cents} a share",
    ),
    never=("5 people", "3.5 percent", "200 yards"),
)
def money(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """An amount with the sign, the code or the name of its currency."""
    first, unit = _currency_before(sentence, numeral.first)
    if unit:
        return mention(sentence, first, numeral.stop, Kind.MONEY, numeral.number, unit)
    index = numeral.stop + (sentence.word(numeral.stop) in HYPHENS and sentence.tight(numeral.stop))
    word = sentence.word(index)
    unit = NAMES.get(word) or SIGNS.get(word)
    if word in ("pounds", "pound") and numeral.number.low >= _MILLION:
        unit = "GBP"
    if unit is None or (word == "p" and not sentence.tight(index)):
        return None
    return mention(sentence, numeral.first, index + 1, Kind.MONEY, numeral.number, unit)


def _currency_before(sentence: Sentence, index: int) -> tuple[int, str | None]:
    """Return where a currency in front of a number begins, and its code."""
    word = sentence.word(index - 1)
    if word in SIGNS:
        prefix = sentence.word(index - 2).rstrip(".").replace(".", "")
        if word == "$" and sentence.tight(index - 1) and prefix in PREFIXES:
            return index - 2, PREFIXES[prefix]
        return index - 1, SIGNS[word]
    if word in CODES and index and sentence.tokens[index - 1].text[:1].isupper():
        return index - 1, CODES[word]
    return index, None
