"""So many in every hundred thousand, and how many that is in all."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.build.rate import has_cases, rate_of
from claimcheck.construction.neighbors import between, neighbor
from claimcheck.model import Article, Assumes, Claim, Relation
from claimcheck.number import Form, Kind
from claimcheck.rule import relation

_PER = frozenset((("per",), ("for", "every"), ("in", "every"), ("out", "of", "every")))
_OR = frozenset(((",", "or"), ("or",), (",", "or", "about"), ("(",), ("(", "or")))
_LEAST = 1000
_LONGEST = 8


@relation(
    holds=(
        "It had {rate: 12} deaths per {base: 100,000} people, or {cases: 240} in a city of {population: 2 million}.",
        "It has {rate: 4.5} cases for every {base: 10,000} people, or {cases: 90} in a town of {population: 200,000}.",
    ),
    never=(
        "It had 12 deaths per 100,000 people, and 240 in a city of 2 million.",
        "It had 12 deaths per 100,000 people, or 240 in 2 million tests.",
        "It had 12 deaths per 100,000 people, or 240 in a city of 2.",
        "It had 12 deaths per ward, or 240 in a city of 2 million.",
    ),
)
def incidence(article: Article) -> Iterator[Relation]:
    """So many in every hundred thousand make the number of cases in a population, where one sentence gives all."""
    for base in article.claims:
        if base.mention.kind is Kind.BASE and base.number.low >= _LEAST:
            rate, cases, population = (neighbor(article, base, offset) for offset in (-1, 1, 2))
            if rate and cases and population and _tied(rate, base, cases, population):
                yield rate_of(rate, base, cases, population, Assumes.STATED)


def _tied(rate: Claim, base: Claim, cases: Claim, population: Claim) -> bool:
    figures = (rate, cases, population)
    kinds = tuple(one.mention.kind for one in figures)
    if kinds != (Kind.RATE, Kind.COUNT, Kind.COUNT) or any(one.number.is_range for one in figures):
        return False
    if Form.VAGUE in (one.number.form for one in figures):
        return False
    words = base.sentence.words
    per = words[rate.stop : base.mention.first] in _PER or between(rate, base)[1:] in _PER
    behind, last = words[base.stop : cases.mention.first], between(cases, population)
    home = {"in", "of"} <= set(last) and last[-1] == "of" and len(last) <= _LONGEST and "," not in last
    return per and behind in _OR and home and has_cases(rate, base, population)
