"""Join a quantity and its smaller part: 6 feet 2 inches, two years and three months, 3 dollars 50 cents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.lexicon.units import FEET, PARTS
from claimcheck.model import Mention
from claimcheck.number import Form, Kind
from claimcheck.recognize.merge import merged
from claimcheck.text import Sentence

_PARTED = frozenset((Kind.MEASURE, Kind.DURATION, Kind.MONEY))
_JOINTS = frozenset(((), ("and",), (",",), (",", "and"), ("-",)))
_ENDS = frozenset(("", ".", ",", ";", "more", "each"))


def compounded(sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Return the mentions, each large quantity with the small one behind it as one."""
    return merged(sentence, mentions, _both)


def _both(sentence: Sentence, large: Mention, small: Mention) -> Mention | None:
    """Return two quantities as one in the larger unit, exact to the step of the smaller."""
    if large.kind not in _PARTED:
        return None
    number, part = large.number, small.number
    per = _parts(sentence, large, small)
    if not per or sentence.words[large.stop : small.first] not in _JOINTS or not 0 <= part.low < per:
        return None
    if number.is_range or part.is_range or Form.VAGUE in (number.form, part.form) or number.low < 0:
        return None
    value, span = number.low + part.low / per, sentence.span_of(large.first, small.stop)
    whole = number._replace(
        text=sentence.quote(span), low=value, high=value, step=part.step / per, form=Form.INTEGER
    )
    return large._replace(span=span, core=span, stop=small.stop, number=whole)


def _parts(sentence: Sentence, large: Mention, small: Mention) -> int:
    """Return how many of the smaller make one of the larger; 0 where they are no such pair."""
    unit = large.unit or ""
    if small.kind is large.kind:
        apart = large.kind is Kind.MONEY and sentence.word(large.stop) == ","
        return 0 if apart else PARTS.get((unit, small.unit or ""), 0)
    if small.kind is not Kind.COUNT or small.number.low.denominator > 1:
        return 0
    last = sentence.word(large.stop - 1)
    if unit == "foot" and small.first == large.stop:
        return PARTS["foot", "inch"] if last in FEET or last == "ft" else 0  # 5'11, 6ft 2
    cents = large.kind is Kind.MONEY and last.isalpha() and 10 <= small.number.low < 100
    return PARTS.get((unit, "cent"), 0) if cents and sentence.word(small.stop) in _ENDS else 0
