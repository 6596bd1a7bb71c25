"""A figure of the headline or the summary, and the figure of the body that it restates."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.alignment import aligned, alike, counterpart
from claimcheck.bind import part, term_of
from claimcheck.constraint import equal
from claimcheck.lexicon.events import GROWING
from claimcheck.model import Article, Assumes, Claim, Reading, Relation, Role, Status
from claimcheck.rounding import Kind, allow
from claimcheck.rule import relation

_COMPARED = frozenset((Kind.COUNT, Kind.MONEY))
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

    They say the same when nearly all words of the shorter stand in the longer. A figure that fits any other
    of its kind in the body is left alone: the headline may be made from that.
    """
    for head, body in aligned(article):
        for claim in article.claims:
            if claim.sentence is head and claim.mention.kind in _COMPARED:
                other = counterpart(article, claim, body)
                if other and _comparable(article, claim, other):
                    yield _relation(claim, other)


def _comparable(article: Article, claim: Claim, other: Claim) -> bool:
    if claim.measure.head is None and claim.mention.kind is Kind.COUNT:
        return False
    if {claim.scope.status, other.scope.status} & _DOUBTFUL or claim.scope.subset or other.scope.subset:
        return False
    if (claim.scope.status in _AHEAD) is not (other.scope.status in _AHEAD) or _years(claim) != _years(other):
        return False
    fits = allow(claim.number, claim.mention.kind).hard
    elsewhere = (
        one
        for one in article.claims
        if one is not other and one.sentence.role is Role.BODY and alike(claim, one)
    )
    return fits.distance(allow(other.number, other.mention.kind).hard) == 0 or all(
        fits.distance(allow(one.number, one.mention.kind).hard) > 0 for one in elsewhere
    )


def _years(claim: Claim) -> set[str]:
    return {word for word in (claim.scope.time or "").split() if word.isdigit()}


def _relation(claim: Claim, other: Claim) -> Relation:
    growing = claim.measure.event in GROWING
    one, two = term_of(claim), term_of(other)
    return Relation(
        "restatement",
        (part("headline", claim, one), part("body", other, two)),
        (Reading("as written", (equal(one, two),)),),
        Assumes.SAME_THING if growing else Assumes.STATED,
        "headline",
    )
