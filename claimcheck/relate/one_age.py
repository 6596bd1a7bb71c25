"""The age of one person, given twice."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part
from claimcheck.calendar_dates import day_of
from claimcheck.constraint import Sum, Term
from claimcheck.construction.people import Aged, named, only_bearer, same_person
from claimcheck.interval import Interval
from claimcheck.model import Article, Assumes, Claim, Reading, Relation, Status
from claimcheck.number import Allowed, Kind
from claimcheck.rounding import exact
from claimcheck.rule import relation

_OTHER_TIME = frozenset("ago when then later once earlier former would turned turns turning".split())
_YOUNGEST, _NEAR = 5, 4
_ONE = Interval.of(-1, 1)


@relation(
    holds=(
        "Ada Novak, {first: 34}, was arrested on Monday. Police said the {again: 34-year-old} Novak had fled.",
        "The {first: 61-year-old} nurse Ines Moreau fell. Moreau, a {again: 62-year-old} widow, is well.",
        "Police charged Ada Novak, {first: 34}, with theft. Novak, {again: 34}, will appear in court.",
    ),
    never=(
        "Ada Novak, 34, was arrested. Novak will be 35 years old in May.",
        "Ada Novak, 34, was arrested on Monday. Her father, Petr Novak, 61, was not.",
        "Ada Novak, 34, left. Ten years ago, the 24-year-old Novak had won.",
        "Ada Novak, 34, left. Lea Brandt, 19, came.",
        "Ada Novak, 34, and her husband, 61, came. Novak, 61, who is ill, left.",
        "The 24-year-old Leeds United striker fell. The 31-year-old Leeds United keeper did not.",
    ),
)
def one_age(article: Article) -> Iterator[Relation]:
    """Somebody who is named twice with an age has one age, give or take a birthday.

    The last name has to be the same, and nobody else in the article may bear it.
    """
    known: dict[str, Aged] = {}
    settled: set[str] = set()
    for claim in article.claims:
        if claim.mention.kind is Kind.AGE and _is_of_today(article, claim):
            aged = named(article, claim)
            if aged is None or aged.surname in settled:
                continue
            first = known.setdefault(aged.surname, aged)
            if first is not aged and same_person(first, aged) and only_bearer(article, first, aged):
                yield _relation(first.claim, claim)
            if first.claim.number.low != claim.number.low:
                settled.add(aged.surname)  # one difference of a name is enough to tell


def _is_of_today(article: Article, claim: Claim) -> bool:
    """Return whether an age is that of the day on which the article appears."""
    number, sentence = claim.number, claim.sentence
    plain = claim.mention.unit == "year" and not number.is_range and number.low >= _YOUNGEST
    apposed = claim.word_before == claim.word_behind == ","  # Novak, 34, will appear in court
    status = claim.scope.status
    current = status is Status.ASSERTED or (apposed and status is Status.FORECAST)
    if not plain or not current or not _OTHER_TIME.isdisjoint(sentence.words):
        return False
    near = article.claims[max(0, claim.index - _NEAR) : claim.index + _NEAR]
    return not any(
        one.sentence is sentence and one.mention.kind is Kind.DATE and day_of(one).year for one in near
    )


def _relation(first: Claim, again: Claim) -> Relation:
    one, other = (Term(("age", claim.index), exact(claim.number), whole=True) for claim in (first, again))
    birthday = Term(("birthday", again.index), Allowed.same(_ONE), domain=_ONE)
    return Relation(
        "one-age",
        (part("first", first, one), part("again", again, other)),
        (Reading("as written", (Sum(((1, other), (-1, one), (1, birthday))),)),),
        Assumes.SAME_THING,
        "again",
    )
