"""CC501."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.model import Claim, Conflict, Fit, Relation
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.units import DEGREES, degrees, factor
from claimcheck.wording.figures import as_precise
from claimcheck.wording.quoting import bare, sentence_case, unit_of


@names(
    "CC501",
    relations=("conversion", "temperature"),
    alone=True,
    bad=(
        "Winds reached {measure: 120 mph} ({converted: 153 kph}).",
        "The wall is {measure: 14 feet} ({converted: 3.4 meters}) high.",
        "It burned {measure: about 500 acres}, or {converted: 2,000 hectares}, of forest.",
        "The calf weighed {measure: 66 pounds} ({converted: 13 kilograms}).",
        "The road is {measure: 25 kilometers} ({converted: 45 miles}) long.",
        "Snow of {measure: 2 to 3 inches} ({converted: 5 to 9 cm}) fell.",
        "He is {measure: 6ft 3in} ({converted: 1.6m}) tall.",
        "It was {temperature: 104F} ({converted: 30C}) in the shade.",
        "The night was {temperature: minus 5 degrees Celsius} ({converted: 32 Fahrenheit}).",
        "Lakes are {temperature: 2 degrees Celsius} ({converted: 6.6 degrees Fahrenheit}) warmer than then.",
        "The region has warmed by {temperature: 4C} ({converted: 39.2F}) in a century.",
        "Winters are {temperature: 3 degrees Celsius} ({converted: 37.4 degrees Fahrenheit}) warmer than then.",
        "After an increase of {temperature: 2.5C} ({converted: 36.5F}) the ice broke.",
        "Keep your distance ({measure: 6 feet} or {converted: 1.38 meters}) from others.",
    ),
    good=(
        "Winds reached 120 mph (193 kph).",
        "The wall is 14 feet (4.3 meters) high.",
        "It burned about 500 acres, or 200 hectares, of forest.",
        "The calf weighed 66 pounds (30 kilograms).",
        "The road is 25 kilometers (15 miles) long.",
        "Lakes are 2 degrees Celsius (3.6 degrees Fahrenheit) warmer than then.",
        "The lake warmed to 2 degrees Celsius (35.6 degrees Fahrenheit).",
        "The night failed to drop below 95 degrees (35 Celsius), and rose above 30C (86F) by eight.",
        "Nations want to limit warming to 1.5C (2.7F), and the lake fell to 10C (50F).",
        "Water boils at 100C (212F) and freezes at 0C (32F).",
        "The pipe lost 5,000 barrels (210,000 gallons) of oil.",
        "The hall is 50m by 20m (164ft by 66ft), and its door 6ft 3in (1.9m) high.",
        "He ran 10 miles (400 meters of them uphill) to a lake at -420 meters (-1,378 feet).",
        "She is 5 feet, 11 inches (1.8 meters) tall, and lows were 0F (-18C).",
        "Keep your distance (6 feet or 1.83 meters) and pick a race (5 km or 10 miles) to suit you.",
    ),
)
def conversion_mismatch(conflict: Conflict, document: Document) -> Wording:
    """A measure given in two units must be the same in both.

    The figure in brackets may be rounded as much as its last digit tells, and so may the first. "About" widens
    neither: it belongs to what was measured, not to the conversion. Of 58 conversions in published news, with a
    hedge or without, 57 keep to the last digit. Degrees may be temperatures or differences of temperature, and a
    unit may be that of either side of the Atlantic, of gold or of oil: only what fits neither is reported.

    Limits: only a figure in brackets, or behind "or", close to the other is compared, and ranges only with
    ranges.
    """
    relation = conflict.relations[0]
    one, other = relation.claims(relation.parts[0].role, "converted")
    right = _converted(relation, one, other) + unit_of(document, other)
    said = bare(document, one)
    subject = f"a difference of {said}" if relation.readings[0].label == "difference" else said
    fits = (Fit("converted", right, other.mention.span),)
    message = f"{subject} is about {right}, not {bare(document, other)}."
    own = other.number.is_range or relation.kind == "temperature"
    return Wording(sentence_case(message), f"{said} ≈ {right}", fits if own else ())


def _converted(relation: Relation, one: Claim, other: Claim) -> str:
    ends = (_in_unit_of(other, value, one, relation) for value in (one.number.low, one.number.high))
    low, high = (as_precise(value, other) for value in ends)
    return f"{low} to {high}" if one.number.is_range else low


def _in_unit_of(other: Claim, value: Fraction, one: Claim, relation: Relation) -> Fraction:
    unit, target = one.mention.unit or "", other.mention.unit or ""
    if relation.kind == "temperature":
        scale = "degF" if DEGREES[target] == "degC" else "degC"
        return degrees(value, scale, difference=relation.readings[0].label == "difference")
    rate = factor(unit, target)
    assert rate is not None
    return value * Fraction(rate.lo)
