"""CC603."""

from __future__ import annotations

from claimcheck.model import Conflict, Fit, Severity
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.arithmetic import years_named


@names(
    "CC603",
    relations=("age", "age-then"),
    alone=True,
    severity=Severity.WARNING,
    bad=(
        "Ada Novak, {age: 34}, who was born in {born: 1979}, was arrested in March {year: 2019}.",
        "Ada Moreau, {age: 28}, born in {born: 1981}, won the prize in {year: 2016}.",
        "Kofi Mensah, {age: 51}, was born in {born: 1962} and moved to Accra in {year: 2018}.",
        "The {age: 40-year-old}, born in {born: 1975}, resigned in {year: 2022}.",
        "Lea Brandt, {age: 19}, who was born in {born: 1999}, joined the team in {year: 2021}.",
        "Born in {born: 1979}, Ada Novak, {age: 34}, was arrested in March {year: 2019}.",
        "Ada Novak, who was born in {born: 1948}, died on {year: March 3, 2015}, at the age of {age: 76}.",
        "A prize\n\nPublished: May 2, 2019\n\nIt went to Ada Novak, {age: 34}, who was born in {born: 1979}.",
    ),
    good=(
        "Ada Novak, 34, who was born in 1979, was arrested in March 2013.",
        "Ada Moreau, 34, born in 1981, won the prize in 2016.",
        "Kofi Mensah, 51, was born in 1962 and moved to Accra in 1990.",
        "The 46-year-old, born in 1975, resigned in 2022.",
        "Lea Brandt, 19, who was born in 1999, will join the team in 2029.",
        "Born in 1979, when his mother Ada Novak, 34, lived here, he left in 1999.",
        "Ada Novak, who was born in 1948, died on March 3, 2015, at the age of 66.",
        "Born in 1948, she lost her husband in 2015, at the age of 76.",
        "A prize\n\nPublished: May 2, 2013\n\nIt went to Ada Novak, 34, who was born in 1979.",
    ),
)
def age_mismatch(conflict: Conflict, document: Document) -> Wording:
    """An age must fit the year of birth and what has happened since.

    Whoever was born in 1979 and is 34 lives in 2013 or 2014: an article that gives this age cannot tell of 2019.
    One year is granted, for the birthday may be still to come; what is planned or foretold may lie ahead.
    Who died in 2015 "at the age of 66" was born in 1948 or 1949.
    Where the day is known on which the article appeared (front matter, a date line), the age follows from it.

    Limits: the year of birth has to stand beside the age, and the year of what happened in the same sentence.
    """
    relation = conflict.relations[0]
    (age,) = relation.claims("age")
    birth, event = years_named(relation, "born", "year")
    least, words = event - birth - 1, document.quote(age.mention.span)
    told = relation.part("year")
    if relation.kind == "age" and told and told.claim:
        message = f"Born in {birth} and telling of {event}, the age is {least} or more, not {words}."
        right = f"at least {least}"
    else:
        message = f"Born in {birth}, the age in {event} is {least} or {least + 1}, not {words}."
        right = f"{least} or {least + 1}"
    return Wording(message, f"{event} − {birth} = {event - birth}", (Fit("age", right, age.mention.span),))
