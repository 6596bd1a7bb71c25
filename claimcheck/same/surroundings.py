"""What stands around a figure: the words beside it, each weighed by how near it stands.

A reader knows the sentence that a headline was made from by its words: most of what stands around the figure
in the headline stands around the figure there, too. So the likeness of two figures is the part of the words
around the one that comes again around the other. What the figures themselves are plays no part in it, so that one
that was changed still finds its counterpart.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.lexicon.change import DOWN, UP
from claimcheck.lexicon.grammar import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    VERBS,
    stem,
)
from claimcheck.lexicon.numbers import HYPHENS, TRIGGERS
from claimcheck.model import Claim
from claimcheck.text import Role

_EMPTY = (
    PREPOSITIONS
    | CONJUNCTIONS
    | PRONOUNS
    | DETERMINERS
    | AUXILIARIES
    | TRIGGERS
    | frozenset(("s", "said", "says", "say"))
)
_REACH = 40
_HALF = 20
_BESIDE = 4
_NEARNESS = tuple(100 * _HALF // (_HALF + distance) for distance in range(1, _REACH + 1))
"""What the words beside a figure weigh, from the nearest on: half, where 20 words stand between."""
_ACTIONS = VERBS | UP | DOWN


class Surroundings(NamedTuple):
    """What stands around a figure; `stems` are those of its sentence, empty where a word tells nothing.

    `near` are the words around it with their weights, `beside` those within four words, `names` the stems that
    are written with a capital, `actions` the verbs.
    """

    claim: Claim
    stems: Sequence[str]
    near: dict[str, int]
    beside: frozenset[str]
    names: frozenset[str]
    actions: frozenset[str]

    @property
    def before(self) -> str:
        """The stem in front of the figure."""
        first = self.claim.mention.first
        return self.stems[first - 1] if first else ""

    @property
    def behind(self) -> str:
        """The stem behind the figure, or behind the noun that a hyphen ties to it: a 20-time *champion*."""
        stop = self.claim.stop if self.claim.word_behind in HYPHENS else self.claim.mention.stop
        return self.stems[stop] if stop < len(self.stems) else ""


class Known:
    """What stands around figures, worked out once for each."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._stems: dict[int, tuple[str, ...]] = {}
        self._around: dict[int, Surroundings] = {}
        self._beside: dict[int, frozenset[str]] = {}

    def beside(self, claim: Claim) -> frozenset[str]:
        """Return the telling words within four of a figure."""
        if claim.index not in self._beside:
            words, first, stop = claim.sentence.words, claim.mention.first, claim.mention.stop
            near = (*words[max(0, first - _BESIDE) : first], *words[stop : stop + _BESIDE])
            self._beside[claim.index] = frozenset(filter(None, map(telling, near)))
        return self._beside[claim.index]

    def around(self, claim: Claim) -> Surroundings:
        """Return what stands around a figure."""
        if claim.index not in self._around:
            number = claim.sentence.index
            if number not in self._stems:
                self._stems[number] = tuple(map(telling, claim.sentence.words))
            self._around[claim.index] = surroundings(claim, self._stems[number])
        return self._around[claim.index]


def surroundings(claim: Claim, stems: Sequence[str]) -> Surroundings:
    """Return what stands around a figure of a sentence with such stems."""
    sentence, first, stop = claim.sentence, claim.mention.first, claim.mention.stop
    beside = (*stems[max(0, first - _BESIDE) : first], *stems[stop : stop + _BESIDE])
    titled = sentence.role is Role.TITLE
    names = (
        ()
        if titled
        else (
            word
            for at, word in enumerate(stems)
            if at and word and sentence.capital(at) and word[0].isalpha()
        )
    )
    actions = (word for word, plain in zip(stems, sentence.words, strict=True) if word and plain in _ACTIONS)
    return Surroundings(
        claim,
        stems,
        around(claim, stems),
        frozenset(filter(None, beside)),
        frozenset(names),
        frozenset(actions),
    )


@lru_cache(maxsize=8192)
def telling(word: str) -> str:
    """Return what is left of a word for comparing: nothing, if it tells nothing."""
    if word[0].isdigit():
        return word
    return stem(word) if word[0].isalpha() and len(word) > 1 and word not in _EMPTY else ""


def around(claim: Claim, stems: Sequence[str]) -> dict[str, int]:
    """Return the words around a figure of a sentence, each with the most that it weighs."""
    first, stop = claim.mention.first, claim.mention.stop
    found: dict[str, int] = {}
    for side in (reversed(stems[max(0, first - _REACH) : first]), stems[stop : stop + _REACH]):
        for word, weight in zip(side, _NEARNESS, strict=False):
            if word and weight > found.get(word, 0):
                found[word] = weight
    return found


def likeness(here: dict[str, int], there: dict[str, int]) -> tuple[int, int]:
    """Return how many words around a figure come again around another, and their part of the weight in percent."""
    shared = here.keys() & there.keys()
    if not shared:
        return 0, 0
    return len(shared), sum(here[word] * there[word] for word in shared) // sum(here.values())
