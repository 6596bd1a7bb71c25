"""Read bare numerals: figures and number words, with their scale. Everything else is anchored on these."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.lexicon.hedges import AFTER, INSIDE
from claimcheck.lexicon.money import NAMES, SIGNS
from claimcheck.lexicon.numbers import (
    DASHES,
    DENOMINATORS,
    DOZENS,
    FIGURES,
    HYPHENS,
    MINUSES,
    MONEY_SUFFIXES,
    SCALES,
    SMALL,
    SUFFIXES,
    VAGUE_WORDS,
)
from claimcheck.lexicon.units import UNIT_WORDS
from claimcheck.model import Numeral
from claimcheck.number import Form, Number, step_of
from claimcheck.recognize.amount import dozen, vague
from claimcheck.recognize.figures import Figure, figure
from claimcheck.recognize.spelled import and_part, run, small_part
from claimcheck.text import Sentence

_STARTS = frozenset((*SMALL, *SCALES, *DOZENS, *DENOMINATORS, *VAGUE_WORDS))
_SCALED = SCALES.keys() | MONEY_SUFFIXES.keys() | DOZENS.keys()
_UNITS = UNIT_WORDS | NAMES.keys() | SIGNS.keys() | {"%", "percent", "per", "pct"}
_NEVER_ALONE = frozenset(("mn", "bn", "tn"))
_BEHIND_MILLIONS = frozenset(
    (".", ",", ")", ";", "", "in", "from", "to", "and", "more", "last", "this", "by")
)
_ARTICLES = frozenset(("the", "a", "an"))
_HUNDREDS = frozenset(("hundred", "thousand", "lakh", "crore"))
_MILLION = 1_000_000
_ZERO = Fraction(0)


def numerals(sentence: Sentence) -> Iterator[Numeral]:
    """Yield the numerals of a sentence from left to right; none overlaps another."""
    stop = 0
    for index, word in enumerate(sentence.words):
        if (word[-1] in FIGURES or word in _STARTS) and index >= stop:
            numeral = _numeral(sentence, index)
            if numeral and numeral.first >= stop:
                yield numeral
                stop = numeral.stop


def word_anchor(sentence: Sentence, index: int) -> Numeral:
    """Return a word as the place of a number that it stands for."""
    number = Number(sentence.words[index], _ZERO, _ZERO, _ZERO, Form.INTEGER)
    return Numeral(index, index + 1, number, spelled=True, after=index + 1)


def _numeral(sentence: Sentence, index: int) -> Numeral | None:
    word = sentence.words[index]
    if word[-1] in FIGURES:
        read = figure(sentence, index)
        return _with_scale(sentence, index, read) if read else None
    if word in VAGUE_WORDS:
        amount = vague(sentence, index)
        return _placed(sentence, *amount, spelled=True) if amount else None
    if word in SMALL:
        return _part_of_unit(sentence, index) or _words(sentence, index)
    if word in DENOMINATORS:
        return _part_of_scale(sentence, index) or _part_of_unit(sentence, index)
    return _one_scale(sentence, index)


def _with_scale(sentence: Sentence, first: int, read: Figure) -> Numeral:
    """Read the scale behind figures: 2 million, 3 million and a half, 4 thousand 3 hundred, 5-million."""
    value, step, form, stop = read
    after = sentence.word(stop + 1) if sentence.word(stop) in HYPHENS else sentence.word(stop)
    if after in _SCALED:
        whole = form is Form.INTEGER
        if whole and after in SCALES and _goes_on(sentence, stop + 1):
            total, stop = run(sentence, stop, int(value))
            return _placed(
                sentence, first, stop, _whole(sentence, first, stop, Fraction(total)), spelled=False
            )
        scale, stop = _scale(sentence, stop, money=_is_money(sentence, first))
        part, end = and_part(sentence, stop) if whole and scale > 1 else (_ZERO, stop)
        if part:
            value, step, form, stop = value + part, part, Form.DECIMAL, end
        elif whole and scale > 1:
            number = _whole(sentence, first, stop, value * scale, step * scale if scale >= _MILLION else None)
            return _placed(sentence, first, stop, number, spelled=False)
        value, step = value * scale, step * scale
    return _placed(
        sentence, first, stop, _number(_text(sentence, first, stop), value, step, form), spelled=False
    )


def _goes_on(sentence: Sentence, index: int) -> bool:
    """Return whether a number goes on behind its first scale: 4 thousand 3 hundred, 3 hundred and 21."""
    index += sentence.word(index) == "and" and sentence.word(index - 1) in _HUNDREDS
    word = sentence.word(index)
    small = word in SMALL or (word.isdigit() and word.isascii())
    return small and (sentence.word(index + 1) in SCALES or sentence.word(index - 1) == "and")


def _is_money(sentence: Sentence, first: int) -> bool:
    """Return whether a number has a currency in front of it, or is the upper end of a range that has one."""
    before = sentence.word(first - 1)
    if before in DASHES:
        return sentence.tight(first) and not SIGNS.keys().isdisjoint(
            sentence.words[max(0, first - 4) : first - 2]
        )
    return before in SIGNS or before == "rm"


def _scale(sentence: Sentence, index: int, *, money: bool) -> tuple[int, int]:
    """Return the scale that follows a number, 1 for none, and the token behind it."""
    word, tight = sentence.word(index), sentence.tight(index)
    if tight and word in MONEY_SUFFIXES and (money or _is_suffix(sentence, index, word)):
        return MONEY_SUFFIXES[word], index + 1
    if money and word in ("m", "bn") and sentence.word(index + 1) not in ("&", "-"):
        return MONEY_SUFFIXES[word], index + 1  # $45 m
    if tight and word in HYPHENS and sentence.word(index + 1) in SCALES:
        return SCALES[sentence.word(index + 1)], index + 2
    scale = SCALES.get(word) or DOZENS.get(word, 1)
    further = SCALES.get(sentence.word(index + 1), 0) if word in _HUNDREDS else 0
    if further > scale:
        return scale * further, index + 2  # 1.5 lakh crore
    return scale, index + (scale > 1)


def _is_suffix(sentence: Sentence, index: int, word: str) -> bool:
    """Return whether letters that touch a number are its scale: 300k, 15m people, 1.2b, but not 15m tall."""
    after = sentence.word(index + 1)
    if word in ("m", "b"):
        if (
            sentence.texts[index] == "M"
            and after in _BEHIND_MILLIONS
            and sentence.word(index - 2) not in _ARTICLES
        ):
            return True
        decimal = word == "b" and "." in sentence.word(index - 1)
        return decimal or after in NAMES or _counts_things(after)
    return word in SUFFIXES


def _counts_things(word: str) -> bool:
    """Return whether a word is a plural noun, of which there may be millions."""
    return word == "people" or (
        len(word) > 3 and word[-1] == "s" and word[-2:] != "ss" and word not in _UNITS
    )


def _words(sentence: Sentence, index: int) -> Numeral:
    """Read a run of number words: two hundred and five, five and a half million, two million and a half."""
    total, stop = run(sentence, index)
    part, end = and_part(sentence, stop)
    if not part:
        return _placed(sentence, index, stop, _whole(sentence, index, stop, Fraction(total)), spelled=True)
    last = SCALES.get(sentence.word(stop - 1), 0)
    if SCALES.get(sentence.word(end), last) < last:  # one billion and a half million
        last, end = SCALES[sentence.word(end)], end + 1
        return _placed(sentence, index, end, _whole(sentence, index, end, total + part * last), spelled=True)
    if last >= 1_000:
        number = _whole(sentence, index, end, total + part * last)
        return _placed(sentence, index, end, number, spelled=True)
    scale, stop = _scale(sentence, end, money=False)
    step = Fraction(scale, part.denominator)
    number = _number(_text(sentence, index, stop), (total + part) * scale, step, Form.DECIMAL)
    return _placed(sentence, index, stop, number, spelled=True)


def _one_scale(sentence: Sentence, index: int) -> Numeral | None:
    """Read a scale with nothing but an article before it: a hundred and five, a dozen."""
    word, before = sentence.words[index], sentence.word(index - 1)
    if before not in ("a", "an") or word in _NEVER_ALONE:
        return None
    first = index - 1
    if word in DOZENS:
        return _placed(sentence, first, index + 1, dozen(sentence, first), spelled=True)
    total, stop = run(sentence, index, 1)
    return _placed(sentence, first, stop, _whole(sentence, first, stop, Fraction(total)), spelled=True)


def _part_of_scale(sentence: Sentence, index: int) -> Numeral | None:
    """Read half a million, half-a-dozen, a quarter of a million, from the word for the part."""
    word = sentence.words[index]
    if word not in ("half", "quarter"):
        return None
    stop = index + 1 + (sentence.word(index + 1) in HYPHENS)
    stop += sentence.word(stop) == "of" and word != "half"
    stop += sentence.word(stop) == "a"
    stop += sentence.word(stop) in HYPHENS
    scale = SCALES.get(sentence.word(stop)) or DOZENS.get(sentence.word(stop))
    if not scale or sentence.word(stop) in _NEVER_ALONE:
        return None
    first = index - (sentence.word(index - 1) in ("a", "one"))
    value = Fraction(scale, DENOMINATORS[word])
    return _placed(sentence, first, stop + 1, _whole(sentence, first, stop + 1, value), spelled=True)


def _part_of_unit(sentence: Sentence, index: int) -> Numeral | None:
    """Read a part of a unit: half a mile, three-fourths-inch, a tenth of an inch; not a third day."""
    word = sentence.words[index]
    first = index - (word in DENOMINATORS and sentence.word(index - 1) == "a")
    if word in ("half", "quarter") and first == index:
        value, stop = Fraction(1, DENOMINATORS[word]), index + 1
    else:
        value, stop = small_part(sentence, first)
    after = stop + (sentence.word(stop) in HYPHENS)
    of = sentence.word(after) == "of"
    after += of
    after += sentence.word(after) in ("a", "an")
    if not 0 < value < 1 or (sentence.word(after) not in UNIT_WORDS and sentence.word(after) != "percentage"):
        return None
    if first < index and value < Fraction(1, 2) and word != "quarter" and not of:
        return None
    number = _number(_text(sentence, first, stop), value, Fraction(1, value.denominator), Form.FRACTION)
    return Numeral(first, stop, number, spelled=True, after=after)


def _whole(
    sentence: Sentence, first: int, stop: int, value: Fraction, step: Fraction | None = None
) -> Number:
    if step is None:
        step = (
            step_of(value.numerator) if value and value.denominator == 1 else Fraction(1, value.denominator)
        )
    scaled = value >= _MILLION and sentence.word(stop - 1)[-1:] not in FIGURES
    return _number(_text(sentence, first, stop), value, step, Form.SCALED if scaled else Form.INTEGER)


def _number(text: str, value: Fraction, step: Fraction, form: Form) -> Number:
    return Number(text, value, value, step, form)


def _text(sentence: Sentence, first: int, stop: int) -> str:
    return sentence.quote(sentence.span_of(first, stop))


def _placed(sentence: Sentence, first: int, stop: int, number: Number, *, spelled: bool) -> Numeral:
    """Return the numeral with its sign, and where its unit may begin."""
    if (
        sentence.word(first - 1) in MINUSES
        and number.form is not Form.VAGUE
        and _is_minus(sentence, first - 1)
    ):
        first -= 1
        text = sentence.quote(sentence.span_of(first, stop))
        number = number._replace(text=text, low=-number.low, high=-number.high)
    after = sentence.word(stop)
    if after in INSIDE:
        for length in (2, 1):
            hedge = AFTER.get(sentence.words[stop : stop + length])
            behind = stop + length + (sentence.word(stop + length) in HYPHENS)
            if hedge and sentence.word(behind) in _UNITS:
                return Numeral(first, stop, number._replace(hedge=hedge), spelled, behind)
    over = (after in HYPHENS and sentence.tight(stop)) or (after == "of" and number.form is Form.VAGUE)
    return Numeral(first, stop, number, spelled, stop + over)


def _is_minus(sentence: Sentence, index: int) -> bool:
    """Return whether a dash is a sign: "minus", or tight in front and free behind, or in a bracket.

    "Plus or minus" is both.
    """
    if sentence.words[index].isalpha():
        return sentence.words[max(0, index - 2) : index] != ("plus", "or")
    before = sentence.word(index - 1)
    free = not sentence.tight(index) or before in ("(", "[")
    return sentence.tight(index + 1) and free and before[-1:] not in FIGURES
