"""Sums of money given in two currencies, at one rate throughout."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from functools import partial
from itertools import product

from claimcheck.bind import end_terms, part
from claimcheck.constraint import Product, Term
from claimcheck.construction.apposition import said_again
from claimcheck.construction.neighbors import closes
from claimcheck.interval import Interval
from claimcheck.lexicon.money import NATIONS, PREFIXES, SHARED_NAMES
from claimcheck.lexicon.places import COUNTRIES
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import Allowed, Kind, Number
from claimcheck.rounding import rounded
from claimcheck.rule import relation

_SMALL_CHANGE = frozenset(("cent", "pence"))
_PRICED = frozenset(
    "price prices priced cost costs costing sell sells selling sold retail retails retailing starts starting "
    "charges charging available".split()
)
_LEAST = 2
_TAGS = (9, 29, 49, 79, 95, 99)
_DEAREST = 10_000
_WIDER = Allowed(Interval.of("79/80", "81/80"), Interval.of("199/200", "201/200"))
"""Two rates of one pair may differ by 5 % before it is an error, by 2 % before it is worth a warning."""
_FAR_WIDER = Allowed.same(Interval.of("2/3", "3/2"))
"""From year to year they may differ five times: $4.86 was a pound before the war, and $1.05 in 1985."""
_STEADY = frozenset(("USD", "GBP", "EUR", "CHF", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "JPY"))
_NO_YEARS: frozenset[str] = frozenset()

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
        "It paid $113 million (700 million rubles) in 1998 and $226 million (6 billion rubles) in 2004.",
        "The large one costs $499 (£449), the small one $399 (£329).",
        "It paid A$20m (£10m) for one mine and $40m (£30m) for another.",
        "It is 100 rupees ($1.20) in India, and 100 rupees ($0.36) in Pakistan.",
        "Pork is 22 yuan a kilogram, or $1.40 a pound; it was 11 yuan, or 90 cents a pound.",
        "It lost $113 million (£60 million of it abroad) and then $226 million (£20 million of it abroad).",
    ),
)
def exchange(article: Article) -> Iterator[Relation]:
    """Two currencies have one rate in an article, as long as it speaks of the same years.

    A bare $ beside a US$ may be another dollar, so they are two currencies, and rupees are none where India and
    Pakistan are spoken of. What a shop asks for in two countries is no rate. A rate has no derived figure: any
    of the four sums may be off.
    """
    groups = [
        (claim, *others)
        for claim in article.claims
        if claim.mention.kind is Kind.MONEY and (others := said_again(article, claim))
    ]
    doubtful = _doubtful(article, groups)
    groups = [group for group in groups if not any(_currency(one)[:2] in doubtful for one in group)]
    if len(groups) < _LEAST:
        return
    pairs = [pair for group in groups for pair in _pairs(group[:1], group[1:])]
    found = Counter(map(_rate_of, pairs))
    for group in groups:
        if all(found[_rate_of(pair)] == 1 for pair in _pairs(group[:1], group[1:])):
            pairs += _pairs(group[1:2], group[2:])  # £5 ($10; €8): what is in the bracket has a rate, too
    yield from _at_one_rate(pairs, _rate_of, _WIDER)
    found = Counter(map(_rate_of, pairs))
    dated = [pair for pair in pairs if found[_rate_of(pair)] == 1 and _are_steady(pair)]
    yield from _at_one_rate(dated, _rate_of_all_years, _FAR_WIDER)


def _doubtful(article: Article, groups: list[tuple[Claim, ...]]) -> set[tuple[str, bool]]:
    """Return the currencies that go by a name of several countries the article speaks of: rupees."""
    shared = SHARED_NAMES.keys() & {one.mention.unit for group in groups for one in group}
    text = article.document.text.lower() if shared else ""
    spoken = {
        unit: sum(any(name in text for name in COUNTRIES[code][0].split("; ")) for code in SHARED_NAMES[unit])
        for unit in shared
    }
    return {(unit, False) for unit, countries in spoken.items() if countries > 1}


def _at_one_rate(
    pairs: list[Pair], rate_of: Callable[[Pair], Hashable], leeway: Allowed
) -> Iterator[Relation]:
    found = Counter(map(rate_of, pairs))
    for pair in pairs:
        if found[rate_of(pair)] > 1:
            yield _relation(*pair, Term(("rate", rate_of(pair))), leeway)


def _pairs(ones: tuple[Claim, ...], others: tuple[Claim, ...]) -> list[Pair]:
    return [pair for pair in product(ones, others) if _is_exchange(*pair)]


def _is_exchange(claim: Claim, other: Claim) -> bool:
    if {claim.mention.unit, other.mention.unit} & _SMALL_CHANGE or not closes(other):
        return False
    if min(claim.number.low, other.number.low) <= 0:
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


def _rate_of_all_years(pair: Pair) -> tuple[Currency, ...]:
    return tuple((unit, named, _NO_YEARS) for unit, named, _ in _rate_of(pair))


def _are_steady(pair: Pair) -> bool:
    return all(claim.mention.unit in _STEADY for claim in pair)


def _currency(claim: Claim) -> Currency:
    """Return a currency, whether it is said whose it is, and the year; of several years, the place in the text."""
    words = claim.sentence.words[claim.mention.first : claim.mention.stop]
    named = any(word in PREFIXES or word in NATIONS for word in words)
    years = claim.scope.years
    return claim.mention.unit or "", named, years if len(years) < 2 else years | {f"at {claim.index}"}


def _relation(claim: Claim, other: Claim, rate: Term, leeway: Allowed) -> Relation:
    """Return the relation of two sums; whoever named the first, the rate is the newsroom's own."""
    roles = (("sum", claim), ("exchanged", other))
    terms = {role: end_terms("exchanged", one, partial(_sum, leeway)) for role, one in roles}
    parts = tuple(
        part(role, one._replace(attribution=()), term) for role, one in roles for term in terms[role]
    )
    first, second = sorted(roles, key=lambda one: one[1].mention.unit or "")
    rates = tuple(
        Product(rate, one, two, ratio=False)
        for one, two in zip(terms[first[0]], terms[second[0]], strict=True)
    )
    return Relation("exchange", parts, (Reading("as written", rates),), Assumes.STATED, "")


def _sum(leeway: Allowed, number: Number) -> Allowed:
    """Return what a sum may stand for; `leeway` is that of one of the four sums that two pairs hold."""
    return Allowed(*(one.times(wider) for one, wider in zip(rounded(number), leeway, strict=True)))
