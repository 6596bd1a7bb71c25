"""Numbers in figures: 5,000 and 2.5, 3/4 and 2½, 1.3e6."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from claimcheck.lexicon.calendar import MONTHS
from claimcheck.lexicon.numbers import FIGURES, GLYPHS, HYPHENS, SLASHED
from claimcheck.number import Form, step_of
from claimcheck.recognize.spelled import and_part
from claimcheck.text import Sentence

_LONGEST = 18
"""Digits beyond which a number is an account, a barcode or noise."""
_FIRST = frozenset("0123456789.")
_ZERO = Fraction(0)


class Figure(NamedTuple):
    """A number in figures: its value, one unit of its last digit, its form, and the token behind it."""

    value: Fraction
    step: Fraction
    form: Form
    stop: int


def figure(sentence: Sentence, index: int) -> Figure | None:
    """Return the number in figures at a token, without a scale word behind it."""
    read = _token(sentence.words[index])
    if read is None:
        return _padded(sentence, index)
    value, step, form = read
    stop = index + 1
    if sentence.word(stop) == "/" and sentence.tight(stop):
        fraction = _slashed(sentence, index)
        if fraction:
            return fraction
    power, stop = _exponent(sentence, stop)
    if power:
        return Figure(value * power, step * power, Form.DECIMAL, stop)
    if form is Form.INTEGER:
        part, end = _part_behind(sentence, stop)
        if part:
            return Figure(value + part, Fraction(1, part.denominator), Form.DECIMAL, end)
    return Figure(value, step, form, stop)


@lru_cache(maxsize=4096)
def _token(text: str) -> tuple[Fraction, Fraction, Form] | None:
    """Return the value of a token in figures, one unit of its last digit, and its form.

    A code is none of these: several points, a leading zero, digits of other scripts.
    """
    if text in GLYPHS:
        return Fraction(*GLYPHS[text]), Fraction(1, 4), Form.DECIMAL
    whole, dot, decimals = text.rpartition(".") if "." in text else (text, "", "")
    if "," in decimals:  # 1.234,5 on the Continent
        whole, dot, decimals = text.replace(".", "").partition(",")
    elif "." in whole:
        return None
    digits = whole if whole.isdigit() else "".join(filter(str.isdigit, whole))
    if text[0] not in _FIRST or not _plain(digits + decimals) or len(digits + decimals) > _LONGEST:
        return None
    if digits[:1] == "0" and len(digits) > 1:
        return None
    value = Fraction(int(digits + decimals), 10 ** len(decimals))
    if dot:
        return value, Fraction(1, 10 ** len(decimals)), Form.DECIMAL
    return value, step_of(int(value)) if value else Fraction(1), Form.INTEGER


def _padded(sentence: Sentence, index: int) -> Figure | None:
    """Return a number of two digits with a zero in front, as days, clocks and short years have: 06:15, 04 July."""
    word, after = sentence.words[index], sentence.word(index + 1)
    if len(word) != 2 or word[0] != "0" or not _plain(word):
        return None
    clock = after == ":" and sentence.tight(index + 1)
    short = sentence.word(index - 1) in ("'", "’", "‘") and sentence.tight(index)
    if not (clock or short or after in MONTHS or sentence.word(index - 1) in MONTHS):
        return None
    return Figure(Fraction(int(word)), Fraction(1), Form.INTEGER, index + 1)


def _slashed(sentence: Sentence, index: int) -> Figure | None:
    """Read 3/4; not 24/7, not a date."""
    top, bottom = sentence.words[index], sentence.word(index + 2)
    if not (_plain(top) and _plain(bottom) and len(bottom) <= 3 and sentence.tight(index + 2)):
        return None
    more = sentence.word(index + 3) == "/" and sentence.tight(index + 3)
    if more or (sentence.word(index - 1) == "/" and sentence.tight(index)):
        return None
    if not 0 < int(top) < int(bottom) or int(bottom) not in SLASHED:
        return None
    return Figure(Fraction(int(top), int(bottom)), Fraction(1, int(bottom)), Form.FRACTION, index + 3)


def _part_behind(sentence: Sentence, index: int) -> tuple[Fraction, int]:
    """Return the part behind a whole number: 2½, 2 1/2, 2-1/2, 2 and a half; 0 where none stands."""
    word = sentence.word(index)
    if word in GLYPHS:
        return Fraction(*GLYPHS[word]), index + 1
    start = index + (word in HYPHENS)
    if sentence.word(start + 1) == "/" and sentence.tight(start + 1) and sentence.word(start)[-1:] in FIGURES:
        part = _slashed(sentence, start)
        if part:
            return part.value, part.stop
    if word == "and" or word in HYPHENS:
        return and_part(sentence, index)
    return _ZERO, index


def _exponent(sentence: Sentence, index: int) -> tuple[Fraction, int]:
    """Return the power of ten in 1.3e6 and the token behind it; 0 where none stands."""
    if sentence.word(index) != "e":
        return _ZERO, index
    at = index + 1 + (sentence.word(index + 1) in ("+", "-"))
    power = sentence.word(at)
    if not _plain(power) or len(power) > 2 or not all(map(sentence.tight, range(index, at + 1))):
        return _ZERO, index
    return Fraction(10) ** (-int(power) if sentence.word(at - 1) == "-" else int(power)), at + 1


def _plain(word: str) -> bool:
    return word.isdigit() and word.isascii()
