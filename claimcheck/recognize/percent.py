"""Percentages."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Form, Kind, hundredths
from claimcheck.rule import recognizer
from claimcheck.text import Sentence

_WORDS = frozenset(("%", "percent", "pct", "percents", "pc", "٪"))


@recognizer(
    beside=_WORDS | {"per"},
    examples=(
        "{40%} of voters",
        "{40 per cent}",
        "a {2.5-percent} cut",
        "{forty percent} of it",
        "{5½ pct}",
        "a {20-per-cent} rise",
        "{240 percent} of it",
    ),
    never=("40 percentage points", "40 people", "per cent", "40 per week", "3 percent points"),
)
def percent(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A number of hundredths: 40 %, 40 percent, 40 per cent."""
    stop = numeral.after + 1
    if sentence.word(numeral.after) == "per":
        stop += sentence.word(stop) == "-"
        if sentence.word(stop) != "cent":
            return None
        stop += 1
    elif sentence.word(numeral.after) not in _WORDS:
        return None
    if sentence.word(stop) in ("point", "points"):
        return None
    number = numeral.number
    exact = number.form is Form.VAGUE or number.step < 1  # 60 % is written to the point
    step = number.step if exact else Fraction(1)
    share = hundredths(number._replace(step=step))
    return mention(sentence, numeral.first, stop, Kind.SHARE, share)
