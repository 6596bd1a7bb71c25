"""A set of figures that may fit each other, and how far it is from doing so."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from claimcheck.model import Claim
from claimcheck.number import Form, Kind

BESIDE = (-11, -9, -7, -5, -4, -3, 3, 4, 5, 7, 9, 11)
"""How many steps beside the tested figure chance is asked; nearer ones fit where writers rounded roughly."""
AMOUNTS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
_ROUND_PERCENT = Fraction(5, 100)


class Candidate(NamedTuple):
    """Figures of which the last is tested: the others leave `expected` for it, give or take `tolerance`.

    `step` is what one unit of the tested figure's last digit is worth.
    """

    claims: tuple[Claim, ...]
    expected: Fraction
    tolerance: Fraction
    step: Fraction

    @property
    def off(self) -> Fraction:
        """How far the tested figure is from what the others leave."""
        return value(self.claims[-1]) - self.expected

    @property
    def fits(self) -> bool:
        """Whether the figures fit each other."""
        return abs(self.off) <= self.tolerance

    @property
    def by_chance(self) -> int:
        """How many of the figures `BESIDE` the tested one would fit."""
        if abs(self.off) > 12 * self.step + self.tolerance:
            return 0
        return sum(abs(self.off + steps * self.step) <= self.tolerance for steps in BESIDE)


def value(claim: Claim) -> Fraction:
    """Return the number that a figure gives."""
    return claim.number.low


def is_exact(claim: Claim) -> bool:
    """Return whether a figure is one number, not a range, "dozens" or "most"."""
    return not claim.number.is_range and claim.number.form not in (Form.VAGUE, Form.QUANTIFIER)


def digits(claim: Claim) -> int:
    """Return how many significant digits a reader sees: four in 1,347, one in 5,000, two in 2.5 million."""
    number = claim.number
    return len(str(abs(int(number.low / number.step)))) if number.step and number.low else 0


def amounts(claims: tuple[Claim, ...]) -> list[Claim]:
    """Return the counts, sums of money and measures among figures."""
    return [one for one in claims if one.mention.kind in AMOUNTS and is_exact(one) and value(one) > 0]


def percentages(claims: tuple[Claim, ...]) -> list[Claim]:
    """Return the shares in percent among figures."""
    return [
        one
        for one in claims
        if one.mention.kind is Kind.SHARE
        and one.number.form in (Form.INTEGER, Form.DECIMAL)
        and is_exact(one)
        and value(one) > 0
    ]


def telling(claims: tuple[Claim, ...]) -> list[Claim]:
    """Return the percentages that are no multiple of five: those hardly fit by chance."""
    return [one for one in percentages(claims) if value(one) % _ROUND_PERCENT]


def alike(one: Claim, other: Claim) -> bool:
    """Return whether two figures are of one kind and unit."""
    return one.mention.kind is other.mention.kind and one.mention.unit == other.mention.unit
