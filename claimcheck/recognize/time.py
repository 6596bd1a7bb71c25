"""Times of day."""

from __future__ import annotations

from claimcheck.lexicon.calendar import CLOCK
from claimcheck.model import Mention, Numeral, Sentence, mention
from claimcheck.rounding import Kind
from claimcheck.rule import recognizer

_DAY = 24
_HOUR = 60


@recognizer(
    rank=0,
    examples=("at {5 p.m.} on", "at {10:30}", "{10:30 a.m.} sharp", "by {9am}"),
    never=("five people", "a ratio of 3:1", "I am 5"),
)
def time(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A time of day: 5 p.m., 10:30."""
    stop = numeral.stop
    minutes = sentence.word(stop + 1)
    clock = sentence.word(stop) == ":" and sentence.tight(stop) and sentence.tight(stop + 1)
    if clock and len(minutes) == 2 and minutes.isdigit() and int(minutes) < _HOUR and numeral.number.low < _DAY:
        stop += 2
        stop += sentence.word(stop) in CLOCK
        return mention(sentence, numeral.first, stop, Kind.TIME, numeral.number)
    if sentence.word(stop) in CLOCK and numeral.number.low <= _DAY:
        return mention(sentence, numeral.first, stop + 1, Kind.TIME, numeral.number)
    return None
