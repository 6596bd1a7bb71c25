"""Sums of money given in two currencies, at one rate throughout."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import product

from claimcheck.apposition import closes, said_again
from claimcheck.bind import end_terms, part
from claimcheck.constraint import Product, Term
from claimcheck.interval import Interval
from claimcheck.lexicon.money import NATIONS, PREFIXES
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import Allowed, Kind, Number
from claimcheck.rounding import exchanged
from claimcheck.rule import relation

_SMALL_CHANGE = frozenset(("cent", "pence"))
_PRICED = frozenset(
    "price prices priced cost costs costing sell sells selling sold retail retails retailing starts starting "
    "charges charging available".split()
)
_TAGS = (9, 29, 49, 79, 95, 99)
_DEAREST = 10_000
_WIDER = Allowed(Interval.of("39/40", "41/40"), Interval.of("99/100", "101/100"))
"""Two rates of one pair may differ by 5 % before it is an error, by 2 % before it is worth a warning."""

Pair = tuple[Claim, Claim]
Currency = tuple[str, bool, frozenset[str]]


@relation(
    holds=(
        "It paid {sum: $113 million} ({exchanged: £60 million}) for one mine and $226 million (£120 million) for two.",
        "It earned {sum: £20m} ($38m; {exchanged: 28m euros}), against £10m ($19m; 14m euros).",
        "They ask for {sum: about 300 rupees} a day ({exchanged: $4.20}); a ride is 600 rupees (roughly $8.40).",
        "It had a profit of {sum: £20m-£25m} ({exchanged: $30m-$37.5m}) and sales of £100m ($150m).",
    ),
    never=(
        "It paid $113 million (£60 million) for the mine.",
        "It paid $113 million ($60 million in cash) for one mine and $226 million ($120 million) for another.",
        "It paid $113 million (£60 million) in 1998 and $226 million (£150 million) in 2004.",
        "The large one costs $499 (£449), the small one $399 (£329).",
        "It paid A$20m (£10m) for one mine and $40m (£30m) for another.",
        "Pork is 22 yuan a kilogram, or $1.40 a pound; it was 11 yuan, or 90 cents a pound.",
        "It lost $113 million (£60 million of it abroad) and then $226 million (£20 million of it abroad).",
    ),
)
def exchange(article: Article) -> Iterator[Relation]:
    """Two currencies have one rate in an article, as long as it speaks of the same years.

    A bare $ beside a US$ may be another dollar, so they are two currencies. What a shop asks for in two countries
    is no rate.
    """
    groups = [
        (claim, *said_again(article, claim)) for claim in article.claims if claim.mention.kind is Kind.MONEY
    ]
    pairs = [pair for group in groups for pair in _pairs(group[:1], group[1:])]
    found = Counter(map(_rate_of, pairs))
    for group in groups:
        if all(found[_rate_of(pair)] == 1 for pair in _pairs(group[:1], group[1:])):
            pairs += _pairs(group[1:2], group[2:])  # £5 ($10; €8): what is in the bracket has a rate, too
    found = Counter(map(_rate_of, pairs))
    for pair in pairs:
        if found[_rate_of(pair)] > 1:
            yield _relation(*pair)


def _pairs(ones: tuple[Claim, ...], others: tuple[Claim, ...]) -> list[Pair]:
    return [pair for pair in product(ones, others) if _is_exchange(*pair)]


def _is_exchange(claim: Claim, other: Claim) -> bool:
    if {claim.mention.unit, other.mention.unit} & _SMALL_CHANGE or not closes(other):
        return False
    if len(claim.scope.years) > 1 or not (claim.number.low and other.number.low):
        return False
    return claim.number.is_range == other.number.is_range and not _priced(claim, other)


def _priced(claim: Claim, other: Claim) -> bool:
    """Return whether these look like the prices of something in two countries."""
    if max(claim.number.low, other.number.low) >= _DEAREST:
        return False
    tags = all(_is_tag(one.number) for one in (claim, other))
    return tags or not _PRICED.isdisjoint(claim.sentence.words)


def _is_tag(number: Number) -> bool:
    """Return whether a price ends as on a tag: 399, 19.99, 4.95."""
    return (number.low if number.low.denominator == 1 else number.low * 100) % 100 in _TAGS


def _rate_of(pair: Pair) -> tuple[Currency, ...]:
    """Return what tells a rate from others: both currencies, as they are named, and the years it is of."""
    return tuple(sorted(map(_currency, pair), key=str))


def _currency(claim: Claim) -> Currency:
    words = claim.sentence.words[claim.mention.first : claim.mention.stop]
    named = any(word in PREFIXES or word in NATIONS for word in words)
    return claim.mention.unit or "", named, claim.scope.years


def _relation(claim: Claim, other: Claim) -> Relation:
    first, second = sorted((claim, other), key=lambda one: one.mention.unit or "")
    rate = Term(("rate", _rate_of((first, second))))
    ones, twos = (end_terms("exchanged", one, _sum) for one in (first, second))
    parts = tuple(
        part("sum" if of is claim else "exchanged", of, term)
        for of, terms in (
            (claim, ones if claim is first else twos),
            (other, twos if claim is first else ones),
        )
        for term in terms
    )
    rates = tuple(Product(rate, one, two, ratio=False) for one, two in zip(ones, twos, strict=True))
    return Relation("exchange", parts, (Reading("as written", rates),), Assumes.STATED, "")


def _sum(number: Number) -> Allowed:
    wide = zip(exchanged(number), _half_of(_WIDER), strict=True)
    return Allowed(*(one.times(leeway) for one, leeway in wide))


def _half_of(leeway: Allowed) -> Allowed:
    """Return the leeway of one sum of the four that two pairs hold."""
    return Allowed(*(Interval(1 - (1 - one.lo) / 2, 1 + (one.hi - 1) / 2) for one in leeway))
