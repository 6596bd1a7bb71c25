"""CC603."""

from __future__ import annotations

from claimcheck.calendar_dates import day_of
from claimcheck.model import Conflict, Fit, Relation, Severity
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.arithmetic import years_named


@names(
    "CC603",
    relations=("age", "age-then", "age-of-life"),
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
        "Tom Tully has retired at {age: 43}. Tully, born on {born: Jan. 9, 1987}, left Friday, Oct. 3, 2025.",
        "She was born in Turin in August {born: 1990}. She was {age: 29} in May {year: 2023}.",
        "Ada Novak died on {year: Jan. 3, 2020}, aged {age: 88}. Novak was born on {born: May 4, 1932}.",
        "She turned {age: 57} in {year: 2016}, having been born in {born: 1949}.",
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
        "She turned 67 in 2016, having been born in 1949.",
        "Born in 1948, she lost her husband in 2015, at the age of 76.",
        "Tom Tully has retired at 38. Tully, born on Jan. 9, 1987, left the club on Friday, Oct. 3, 2025.",
        "She was born in Turin in August 1990. At 29 she left; in May 2023 she came back.",
        "Ada Novak died on May 4, 2020, aged 88. Novak was born on May 4, 1932.",
        "Ada Novak, born in 1932, has died at the age of 94.",
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
    words = document.quote(age.mention.span)
    least, most = _possible(relation, event - birth)
    told = relation.part("year")
    if relation.kind == "age" and told and told.claim:
        message = f"Born in {birth} and telling of {event}, the age is {least} or more, not {words}."
        right = f"at least {least}"
    else:
        right = f"{least}" if least == most else f"{least} {'or' if most == least + 1 else 'to'} {most}"
        begun, then = (_when(document, relation, role) for role in ("born", "year"))
        message = f"Born {begun}, the age {then} is {right}, not {words}."
    return Wording(message, f"{event} − {birth} = {event - birth}", (Fit("age", right, age.mention.span),))


def _possible(relation: Relation, apart: int) -> tuple[int, int]:
    """Return the least and the most that an age may be: with the birthday to come, and with it past."""
    elapsed = relation.constraints[0].terms[-1].allowed
    if relation.kind != "age-of-life" or elapsed is None:
        return apart - 1, apart
    low, high = elapsed.hard
    return int(low), int(high)


def _when(document: Document, relation: Relation, role: str) -> str:
    """Return a date as the text gives it: on May 4, 1932; in 2015."""
    found = relation.part(role)
    if found is None or found.claim is None or not day_of(found.claim).day:
        return f"in {years_named(relation, role)[0]}"
    return f"on {' '.join(document.quote(found.claim.mention.span).split())}"
