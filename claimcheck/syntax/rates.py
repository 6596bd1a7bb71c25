"""Figures that are for one of something: $5 *each*, $10 *a share*, 12 *for every week*."""

from __future__ import annotations

from claimcheck.lexicon.grammar import singular
from claimcheck.model import Claim

_EACH = frozenset(("each", "apiece"))
_PER = frozenset(("a", "an", "per", "every"))
_EVERY = frozenset(("every", "each"))
_EACH_OF = frozenset(
    (("for", "every", "one", "of"), ("for", "each", "one", "of"), ("for", "each", "of", "the"))
)
_REACH = 5


def thing_of(claim: Claim) -> str | None:
    """Return what a figure is for one of; nothing in particular ("each"), or `None`, if it is for all."""
    stop = claim.mention.stop
    first, second, third = (claim.sentence.word(stop + place) for place in range(3))
    if claim.sentence.words[stop : stop + 4] in _EACH_OF:
        return ""
    if first in _EACH:
        return ""
    if first == "for" and second in _EVERY and third.isalpha():
        return singular(third)
    return singular(second) if first in _PER and second.isalpha() else None


def is_rate(claim: Claim) -> bool:
    """Return whether a figure is so much for each of something: 99,000 ounces of silver *per year*."""
    stop = claim.mention.stop
    return thing_of(claim) is not None or "per" in claim.sentence.words[stop : stop + _REACH]
