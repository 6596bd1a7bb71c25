"""Values in digits: 1,667; 45.5%; $4.2 billion."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.interval import End
from claimcheck.model import Claim
from claimcheck.number import Form, Kind

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
SIGNS = {"USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥"}
"""The signs of the currencies that are written with one."""
EXACT_BELOW = 10**6
"""From here on a scale word takes the place of the last digits."""
_PRECISE_BELOW = 100


def figure(value: End, kind: Kind, *, unit: str | None = None, digits: int = 3, scaled: bool = False) -> str:
    """Return a value as a figure: 1,667; 45.5 %; $4.2 billion; `scaled`, with a scale word where it can be."""
    if kind is Kind.DATE:
        return str(round(Fraction(value)))
    if kind is Kind.SHARE:
        return f"{decimal(Fraction(value) * 100, 1)}%"
    sign = SIGNS.get(unit or "", "") if kind is Kind.MONEY else ""
    for scale, word in _SCALES:
        if value >= scale and (sign or scaled or not _short(Fraction(value))):
            return f"{sign}{decimal(Fraction(value) / scale, 2)} {word}"
    return sign + decimal(
        Fraction(value), 0 if value >= 10**digits or Fraction(value).denominator == 1 else 1
    )


def percent(share: Fraction) -> str:
    """Return a share to the whole percent, for what is only roughly known: 15%."""
    return f"{round(share * 100)}%"


def points(share: Fraction, digits: int = 2) -> str:
    """Return a difference of two percentages: 8 points."""
    value = decimal(share * 100, max(digits, 0))
    return f"{value} point" if value == "1" else f"{value} points"


def value_of(claim: Claim) -> str:
    """Return what a figure reads as, in digits: with all its decimals, where it is written with more than one."""
    value, kind = claim.number.low, claim.mention.kind
    fine = places(claim) - 2 if kind is Kind.SHARE else places(claim)
    if fine > 1 and value < EXACT_BELOW:
        sign = SIGNS.get(claim.mention.unit or "", "") if kind is Kind.MONEY else ""
        return f"{decimal(value * 100, fine)}%" if kind is Kind.SHARE else sign + decimal(value, fine)
    return figure(value, kind, unit=claim.mention.unit, scaled=is_scaled(claim))


def is_scaled(claim: Claim) -> bool:
    """Return whether a figure is written with a scale word: 3.6 million."""
    return claim.number.low >= EXACT_BELOW and claim.number.form in (Form.SCALED, Form.DECIMAL)


def as_precise(value: Fraction, claim: Claim) -> str:
    """Return a value in digits, below a hundred with as many decimals as a figure has, and at least one."""
    if abs(value) >= _PRECISE_BELOW:
        return figure(value, Kind.COUNT, digits=0)
    return decimal(value, max(1, places(claim)))


def decimal(value: Fraction, digits: int) -> str:
    """Return a value with at most so many decimals: 1,234.5."""
    text = f"{float(round(value, digits)):,.{digits}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def places(*claims: Claim) -> int:
    """Return how many decimals the most precise of some figures has."""
    finest = min(claim.number.step for claim in claims)
    return len(str(finest.denominator)) - 1 if finest < 1 else 0


def _short(value: Fraction) -> bool:
    return value < EXACT_BELOW * 10 and value.denominator == 1
