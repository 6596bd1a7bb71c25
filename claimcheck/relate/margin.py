"""A margin: two results, and how far they lie apart."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import counted_out, part
from claimcheck.constraint import Term, parts_of
from claimcheck.construction.margins import Margin, margin_of
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import BARE, Allowed, Form, Kind
from claimcheck.rounding import allow, exact, rounded
from claimcheck.rule import relation


@relation(
    holds=(
        "Okafor won by {more: 52,310} votes to {less: 46,090}, a margin of {margin: 6,220}.",
        "Okafor beat him {more: 54} to {less: 46 percent}, an {margin: eight}-point lead.",
        "Women prefer her by a {margin: 17}-point margin ({more: 62%} vs. {less: 45%}).",
        "Okafor won by a margin of {margin: 212} votes, {more: 4,210} to {less: 3,998}.",
    ),
    never=(
        "The Herons won 4-1, opening a five-point lead at the top.",
        "Okafor had 49.3 percent to Roth's 49.1 percent, a 212-vote edge.",
        "The party won 341 seats to 222, a majority of 46.",
        "Okafor won 46.8 percent to 43.9 percent, close to her two-point lead in May.",
    ),
)
def margin(article: Article) -> Iterator[Relation]:
    """The larger of two results is the smaller and the margin.

    Percentages are rounded, and the margin between them may be taken before that: it may be off by one.
    """
    for claim in article.claims:
        found = margin_of(article, claim)
        if found:
            yield _relation(found)


def _relation(found: Margin) -> Relation:
    less, more = sorted(found.pair[:2], key=lambda claim: claim.number.low)
    exactly = _counted_out(found)
    small, large = (
        Term((role, one.index), _result(one, exactly=exactly), whole=exactly)
        for role, one in (("less", less), ("more", more))
    )
    apart = Term(("margin", found.claim.index), _distance(found, exactly=exactly), whole=exactly)
    return Relation(
        "margin",
        (part("margin", found.claim, apart), part("more", more, large), part("less", less, small)),
        (Reading("as written", (parts_of((small, apart), large, slack=False),)),),
        Assumes.STATED,
        "margin",
    )


def _counted_out(found: Margin) -> bool:
    """Return whether two results are exact: a score, or counts of which one is not round."""
    if found.percent or any(one.number.form is not Form.INTEGER for one in found.pair[:2]):
        return False
    kind = found.pair.one.mention.kind
    return kind is Kind.SCORE or (kind is Kind.COUNT and counted_out(found.pair[:2]))


def _result(claim: Claim, *, exactly: bool) -> Allowed:
    """Return the reading of a result: exact, or as its last digit was rounded."""
    number = claim.number
    if number.hedge not in BARE:
        return allow(number, claim.mention.kind)
    return exact(number) if exactly else rounded(number)


def _distance(found: Margin, *, exactly: bool) -> Allowed:
    """Return the reading of the margin; one between finer percentages may have been cut off, not rounded."""
    number = found.claim.number
    if not found.percent:
        if exactly and counted_out((found.claim,)):
            return exact(number)
        return rounded(number) if number.hedge in BARE else allow(number, found.claim.mention.kind)
    number = number._replace(step=min(number.step, found.point))
    finer = any(side.number.step < number.step for side in found.pair[:2])
    return allow(number, Kind.POINTS) if finer or number.hedge not in BARE else rounded(number)
