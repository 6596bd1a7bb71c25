"""A figure of the headline or the summary, and the figure of the body that it restates."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.alignment import overtaken, restated, verbatim
from claimcheck.bind import part, readings_of_one
from claimcheck.lexicon.events import GROWING
from claimcheck.model import Article, Assumes, Claim, Relation, Status
from claimcheck.rule import relation

_AHEAD = frozenset((Status.FORECAST, Status.PLAN))
_DOUBTFUL = frozenset((Status.REFUTED, Status.CORRECTED))


@relation(
    holds=(
        "Carmaker to cut {headline: 3,000} jobs\n\nThe carmaker said on Tuesday it would cut {body: 3,000} jobs, "
        "a fifth of its workers.",
    ),
    never=(
        "Storm leaves 12 homeless\n\nThe fire brigade sent 12 engines to the harbor.",
        "Carmaker to cut 3,000 jobs\n\nThe carmaker said it would cut 2,800 jobs in Spain and 200 jobs in Italy.",
    ),
)
def restatement(article: Article) -> Iterator[Relation]:
    """Where a headline and a sentence of the body say the same, their figures are the same.

    They say the same when the words around both figures are nearly the same; a figure that fits another of its
    kind in the body is left alone, for the headline may be made from that. A count of the headline that nothing
    in the body fits is set against the count that took its place, with less certainty.
    """
    told: set[int] = set()
    for claim, other in restated(article):
        if _comparable(claim, other):
            told.add(claim.index)
            yield _relation(claim, other, sure=claim.measure.event not in GROWING)
    for claim, other in overtaken(article):
        if claim.index not in told and _comparable(claim, other):
            yield _relation(claim, other, sure=False)


def _comparable(claim: Claim, other: Claim) -> bool:
    """Return whether the text stands behind both figures, for the same time."""
    if {claim.scope.status, other.scope.status} & _DOUBTFUL or claim.scope.subset or other.scope.subset:
        return False
    ahead = claim.scope.status in _AHEAD, other.scope.status in _AHEAD
    if ahead[0] is not ahead[1] and not verbatim(claim, other):
        return False
    years = claim.scope.years, other.scope.years
    return not all(years) or years[0] == years[1]


def _relation(claim: Claim, other: Claim, *, sure: bool) -> Relation:
    one, two = part("headline", claim), part("body", other)
    return Relation(
        "restatement",
        (one, two),
        readings_of_one(one, two),
        Assumes.STATED if sure else Assumes.SAME_THING,
        "headline",
    )
