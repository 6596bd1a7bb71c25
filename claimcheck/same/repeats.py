"""The figure of the body that a later one gives again, by what stands around the two.

A body has many figures of a sort, so only those are compared that have something in common: the noun, or a telling
word beside them. Which one is given again is told as it is for a headline (`features`), by weights of its own.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from claimcheck.model import Article, Claim
from claimcheck.number import Kind
from claimcheck.same.counterpart import Candidate, Rivals
from claimcheck.same.exclusion import apart
from claimcheck.same.features import distance, features, field_of, pair_of
from claimcheck.same.score import Place
from claimcheck.same.sort import Sort, is_told, sorts_of
from claimcheck.same.surroundings import Known, Surroundings

_AMOUNTS = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.SHARE, Kind.POINTS, Kind.DURATION))
_MOST = 24
"""So many figures of a sort back one is looked for; farther back a reader would not find it either."""


def repeats(article: Article) -> Iterator[Rivals]:
    """Yield each figure of the running text with the earlier ones that it may give again."""
    known = Known()
    earlier: dict[Sort, deque[Claim]] = {}
    lead = next((one.index for one in article.sentences if one.role.running), 0)
    for claim in article.claims:
        if not claim.sentence.role.running or claim.mention.kind not in _AMOUNTS or not is_told(claim):
            continue
        sort = sorts_of(claim)[0]
        before = earlier.setdefault(sort, deque(maxlen=_MOST))
        if before:
            candidates = tuple(_candidates(claim, before, known, lead))
            if candidates:
                yield Rivals(claim, candidates)
        before.append(claim)


def _candidates(claim: Claim, before: deque[Claim], known: Known, lead: int) -> Iterator[Candidate]:
    here = known.around(claim)
    pairs = [
        pair_of(here, there)
        for one in before
        if one.sentence is not claim.sentence
        and _akin(here, there := known.around(one))
        and not apart(claim, one)
    ]
    field = field_of(pairs, lead)
    for pair in pairs:
        alike = frozenset((*features(pair, field), *distance(pair)))
        yield Candidate(pair.other.claim, alike, Place.BODY)


def _akin(here: Surroundings, there: Surroundings) -> bool:
    """Return whether two figures have the noun in common or a word beside them."""
    head = here.claim.measure.head
    return (head is not None and head == there.claim.measure.head) or not here.beside.isdisjoint(there.beside)
