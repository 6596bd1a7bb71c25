"""Sums of money."""

from __future__ import annotations

from claimcheck.lexicon.money import (
    ANY_CASE,
    CODES,
    NAMES,
    NATIONS,
    PREFIXES,
    SECOND_NAMES,
    SIGNS,
    THINGS_TOO,
    WORDS_TOO,
)
from claimcheck.lexicon.numbers import SCALES
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Form, Kind, Number
from claimcheck.rule import recognizer
from claimcheck.text import Sentence, word_at

_MILLION = 1_000_000
_SHARED = frozenset(
    "dollar dollars dlr dlrs yuan yen francs franc pounds pound rupees rupee lira pesos peso won rand".split()
)
_MILLIONS_OF = {f"m{code}": code.upper() for code in ("usd", "eur", "gbp", "aud", "cad", "sek", "nok", "dkk")}
_SPACED_PREFIXES = frozenset(("c", "us", "u.s."))
_FEW = 20
_CENTS = frozenset(("cent", "cents", "pence"))


@recognizer(
    beside=(*SIGNS, *CODES, *NAMES, *NATIONS, *_MILLIONS_OF, "pounds", "pound", ".", "r"),
    examples=(
        "{$5.2 billion} in cash",
        "{US$40} each",
        "{5 million dollars} more",
        "{£479m} of debt",
        "{EUR 3 million}",
        "a {4.5-million-euro} deal",
        "{75 cents} a share",
        "{40 Canadian dollars}",
        "{10 €} more",
        "{C$40} each",
        "{hundreds of millions of dollars}",
        "{5 million pounds} more",
        "{40 New Zealand dollars}",
        "{dlrs 20 million}",
        "a {RM50,000} fine",
        "{30 MUSD}",
        "{Rs. 500} each",
        "{R2.3 million} of cable",
        "{40 crowns} each",
        "{EUR20} each",
    ),
    never=(
        "5 people",
        "3.5 percent",
        "200 yards",
        "20 pounds of flour",
        "5 American dogs",
        "try 5 dogs",
        "5 try it",
        "an R2 unit",
        "five crowns",
        "at COP27 there",
    ),
)
def money(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """An amount with the sign, the code or the name of its currency."""
    first, unit = _currency_before(sentence, numeral.first)
    if unit is None and _is_rand(sentence, numeral):
        first, unit = numeral.first - 1, "ZAR"
    if unit is None:
        return _named(sentence, numeral)
    number, stop = numeral.number, numeral.stop
    if sentence.words[first] in _MILLIONS_OF:
        number = _times(number, _MILLION)
    named = sentence.word(stop) not in CODES and NAMES.get(sentence.word(stop)) in (unit, "USD")
    return mention(sentence, first, stop + named, Kind.MONEY, number, unit)


def _is_rand(sentence: Sentence, numeral: Numeral) -> bool:
    """Return whether a lone R stands for rand, as it does before millions: R2.3 million."""
    first = numeral.first
    letter = sentence.word(first - 1) == "r" and sentence.capital(first - 1) and sentence.tight(first)
    return letter and numeral.stop - first > 1 and not sentence.tight(first - 1)


def _named(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """Read a currency behind a number: dollars, Canadian dollars, €, USD million."""
    index, number = numeral.after, numeral.number
    word, stop = sentence.word(index), numeral.after + 1
    if word in NATIONS:
        stop += SECOND_NAMES.get(sentence.word(stop)) == word
        name = sentence.word(stop)
        if name not in _SHARED and NAMES.get(name) != NATIONS[word]:
            return None
        return mention(sentence, numeral.first, stop + 1, Kind.MONEY, number, NATIONS[word])
    unit = NAMES.get(word) or SIGNS.get(word) or _MILLIONS_OF.get(word)
    if word in THINGS_TOO and number.low < _FEW:
        return None
    if word in ("pounds", "pound") and number.low >= _MILLION:
        unit = "GBP"
    if unit is None or not _stands(sentence, index, word):
        return None
    if word in _MILLIONS_OF:
        number = _times(number, _MILLION)
    elif word in CODES and sentence.word(stop) in SCALES:
        number, stop = _times(number, SCALES[sentence.word(stop)]), stop + 1
    return mention(sentence, numeral.first, stop, Kind.MONEY, number, unit)


def _stands(sentence: Sentence, index: int, word: str) -> bool:
    """Return whether a name, sign or code behind a number belongs to it and is no other word."""
    if word == "p":
        return sentence.tight(index)
    if word in SIGNS and sentence.word(index + 1)[:1].isdigit():
        return sentence.word(index + 2) in _CENTS  # 10 $ 30 cents
    return word not in WORDS_TOO or sentence.texts[index].isupper()


def _currency_before(sentence: Sentence, index: int) -> tuple[int, str | None]:
    """Return where a currency in front of a number begins, and its code."""
    word = sentence.word(index - 1)
    if word in SIGNS:
        return _sign_before(sentence, index)
    if word in _MILLIONS_OF and word_at(sentence.texts, index - 1).isupper():
        return index - 1, _MILLIONS_OF[word]
    if word == "." and sentence.word(index - 2) == "rs":
        return index - 2, CODES["rs"]
    word_too = word in WORDS_TOO and sentence.tight(index)  # COP27
    if word in CODES and not word_too and (word in ANY_CASE or word_at(sentence.texts, index - 1).isupper()):
        return index - 1, CODES[word]
    return index, None


def _sign_before(sentence: Sentence, index: int) -> tuple[int, str | None]:
    """Return where a sign begins with the letters before it: US$, C$, u.s $."""
    sign, prefix, tight = sentence.word(index - 1), sentence.word(index - 2), sentence.tight(index - 1)
    if prefix[-1:].isdigit() and sentence.word(index + 1) in _CENTS:
        return index, None  # 10 $ 30 cents
    if sign == "$" and sentence.words[max(0, index - 4) : index - 1] == ("u", ".", "s"):
        return index - 4, "USD"
    if sign == "$" and prefix in PREFIXES and (tight or prefix in _SPACED_PREFIXES):
        return index - 2, PREFIXES[prefix]
    if tight and prefix[-1:].isdigit():
        return index, None  # 10$ 20
    return index - 1, SIGNS[sign]


def _times(number: Number, factor: int) -> Number:
    form = Form.SCALED if number.form is Form.INTEGER else number.form
    return number._replace(
        low=number.low * factor, high=number.high * factor, step=number.step * factor, form=form
    )
