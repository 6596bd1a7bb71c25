"""CC503."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.model import Claim, Conflict, Relation, Severity
from claimcheck.number import Kind
from claimcheck.rule import Wording, names
from claimcheck.syntax.rates import thing_of
from claimcheck.text import Document
from claimcheck.units import factor
from claimcheck.wording.arithmetic import multiplied, units_in_one
from claimcheck.wording.figures import as_precise, figure, value_of
from claimcheck.wording.quoting import bare, phrase, sentence_case, unit_of


@names(
    "CC503",
    relations=("product", "travel", "incidence"),
    alone=True,
    severity=Severity.WARNING,
    bad=(
        "The city ordered {count: 200} buses at {each: $300,000} each, or {total: $50 million} in all.",
        "He made {count: 12} payments of {each: $450}, a total of {total: $6,300}.",
        "It offered {each: $12} a share for {count: 3 million} shares, or {total: $63 million}.",
        "She paid {each: $55} a week for {count: 38 weeks}, a total of {total: $2,950}.",
        "She paid him {each: £65} every week for {count: two years}, {total: £5,760} in all.",
        "Each of the {count: 42} families will get {each: $550}, for a total of {total: $32,100}.",
        "The train covered {distance: 300 miles} in {time: five hours}, an average of {speed: 90 mph}.",
        "It had {rate: 12} deaths per {base: 100,000} people, or {cases: 420} in a city of {population: 2 million}.",
    ),
    good=(
        "The city ordered 200 buses at $300,000 each, or $60 million in all.",
        "He made 12 payments of about $400, a total of nearly $5,000.",
        "It bought 3 million shares at $10 a share, valuing the company at $300 million.",
        "He made 12 payments of $450, plus interest, a total of $6,300.",
        "The city ordered 200 buses at $300,000 each and 50 vans, or $65 million in all.",
        "It earned $60 million, or 75 cents a share, on 110 million shares.",
        "The train covered 300 miles in five hours, with a top speed of 90 mph.",
        "It had 12 deaths per 100,000 people, or 236 in a city of about 2 million.",
    ),
)
def product_mismatch(conflict: Conflict, document: Document) -> Wording:
    """So many at so much each must make the total that is given.

    The same holds for a distance, which is the time it takes times the average speed, and for so many cases in
    every hundred thousand, which make the number of cases in a population. All figures may be rounded.

    Limits: one sentence has to give all the figures and to say that they belong together: "each", "a share", "a
    total of", "an average of". Where something is added or taken off (interest, fees), nothing is compared.
    """
    relation = conflict.relations[0]
    if relation.kind == "travel":
        return _speed(document, *relation.claims("distance", "time", "speed"))
    if relation.kind == "incidence":
        return _cases(document, *relation.claims("rate", "base", "cases", "population"))
    return _in_all(document, relation)


def _in_all(document: Document, relation: Relation) -> Wording:
    count, each, total = relation.claims("count", "each", "total")
    made, working = multiplied(relation)
    thing = f"a {thing_of(each)}" if units_in_one(relation) != 1 else "each"
    message = f"{phrase(document, count)} at {bare(document, each)} {thing} make {made}, not {bare(document, total)}."
    return Wording(sentence_case(message), working)


def _speed(document: Document, distance: Claim, time: Claim, speed: Claim) -> Wording:
    rate = factor(f"({distance.mention.unit}) / ({time.mention.unit})", speed.mention.unit or "")
    assert rate is not None
    pace = distance.number.low / time.number.low * Fraction(rate.lo)
    right = as_precise(pace, speed) + unit_of(document, speed)
    way = f"{bare(document, distance)} in {bare(document, time)}"
    message = f"{way} is an average of about {right}, not {bare(document, speed)}."
    return Wording(sentence_case(message), f"{bare(document, distance)} / {bare(document, time)} ≈ {right}")


def _cases(document: Document, rate: Claim, base: Claim, cases: Claim, population: Claim) -> Wording:
    made = figure(rate.number.low * population.number.low / base.number.low, Kind.COUNT)
    per = f"{bare(document, rate)} per {bare(document, base)}"
    message = f"{per} is about {made} of {bare(document, population)}, not {bare(document, cases)}."
    working = f"{value_of(rate)} × {value_of(population)} / {value_of(base)} = {made}"
    return Wording(sentence_case(message), working)
