"""CC502."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

from claimcheck.model import Claim, Conflict, Relation
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.quoting import bare, sentence_case


class Pair(NamedTuple):
    """A sum, the same in another currency, and the rate of the two."""

    sum: Claim
    exchanged: Claim
    rate: Fraction

    @property
    def currencies(self) -> tuple[str | None, str | None]:
        """The two currencies, in order."""
        return self.sum.mention.unit, self.exchanged.mention.unit


_CENT = 0.1


@names(
    "CC502",
    relations=("exchange",),
    bad=(
        "It paid {sum: $113 million} ({exchanged: £60 million}) for one mine and {sum: $226 million} "
        "({exchanged: £180 million}) for another.",
        "The fine of {sum: €520} ({exchanged: $570}) rises to {sum: €910} ({exchanged: $790}) for a second offense.",
        "One ticket is {sum: £22} ({exchanged: $28}), a season {sum: £412} ({exchanged: $650}).",
        "Sales were {sum: $4.10 billion} ({exchanged: €3.78 billion}); costs were {sum: $2.60 billion} "
        "({exchanged: €2.93 billion}).",
        "She owed {sum: $1,200} ({exchanged: £960}), and he {sum: $3,400} ({exchanged: £1,850}).",
        "It made {sum: £21m} ($39.9m; {exchanged: 29.4m euros}) and lost {sum: £11.5m} ($21.8m; {exchanged: €24m}).",
        "It had a profit of {sum: £22m-£34m} ({exchanged: $31m-$61.6m}) and sales of £107m ($150m).",
        "The mayor wants {sum: $1.2m} ({exchanged: £960,000}). She said he had {sum: $3.4m} ({exchanged: £1.84m}).",
        "It was worth {sum: $22 million} ({exchanged: £12 million}) in 2004 and {sum: $1.8 billion} "
        "({exchanged: £95 million}) in 2009.",
        "They earn {sum: about 300 rupees} a day ({exchanged: $4.20}) and owe {sum: 6,000 rupees} ({exchanged: $48}).",
    ),
    good=(
        "It paid $113 million (£60 million) for one mine and $226 million (£120 million) for another.",
        "The fine of €500 ($550) rises to €900 ($990) for a second offense.",
        "It paid $113 million (£60 million) in 1998 and $226 million (£150 million) in 2004.",
        "One ticket is £20 ($25), a season £410 ($520).",
        "It paid $113 million (£60 million) for the mine.",
        "The large phone is $499 (£449), the small one $399 (£329).",
        "It paid A$20m (£10m) for one mine and $40m (£30m) for another.",
        "It paid $40m (£30m) for one mine and US$40m (£20m) for another.",
        "It lost $113 million (£60 million of it abroad), then $226 million (£20 million of it abroad).",
        "It made £20m ($38m; 28m euros) in May and up to £10m (about $19m; 14m euros) in June.",
    ),
)
def exchange_rate_mismatch(conflict: Conflict, document: Document) -> Wording:
    """Two currencies have one rate in an article.

    Whoever converts several sums for one article does so at one rate, so each pair gives the rate for the next.
    Rates may differ by a few percent, as the days do on which they were looked up: up to 5 percent is granted, and 2
    percent without a word. From one year to another the rates of the steadiest currencies may be five times as high,
    and those of others anything.

    Limits: a single pair proves nothing. What a shop asks for in two countries is left out, and so are sums of which
    it is not said which country's dollar they are, where another pair says it.
    """
    one, other = max(_same_rate(conflict), key=_far_apart)
    rates = [
        f"{value:.2f}" if (value := float(pair.rate)) >= _CENT else f"{value:.2g}" for pair in (one, other)
    ]
    first = f"{bare(document, one.sum)} for {bare(document, one.exchanged)} is a rate of {rates[0]}"
    second = f", {bare(document, other.sum)} for {bare(document, other.exchanged)} one of {rates[1]}."
    if one.sum is other.sum:
        second = f" at one end of the range, of {rates[1]} at the other."
    return Wording(sentence_case(first + second), f"{rates[0]} ≠ {rates[1]}")


def _same_rate(conflict: Conflict) -> Iterator[tuple[Pair, Pair]]:
    """Yield the pairs of sums that are in the same two currencies, two by two."""
    pairs = [pair for relation in conflict.relations for pair in _pairs(relation)]
    for one, other in combinations(pairs, 2):
        if one.currencies == other.currencies:
            yield one, other


def _far_apart(pairs: tuple[Pair, Pair]) -> Fraction:
    low, high = sorted(pair.rate for pair in pairs)
    return high / low


def _pairs(relation: Relation) -> list[Pair]:
    """Return the sums of a relation in one order of currencies throughout: of two ranges, both ends."""
    first, second = sorted(relation.claims("sum", "exchanged"), key=lambda claim: claim.mention.unit or "")
    values = zip(*((claim.number.low, claim.number.high) for claim in (first, second)), strict=True)
    return [Pair(first, second, one / other) for one, other in dict.fromkeys(values)]
