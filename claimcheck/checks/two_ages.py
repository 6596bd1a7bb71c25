"""CC605."""

from __future__ import annotations

from claimcheck.model import Conflict, Severity
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.quoting import quoted


@names(
    "CC605",
    relations=("one-age",),
    alone=True,
    severity=Severity.WARNING,
    bad=(
        "Ada Novak, {first: 34}, was arrested on Monday. Police said the {again: 36-year-old} Novak had fled.",
        "The {first: 61-year-old} nurse Ines Moreau fell. Moreau, a {again: 67-year-old} widow, is well.",
        "Kofi Mensah, {first: 51}, won. The prize went to Kofi Mensah, a {again: 15-year-old} farmer.",
        "Lea Brandt, {first: 19}, leads. Brandt, {again: 29}, who is from Graz, lives in Linz.",
        "Some of them, such as {first: 72-year-old} Vera Hall, stayed. Hall, {again: 76}, who has a dog, left.",
    ),
    good=(
        "Ada Novak, 34, was arrested on Monday. Police said the 35-year-old Novak had fled.",
        "Ada Novak, 34, was arrested on Monday. Her father, Petr Novak, 61, was not.",
        "Ada Novak, 34, left. Ten years ago, the 24-year-old Novak had won.",
        "Ada Novak, 34, was born here. In 2009 the 19-year-old Novak moved to Oslo.",
        "Ada Novak, 34, and her son were hurt. Novak, 12, who was on a bicycle, is well; so is Jan Novak's sister.",
        "The 24-year-old Leeds United striker fell. The 31-year-old Leeds United keeper did not.",
    ),
)
def two_ages(conflict: Conflict, document: Document) -> Wording:
    """A person has one age.

    A birthday in between is granted. The two have to name the person alike, one of them in full, and
    nobody else of that last name may appear; an age of another time ("ten years ago", a year in the sentence)
    is none of today.

    Limits: nobody is followed through "he" or "the 36-year-old" alone.
    """
    first, again = conflict.relations[0].claims("first", "again")
    message = f"The same person is {quoted(document, first)}, and later {quoted(document, again)}."
    return Wording(message, f"{first.number.low} ≠ {again.number.low}")
