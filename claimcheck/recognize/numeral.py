"""Read bare numerals: digits and number words, with their scale. Everything else is anchored on these."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.lexicon.numbers import DOZENS, GLYPHS, HYPHENS, MONEY_SUFFIXES, SCALES, SUFFIXES, TENS, UNITS
from claimcheck.model import Numeral, Sentence
from claimcheck.rounding import Form, Number, step_of

_LONGEST = 18
"""Digits beyond which a number is an account, a barcode or noise."""
_SMALL = UNITS | TENS
_STARTS = frozenset((*_SMALL, "a", "an", "half"))
_SIGNS = frozenset("$£€¥₹")


def numerals(sentence: Sentence) -> Iterator[Numeral]:
    """Yield the numerals of a sentence from left to right; none overlaps another."""
    stop = 0
    for index, word in enumerate(sentence.words):
        if index < stop or not (word in _STARTS or word[-1].isdigit() or word in GLYPHS):
            continue
        numeral = _spelled(sentence, index) if word in _STARTS else _digits(sentence, index)
        if numeral:
            yield numeral
            stop = numeral.stop


def _digits(sentence: Sentence, index: int) -> Numeral | None:
    text = sentence.words[index]
    if text in GLYPHS:
        return _glyph(sentence, index, Fraction(0), index)
    digits = text if text.isdigit() else "".join(one for one in text if one.isdigit() or one == ".")
    if len(digits) > _LONGEST or not digits.isascii():
        return None
    value = Fraction(digits)
    stop = index + 1
    if sentence.word(stop) in GLYPHS:
        return _glyph(sentence, stop, value, index)
    if "." not in digits and sentence.word(stop + 1) == "/" and sentence.word(stop + 2).isdigit():
        return _mixed(sentence, index, value)
    decimals = len(digits.partition(".")[2])
    step = Fraction(1, 10**decimals) if decimals else step_of(int(value))
    scale, stop = _scale(sentence, stop, money=index > 0 and sentence.words[index - 1] in _SIGNS)
    return _numeral(sentence, index, stop, value, step, scale, decimal=bool(decimals), spelled=False)


def _glyph(sentence: Sentence, glyph: int, whole: Fraction, first: int) -> Numeral:
    """Read ½ or 2½."""
    value = whole + Fraction(*GLYPHS[sentence.words[glyph]])
    scale, stop = _scale(sentence, glyph + 1, money=False)
    return _numeral(sentence, first, stop, value, Fraction(1, 4), scale, decimal=True, spelled=False)


def _mixed(sentence: Sentence, index: int, whole: Fraction) -> Numeral | None:
    """Read 2 1/2."""
    top, bottom = sentence.word(index + 1), sentence.word(index + 3)
    if not (top.isdigit() and 0 < int(top) < int(bottom) <= 16):
        return None
    scale, stop = _scale(sentence, index + 4, money=False)
    value = whole + Fraction(int(top), int(bottom))
    return _numeral(sentence, index, stop, value, Fraction(1, int(bottom)), scale, decimal=True, spelled=False)


def _scale(sentence: Sentence, index: int, *, money: bool) -> tuple[int, int]:
    """Return the scale that follows a number, 1 for none, and the token behind it."""
    word = sentence.word(index)
    if sentence.tight(index) and word in (MONEY_SUFFIXES if money else SUFFIXES):
        return (MONEY_SUFFIXES if money else SUFFIXES)[word], index + 1
    if word in SCALES:
        return SCALES[word], index + 1
    if word in HYPHENS and sentence.tight(index) and sentence.word(index + 1) in SCALES:
        return SCALES[sentence.word(index + 1)], index + 2
    if word in DOZENS and word == "dozen":
        return DOZENS[word], index + 1
    return 1, index


def _numeral(
    sentence: Sentence,
    first: int,
    stop: int,
    value: Fraction,
    step: Fraction,
    scale: int,
    *,
    decimal: bool,
    spelled: bool,
) -> Numeral:
    span = sentence.span_of(first, stop)
    text = sentence.text[span.start - sentence.span.start : span.end - sentence.span.start]
    form = Form.DECIMAL if decimal else Form.SCALED if scale >= 1_000_000 else Form.INTEGER
    if scale > 1 and not decimal and form is Form.INTEGER:
        step = step_of(int(value * scale))
    else:
        step *= scale
    return Numeral(first, stop, Number(text, value * scale, value * scale, step, form), spelled)


def _spelled(sentence: Sentence, index: int) -> Numeral | None:
    """Read a run of number words: "two hundred and five", "half a million", "a dozen"."""
    first = index
    half = sentence.word(index) == "half" and sentence.word(index + 1) in ("a", "an")
    if half:
        index += 1
    if sentence.word(index) in ("a", "an"):
        following = sentence.word(index + 1)
        if following not in SCALES and following != "dozen":
            return None
        total, stop = _run(sentence, index + 1, start=1)
    elif half or sentence.word(index) not in _SMALL:
        return None
    else:
        total, stop = _run(sentence, index, start=0)
    if half:
        return _numeral(sentence, first, stop, Fraction(total, 2), _half_step(total), 1, decimal=False, spelled=True)
    if _has_half(sentence, stop):
        scale, stop = _scale(sentence, stop + 3, money=False)
        value = total + Fraction(1, 2)
        return _numeral(sentence, first, stop, value, Fraction(1, 2), scale, decimal=True, spelled=True)
    step = step_of(total) if total else Fraction(1)
    return _numeral(sentence, first, stop, Fraction(total), step, 1, decimal=False, spelled=True)


def _run(sentence: Sentence, index: int, *, start: int) -> tuple[int, int]:
    """Return the value of a run of number words, and the token behind it.

    `group` is what stands before the next scale: in "two hundred and five thousand", 205.
    """
    total, group = 0, start
    last = SCALES["trillion"] * 10
    while index < len(sentence.words):
        word = sentence.words[index]
        if word in _SMALL and (group == start == 0 or _may_follow(group, _SMALL[word])):
            group += _SMALL[word]
        elif word in DOZENS and word == "dozen" and group:
            return total + group * 12, index + 1
        elif word == "hundred" and 0 < group < 100:
            group *= 100
        elif word in SCALES and 0 < SCALES[word] < last and group:
            last = SCALES[word]
            total, group = total + group * last, 0
        else:
            break
        index += 1
        index = _joined(sentence, index)
    return total + group, index


def _may_follow(group: int, value: int) -> bool:
    """Return whether a small number may follow what was read: "twenty-one", "hundred five", not "one two"."""
    if group == 0:
        return True
    if value < 10:
        return group % 10 == 0 and group % 100 != 10
    return group % 100 == 0


def _joined(sentence: Sentence, index: int) -> int:
    """Step over a hyphen or "and" inside a run, when a number word follows that can go on with it."""
    joint, after = sentence.word(index), sentence.word(index + 1)
    if joint in HYPHENS and (after in _SMALL or after in SCALES):
        return index + 1
    if joint == "and" and after in _SMALL and sentence.word(index - 1) in SCALES:
        return index + 1
    return index


def _half_step(total: int) -> Fraction:
    return Fraction(total, 2) if total % 2 else step_of(total // 2)


def _has_half(sentence: Sentence, index: int) -> bool:
    return sentence.words[index : index + 3] == ("and", "a", "half")


def word_anchor(sentence: Sentence, index: int) -> Numeral:
    """Return a word as the place of a number that it stands for."""
    zero = Fraction(0)
    return Numeral(index, index + 1, Number(sentence.words[index], zero, zero, zero, Form.INTEGER), spelled=True)
