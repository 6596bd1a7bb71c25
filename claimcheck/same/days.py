"""A weekday or a month in a headline or summary, and the one in the sentence of the body that says the same.

They are words, not figures, so the sentences need not hold a figure: what ties two is the part of the words of the one
that come again in the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.lexicon.calendar import WEEKDAYS
from claimcheck.lexicon.grammar import PREPOSITIONS
from claimcheck.model import Article
from claimcheck.same.surroundings import telling
from claimcheck.text import Role, Sentence, Span

_WORD = re.compile(r"[^\W\d_]+|\d+")
_DAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_OWNERS = frozenset(("'s", "’s"))
_NOT_ITS_DAY = frozenset("by until till before since said says told announced released reported".split())
"""In front of a weekday that is none of what the sentence tells: *by* Friday, he *said* Friday that it sails."""
_MOVED = re.compile(
    r"\b(?:postponed|delayed|moved|rescheduled|pushed|put) (?:back |off |forward )?(?:to|until)\b"
)
"""What says that a day was another before: pushed back *to Friday*."""
_MOST = 20
_FEWEST = 2
_ALIKE, _ALIKE_NOWHERE = 60, 40
"""So many percent of the telling words of a headline stand in the sentence that says the same; fewer do, where the day
of the headline is not named below it."""


class Day(NamedTuple):
    """A weekday in a sentence: which, and where."""

    name: str
    span: Span


class SameDay(NamedTuple):
    """A weekday of a headline or summary, and those of the sentence that says the same."""

    head: Day
    there: tuple[Day, ...]

    @property
    def agrees(self) -> bool:
        """Whether one of them is the one of the headline."""
        return any(day.name == self.head.name for day in self.there)


def same_days(article: Article) -> Iterator[SameDay]:
    """Yield each weekday of title and summary with those of the likest sentence of the body that has one."""
    opening = [one for one in article.sentences if one.role in (Role.TITLE, Role.SUMMARY)]
    heads = [(one, days) for one in opening[:_MOST] if len(days := _days(one)) == 1]
    if not heads:
        return
    body = [(_words(one), days) for one in article.sentences if one.role.running and (days := _days(one))]
    told = {day.name for _, days in body for day in days}
    for sentence, (day,) in heads:
        found = _likest(_words(sentence), day, body, _ALIKE if day.name in told else _ALIKE_NOWHERE)
        if found:
            yield SameDay(day, found)


def _likest(
    words: frozenset[str], day: Day, body: Sequence[tuple[frozenset[str], tuple[Day, ...]]], least: int
) -> tuple[Day, ...] | None:
    """Return the days of the sentence that says the same; another that is half as like and fits is meant."""
    ranked = sorted(((len(words & there), days) for there, days in body), key=lambda one: -one[0])
    if not ranked or ranked[0][0] < _FEWEST or 100 * ranked[0][0] < least * len(words):
        return None
    meant = (days for shared, days in ranked if 2 * shared >= ranked[0][0])
    return next((days for days in meant if any(one.name == day.name for one in days)), ranked[0][1])


def _days(sentence: Sentence) -> tuple[Day, ...]:
    """Return the weekdays of a sentence, but for those of a name: Ash Wednesday, Black Friday."""
    found: list[Day] = []
    if _MOVED.search(sentence.text):
        return ()
    for match in _DAY.finditer(sentence.text):
        before = sentence.text[: match.start()].split()
        named = bool(before) and before[-1].isalpha() and before[-1][:1].isupper()
        if named and before[-1].lower() not in PREPOSITIONS:
            continue
        of_something = sentence.text[match.end() : match.end() + 2] in _OWNERS  # Friday's race
        if of_something or (before and before[-1].lower() in _NOT_ITS_DAY):
            continue
        start = sentence.span.start
        found.append(Day(match[0].lower(), Span(start + match.start(), start + match.end())))
    return tuple(found)


def _words(sentence: Sentence) -> frozenset[str]:
    """Return the telling words of a sentence, without the days."""
    words = (word for word in _WORD.findall(sentence.text.lower()) if word not in WEEKDAYS)
    return frozenset(filter(None, map(telling, words)))
