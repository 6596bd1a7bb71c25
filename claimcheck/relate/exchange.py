"""Sums of money given in two currencies, at one rate throughout."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part
from claimcheck.constraint import Product, Term
from claimcheck.interval import Interval
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import Allowed, Hedge, Kind
from claimcheck.roles import between, neighbors
from claimcheck.rounding import exchanged
from claimcheck.rule import relation

_SET_OFF = (("(",), (",", "or"), ("(", "or"))
_CLOSERS = frozenset((")", ",", "."))
_SMALL_CHANGE = frozenset(("cent", "pence"))
_WIDER = Allowed(Interval.of("39/40", "41/40"), Interval.of("99/100", "101/100"))
"""Two rates of one pair may differ by 5 % before it is an error, by 2 % before it is worth a warning."""


@relation(
    holds=(
        "It paid {sum: $113 million} ({exchanged: £60 million}) for one mine and $226 million (£120 million) for two.",
    ),
    never=(
        "It paid $113 million (£60 million) for the mine.",
        "It paid $113 million ($60 million in cash) for one mine and $226 million ($120 million) for another.",
        "It paid $113 million (£60 million) in 1998 and $226 million (£150 million) in 2004.",
    ),
)
def exchange(article: Article) -> Iterator[Relation]:
    """Two currencies have one rate in an article, as long as no dates are in play."""
    pairs = [
        (claim, other)
        for claim in article.claims
        if claim.mention.kind is Kind.MONEY and (other := _in_brackets(article, claim))
    ]
    for one, two in pairs:
        units = {one.mention.unit, two.mention.unit}
        if sum({a.mention.unit, b.mention.unit} == units for a, b in pairs) > 1:
            yield _relation(one, two)


def _in_brackets(article: Article, claim: Claim) -> Claim | None:
    other = neighbors(article, claim, 1)
    if other is None or other.mention.kind is not Kind.MONEY or between(claim, other) not in _SET_OFF:
        return None
    units = {claim.mention.unit, other.mention.unit}
    closed = (
        claim.sentence.word(other.stop) in _CLOSERS or claim.sentence.word(other.mention.stop) in _CLOSERS
    )
    plain = claim.number.hedge is other.number.hedge is Hedge.NONE
    ranged = claim.number.is_range or other.number.is_range
    if len(units) < 2 or units & _SMALL_CHANGE or not closed or not plain or ranged:
        return None
    return None if claim.scope.years else other


def _relation(claim: Claim, other: Claim) -> Relation:
    first, second = sorted((claim, other), key=lambda one: one.mention.unit or "")
    rate = Term(("rate", first.mention.unit, second.mention.unit))
    base, product = _sum(first), _sum(second)
    return Relation(
        "exchange",
        (
            part("sum", claim, base if claim is first else product),
            part("exchanged", other, product if claim is first else base),
        ),
        (Reading("as written", (Product(rate, base, product, ratio=False),)),),
        Assumes.STATED,
        "exchanged",
    )


def _sum(claim: Claim) -> Term:
    allowed = exchanged(claim.number)
    wide = (one.times(leeway) for one, leeway in zip(allowed, _half_of(_WIDER), strict=True))
    return Term(("exchanged", claim.index), Allowed(*wide))


def _half_of(leeway: Allowed) -> Allowed:
    """Return the leeway of one sum of the four that two pairs hold."""
    return Allowed(*(Interval(1 - (1 - one.lo) / 2, 1 + (one.hi - 1) / 2) for one in leeway))
