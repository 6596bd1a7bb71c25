"""An age, a year of birth, and a later year."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import implied, part
from claimcheck.calendar_dates import appeared, day_of, read_iso
from claimcheck.constraint import Sum, Term
from claimcheck.construction.neighbors import between
from claimcheck.interval import Interval
from claimcheck.model import Article, Assumes, Claim, Part, Reading, Relation, Status
from claimcheck.number import Allowed, Kind
from claimcheck.rounding import exact
from claimcheck.rule import relation

_OPEN = frozenset((Status.FORECAST, Status.PLAN, Status.HYPOTHETICAL))
_BORN = frozenset((("born", "in"), ("born", "on")))
_NEAR = 3
_OF_ANOTHER = frozenset("whose his her their".split())
_ONE, _BIRTHDAY = Interval.of(1), Interval.of(0, 1)


@relation(
    holds=(
        "Ada Novak, {age: 34}, who was born in {born: 1979}, was arrested in March {year: 2013}.",
        "Born in {born: 1979}, Ada Novak, {age: 34}, was arrested in March {year: 2013}.",
        "An arrest\n\nOSLO, May 2, 2013 (AP) — It is over.\n\nAda Novak, {age: 34}, was born in {born: 1979}.",
    ),
    never=(
        "Ed Roe, 12, whose father was born in 1970, won in 2012.",
        "Ada Novak, 34, who was born in 1979, will retire in 2044.",
        "Ada Novak, 34, was arrested in March 2013 and in 2015.",
        "Ada Novak, 34, was arrested in March 2013.",
        "Born in 1979, when his mother Ada Novak, 34, lived here, he left in 1999.",
    ),
)
def lifetime(article: Article) -> Iterator[Relation]:
    """Nothing told of a person happened more than a year after the age that is given.

    An age is that of the day the article appears, so what happened cannot lie later than the year of birth, the
    age and one. Where that day is known, the age is fixed, give or take a birthday.
    """
    for age in article.claims:
        if age.mention.kind is Kind.AGE and age.mention.unit == "year" and age.scope.status not in _OPEN:
            near = [
                claim
                for claim in article.claims[max(0, age.index - 1) : age.index + _NEAR + 1]
                if claim.sentence is age.sentence and claim is not age
            ]
            born = next((claim for claim in near if _is_birth(claim, age)), None)
            later = [claim for claim in near if claim is not born]
            if born and not later and not age.number.is_range and (day := appeared(article)):
                yield _today(age, born, read_iso(day).year or 0)
            elif born and len(later) == 1 and _year(later[0]):
                yield _later(age, born, later[0])


def _is_birth(claim: Claim, age: Claim) -> bool:
    """Return whether a year beside an age is that of a birth, behind a name where it stands in front."""
    sentence, first = claim.sentence, claim.mention.first
    if _year(claim) is None or abs(claim.index - age.index) != 1:
        return False
    if sentence.words[first - 2 : first] not in _BORN and sentence.word(first - 1) != "born":
        return False
    name = sentence.texts[claim.mention.stop : age.mention.first]
    if claim.index > age.index:
        return _OF_ANOTHER.isdisjoint(between(age, claim))
    return all(text == "," or text[0].isupper() for text in name)


def _year(claim: Claim) -> int | None:
    return day_of(claim).year if claim.mention.kind is Kind.DATE else None


def _later(age: Claim, born: Claim, year: Claim) -> Relation:
    """Return the relation of an age with something that has happened: it is no more than a year too low."""
    years, birth, event = _age(age), _exactly(born, _year(born) or 0), _exactly(year, _year(year) or 0)
    one = Term(("one",), Allowed.same(_ONE))
    constraint = Sum(((1, event), (-1, birth), (-1, years), (-1, one)), slack=True)
    return _relation(
        part("age", age, years), part("born", born, birth), part("year", year, event), constraint
    )


def _today(age: Claim, born: Claim, published: int) -> Relation:
    """Return the relation of an age with the year in which the article appeared."""
    years, birth = _age(age), _exactly(born, _year(born) or 0)
    today = Term(("published",), Allowed.same(Interval.of(published)), whole=True)
    birthday = Term(("birthday", age.index), Allowed.same(_BIRTHDAY), domain=_BIRTHDAY)
    constraint = Sum(((1, today), (-1, birth), (-1, years), (-1, birthday)))
    year = implied("year", today, age.sentence.span)
    return _relation(part("age", age, years), part("born", born, birth), year, constraint)


def _relation(age: Part, born: Part, year: Part, constraint: Sum) -> Relation:
    readings = (Reading("as written", (constraint,)),)
    return Relation("age", (age, born, year), readings, Assumes.STATED, "age")


def _age(claim: Claim) -> Term:
    return Term(("age", claim.index), exact(claim.number), whole=True)


def _exactly(claim: Claim, year: int) -> Term:
    return Term(("year", claim.index), Allowed.same(Interval.of(year)), whole=True)
