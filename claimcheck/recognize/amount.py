"""Vague amounts as numerals: dozens, several hundred, tens of thousands, a few."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.lexicon.numbers import DOZENS, HYPHENS, SCALES, VAGUE_SCALES
from claimcheck.number import Form, Number
from claimcheck.rounding import VAGUE
from claimcheck.text import Sentence

_SCALES = {**SCALES, "dozen": DOZENS["dozen"]}
_FEW = {"few": "a few", "couple": "a couple", "several": "several"}
_LEAST = 2
"""How many hundreds "hundreds" are, at the least."""

Amount = tuple[int, int, Number]
"""The first token of an amount, the token behind it, and its number."""


def vague(sentence: Sentence, index: int) -> Amount | None:
    """Return the vague amount whose first word, save an article, is at a token."""
    word = sentence.words[index]
    if word in _FEW:
        return _few(sentence, index, word)
    if word == "scores" and sentence.word(index + 1) != "of":
        return None
    stop, scale = index + 1, VAGUE_SCALES[word]
    while sentence.word(stop) == "of" and _scale(sentence.word(stop + 1)):
        scale *= _scale(sentence.word(stop + 1))
        stop += 2
    alone = stop == index + 1
    if word == "tens" and alone:
        return None
    least = VAGUE["dozens"][0] if word == "dozens" and alone else _LEAST * scale
    return index, stop, _number(_text(sentence, index, stop), least, None, scale)


def dozen(sentence: Sentence, index: int) -> Number:
    """Return the number of "a dozen" at a token, which is no exact one."""
    least, most = VAGUE["a dozen"]
    return _number(_text(sentence, index, index + 2), least, most, 1)


def _few(sentence: Sentence, index: int, word: str) -> Amount | None:
    """Read a few, a couple of, several, each with a scale behind it: a few hundred, several dozen."""
    least, most = VAGUE[_FEW[word]]
    article = sentence.word(index - 1) == "a" and word != "several"
    if word == "couple" and not (article and sentence.word(index + 1) == "of"):
        return None
    stop, scale = index + 1 + (word == "couple"), 1
    stop += sentence.word(stop) in HYPHENS
    while _scale(sentence.word(stop)):
        scale *= _scale(sentence.word(stop))
        stop += 1
        if sentence.word(stop) != "of" or not _scale(sentence.word(stop + 1)):
            break
        stop += 1
    if word == "few" and not article and scale == 1:
        return None
    first = index - article
    stop = index + 1 if scale == 1 else stop
    return first, stop, _number(_text(sentence, first, stop), least * scale, most and most * scale, scale)


def _scale(word: str) -> int:
    return _SCALES.get(word) or VAGUE_SCALES.get(word, 0)


def _number(text: str, low: int, high: int | None, scale: int) -> Number:
    return Number(text, Fraction(low), Fraction(high or low), Fraction(scale), Form.VAGUE)


def _text(sentence: Sentence, first: int, stop: int) -> str:
    return sentence.quote(sentence.span_of(first, stop))
