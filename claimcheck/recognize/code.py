"""Codes: numbers that letters, figures or signs touch (F-16, MH370, 4G, 1-800-555-0199, #5, report_2.pdf)."""

from __future__ import annotations

from claimcheck.lexicon.calendar import CLOCK
from claimcheck.lexicon.labels import DIALED, FILES
from claimcheck.lexicon.money import CODES, NAMES, WORDS_TOO
from claimcheck.lexicon.numbers import HYPHENS
from claimcheck.lexicon.units import UNIT_WORDS
from claimcheck.model import Numeral
from claimcheck.recognize.season import season
from claimcheck.text import Sentence

_LINKS = frozenset("to or and by in of through mid early late than".split())
_MARKS = frozenset("#@_№§+")
_JOINTS = HYPHENS | {"/", "."}
_KNOWN = (
    UNIT_WORDS
    | NAMES.keys()
    | CLOCK
    | frozenset("s st nd rd th p pc pct bp bps pp ppt fold odd plus percent h".split())
)
_PHONE = 4
_HOTTEST = 3
"""Digits of a number that is no temperature: 14C may be one, 777C is not."""
_OPENERS = frozenset(("(", "[", "|"))
_SIGNED = frozenset(("%", "percent", "pct", "points", ",", ")", ";", "."))
"""What stands behind a number with a plus in front that is one: +24.8%."""


def code(sentence: Sentence, numeral: Numeral) -> tuple[int, int]:
    """Return the first token of the code around a number and the token behind it; the number's if none."""
    first, stop = numeral.first, numeral.stop
    start = _start(sentence, numeral) if sentence.tight(first) else first
    end = _end(sentence, numeral) if sentence.tight(stop) else stop
    return start, end


def _start(sentence: Sentence, numeral: Numeral) -> int:
    """Return where a code begins that ends in the number: F-16, MH370, #5."""
    first = numeral.first
    before = sentence.word(first - 1)
    if before in _MARKS:
        signed = before == "+" and (not sentence.tight(first - 1) or sentence.word(first - 2) in _OPENERS)
        return first if signed and sentence.word(first + 1) in _SIGNED else first - 1
    if before in HYPHENS and sentence.tight(first - 1):
        return _before_hyphen(sentence, first)
    if before in ("/", ":"):
        return first - (sentence.tight(first - 1) and sentence.word(first - 2)[-1:].isalnum())
    money = (before in CODES and before not in WORDS_TOO) or (before == "r" and numeral.stop - first > 1)
    return first - (before[-1:].isalpha() and not money)


def _before_hyphen(sentence: Sentence, first: int) -> int:
    other, touching = sentence.word(first - 2), sentence.tight(first - 2)
    earlier = sentence.word(first - 3)[-1:]
    if other[-1:].isdigit():
        if touching and earlier.isalpha():
            return first - 3  # scp2-173
        return first - 1 if _in_run(sentence, first) else first
    if not other[-1:].isalpha() or other in _LINKS or (touching and earlier.isdigit()):
        return first  # eight-to-10, 5k-20k
    return first - 2


def _in_run(sentence: Sentence, first: int) -> bool:
    """Return whether a number is the third or a later one of a run of figures: 1-800-555."""
    return (
        sentence.word(first - 3) in _JOINTS
        and sentence.word(first - 4)[-1:].isdigit()
        and sentence.tight(first - 2)
    )


def _end(sentence: Sentence, numeral: Numeral) -> int:
    """Return where a code ends that begins with the number: 4G, 24/7, a telephone number."""
    stop = numeral.stop
    after, beyond = sentence.word(stop), sentence.word(stop + 1)
    joined = sentence.tight(stop + 1) and beyond[:1].isdigit()
    if after in _JOINTS:
        if after == "." and beyond in FILES and sentence.tight(stop + 1):
            return stop + 2
        return _run_end(sentence, numeral) if joined else stop
    if not after[:1].isalpha():
        return stop
    if joined and len(beyond) > 1:
        return stop + 2  # 24703L202
    known = (after in _KNOWN and sentence.texts[stop] != "G") or after in ("t", "x", "in")
    heat = after == "c" and len(sentence.words[numeral.first].partition(".")[0]) < _HOTTEST
    return stop if known or heat else stop + 1


def _run_end(sentence: Sentence, numeral: Numeral) -> int:
    """Return the end of a run of figures joined by hyphens, points or slashes, where it is no mere range."""
    stop, before = numeral.stop, sentence.word(numeral.first - 1)
    if before in _JOINTS and sentence.tight(numeral.first):
        return stop + 2  # its first number has read the run to its end
    if season(sentence, numeral.first):
        return stop
    end = stop
    while sentence.word(end) in _JOINTS and sentence.word(end + 1)[:1].isdigit():
        if not (sentence.tight(end) and sentence.tight(end + 1)):
            break
        end += 2
    several = end > stop + 2
    dialed = before in DIALED and len(sentence.word(stop + 1)) == _PHONE and numeral.number.low < 1000
    return end if several or dialed or sentence.words[stop] in "/." else stop
