"""CC201."""

from __future__ import annotations

from claimcheck.model import Conflict, Severity
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.arithmetic import added, total_of
from claimcheck.wording.quoting import bare, listed, sentence_case


@names(
    "CC201",
    relations=("sum", "net-share"),
    alone=True,
    severity=Severity.WARNING,
    bad=(
        "The {total: eight} hostages - {part: four} Germans, {part: two} Italians and {part: a} Swede - left.",
        "{total: Seven} climbers, {part: three} Danes, {part: a} Finn and {part: two} Poles, died.",
        "The crash killed {total: 14} people: {part: nine} passengers and {part: four} crew members.",
        "It hurt {total: 12} people — {part: six} men, {part: four} women and {part: three} children.",
        "The panel has {total: 21} members: {part: 11} Republicans and {part: nine} Democrats.",
        "Police found {total: 30} bodies: {part: 16} soldiers and {part: 12} civilians.",
        "Police found {total: nine} cars - {part: four} in Leeds, {part: three} in York and {part: one} in Hull.",
        "The fund holds {total: $300 million}: {part: $200 million} in cash and {part: $60 million} in stock.",
        "Of the {total: 40} clerks, {part: 25} stayed and the remaining {part: 12} left.",
        "It pays {part: $48.15} for the share plus interest of {part: $2.12}, for a total of {total: $53.27}.",
        "In all, {total: 78%} say it does very ({part: 30%}) or somewhat ({part: 40%}) well.",
        "Leeds won {part: ten}, drew {part: three} and lost {part: two} of their {total: 16} games.",
        "The blast wounded {total: 45} people: {part: 31} adults and {part: 18} children.",
    ),
    good=(
        "The eight hostages - four Germans, three Italians and a Swede - were flown home.",
        "Six climbers, three Danes, a Finn and two Poles, died.",
        "The crash killed 14 people: nine passengers and five crew members.",
        "It hurt 13 people — six men, four women and three children.",
        "The panel has 21 members: 11 Republicans, nine Democrats and one independent.",
        "The panel has 21 members: 11 Republicans, nine Democrats and an independent.",
        "The march drew 4,000 people: 2,503 adults and 1,498 children.",
        "The fund holds $300 million: about $200 million in cash and $90 million in stock.",
        "There were 11 goals in two games: six for Leeds and five for York.",
        "Nine people were shot, two of them fatally: five in Leeds and four in York.",
        "Of the 40 clerks, 25 stayed, 10 of them in Leeds, and the remaining 12 left.",
        "Two of the five men were charged and another was freed. The other two are at large.",
        "They hold 32 seats - nine more than in May and seven in Ohio.",
        "Six people — three guests, a guard and the two thieves — died.",
        "Sales were $90 million: $40 million in Europe, up from $35 million, and $50 million in Asia.",
        "In all, 70% use a tram (50%) or a bus (40%).",
        "It hurt 12 people: five students and four minors.",
        "The march drew 4,000 people: 2,500 adults and about 1,600 children.",
    ),
)
def sum_mismatch(conflict: Conflict, document: Document) -> Wording:
    """The parts of a full list must add up to its total.

    A list behind a colon, a dash or a bracket is taken for all there is, and so are some parts with "the remaining
    12", parts that come to "a total of", and games won, drawn and lost. Figures are added up only when they exclude
    each other: passengers and crew do, or one thing told apart by place, time or receiver; students and minors may
    overlap. Rounding is granted to each, and to a round total though its parts are counted. Where two answers of a
    poll stand in brackets, "very (30%) or somewhat (40%)", their total lies between the larger and their sum.

    Limits: lists that go on after "and" with something that has no figure, and parts that may overlap, are left
    alone, and so are lists behind a mere comma.
    """
    total, *parts = conflict.relations[0].stated
    made = total_of(parts)
    message = f"{listed([bare(document, one) for one in parts])} make {made}, not {bare(document, total)}."
    return Wording(sentence_case(message), f"{added(parts)}, not {total_of([total])}")
