"""A measure, and the same in another unit."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.build.same import conversion_of
from claimcheck.construction.apposition import said_again
from claimcheck.model import Article, Assumes, Claim, Relation
from claimcheck.number import Kind
from claimcheck.rule import relation
from claimcheck.units import factor


@relation(
    holds=(
        "The wall is {measure: 14 feet} ({converted: 4.3 meters}) high.",
        "It burned {measure: about 500 acres}, or {converted: 200 hectares}, of forest.",
        "The gate is {measure: 6ft 3in} ({converted: 1.9m}) wide.",
        "It lies {measure: 15-20 miles} ({converted: 24-32 km}) inland.",
        "{measure: Up to 5 inches} of rain ({converted: about 13 cm}) fell.",
        "They put up a {measure: 7-foot}-tall ({converted: 2.1-meter}-tall) fence.",
        "The lake lies at {measure: -420 meters} ({converted: -1,378 feet}).",
        "The reserve covers {measure: 3,000 square miles} - or {converted: 7,800 sq km}.",
    ),
    never=(
        "The wall is 14 feet (2 years old).",
        "It is 14 feet high and 4 meters wide.",
        "He ran 10 miles (12 pounds lighter).",
        "He ran 10 miles (400 meters of them uphill).",
        "The hall is 50m by 20m (164ft by 66ft).",
        "Each carried 5 grams, or less than a quarter-ounce, of it.",
        "The colt weighs 11st 7lb (73kg).",
        "The lake lies at -420 meters (1,378 feet).",
        "The trail is 10 to 15 miles (20 km) long.",
    ),
)
def conversion(article: Article) -> Iterator[Relation]:
    """A measure in brackets behind another of the same dimension says the same in another unit.

    The hedge of the first belongs to the fact, not to the conversion, so both are taken as written. Of two
    ranges, the lower ends and the upper ends agree.
    """
    for claim in article.claims:
        if claim.mention.kind is Kind.MEASURE:
            for other in said_again(article, claim):
                yield from _relations(claim, other)


def _relations(claim: Claim, other: Claim) -> Iterator[Relation]:
    unit, target = claim.mention.unit, other.mention.unit
    if not unit or not target or claim.number.is_range != other.number.is_range:
        return
    if (claim.number.low < 0) is not (other.number.low < 0):
        return  # 400 meters below the sea, with a sign or without
    rate = factor(unit, target)
    if rate is not None:
        yield conversion_of(claim, other, rate, Assumes.STATED)
