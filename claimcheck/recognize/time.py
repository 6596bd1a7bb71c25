"""Times of day, and times taken."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.lexicon.calendar import AFTERNOON, CLOCK, EVENING, MORNING, ZONES
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Kind
from claimcheck.rule import recognizer
from claimcheck.text import Sentence

_DAY = 24
_HOUR = 60
_NOON = 12
_IN_THE = ("in", "the")
_TAKEN = frozenset(("in", "inside", "ran", "clocked", "timed", "of", "under", "sub"))
"""What stands in front of the time that somebody took; a clock has "at", "by", "from"."""
_FEWEST_RUN = 24


@recognizer(
    rank=0,
    beside=(*CLOCK, *ZONES, ":", "in"),
    examples=(
        "at {5 p.m.} on",
        "at {10:30}",
        "{10:30 a.m.} sharp",
        "by {9am}",
        "ran it in {2:41.4}",
        "won in {2:08:51}.",
        "the {5.45am} train",
        "at {6.40} in the morning",
        "at {06:15} sharp",
        "at {1400 GMT} sharp",
        "at {10:30:45} sharp",
        "at {12 noon} sharp",
    ),
    never=(
        "five people",
        "I am 5",
        "three: Oslo",
        "Note 3: it",
        "at 5 pmol",
        "5.45 in cash",
        "1400 men",
        "U.S.C. 1701 et seq.",
    ),
)
def time(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A time of day: 5 p.m., 10:30; or how long a race took."""
    hour, stop = numeral.number.low, numeral.stop
    if stop - numeral.first > 1 or hour < 0:
        return None
    zoned = sentence.word(stop) in ZONES and sentence.texts[stop].isupper()
    if hour.denominator > 1 or (zoned and hour > _DAY):
        return _without_colon(sentence, numeral)
    if sentence.word(stop) in CLOCK:
        if hour > _DAY:
            return None
        iso = _iso(int(hour), 0, sentence.words[stop])
        return mention(sentence, numeral.first, stop + 1, Kind.TIME, numeral.number)._replace(iso=iso)
    end = _run(sentence, stop)
    if end == stop or sentence.word(stop) != ":":
        return None
    return _taken(sentence, numeral, end) or _shown(sentence, numeral, end)


def _shown(sentence: Sentence, numeral: Numeral, end: int) -> Mention:
    """Return a time as a clock shows it, where it is one: 10:30."""
    hour, stop = numeral.number.low, numeral.stop
    minutes = sentence.word(stop + 1)
    clock = end == stop + 2 and len(minutes) == 2 and minutes.isdigit() and minutes.isascii()
    if not clock or int(minutes) >= _HOUR or hour >= _DAY:
        return mention(sentence, numeral.first, end, Kind.TIME, numeral.number)
    iso = _iso(int(hour), int(minutes), _part_of_day(sentence, end))
    end += sentence.word(end) in CLOCK
    return mention(sentence, numeral.first, end, Kind.TIME, numeral.number)._replace(iso=iso)


def _without_colon(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """Read 5.45am, 6.40 in the morning and 1400 GMT."""
    text, stop = sentence.words[numeral.first], numeral.stop
    hour, dot, minutes = text.partition(".")
    mark = _part_of_day(sentence, stop)
    if not dot:
        hour, minutes = text[:-2], text[-2:]
    elif mark not in CLOCK and mark not in EVENING and mark != "morning":
        return None
    if len(minutes) != 2 or not hour.isdecimal() or int(hour) > _DAY or int(minutes) >= _HOUR:
        return None
    stop += sentence.word(stop) in CLOCK or sentence.word(stop) in ZONES
    iso = _iso(int(hour), int(minutes), mark)
    return mention(sentence, numeral.first, stop, Kind.TIME, numeral.number)._replace(iso=iso)


def _taken(sentence: Sentence, numeral: Numeral, end: int) -> Mention | None:
    """Return the time that something took: 2:08:51 and 2:41.4, which a clock shows only behind "at"."""
    first, words = numeral.first, sentence.words[numeral.first : end]
    *parts, last = "".join(words).split(":")
    whole, _, rest = last.partition(".")
    parts.append(whole)
    if len(parts) > 3 or not all(part.isdecimal() for part in (*parts, rest or "0")):
        return None
    tenths = Fraction(int(rest or 0), 10 ** len(rest))
    long = len(parts) == 3 or rest or int(parts[0]) >= _FEWEST_RUN
    if not long or sentence.word(first - 1) not in _TAKEN:
        return None
    seconds = sum(int(part) * _HOUR**power for power, part in enumerate(reversed(parts))) + tenths
    step = Fraction(1, 10 ** len(rest))
    number = numeral.number._replace(
        text=sentence.quote(sentence.span_of(first, end)), low=seconds, high=seconds, step=step
    )
    return mention(sentence, first, end, Kind.DURATION, number, "second")


def _part_of_day(sentence: Sentence, index: int) -> str:
    """Return the word behind a time that tells which half of the day it is in, or any other."""
    if sentence.words[index : index + 2] == _IN_THE:
        return sentence.word(index + 2)
    return sentence.word(index)


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
    if (mark in AFTERNOON or mark in EVENING) and hour < _NOON:
        hour += _NOON
    elif (mark in MORNING or mark == "midnight") and hour == _NOON:
        hour = 0
    return f"{hour:02}:{minute:02}"
