"""Time that passes: an age and a birth, a length of time and its ends, a date and its day of the week."""

from __future__ import annotations

from claimcheck.bind import part
from claimcheck.constraint import Sum, Term, equal
from claimcheck.interval import Interval
from claimcheck.model import Assumes, Claim, Part, Reading, Relation
from claimcheck.number import Allowed, Kind
from claimcheck.rounding import allow, exact
from claimcheck.text import Span

_ONE = Interval.of(-1, 1)


def year_term(year: int) -> Term:
    """Return the term of a year."""
    return Term(("year", year), Allowed.same(Interval.of(year)), whole=True)


def age_of(
    age: Claim, born: Part, year: Part, between: Interval, assumes: Assumes, construction: str = ""
) -> Relation:
    """Return the relation that an age is the time between two years: so many at least, and so many at most."""
    years = Term(("age", age.index), exact(age.number), whole=True)
    elapsed = Term(("elapsed", age.index), Allowed.same(between), whole=True)
    reading = Reading("as written", (equal(years, elapsed),))
    return Relation(
        "age-of-life",
        (part("age", age, years), born, year),
        (reading,),
        assumes,
        "age",
        construction=construction,
    )


def years_between(
    length: Claim, start: Part, end: Part, assumes: Assumes, construction: str = ""
) -> Relation:
    """Return the relation that so many years, give or take one, lie between two years."""
    years = Term(("length", length.index), allow(length.number, Kind.COUNT), whole=True)
    leeway = Term(("leeway", length.index), Allowed.same(_ONE), domain=_ONE)
    spans = Sum(((1, end.term), (-1, start.term), (-1, years), (1, leeway)))
    return Relation(
        "duration",
        (part("length", length, years), start, end),
        (Reading("as written", (spans,)),),
        assumes,
        "length",
        construction=construction,
    )


def time_between(
    length: Claim, ends: tuple[Claim, ...], passed: Interval, assumes: Assumes, construction: str = ""
) -> Relation:
    """Return the relation that a length of time is what passed between two ends, in the unit of the length."""
    said = Term(("length", length.index), allow(length.number, Kind.COUNT))
    between = Term(("passed", length.index), Allowed.same(passed))
    roles = (part("length", length, said), *(part("end", one, between) for one in ends))
    reading = Reading("as written", (equal(said, between),))
    return Relation("time-span", roles, (reading,), assumes, "length", construction=construction)


def weekday_of(
    date: Claim, right: int, said: int, word: Span, assumes: Assumes, construction: str = ""
) -> Relation:
    """Return the relation that a date falls on the day of the week that the text says, 0 for Monday."""
    day = Term(("falls on", date.index), Allowed.same(Interval.of(right)), whole=True)
    name = Term(("said to be", date.index), Allowed.same(Interval.of(said)), whole=True)
    roles = (part("date", date, day), Part("weekday", name, word, date))
    reading = Reading("as written", (equal(day, name),))
    return Relation("weekday", roles, (reading,), assumes, "", construction=construction)
