"""Figures that say how much of something there is: the noun that they are the level or the change of.

"Revenue rose 25 percent to $4.2 billion", "the death toll stood at 41", "winds of 120 mph": the figure has no
noun behind it. What it measures is the subject of the verb in front of it, or the noun before "of" or "at".
"""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.claims.event import noun_event
from claimcheck.claims.phrase import noun_before
from claimcheck.lexicon.cues import TIMES
from claimcheck.lexicon.events import CHANGED, NOUN_EVENTS, SELF_COUNTED, TOLL
from claimcheck.lexicon.grammar import ADVERBS, AUXILIARIES, DETERMINERS, STOPS, singular
from claimcheck.lexicon.numbers import HYPHENS
from claimcheck.text import Sentence, word_at

_ARTICLES = frozenset(("a", "an"))
_LONGEST = 8
_LEADS = frozenset("to by at of from".split())
_BETWEEN = frozenset(
    "a an another further some only just about up down nearly almost steady unchanged worth".split()
)
_STANDS = frozenset(
    "was were is are stood stands reached reach hit totaled totalled averaged exceeded topped remained "
    "remains be been crested edged inched ticked crept peaked weighs weighed".split()
)
_GATHERED = frozenset(
    "crew crowd staff team group force squad army population audience attendance record average batch fleet "
    "workforce membership garrison majority minority".split()
)
_GERUNDS = frozenset("spending funding rating lending borrowing housing building training".split())
_RAISING = frozenset("to expected projected forecast likely set due".split())


class Governor(NamedTuple):
    """What a figure is a level or a change of; `lead` is the preposition in front of the figure, if any."""

    head: str | None
    event: str | None
    lead: str = ""


def governor_of(sentence: Sentence, first: int, floor: int, *, counted: bool = False) -> Governor | None:
    """Return what a figure that begins at a token measures, if words in front of it say so.

    The words before `floor` belong to another figure. A count (`counted`) of nothing that is named counts the
    members of a crew or a crowd of so many, but not those of anything else.
    """
    words = sentence.words
    at, lead = first - 1, ""
    while at > floor and words[at] in _BETWEEN:
        at -= 1
    if at > floor and words[at] in _LEADS:
        lead, at = words[at], at - 1
        while at > floor and (words[at] in _BETWEEN or words[at].endswith("ly")):
            at -= 1
    if not lead:
        at = _before_adjective(words, at, floor)
    if at < floor:
        return None
    word = words[at]
    if lead == "of":
        known = word in _GATHERED or word in TOLL or singular(word) in NOUN_EVENTS
        return _named(words, at, lead) if known or (_is_noun(word) and not counted) else None
    if word in CHANGED:
        return _subject(words, at, lead, CHANGED[word] if lead in ("", "by") else None)
    if word in _STANDS:
        return _subject(words, at, lead, None)
    return _named(words, at, lead) if lead in ("at", "to") and _is_noun(word) else None


def _before_adjective(words: tuple[str, ...], at: int, floor: int) -> int:
    """Return the token before an adjective with its article: fell *an astonishing* 44 percent."""
    article = at - 1
    while (
        article - 1 > floor and at - article < _LONGEST and words[article] in HYPHENS
    ):  # worse-than-expected
        article -= 2
    return article - 1 if article > floor and words[article] in _ARTICLES else at


def _subject(words: tuple[str, ...], verb: int, lead: str, change: str | None) -> Governor | None:
    """Return the governor that the subject of a verb names."""
    at = verb
    while at > 0 and (
        word_at(words, at - 1) in AUXILIARIES
        or word_at(words, at - 1) in ADVERBS
        or word_at(words, at - 1) in _RAISING
        or word_at(words, at - 1).endswith("ly")
    ):
        at -= 1
    head = noun_before(words, at)
    if head < 0:
        return None
    governor = _named(words, head, lead)
    return Governor(governor.head, change, lead) if change else governor


def _named(words: tuple[str, ...], at: int, lead: str) -> Governor:
    """Return the governor that a noun names: the toll is of deaths, the number of arrests is of arrests."""
    word = words[at]
    if word in TOLL:
        if at + 2 < len(words) and word_at(words, at + 1) == "of":
            counted = at + 2 + (word_at(words, at + 2) in DETERMINERS)
            if counted < len(words) and words[counted] not in STOPS:
                return Governor(singular(words[counted]), NOUN_EVENTS.get(singular(words[counted])), lead)
        event = NOUN_EVENTS.get(singular(word_at(words, at - 1))) if at else None
        return Governor(None, "death" if word == "toll" and event is None else event, lead)
    return Governor(None if word in SELF_COUNTED else singular(word), noun_event(words, at), lead)


def _is_noun(word: str) -> bool:
    if not word[:1].isalpha() or word in TIMES:
        return False
    return (
        singular(word) in NOUN_EVENTS
        or word in _GERUNDS
        or not (word in STOPS or word.endswith(("ly", "ing")))
    )
