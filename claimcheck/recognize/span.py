"""Join two numbers to a range: 10 to 20, between $2 and $3 billion, five or six."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from claimcheck.lexicon.change import DOWN, UP
from claimcheck.lexicon.numbers import DASHES
from claimcheck.model import Mention
from claimcheck.number import POINT, Form, Kind
from claimcheck.recognize.merge import merged
from claimcheck.text import Sentence

_RANGED = frozenset((Kind.COUNT, Kind.SHARE, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.POINTS, Kind.AGE))
_DASHED = frozenset((dash,) for dash in DASHES)
_SPOKEN = frozenset((("to",), ("through",), ("-", "to", "-"), ("-", "to")))
_ONE_UNIT = 1_000
_SCALES = (10**12, 10**9, 10**6, 10**3)
_NO_RANGE = frozenset((Form.VAGUE, Form.QUANTIFIER))
_CHANGE = frozenset(("from", "by")) | UP | DOWN
_ONLY = frozenset(("just", "only", "another", "a"))
_LONGEST_JOINT = 3


def joined(sentence: Sentence, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Return the mentions, each pair that gives the two ends of one quantity as one."""
    return merged(sentence, mentions, _range)


def _range(sentence: Sentence, low: Mention, high: Mention) -> Mention | None:
    if high.first - low.stop > _LONGEST_JOINT:
        return None
    between = sentence.words[low.stop : high.first]
    dashed = between in _DASHED and sentence.tight(low.stop)
    if low.kind is Kind.DATE and high.kind is Kind.COUNT and dashed:
        span = sentence.span_of(low.first, high.stop)
        return low._replace(span=span, core=span, stop=high.stop)
    if dashed and low.kind is Kind.MONEY and high.kind is Kind.COUNT:
        high = high._replace(kind=Kind.MONEY, unit=low.unit)  # $11-12m
    if high.kind not in _RANGED or low.kind not in (high.kind, Kind.COUNT) or low.number.is_range:
        return None
    if {low.number.form, high.number.form} & _NO_RANGE:
        return None
    opener = sentence.word(low.first - 1 - (sentence.word(low.first - 1) in _ONLY))
    percent = low.kind is Kind.COUNT and high.kind is Kind.SHARE and opener != "from"  # fell 50 to 52 percent
    spoken = between in _SPOKEN and (percent or opener not in _CHANGE)
    paired = between == ("and",) and opener == "between"
    either = between == ("or",) and low.kind is Kind.COUNT and high.number.low <= 10 * low.number.low
    if not (dashed or spoken or paired or either):
        return None
    return _joined(sentence, low, high, first=low.first - paired)


def _joined(sentence: Sentence, low: Mention, high: Mention, *, first: int) -> Mention | None:
    """Return the range, its lower end read in the unit and scale of the upper where it has none."""
    factor = _carried(low, high)
    start, step = low.number.low * factor, low.number.step * factor
    if not start < high.number.low:
        return None
    span = sentence.span_of(first, high.stop)
    number = high.number._replace(text=sentence.quote(span), low=start, step=step, high_step=high.number.step)
    return high._replace(span=span, core=span, number=number, first=first)


def _carried(low: Mention, high: Mention) -> Fraction:
    """Return what the lower end is multiplied by: a million in "15-20 million", a hundredth in "5-6 %"."""
    if high.kind is Kind.SHARE:
        return POINT if low.kind is Kind.COUNT else Fraction(1)
    for scale in _SCALES:
        if low.number.low < _ONE_UNIT and high.number.low >= scale and high.number.step * _ONE_UNIT >= scale:
            return Fraction(scale)
    return Fraction(1)
