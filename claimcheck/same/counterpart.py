"""The figure that one of a headline or a summary gives again, if that can be told.

It is the figure in the place that scores highest, whatever its value. Only when the two differ are the values of
others looked at: a figure that may be meant and fits is meant, several figures may add up to that of the headline,
and a figure that another of the headline gives is taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from claimcheck.model import Article, Claim
from claimcheck.same.exclusion import apart
from claimcheck.same.features import features, field_of, pair_of
from claimcheck.same.score import Place, score
from claimcheck.same.sort import Sort, is_told, sorts_of
from claimcheck.same.surroundings import Known
from claimcheck.text import Role

_MOST = 40
"""Figures of title and summary that are looked at: what gives more is no summary."""
_OPENING = (Role.TITLE, Role.SUMMARY)


class Candidate(NamedTuple):
    """A figure that another may give again, with the features of the pair and where the other stands."""

    claim: Claim
    features: frozenset[str]
    place: Place = Place.OPENING

    @property
    def score(self) -> int:
        """How sure it is, in percent, that the two are one thing."""
        return score(self.features, self.place)


class Rivals(NamedTuple):
    """A figure, of a headline or of the body, with all that it may give again."""

    head: Claim
    candidates: tuple[Candidate, ...]


def rivals(article: Article) -> Iterator[Rivals]:
    """Yield each figure of title and summary with those of its sort below it."""
    opening = (claim for claim in article.claims if claim.sentence.role in _OPENING)
    heads = list(islice((claim for claim in opening if is_told(claim) and sorts_of(claim)), _MOST))
    if not heads:
        return
    known = Known()
    below = _below(article, {sorts_of(head)[0] for head in heads})
    lead = next((one.index for one in article.sentences if one.role.running), 0)
    for head in heads:
        yield Rivals(head, tuple(_candidates(head, below[sorts_of(head)[0]], known, lead)))


def _candidates(head: Claim, below: Sequence[Claim], known: Known, lead: int) -> Iterator[Candidate]:
    here = known.around(head)
    pairs = [
        pair_of(here, known.around(claim))
        for claim in below
        if claim.sentence.role is not head.sentence.role and not apart(head, claim)
    ]
    field = field_of(pairs, lead)
    return (Candidate(pair.other.claim, frozenset(features(pair, field))) for pair in pairs)


def _below(article: Article, sorts: set[Sort]) -> Mapping[Sort, list[Claim]]:
    """Return the figures of some sorts that a headline or a summary may give again."""
    found: dict[Sort, list[Claim]] = {sort: [] for sort in sorts}
    for claim in article.claims:
        role = claim.sentence.role
        if (role.running or role is Role.SUMMARY) and is_told(claim):
            for sort in sorts.intersection(sorts_of(claim)):
                found[sort].append(claim)
    return found
