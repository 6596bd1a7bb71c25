"""Which way a change goes: the verb or noun of rising or falling that belongs to some figures."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.lexicon.change import DOWN, FALL, FALLING, FELL, NOUNS, RISE, RISING, ROSE, SET, UP
from claimcheck.lexicon.grammar import AUXILIARIES, CONJUNCTIONS, DETERMINERS, VERBS
from claimcheck.lexicon.numbers import DASHES
from claimcheck.text import Sentence, Span

_NEAR = 7
_FAR = 12
_NOT_SO_FAR = 8
_BEHIND = 4
_SIGNS = frozenset((",", "(", *DASHES))
_APART = _SIGNS | {"is", "was", "were", "are", "still"}
_STOPS = frozenset("to from at on for than as with , ( ) ;".split()) | CONJUNCTIONS
_ALSO_NOUNS = frozenset(
    "support vote work works need use used cost costs plan plans face report left run".split()
)
_BLOCKS = (
    frozenset(", ; ( ) : from to than as who whom which".split())
    | CONJUNCTIONS
    | (VERBS - ROSE - FELL - RISE - FALL - _ALSO_NOUNS)
    | frozenset("pushed drove sent helped lifted boosted forced pulled dragged meant saw left".split())
)
_NO_MODIFIER = AUXILIARIES | DETERMINERS | (VERBS - _ALSO_NOUNS)
"""What stands between no size and its noun: the lowest 20 percent *saw their* incomes drop."""
_BEFORE_BASE = frozenset("to will would could may might can should must cannot".split())
_SEEN = frozenset("saw see sees seen seeing".split())
_ARTICLES = frozenset(("a", "an", "the"))
_WHEN = frozenset("in last this by".split())
_NOT = frozenset("not never n't without".split())
_RAISED = ROSE | RISING | RISE | {"up"}
_SHORT = frozenset("short behind ill apart into through under foul victim".split())


class Way(NamedTuple):
    """Up (1) or down (-1), and the token that says so."""

    sign: int
    token: int


def span_of(sentence: Sentence, way: Way) -> Span:
    """Return the place of the word that says which way."""
    return sentence.span_of(way.token, way.token + 1)


def size_before(sentence: Sentence, first: int) -> Way | None:
    """Return the word of change right in front of a figure: *rose* a revised 3 percent, a *drop* of 12."""
    for index in range(first - 1, max(-1, first - 1 - _NEAR), -1):
        word = sentence.words[index]
        if word in UP or word in DOWN:
            does = index + 1 < first and word in NOUNS and sentence.word(index + 1).endswith("ed")
            return None if does else Way(1 if word in UP else -1, index)  # growth slowed 2 points
        if word in _STOPS:
            return None
    return None


def size_behind(sentence: Sentence, stop: int) -> Way | None:
    """Return the word of change right behind a figure: a 12 percent *rise*, 12 points *lower*."""
    for index in range(stop, stop + _BEHIND):
        word = sentence.word(index)
        if word in NOUNS:
            return Way(1 if word in UP else -1, index)
        if not word or word in _STOPS or word in _NO_MODIFIER:
            return None
    return None


def pointer(sentence: Sentence, at: int, *, set_off: bool = False) -> Way | None:
    """Return the "up" or "down" of "4.2, up from 3.6"; `set_off`, not that of "it is up from 3.6"."""
    apart = _SIGNS if set_off else _APART
    front = sentence.word(at - 1)
    index = at - 2 if front.isalpha() and front not in ("up", "down") else at - 1  # not: down 452 from
    if sentence.word(index) not in ("up", "down") or sentence.word(index - 1) not in apart:
        return None
    return Way(1 if sentence.word(index) == "up" else -1, index)


def verb_before(sentence: Sentence, head: int, floor: int) -> Way | None:
    """Return the verb that says which way a change goes, whose two ends begin at a token.

    Between the two stands no other verb, no other clause and no other figure. What somebody changes may stand
    there ("cut the tax from 5 to 4"), and when it happened ("fell in May to 4").
    """
    for index in range(head - 1, max(floor, head - _FAR) - 1, -1):
        word = sentence.words[index]
        if word in _RAISED or word in FELL or word in FALL or word in FALLING or word == "down":
            fits = _speaks_of_the_ends(sentence, index, head - index)
            return Way(1 if word in _RAISED else -1, index) if fits else None
        if word in _BLOCKS:
            return None
    return None


def _speaks_of_the_ends(sentence: Sentence, index: int, distance: int) -> bool:
    word, front, behind = sentence.words[index], sentence.word(index - 1), sentence.word(index + 1)
    if not _NOT.isdisjoint(sentence.words[max(0, index - 3) : index]) or behind in _SHORT:
        return False
    if front in _BEFORE_BASE:
        return word not in ("up", "down")
    if word in SET and distance > 1 and (front in AUXILIARIES or behind in DETERMINERS):
        return True
    if word in ("up", "down") or word in RISING or word in FALLING:
        return distance == 1
    if word in ROSE or word in FELL:
        return distance < _NOT_SO_FAR and (word not in SET or distance == 1 or behind in _WHEN)
    seen = not _SEEN.isdisjoint(sentence.words[max(0, index - _NOT_SO_FAR) : index])
    return seen or (front in _ARTICLES and (distance == 1 or behind == "in"))
