"""Times of day, and times taken."""

from __future__ import annotations

from claimcheck.lexicon.calendar import AFTERNOON, CLOCK, MORNING
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Kind
from claimcheck.rule import recognizer
from claimcheck.text import Sentence

_DAY = 24
_HOUR = 60
_NOON = 12


@recognizer(
    rank=0,
    beside=(*CLOCK, ":"),
    examples=(
        "at {5 p.m.} on",
        "at {10:30}",
        "{10:30 a.m.} sharp",
        "by {9am}",
        "ran it in {2:41.4}",
        "at {10:30:45} sharp",
        "at {12 noon} sharp",
    ),
    never=("five people", "I am 5", "three: Oslo", "Note 3: it", "at 5 pmol"),
)
def time(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A time of day: 5 p.m., 10:30; or how long a race took."""
    hour, stop = numeral.number.low, numeral.stop
    if stop - numeral.first > 1 or hour < 0 or hour.denominator > 1:
        return None
    if sentence.word(stop) in CLOCK:
        if hour > _DAY:
            return None
        iso = _iso(int(hour), 0, sentence.words[stop])
        return mention(sentence, numeral.first, stop + 1, Kind.TIME, numeral.number)._replace(iso=iso)
    end = _run(sentence, stop)
    if end == stop or sentence.word(stop) != ":":
        return None
    minutes = sentence.word(stop + 1)
    clock = end == stop + 2 and len(minutes) == 2 and minutes.isdigit() and minutes.isascii()
    if not clock or int(minutes) >= _HOUR or hour >= _DAY:
        return mention(sentence, numeral.first, end, Kind.TIME, numeral.number)
    iso = _iso(int(hour), int(minutes), sentence.word(end))
    end += sentence.word(end) in CLOCK
    return mention(sentence, numeral.first, end, Kind.TIME, numeral.number)._replace(iso=iso)


def _run(sentence: Sentence, index: int) -> int:
    """Return the end of a run of figures with colons or points between them, at most four."""
    for _ in range(3):
        apart = sentence.word(index) not in (":", ".") or not sentence.word(index + 1)[:1].isdigit()
        if apart or not (sentence.tight(index) and sentence.tight(index + 1)):
            break
        index += 2
    return index


def _iso(hour: int, minute: int, mark: str) -> str:
    """Return a time of day as ISO 8601 writes it, told by "p.m." where one stands."""
    if mark in AFTERNOON and hour < _NOON:
        hour += _NOON
    elif (mark in MORNING or mark == "midnight") and hour == _NOON:
        hour = 0
    return f"{hour:02}:{minute:02}"
