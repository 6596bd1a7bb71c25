"""CC603."""

from __future__ import annotations

from claimcheck.calendar_dates import day_of
from claimcheck.model import Conflict, Fit
from claimcheck.rule import Wording, names
from claimcheck.text import Document


@names(
    "CC603",
    relations=("age",),
    alone=True,
    bad=(
        "Ada Novak, {age: 34}, who was born in {born: 1979}, was arrested in March {year: 2019}.",
        "Ada Moreau, {age: 28}, born in {born: 1981}, won the prize in {year: 2016}.",
        "Kofi Mensah, {age: 51}, was born in {born: 1962} and moved to Accra in {year: 2018}.",
        "The {age: 40-year-old}, born in {born: 1975}, resigned in {year: 2022}.",
        "Lea Brandt, {age: 19}, who was born in {born: 1999}, joined the team in {year: 2021}.",
    ),
    good=(
        "Ada Novak, 34, who was born in 1979, was arrested in March 2013.",
        "Ada Moreau, 34, born in 1981, won the prize in 2016.",
        "Kofi Mensah, 51, was born in 1962 and moved to Accra in 1990.",
        "The 46-year-old, born in 1975, resigned in 2022.",
        "Lea Brandt, 19, who was born in 1999, will join the team in 2029.",
    ),
)
def age_mismatch(conflict: Conflict, document: Document) -> Wording:
    """An age must fit the year of birth and what has happened since.

    Whoever was born in 1979 and is 34 lives in 2013 or 2014: an article that gives this age cannot tell of 2019.
    One year is granted, for the birthday may be still to come; what is planned or foretold may lie ahead.

    Limits: the year of birth has to stand beside the age, and the year of what happened in the same sentence.
    """
    age, born, year = conflict.relations[0].claims("age", "born", "year")
    birth, event = day_of(born).year or 0, day_of(year).year or 0
    least = event - birth - 1
    words = document.quote(age.mention.span)
    message = f"Born in {birth} and telling of {event}, the age is {least} or more, not {words}."
    return Wording(
        message, f"{event} − {birth} = {event - birth}", (Fit("age", f"at least {least}", age.mention.span),)
    )
