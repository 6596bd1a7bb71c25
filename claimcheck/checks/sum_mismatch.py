"""CC201."""

from __future__ import annotations

from claimcheck.model import Conflict
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording import bare, listed, sentence_case, total_of, value_of


@names(
    "CC201",
    relations=("sum",),
    alone=True,
    bad=(
        "The crash killed {total: 14} people: {part: nine} passengers and {part: four} crew members.",
        "It hurt {total: 12} people — {part: six} men, {part: four} women and {part: three} children.",
        "The panel has {total: 21} members: {part: 11} Republicans and {part: nine} Democrats.",
        "Police found {total: 30} bodies: {part: 16} soldiers and {part: 12} civilians.",
        "The blast wounded {total: 45} people: {part: 31} adults and {part: 18} children.",
    ),
    good=(
        "The crash killed 14 people: nine passengers and five crew members.",
        "It hurt 13 people — six men, four women and three children.",
        "The panel has 21 members: 11 Republicans, nine Democrats and one independent.",
        "It hurt 12 people: five students and four minors.",
        "The march drew 4,000 people: 2,500 adults and about 1,600 children.",
    ),
)
def sum_mismatch(conflict: Conflict, document: Document) -> Wording:
    """The parts of a full list must add up to its total.

    A list behind a colon or a dash is taken for all there is. Its figures are added up only when they exclude
    each other: passengers and crew do, students and minors may overlap.

    Limits: lists that go on after "and" with another kind of thing, and parts that may overlap, are left
    alone.
    """
    total, *parts = conflict.relations[0].stated
    made = total_of(parts)
    message = f"{listed([bare(document, one) for one in parts])} make {made}, not {bare(document, total)}."
    return Wording(
        sentence_case(message), f"{' + '.join(map(value_of, parts))} = {made}, not {value_of(total)}"
    )
