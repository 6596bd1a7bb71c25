"""CC105."""

from __future__ import annotations

from claimcheck.model import Conflict
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.figures import value_of
from claimcheck.wording.quoting import quoted, sentence_case


@names(
    "CC105",
    relations=("two-shares",),
    alone=True,
    bad=(
        "{fraction: Roughly three-quarters} of voters ({percentage: 57%}) agree.",
        "{fraction: Nearly half}, or {percentage: 34 percent}, of the farms are let.",
        "{fraction: A third} of the nurses ({percentage: 43%}) plan to leave.",
        "{fraction: Six in 10} renters ({percentage: 48%}) fear a rise.",
        "{fraction: About a quarter} of all flights ({percentage: 35.5%}) left late.",
        "{percentage: 68 percent} of the farms, or {fraction: nearly half}, are let.",
        "{fraction: More than half} — {percentage: 39 percent} — of the lost days were made up.",
        "{fraction: One in 12} pupils at the school, or {percentage: 12 percent}, is from abroad.",
        "{fraction: Two out of five hundred} sets, or {percentage: 4 percent}, were faulty.",
        "It takes up {fraction: 17.5 thousandths} of the width, or {percentage: 0.175 percent}.",
    ),
    good=(
        "Roughly three-quarters of voters (77%) agree.",
        "Nearly half, or 48 percent, of the farms are let.",
        "A third of the nurses (31%) plan to leave.",
        "Six in 10 renters (62%) fear a rise.",
        "A majority favor either a tax (45 percent) or a fee.",
        "A third of the nurses, 20 percent of the doctors and all of the clerks agreed.",
        "Some 48 percent said no, a third less than in May.",
        "The share of late trains is 18 percent, or nearly one in five.",
        "Half as many (30%) say so.",
        "One in 12 pupils at the school, or 8 percent, is from abroad.",
        "A third of the fee goes to the state, or 12 percent of the price.",
    ),
)
def fraction_mismatch(conflict: Conflict, document: Document) -> Wording:
    """A fraction in words must agree with the percentage given beside it.

    "Nearly half" may stand for what lies a few points below 50 percent, "a third" for what is nearer to a third
    than to any other simple fraction; the percentage in brackets has to lie there.

    Limits: the two have to stand side by side or on both sides of one noun, set off by a comma, a dash, a bracket
    or "or".
    """
    fraction, percentage = conflict.relations[0].stated
    message = f"{quoted(document, percentage)} is not {quoted(document, fraction)}."
    return Wording(sentence_case(message), f"{quoted(document, fraction)} ≈ {value_of(fraction)}")
