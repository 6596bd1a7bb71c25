"""A temperature, or a difference of temperatures, and the same on the other scale."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.bind import end_terms, part
from claimcheck.constraint import Constraint, Product, Sum, Term
from claimcheck.construction.apposition import said_again
from claimcheck.construction.degrees import is_difference
from claimcheck.interval import EVERYTHING, Interval
from claimcheck.lexicon.temperatures import EXACT_TEMPERATURES
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import Allowed, Kind
from claimcheck.rounding import converted, degrees
from claimcheck.rule import relation
from claimcheck.units import DEGREES, FREEZING, STEEPER

_OPPOSITE = {"degC": "degF", "degF": "degC"}
_OF_DIFFERENCE = frozenset(
    "warmer hotter cooler colder rise rises rose risen rising increase increased increases warming warm warmed "
    "cooling cooled drop dropped fall fell limit limiting another above below average higher lower by anomaly "
    "difference swing".split()
)
_REACH = 6


@relation(
    holds=(
        "It was {temperature: 32F} ({converted: 0C}) at dawn.",
        "The heat reached {temperature: 104 degrees} ({converted: 40 Celsius}).",
        "Seas warmed by {temperature: 2 degrees Celsius} ({converted: 3.6 degrees Fahrenheit}).",
        "It fell to {temperature: -5C} ({converted: 23F}).",
        "Highs of {temperature: 30 to 35 degrees Celsius} ({converted: 86 to 95 degrees Fahrenheit}) are due.",
    ),
    never=(
        "It was 32F in the north and 0C in the south.",
        "Highs of 30C (up from 28C) are due.",
        "It was 104 degrees (two degrees more than on Monday).",
    ),
)
def temperature(article: Article) -> Iterator[Relation]:
    """A temperature in brackets behind another says the same on the other scale.

    "2C (3.6F)" is a difference, "2C (35.6F)" a temperature; where the figures do not tell, the words do. Where the
    words leave no choice, as in "rose by 2C", only the difference is right.
    """
    for claim in article.claims:
        unit = claim.mention.unit
        if claim.mention.kind is Kind.MEASURE and (unit is None or unit in DEGREES):
            for other in said_again(article, claim)[:1]:
                yield from _relations(claim, other)


def _relations(claim: Claim, other: Claim) -> Iterator[Relation]:
    target = DEGREES.get(other.mention.unit or "")
    scale = DEGREES.get(claim.mention.unit or "") or _OPPOSITE.get(target or "")
    if not scale or target != _OPPOSITE[scale] or claim.number.is_range != other.number.is_range:
        return
    read = [_absolute(claim, other, scale), _difference(claim, other, scale)]
    if is_difference(claim, other):
        read = read[1:]
    elif _speaks_of_difference(claim, other):
        read.reverse()
    yield next((one for one in read if _fits(one)), read[0])


def _absolute(claim: Claim, other: Claim, scale: str) -> Relation:
    """Return the relation 5 F = 9 C + 160."""
    zero = Term(("zero of Fahrenheit",), _exactly(5 * FREEZING))
    ones, twos = (end_terms("degrees", one, degrees, EVERYTHING) for one in (claim, other))
    pairs = [(one, two) if scale == "degC" else (two, one) for one, two in zip(ones, twos, strict=True)]
    sums = tuple(Sum(((5, warm), (-9, cool), (-1, zero))) for cool, warm in pairs)
    return _relation(claim, other, "temperature", ones + twos, sums)


def _difference(claim: Claim, other: Claim, scale: str) -> Relation:
    steeper = Term(("steeper", scale), _exactly(STEEPER if scale == "degC" else 1 / STEEPER))
    ones, twos = (end_terms("difference", one, converted, EVERYTHING) for one in (claim, other))
    products = tuple(Product(steeper, one, two, ratio=False) for one, two in zip(ones, twos, strict=True))
    return _relation(claim, other, "difference", ones + twos, products)


def _relation(
    claim: Claim, other: Claim, label: str, terms: tuple[Term, ...], constraints: tuple[Constraint, ...]
) -> Relation:
    half = len(terms) // 2
    parts = (
        *(part("temperature", claim, term) for term in terms[:half]),
        *(part("converted", other, term) for term in terms[half:]),
    )
    return Relation("temperature", parts, (Reading(label, constraints),), Assumes.STATED, "converted")


def _fits(relation: Relation) -> bool:
    """Return whether no constraint of a relation leaves a quantity without a value."""
    for constraint in relation.constraints:
        values = {term.key: term.allowed.hard for term in constraint.terms if term.allowed}
        for index, term in enumerate(constraint.terms):
            if constraint.project(index, values).meet(values[term.key]).empty:
                return False
    return True


def _speaks_of_difference(claim: Claim, other: Claim) -> bool:
    words, first = claim.sentence.words, claim.mention.first
    if not EXACT_TEMPERATURES.isdisjoint(words[max(0, first - 1) : first + 1]):
        return False
    near = words[max(0, first - _REACH) : first] + words[other.mention.stop : other.mention.stop + _REACH]
    return not _OF_DIFFERENCE.isdisjoint(near)


def _exactly(value: Fraction) -> Allowed:
    return Allowed.same(Interval.of(value))
