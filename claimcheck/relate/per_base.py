"""So many in every thousand of a population, told with the cases and the population, wherever the three stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.build.rate import has_cases, rate_of
from claimcheck.doubt import is_slip, meant
from claimcheck.lexicon.frames import DWELLERS
from claimcheck.model import Assumes, Claim, Relation
from claimcheck.number import Kind
from claimcheck.rule import relation
from claimcheck.syntax.parse import Parse, sentence_above


@relation(
    parsed=True,
    holds=(
        "Thefts numbered {cases: 1,530}. In a town of {population: 84,000}, it is {rate: 18} for every {base: 1,000} "
        "residents.",
        "In a town of {population: 48,000} {cases: 336} babies were born, {rate: 7} for every {base: 1,000} "
        "inhabitants.",
    ),
    never=(
        "A city of 400,000 people had 63 murders, while the country had 5.8 for every 100,000.",
        "It had 12 deaths per 100,000 people.",
        "It had 12 deaths per 100,000 people, and 240 in a city.",
    ),
)
def per_base(parses: Sequence[Parse]) -> Iterator[Relation]:
    """The cases are to the population what the rate is to its base."""
    for place, here in enumerate(parses):
        figures = [claim for claim in here.tape.claims if claim]
        for rate, base in pairwise(figures):
            if rate.mention.kind is Kind.RATE and base.mention.kind is Kind.BASE:
                above = sentence_above(parses, place)
                ends = [*(above.ends if above else ()), *here.ends]
                found = meant(
                    rate_of(rate, base, cases, population, _assumes(rate, cases, population), "rate")
                    for population in ends
                    if _lives(population)
                    for cases in ends
                    if _may_be(rate, base, cases, population) and not _turns(here, rate, cases, population)
                )
                if found:
                    yield found


def _turns(here: Parse, rate: Claim, *others: Claim) -> bool:
    """Return whether a sentence turns to somebody else in front of a rate: *while the country had* 5.8."""
    before = [one for one in others if one.sentence is rate.sentence and one.index < rate.index]
    last = max(before, key=lambda one: one.index, default=None)
    return last is not None and not {"sub", "but"}.isdisjoint(here.between(last, rate))


def _lives(claim: Claim) -> bool:
    """Return whether a figure counts those who live somewhere: *a population of* 84,000."""
    words, first = claim.sentence.words, claim.mention.first
    named = claim.measure.head in DWELLERS or not DWELLERS.isdisjoint(words[max(0, first - 3) : first])
    return claim.mention.kind is Kind.COUNT and named


def _may_be(rate: Claim, base: Claim, cases: Claim, population: Claim) -> bool:
    counts = cases.mention.kind is Kind.COUNT and cases.number.low < population.number.low
    return (
        counts
        and has_cases(rate, base, population)
        and is_slip(rate.number.low, cases.number.low / population.number.low * base.number.low)
    )


def _assumes(*claims: Claim) -> Assumes:
    return Assumes.STATED if len({claim.sentence.index for claim in claims}) == 1 else Assumes.SAME_THING
