"""Percentages."""

from __future__ import annotations

from claimcheck.lexicon.numbers import HYPHENS
from claimcheck.model import Mention, Numeral, Sentence, mention
from claimcheck.rounding import POINT, Kind
from claimcheck.rule import recognizer

_WORDS = frozenset(("%", "percent", "pct", "percents"))


@recognizer(
    examples=("{40%} of voters", "{40 per cent}", "a {2.5-percent} cut", "{forty percent} of it"),
    never=("40 percentage points", "40 people", "per cent"),
)
def percent(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A number of hundredths: 40 %, 40 percent, 40 per cent."""
    stop = percent_sign(sentence, numeral.stop)
    if stop == numeral.stop or sentence.word(stop) in ("point", "points"):
        return None
    number = numeral.number
    step = min(number.step, 1) * POINT  # 60 % is written to the point, though its 0 may be round
    share = number._replace(low=number.low * POINT, high=number.high * POINT, step=step)
    return mention(sentence, numeral.first, stop, Kind.SHARE, share)


def percent_sign(sentence: Sentence, index: int) -> int:
    """Return the token behind a percent sign at `index`, or `index` when none stands there."""
    if sentence.word(index) in HYPHENS and sentence.tight(index):
        return index if percent_sign(sentence, index + 1) == index + 1 else percent_sign(sentence, index + 1)
    if sentence.word(index) in _WORDS:
        return index + 1
    if sentence.word(index) == "per" and sentence.word(index + 1) == "cent":
        return index + 2
    return index
