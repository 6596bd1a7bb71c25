"""CC501."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.model import Claim, Conflict
from claimcheck.number import Kind
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.units import factor
from claimcheck.wording import bare, figure, sentence_case, unit_of


@names(
    "CC501",
    relations=("conversion",),
    alone=True,
    bad=(
        "Winds reached {measure: 120 mph} ({converted: 153 kph}).",
        "The wall is {measure: 14 feet} ({converted: 3.4 meters}) high.",
        "It burned {measure: about 500 acres}, or {converted: 2,000 hectares}, of forest.",
        "The calf weighed {measure: 66 pounds} ({converted: 13 kilograms}).",
        "The road is {measure: 25 kilometers} ({converted: 45 miles}) long.",
    ),
    good=(
        "Winds reached 120 mph (193 kph).",
        "The wall is 14 feet (4.3 meters) high.",
        "It burned about 500 acres, or 200 hectares, of forest.",
        "The calf weighed 66 pounds (30 kilograms).",
        "The road is 25 kilometers (15 miles) long.",
    ),
)
def conversion_mismatch(conflict: Conflict, document: Document) -> Wording:
    """A measure given in two units must be the same in both.

    The figure in brackets may be rounded as much as its last digit tells, and so may the first; "about" widens
    neither, since it belongs to what was measured.

    Limits: only a figure in brackets, or behind "or", right after the other is compared.
    """
    one, other = conflict.relations[0].stated
    right = _converted(one, other) + unit_of(document, other)
    message = f"{bare(document, one)} is about {right}, not {bare(document, other)}."
    return Wording(sentence_case(message), f"{bare(document, one)} ≈ {right}")


def _converted(one: Claim, other: Claim) -> str:
    rate = factor(one.mention.unit or "", other.mention.unit or "")
    assert rate is not None
    value = one.number.low * Fraction(rate.lo)
    return figure(round(value, 1) if value < 100 else value, Kind.COUNT, digits=2)
