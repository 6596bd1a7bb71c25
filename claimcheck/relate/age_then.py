"""A year of birth, a later year, and the age at that time."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part
from claimcheck.calendar_dates import day_of
from claimcheck.constraint import Sum, Term
from claimcheck.construction.neighbors import between, neighbor
from claimcheck.interval import Interval
from claimcheck.lexicon.grammar import DETERMINERS
from claimcheck.lexicon.people import FAMILY
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import Allowed, Kind
from claimcheck.rounding import exact
from claimcheck.rule import relation
from claimcheck.text import word_at

_AT_AGE = frozenset(
    (*sign, *words)
    for sign in ((), (",",))
    for words in (("at", "the", "age", "of"), ("at", "age"), ("aged",), ("at", "the", "ripe", "age", "of"))
)
_BORN = frozenset((("born", "in"), ("born", "on")))
_OPENERS = frozenset((",", "(", ""))
_SUBJECTS = frozenset(("who", "he", "she"))
_SOMEBODY_ELSE = FAMILY | frozenset("his her their whose who when where while after before ;".split())
_BIRTHDAY = Interval.of(0, 1)


@relation(
    holds=(
        "Ada Novak, who was born in {born: 1948}, died in {year: 2015} at the age of {age: 66}.",
        "She was born in {born: 1950} and died in {year: 2010} at age {age: 60}.",
        "Born in {born: 1975} in Turin, she joined the brigade in {year: 1995}, at age {age: 20}.",
    ),
    never=(
        "Ada Novak, whose mother was born in 1948, died in 2015 at the age of 40.",
        "Ada Novak was born in 1948 and Lea Brandt died in 2015 at the age of 40.",
        "Ada Novak was born in 1948 and the first judge died in 2015 at the age of 40.",
        "Born in 1948, she is the daughter of a miner killed in 1960 at the age of 40.",
        "Born in 1948, she buried her father in 1960, at the age of 45.",
        "Born in 1948, she married Petr Novak, who died in 1990 at the age of 60.",
        "Born in 1948, she left school at the age of 15 and retired in 2013.",
    ),
)
def age_then(article: Article) -> Iterator[Relation]:
    """Who did something in a year, at an age, was born so many years before, or a year more.

    The age stands right behind the year, and the birth in front of both, in a clause on the same person.
    """
    for age in article.claims:
        year, born = neighbor(article, age, -1), neighbor(article, age, -2)
        if age.mention.kind is not Kind.AGE or not year or not born or age.number.is_range:
            continue
        told = age.mention.unit == "year" and between(year, age) in _AT_AGE
        if told and _year(born) and _year(year) and _is_birth(born, year):
            yield _relation(age, born, year)


def _is_birth(born: Claim, year: Claim) -> bool:
    """Return whether a year is that of the birth of whoever is spoken of at the other."""
    words, first = born.sentence.words, born.mention.first
    joint = words.index("and", born.mention.stop) if "and" in between(born, year) else -1
    if joint > 0 and (born.sentence.capital(joint + 1) or word_at(words, joint + 1) in DETERMINERS):
        return False  # and Brandt died in 2010
    if words[max(0, first - 2) : first] not in _BORN or not _SOMEBODY_ELSE.isdisjoint(between(born, year)):
        return False
    subject = born.sentence.word(first - 4) in _SUBJECTS or born.sentence.capital(first - 4)
    return born.sentence.word(first - 3) in _OPENERS or (subject and born.sentence.word(first - 3) == "was")


def _year(claim: Claim) -> int | None:
    return day_of(claim).year if claim.mention.kind is Kind.DATE else None


def _relation(age: Claim, born: Claim, year: Claim) -> Relation:
    years = Term(("age", age.index), exact(age.number), whole=True)
    birthday = Term(("birthday", age.index), Allowed.same(_BIRTHDAY), domain=_BIRTHDAY)
    begun, then = _term(born), _term(year)
    return Relation(
        "age-then",
        (part("age", age, years), part("born", born, begun), part("year", year, then)),
        (Reading("as written", (Sum(((1, then), (-1, begun), (-1, years), (-1, birthday))),)),),
        Assumes.STATED,
        "age",
    )


def _term(claim: Claim) -> Term:
    return Term(("year", claim.index), Allowed.same(Interval.of(_year(claim) or 0)), whole=True)
