"""An age, a year of birth, and a later year."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part
from claimcheck.calendar_dates import day_of
from claimcheck.constraint import Sum, Term
from claimcheck.interval import Interval
from claimcheck.model import Article, Assumes, Claim, Reading, Relation, Status
from claimcheck.number import Allowed, Kind
from claimcheck.rounding import exact
from claimcheck.rule import relation

_OPEN = frozenset((Status.FORECAST, Status.PLAN, Status.HYPOTHETICAL))
_ONE = Interval.of(1)


@relation(
    holds=("Ada Novak, {age: 34}, who was born in {born: 1979}, was arrested in March {year: 2013}.",),
    never=(
        "Ada Novak, 34, who was born in 1979, will retire in 2044.",
        "Ada Novak, 34, was arrested in March 2013 and in 2015.",
        "Ada Novak, 34, was arrested in March 2013.",
    ),
)
def lifetime(article: Article) -> Iterator[Relation]:
    """Nothing told of a person happened more than a year after the age that is given.

    An age is that of the day the article appears, so what happened cannot lie later than the year of birth, the
    age and one.
    """
    for age in article.claims:
        if age.mention.kind is Kind.AGE and age.mention.unit == "year" and age.scope.status not in _OPEN:
            later = [
                claim
                for claim in article.claims[age.index + 1 : age.index + 4]
                if claim.sentence is age.sentence
            ]
            born = next((claim for claim in later if _is_birth(claim)), None)
            years = [claim for claim in later if claim is not born and _year(claim) is not None]
            if born and len(years) == 1 and len(later) == 2 and born.index == age.index + 1:
                yield _relation(age, born, years[0])


def _is_birth(claim: Claim) -> bool:
    sentence, first = claim.sentence, claim.mention.first
    return _year(claim) is not None and sentence.words[first - 2 : first] in (("born", "in"), ("born", "on"))


def _year(claim: Claim) -> int | None:
    return day_of(claim).year if claim.mention.kind is Kind.DATE else None


def _relation(age: Claim, born: Claim, year: Claim) -> Relation:
    years = Term(("age", age.index), exact(age.number), whole=True)
    birth, event = _year_term(born), _year_term(year)
    one = Term(("one",), Allowed(_ONE, _ONE))
    return Relation(
        "age",
        (part("age", age, years), part("born", born, birth), part("year", year, event)),
        (Reading("as written", (Sum(((1, event), (-1, birth), (-1, years), (-1, one)), slack=True),)),),
        Assumes.STATED,
        "age",
    )


def _year_term(claim: Claim) -> Term:
    year = Interval.of(_year(claim) or 0)
    return Term(("year", claim.index), Allowed(year, year), whole=True)
