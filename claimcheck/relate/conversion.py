"""A measure, and the same in another unit."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part
from claimcheck.constraint import Product, Term
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import Allowed, Hedge, Kind
from claimcheck.roles import between, neighbors
from claimcheck.rounding import converted
from claimcheck.rule import relation
from claimcheck.units import factor

_SET_OFF = (("(",), (",", "or"), ("(", "or"))
_BOUNDS = frozenset((Hedge.AT_LEAST, Hedge.AT_MOST, Hedge.UNDER, Hedge.UP_TO))


@relation(
    holds=(
        "The wall is {measure: 14 feet} ({converted: 4.3 meters}) high.",
        "It burned {measure: about 500 acres}, or {converted: 200 hectares}, of forest.",
    ),
    never=(
        "The wall is 14 feet (2 years old).",
        "It is 14 feet high and 4 meters wide.",
        "He ran 10 miles (12 pounds lighter).",
    ),
)
def conversion(article: Article) -> Iterator[Relation]:
    """A measure in brackets behind another of the same dimension says the same in another unit.

    The hedge of the first belongs to the fact, not to the conversion, so both are taken as written.
    """
    for claim in article.claims:
        other = neighbors(article, claim, 1) if claim.mention.kind is Kind.MEASURE else None
        if other and other.mention.kind is Kind.MEASURE and between(claim, other) in _SET_OFF:
            yield from _relations(claim, other)


def _relations(claim: Claim, other: Claim) -> Iterator[Relation]:
    unit, target = claim.mention.unit, other.mention.unit
    if not unit or not target or unit == target or claim.number.is_range or other.number.is_range:
        return
    if other.number.hedge in _BOUNDS:
        return  # "5 grams, or less than a quarter-ounce" converts nothing
    rate = factor(unit, target)
    if rate is None:
        return
    constant = Term(("factor", unit, target), Allowed(rate, rate))
    one = Term(("converted", claim.index), converted(claim.number))
    two = Term(("converted", other.index), converted(other.number))
    yield Relation(
        "conversion",
        (part("measure", claim, one), part("converted", other, two)),
        (Reading("as written", (Product(constant, one, two, ratio=False),)),),
        Assumes.STATED,
        "converted",
    )
