"""CC604."""

from __future__ import annotations

from claimcheck.model import Conflict, Severity
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.arithmetic import years_named
from claimcheck.wording.quoting import quoted


@names(
    "CC604",
    relations=("duration",),
    alone=True,
    severity=Severity.WARNING,
    bad=(
        "He ran the bank from {start: 1999} to {end: 2008}, {length: 15 years}.",
        "She was mayor for {length: 12 years}, from {start: 1990} to {end: 1996}.",
        "The war lasted from {start: 1950} to {end: 1953}, {length: five years}.",
        "The mine was open from {start: 1962} until {end: 1988}, {length: 36 years}.",
        "It was banned for {length: 40 years} from {start: 1920} to {end: 1933}.",
        "The {length: seven-year} war, {start: 1950} to {end: 1953}, is forgotten.",
        "A mine\n\nOSLO, March 7, 2024 (AP) — The mine closed {length: 20 years} ago, in {start: 1994}.",
    ),
    good=(
        "He ran the bank from 1999 to 2008, nine years.",
        "She was mayor for 12 years, from 1990 to 2002.",
        "The war lasted from 1950 to 1953, three years.",
        "The mine was open from 1962 until 1988, about 30 years.",
        "He ran the bank from 1999 to 2008, nine years after his father.",
        "It was the worst drought in 40 years, from 1990 to 1992.",
        "He spent 12 years between 1990 and 2008 in prison.",
        "Every two years, from 1990 to 2002, it held a fair.",
        "A five-year bond, from 1990 to 2002, paid little.",
        "A mine\n\nOSLO, March 7, 2024 (AP) — The mine closed 30 years ago, in 1994.",
    ),
)
def duration_mismatch(conflict: Conflict, document: Document) -> Wording:
    """A length of time must be what lies between its two years.

    From 1999 to 2008 it is nine years. One year more or less is granted: the text may count both years, or
    neither.

    "In 1994, 20 years ago" is checked where the article gives the day on which it appeared.

    Limits: only years are compared, and only where the words tie them to the length of time; a length with
    "about" or "nearly" is left alone.
    """
    relation = conflict.relations[0]
    (length,) = relation.claims("length")
    first, last = years_named(relation, "start", "end")
    message = f"From {first} to {last} is {last - first} years, not {quoted(document, length)}."
    return Wording(message, f"{last} − {first} = {last - first}")
