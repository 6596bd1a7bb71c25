"""The families of sets that are looked up: a family yields every set of some figures that it could speak of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import combinations, permutations

from claimcheck.interval import INFINITY
from claimcheck.model import Claim
from claimcheck.number import POINT, Form, Kind
from claimcheck.units import factor
from tests.accuracy.coverage.candidate import (
    Candidate,
    alike,
    amounts,
    digits,
    is_exact,
    percentages,
    telling,
    value,
)

Claims = tuple[Claim, ...]

_LONGEST = 6
"""Parts of a sum; longer lists are tables."""
_FRACTION_STEP = Fraction(3, 100)
"""How far apart fractions in words may be told."""
_EXACT = Fraction(0)


def share(claims: Claims) -> Iterator[Candidate]:
    """A part, its whole, and the percentage."""
    percents, figures = telling(claims), amounts(claims)
    for part, whole in permutations(figures, 2) if percents else ():
        if alike(part, whole) and value(part) < value(whole) and digits(part) + digits(whole) >= 4:
            ratio = value(part) / value(whole)
            yield from (_rounded((part, whole, one), ratio) for one in percents)


def fraction(claims: Claims) -> Iterator[Candidate]:
    """A part, its whole, and a fraction in words."""
    words = [one for one in claims if one.mention.kind is Kind.SHARE and one.number.form is Form.FRACTION]
    for part, whole in permutations(amounts(claims), 2) if words else ():
        if alike(part, whole) and value(part) < value(whole) and digits(part) + digits(whole) >= 4:
            ratio = value(part) / value(whole)
            for one in words:
                yield Candidate((part, whole, one), ratio, _FRACTION_STEP / 2, _FRACTION_STEP)


def change(claims: Claims) -> Iterator[Candidate]:
    """What was, what is, and the percentage between."""
    percents = telling(claims)
    for before, after in permutations(amounts(claims), 2) if percents else ():
        if alike(before, after) and digits(before) + digits(after) >= 4:
            moved = abs(value(after) / value(before) - 1)
            yield from (_rounded((before, after, one), moved) for one in percents if moved)


def multiple(claims: Claims) -> Iterator[Candidate]:
    """What was, what is, and how many times as much."""
    times = [one for one in claims if one.mention.kind is Kind.MULTIPLE and is_exact(one) and value(one) > 1]
    for before, after in permutations(amounts(claims), 2) if times else ():
        if alike(before, after) and digits(before) + digits(after) >= 4:
            ratio = value(after) / value(before)
            for one in times:
                step = min(one.number.step, value(one)) / 10
                yield Candidate((before, after, one), ratio, step / 2, step)


def points(claims: Claims) -> Iterator[Candidate]:
    """Two percentages and the points between them."""
    steps = [one for one in claims if one.mention.kind is Kind.POINTS and is_exact(one)]
    for one, other in combinations(percentages(claims), 2) if steps else ():
        apart = abs(value(one) - value(other)) / POINT
        yield from (Candidate((one, other, step), apart, _EXACT, step.number.step) for step in steps if apart)


def total(claims: Claims) -> Iterator[Candidate]:
    """A run of figures that add up to the one before or behind it."""
    figures = amounts(claims)
    for one in dict.fromkeys((figure.mention.kind, figure.mention.unit) for figure in figures):
        run = [figure for figure in figures if (figure.mention.kind, figure.mention.unit) == one]
        for length in range(3, min(len(run), _LONGEST + 1) + 1):
            for start in range(len(run) - length + 1):
                part = run[start : start + length]
                for parts, whole in ((part[1:], part[0]), (part[:-1], part[-1])):
                    if digits(whole) >= 3 or (len(parts) >= 3 and value(whole) >= 10):
                        added = sum(map(value, parts), Fraction(0))
                        yield Candidate((*parts, whole), added, _EXACT, whole.number.step)


def difference(claims: Claims) -> Iterator[Candidate]:
    """Two figures and how far apart they are."""
    figures = [one for one in amounts(claims) if digits(one) >= 2]
    for one, other in combinations([figure for figure in figures if digits(figure) >= 3], 2):
        if alike(one, other):
            apart = abs(value(one) - value(other))
            yield from (
                Candidate((one, other, third), apart, _EXACT, third.number.step)
                for third in figures
                if third is not one and third is not other and alike(third, one)
            )


def product(claims: Claims) -> Iterator[Candidate]:
    """So many at so much each, and what they make."""
    kinds = (Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION)
    figures = [one for one in claims if one.mention.kind in kinds and is_exact(one) and value(one) >= 3]
    totals = [one for one in figures if digits(one) >= 3]
    for one, other in combinations(figures, 2) if totals else ():
        made = value(one) * value(other)
        counts = one.mention.kind is other.mention.kind is Kind.COUNT
        for whole in totals:
            if whole is not one and whole is not other and (not counts or whole.mention.kind is Kind.COUNT):
                yield Candidate((one, other, whole), made, _EXACT, whole.number.step)


def hundred(claims: Claims) -> Iterator[Candidate]:
    """Neighboring percentages that make up a hundred."""
    shares = [one for one in percentages(claims) if value(one) < 1]
    for length in range(2, min(len(shares), _LONGEST) + 1):
        for start in range(len(shares) - length + 1):
            run = tuple(shares[start : start + length])
            if length > 2 or len(telling(run)) == 2:
                rest = 1 - sum(map(value, run[:-1]), Fraction(0))
                yield Candidate(run, rest, _EXACT, min(one.number.step for one in run))


def years(claims: Claims) -> Iterator[Candidate]:
    """Two years and how long it is from one to the other, or how old somebody was."""
    dated = [(one, int(one.mention.iso[:4])) for one in claims if _names_year(one)]
    spans = [
        one
        for one in claims
        if one.mention.kind in (Kind.DURATION, Kind.AGE)
        and is_exact(one)
        and one.mention.unit in (None, "year")
    ]
    for (one, early), (other, late) in combinations(dated, 2) if spans else ():
        apart = Fraction(abs(late - early))
        for span in spans if apart > 2 else ():
            age = span.mention.kind is Kind.AGE
            expected = apart - Fraction(1, 2) if age else apart  # the birthday may not have come yet
            yield Candidate((one, other, span), expected, Fraction(age, 2), Fraction(1))


def conversion(claims: Claims) -> Iterator[Candidate]:
    """One measure in two units."""
    measures = [one for one in amounts(claims) if one.mention.kind is Kind.MEASURE and one.mention.unit]
    for one, other in combinations(measures, 2):
        if one.mention.unit != other.mention.unit:
            rate = factor(str(one.mention.unit), str(other.mention.unit))
            if rate and rate.lo == rate.hi and rate.hi != INFINITY:
                yield _rounded((one, other), value(one) * Fraction(rate.lo))


def _rounded(claims: Claims, expected: Fraction) -> Candidate:
    """Return a set whose last figure is rounded to its last digit."""
    step = claims[-1].number.step
    return Candidate(claims, expected, step / 2, step)


def _names_year(claim: Claim) -> bool:
    iso = claim.mention.iso
    return claim.mention.kind is Kind.DATE and bool(iso) and iso[:4].isdigit()


FAMILIES: tuple[Callable[[Claims], Iterator[Candidate]], ...] = (
    share,
    fraction,
    change,
    multiple,
    points,
    total,
    difference,
    product,
    hundred,
    years,
    conversion,
)
