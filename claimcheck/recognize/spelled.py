"""Runs of number words, and of figures with scale words: "twenty-three hundred", "4 thousand 3 hundred"."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.lexicon.grammar import is_plural
from claimcheck.lexicon.numbers import DENOMINATORS, DOZENS, HYPHENS, SCALES, SMALL
from claimcheck.text import Sentence

_BEYOND = SCALES["trillion"] * 10
_WHOLE_ONE = ("a", "an", "one")
_PARTED = frozenset(("half", "quarter", "quarters", "halves"))


def run(sentence: Sentence, index: int, group: int | None = None) -> tuple[int, int]:
    """Return the value of a run of number words that begins at a token, and the token behind it.

    `group` is what stands before the next scale: in "two hundred and five thousand", 205. A run that begins
    with a number already read is entered at its first scale, with that number as `group`.
    """
    total, last = 0, _BEYOND
    words, length = sentence.words, len(sentence.words)
    while index < length:
        word = words[index]
        if word in SMALL:
            if not _may_follow(group, SMALL[word]):
                break
            group = (group or 0) + SMALL[word]
        elif word in DOZENS and group:
            return total + group * DOZENS[word], index + 1
        elif word == "hundred" and group and group < 100:
            group *= 100
        elif word in SCALES and group and SCALES[word] < last:
            last = SCALES[word]
            total, group = total + group * last, None
        elif word.isdigit() and word.isascii() and _goes_on(sentence, index, group, last):
            group = (group or 0) + int(word)
        else:
            break
        index = _joined(sentence, index + 1)
    return total + (group or 0), _ended(sentence, index)


def and_part(sentence: Sentence, index: int) -> tuple[Fraction, int]:
    """Return the part in "and a half", "-and-a-half" at a token, and the token behind; 0 where none is."""
    start = _over_hyphen(sentence, index)
    if sentence.word(start) != "and":
        return Fraction(0), index
    if sentence.word(start + 1) == "half" and is_plural(sentence.word(start + 2)):
        return Fraction(1, 2), start + 2  # two and half years
    part, stop = small_part(sentence, _over_hyphen(sentence, start + 1))
    if not part or part >= 1:
        return Fraction(0), index
    named = sentence.word(stop - 1) in _PARTED
    if not named and (sentence.word(stop) == "of" or sentence.word(stop)[:1].isalpha()):
        return Fraction(0), index
    return part, stop


def small_part(sentence: Sentence, index: int) -> tuple[Fraction, int]:
    """Return the fraction in words at a token: "a half", "three-quarters"; 0 where none stands."""
    word = sentence.word(index)
    if word in _WHOLE_ONE:
        top, stop = 1, index + 1
    elif word in SMALL:
        top, stop = run(sentence, index)
    else:
        return Fraction(0), index
    stop = _over_hyphen(sentence, stop)
    bottom = DENOMINATORS.get(sentence.word(stop), 0)
    plural = sentence.word(stop)[-1:] == "s"
    if not top or not bottom or plural != (top > 1):
        return Fraction(0), index
    return Fraction(top, bottom), stop + 1


def _may_follow(group: int | None, value: int) -> bool:
    """Return whether a small number may follow what was read: "twenty-one", "hundred five"."""
    if group is None:
        return True
    if value == 0 or group == 0:
        return False
    if value < 10:
        return group % 10 == 0 and group % 100 != 10
    return group % 100 == 0


def _goes_on(sentence: Sentence, index: int, group: int | None, last: int) -> bool:
    """Return whether figures amid a run belong to it: "4 thousand 3 hundred", "3 hundred and 21"."""
    if len(sentence.words[index]) > 2 or sentence.words[index] == "0":
        return False
    if group is None:
        return SCALES.get(sentence.word(index + 1), last) < last
    return group % 100 == 0 and sentence.word(index - 1) == "and"


def _joined(sentence: Sentence, index: int) -> int:
    """Step over a hyphen or "and" inside a run, when a number goes on behind it."""
    joint, after = sentence.word(index), sentence.word(index + 1)
    if joint in HYPHENS and (after in SMALL or after in SCALES):
        return index + 1
    if joint != "and" or sentence.word(index - 1) not in SCALES:
        return index
    if after == "one" and sentence.word(index + 2) in _PARTED:
        return index
    return index + (after in SMALL or (after.isdigit() and after.isascii()))


def _ended(sentence: Sentence, index: int) -> int:
    """Return the end of a run without an "and" or a hyphen that nothing followed."""
    while sentence.word(index - 1) == "and" or sentence.word(index - 1) in HYPHENS:
        index -= 1
    return index


def _over_hyphen(sentence: Sentence, index: int) -> int:
    return index + (sentence.word(index) in HYPHENS)
