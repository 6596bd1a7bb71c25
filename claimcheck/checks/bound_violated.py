"""CC701."""

from __future__ import annotations

from claimcheck.model import Conflict, Severity
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.figures import value_of
from claimcheck.wording.quoting import phrase


@names(
    "CC701",
    relations=("bound",),
    alone=True,
    severity=Severity.WARNING,
    bad=(
        "{first: Fewer than 2,000} residents live on the island. All {again: 2,600} residents were moved.",
        "The army sent {first: more than 5,000} troops. The {again: 4,000} troops are all volunteers.",
        "The choir has {first: under 40} singers. All {again: 52} singers were there.",
        "The firm runs {first: at least 30} coal plants. The {again: 18} coal plants burn lignite.",
        "The library owns {first: more than 900} maps. All {again: 740} maps have been scanned.",
    ),
    good=(
        "Fewer than 2,000 residents live on the island. All 1,900 residents were moved.",
        "No more than 50 guests were allowed. All 72 guests were fined.",
        "The hall holds at most 300 visitors. The 420 visitors were sent home.",
        "More than 300 passengers were aboard. The 40 passengers in the last car were hurt.",
        "More than 300 passengers were aboard. In the last car, all 40 passengers were hurt.",
        "The army sent up to 5,000 troops. The 5,400 troops are all volunteers.",
        "The choir had under 40 singers in 2009. All 52 singers were there.",
    ),
)
def bound_violated(conflict: Conflict, document: Document) -> Wording:
    """What is said to be fewer, or more, than a number must stay so.

    A bound ("fewer than 2,000 residents") and a later figure for the same things ("all 2,600 residents") can't both
    be true. The later one has to point back with "the", "all" or "these", in the same words, and nothing may lead
    to another place, time or speaker. A limit that may be broken (guests allowed, a capacity) is no bound.

    Limits: one word for the things is enough only from one sentence to the next, and not for people in general.
    """
    one, again = conflict.relations[0].claims("first", "again")
    sign = ">" if again.number.low > one.number.low else "<"
    way = "more" if sign == ">" else "fewer"
    message = f"The text says {phrase(document, one)}, and then {phrase(document, again)}, which is {way}."
    return Wording(message, f"{value_of(again)} {sign} {value_of(one)}")
