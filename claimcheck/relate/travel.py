"""How far, in what time, and how fast that is."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import end_terms, part
from claimcheck.constraint import Product, Term
from claimcheck.construction.neighbors import between, neighbor
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import Allowed, Kind
from claimcheck.rounding import converted
from claimcheck.rule import relation
from claimcheck.units import factor

_IN = frozenset(
    (("in",), ("within",), ("over",), ("in", "just"), ("in", "only"), ("in", "a"), ("in", "a", "time", "of"))
)
_ON_AVERAGE = frozenset(
    (*run, *of)
    for run in (("an", "average"), ("at", "an", "average"), ("averaging",), ("an", "average", "speed"))
    for of in ((), ("of",))
) | {("at", "an", "average", "speed", "of"), ("or", "an", "average", "of"), ("an", "average", "pace", "of")}


@relation(
    holds=(
        "The train covered {distance: 300 miles} in {time: five hours}, an average of {speed: 60 mph}.",
        "He rode {distance: 90 km} in {time: 2 hours and 15 minutes}, averaging {speed: 40 km/h}.",
    ),
    never=(
        "The train covered 300 miles in five hours and reached 90 mph.",
        "It does 300 miles in five hours, with a top speed of 90 mph.",
        "He rode 90 kg of mail in 2 hours, averaging 40 km/h.",
        "The road is 300 miles long and takes five hours, an average of 60 mph.",
    ),
)
def travel(article: Article) -> Iterator[Relation]:
    """A distance is the average speed times the time it takes, where one sentence gives all three."""
    for time in article.claims:
        if time.mention.kind is Kind.DURATION:
            distance, speed = neighbor(article, time, -1), neighbor(article, time, 1)
            if distance and speed and _are_tied(distance, time, speed):
                yield from _relations(distance, time, speed)


def _are_tied(distance: Claim, time: Claim, speed: Claim) -> bool:
    """Return whether the words say that the speed is the average over a distance in a time."""
    measures = distance.mention.kind is speed.mention.kind is Kind.MEASURE
    words = tuple(word for word in between(time, speed) if word != ",")
    return measures and between(distance, time) in _IN and words in _ON_AVERAGE


def _relations(distance: Claim, time: Claim, speed: Claim) -> Iterator[Relation]:
    if any(claim.number.is_range or claim.number.low <= 0 for claim in (distance, time, speed)):
        return
    rate = factor(speed.mention.unit or "", f"({distance.mention.unit}) / ({time.mention.unit})")
    if rate is None:
        return
    way, hours, pace = (end_terms("travel", claim, converted)[0] for claim in (distance, time, speed))
    constant = Term(
        ("factor", speed.mention.unit, distance.mention.unit, time.mention.unit), Allowed.same(rate)
    )
    converted_pace = Term(("pace", speed.index))
    constraints = (
        Product(constant, pace, converted_pace, ratio=False),
        Product(converted_pace, hours, way, ratio=False),
    )
    yield Relation(
        "travel",
        (part("distance", distance, way), part("time", time, hours), part("speed", speed, pace)),
        (Reading("as written", constraints),),
        Assumes.STATED,
        "speed",
    )
