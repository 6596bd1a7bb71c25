"""Times of day as a story writes them: 9:40, 6.40 in the morning, 11.05pm, at 7, noon."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from claimcheck.lexicon.clock import AT, BEHIND_HOUR, EVENING, NAMED_TIMES
from claimcheck.text import Sentence, Span

HOUR, HALF_DAY, DAY = 60, 720, 1440
_NOON, _WORDS_ON = 12, 4
_TIME = (
    r"(?<![\w.,:$£€-])(?:(?P<hour>2[0-4]|[01]?\d)(?:[:.](?P<minute>[0-5]\d))?(?![\d:%]|[.,]\d)"
    r"(?:\s?(?P<half>[ap])(?:m\b|\.m\b\.?))?|(?P<name>noon|midday|midnight))(?!\w)"
)


class Clock(NamedTuple):
    """A time of day in minutes after midnight; `open`, where it may be meant twelve hours later as well."""

    minute: int
    open: bool
    span: Span
    sentence: int


def clocks(sentence: Sentence) -> list[Clock]:
    """Return the times of day in a sentence, in order."""
    found = list(_read(sentence))
    by_day = any(one.minute > HALF_DAY + HOUR and not one.open for one in found)
    plain = by_day and not re.search(r"[ap]\.?m\b", sentence.text)
    return [one._replace(open=False) for one in found] if plain else found


def _read(sentence: Sentence) -> Iterator[Clock]:
    start = sentence.span.start
    for match in _pattern().finditer(sentence.text):
        before = sentence.text[: match.start()].split()
        behind = sentence.text[match.end() :].replace(",", " , ").split()
        span = Span(start + match.start(), start + match.end())
        if match["name"]:
            yield Clock(NAMED_TIMES[match["name"].lower()], False, span, sentence.index)
        elif _is_time(match, before[-1:], behind[:1]):
            yield _clock(match, behind[:_WORDS_ON], span, sentence.index)


def _is_time(match: re.Match[str], before: list[str], behind: list[str]) -> bool:
    """Return whether figures are a time: by "p.m.", a colon, or the word in front and what stands behind."""
    if match["half"] or (match["minute"] and ":" in match[0]):
        return True
    led = bool(before) and before[0].lower() in AT
    alone = not behind or not behind[0][0].isalnum() or behind[0].lower() in BEHIND_HOUR
    return led and alone and (bool(match["minute"]) or before[0].lower() in ("at", "from", "until", "till"))


def _clock(match: re.Match[str], behind: list[str], span: Span, sentence: int) -> Clock:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    words = {word.strip(".,;").lower() for word in behind}
    late = match["half"] == "p" or (not match["half"] and not EVENING.isdisjoint(words))
    early = match["half"] == "a" or (not match["half"] and "morning" in words)
    if late and hour < _NOON:
        hour += _NOON
    elif early and hour == _NOON:
        hour = 0
    told = late or early or hour > _NOON or match["hour"].startswith("0")
    return Clock(hour * HOUR + minute, not told, span, sentence)


def gaps(one: Clock, other: Clock) -> set[int]:
    """Return how many minutes may pass from one time to the next time of the other, within a day."""
    apart = (other.minute - one.minute) % DAY
    return {apart, (apart + HALF_DAY) % DAY} if one.open or other.open else {apart}


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    return re.compile(_TIME, re.IGNORECASE)
