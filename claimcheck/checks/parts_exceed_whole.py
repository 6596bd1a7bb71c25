"""CC202."""

from __future__ import annotations

from claimcheck.model import Conflict
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.arithmetic import added, total_of
from claimcheck.wording.figures import value_of
from claimcheck.wording.quoting import bare, listed, sentence_case


@names(
    "CC202",
    relations=("part-of",),
    alone=True,
    bad=(
        "The crash killed {whole: 14} people, including {part: nine} passengers and {part: six} crew members.",
        "Diaz scored {whole: 34} points, {part: 20} of them in the first half and {part: 16} after the break.",
        "Police held {whole: 30} men, {part: 42} of whom were charged.",
        "The fire killed {whole: 11} people, including {part: seven} women and {part: five} children.",
        "The bill passed by {part: 61} votes to {part: 39} in the {whole: 98}-member chamber.",
        "The {whole: 98}-seat parliament backed it by {part: 55} votes to {part: 39}, with {part: nine} abstentions.",
        "The team won {whole: 18} medals, {part: 23} of them in swimming.",
        "Only {part: 64} out of {whole: 46} nominees were confirmed.",
    ),
    good=(
        "Diaz scored 30 points, 18 of them in the first half and 16 from free throws.",
        "Eight people died, three of them children, and 22 were hurt, five critically.",
        "Police held 64 demonstrators, including 28 students and 41 minors.",
        "The crash killed 14 people, including nine passengers and five crew members.",
        "Diaz scored 34 points, 20 of them in the first half and 14 after the break.",
        "The bill passed by 61 votes to 35 in the 98-member chamber, a margin of 26.",
        "It passed by 55 votes to 39 in the 98-seat parliament, with four abstentions.",
        "The vote was 61 to 39, short of the two thirds that a 98-seat majority needs.",
        "Of the 50 students, 30 play football and 28 play basketball.",
        "Police led 300 people out of 12 camps.",
    ),
)
def parts_exceed_whole(conflict: Conflict, document: Document) -> Wording:
    """Parts are together no more than the whole they are part of.

    "Including" and "of them" leave room for others, so the parts may fall short of the whole; they may not
    exceed it. They are added up only when they exclude each other, as votes for and against and abstentions do: a
    house casts no more of them than it has members. With "out of" it is less certain, for 300 can be led out of
    12 camps.

    Limits: whether groups exclude each other is known of few words (men, women, children, passengers, crew);
    all others are compared with the whole one by one.
    """
    whole, *parts = conflict.relations[0].stated
    bound = bare(document, whole)
    if len(parts) == 1:
        message = f"{bare(document, parts[0])} is more than the {bound} it is part of."
        return Wording(sentence_case(message), f"{value_of(parts[0])} > {value_of(whole)}")
    made = total_of(parts)
    message = f"{listed([bare(document, one) for one in parts])} make {made}, more than the {bound} they are part of."
    return Wording(sentence_case(message), f"{added(parts)} > {value_of(whole)}")
