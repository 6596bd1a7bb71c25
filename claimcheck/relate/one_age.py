"""The age of one person, given twice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from claimcheck.bind import part
from claimcheck.calendar_dates import day_of
from claimcheck.constraint import Sum, Term
from claimcheck.interval import Interval
from claimcheck.lexicon.grammar import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, VERBS
from claimcheck.model import Article, Assumes, Claim, Reading, Relation, Status
from claimcheck.number import Allowed, Kind
from claimcheck.rounding import exact
from claimcheck.rule import relation
from claimcheck.text import Sentence

_TITLES = frozenset("mr mrs ms miss dr sir lady mr. mrs. ms. dr.".split())
_ARTICLES = frozenset(("a", "an", "the", "aged", "now"))
_BEHIND_NAME = AUXILIARIES | VERBS | frozenset(("who", "whose"))
_NO_NAME = CONJUNCTIONS | PREPOSITIONS | _TITLES
_OTHER_TIME = frozenset("ago when then later once earlier former would turned turns turning".split())
_BEFORE_NAME = _NO_NAME | VERBS | frozenset("the a an year-old old".split())
_YOUNGEST, _LONGEST_ROLE, _LONGEST_NAME = 5, 3, 4
_ONE = Interval.of(-1, 1)


class _Aged(NamedTuple):
    """Somebody with an age: the last name, and the name before it when the text gives one.

    `sure` is a name with the age behind it, between commas. In brackets stand the minutes of goals too, and
    behind "the 24-year-old" the names of towns and clubs.
    """

    surname: str
    given: str
    claim: Claim
    sure: bool


@relation(
    holds=(
        "Ada Novak, {first: 34}, was arrested on Monday. Police said the {again: 34-year-old} Novak had fled.",
        "The {first: 61-year-old} nurse Ines Moreau fell. Moreau, a {again: 62-year-old} widow, is well.",
    ),
    never=(
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
    known: dict[str, _Aged] = {}
    for claim in article.claims:
        if claim.mention.kind is Kind.AGE and _is_of_today(article, claim):
            aged = _named(claim)
            if aged is None:
                continue
            first = known.setdefault(aged.surname, aged)
            if first is not aged and _same_person(first, aged) and _only_bearer(article, first, aged):
                yield _relation(first.claim, claim)


def _is_of_today(article: Article, claim: Claim) -> bool:
    """Return whether an age is that of the day on which the article appears."""
    number, sentence = claim.number, claim.sentence
    plain = claim.mention.unit == "year" and not number.is_range and number.low >= _YOUNGEST
    if not plain or claim.scope.status is not Status.ASSERTED or not _OTHER_TIME.isdisjoint(sentence.words):
        return False
    near = article.claims[max(0, claim.index - _LONGEST_NAME) : claim.index + _LONGEST_NAME]
    return not any(
        one.sentence is sentence and one.mention.kind is Kind.DATE and day_of(one).year for one in near
    )


def _named(claim: Claim) -> _Aged | None:
    """Return whose age it is: Ada Novak, 34; the 34-year-old nurse Ada Novak; Novak, a 34-year-old nurse."""
    sentence, first = claim.sentence, claim.mention.first
    before, earlier = sentence.word(first - 1), sentence.word(first - 2)
    if before in _ARTICLES and earlier == ",":
        names = _names_before(sentence, first - 3)
    elif before in (",", "("):
        names = _names_before(sentence, first - 2)
    else:
        names = _names_behind(sentence, claim.mention.stop)
    sure = before == "," or (before in _ARTICLES and earlier == ",")
    return _Aged(names[-1], names[-2] if len(names) > 1 else "", claim, sure) if names else None


def _names_before(sentence: Sentence, index: int) -> list[str]:
    names: list[str] = []
    while _is_name(sentence, index) and len(names) < _LONGEST_NAME:
        names.insert(0, sentence.words[index])
        index -= 1
    return names


def _names_behind(sentence: Sentence, index: int) -> list[str]:
    for _ in range(_LONGEST_ROLE):
        word = sentence.word(index)
        index += word.isalpha() and not sentence.capital(index) and word not in _NO_NAME
    names: list[str] = []
    while _is_name(sentence, index) and len(names) < _LONGEST_NAME:
        names.append(sentence.words[index])
        index += 1
    following = sentence.word(index)
    return names if not following[:1].isalpha() or following in _BEHIND_NAME else []


def _is_name(sentence: Sentence, index: int) -> bool:
    return index >= 0 and sentence.capital(index) and sentence.word(index) not in _NO_NAME


def _same_person(one: _Aged, other: _Aged) -> bool:
    """Return whether two names can be those of one person, one of them given in full."""
    alike = one.given == other.given or not one.given or not other.given
    return alike and bool(one.given or other.given) and (one.sure or other.sure)


def _only_bearer(article: Article, one: _Aged, other: _Aged) -> bool:
    """Return whether the article names nobody else of that last name; asked only where two ages differ."""
    if one.claim.number.low == other.claim.number.low:
        return True
    ages = [claim.number.low for claim in article.claims if claim.mention.kind in (Kind.AGE, Kind.COUNT)]
    if any(ages.count(aged.claim.number.low) > 1 for aged in (one, other)):  # her husband, Petr, 61
        return False
    surname, given = one.surname, one.given or other.given
    words = article.document.text.lower().replace("’s", "").replace("'s", "").split()
    named = {before for before, word in pairwise(words) if word.strip('"“”,.;:()') == surname}
    return not any(len(word) > 1 and word.isalpha() and word not in _BEFORE_NAME | {given} for word in named)


def _relation(first: Claim, again: Claim) -> Relation:
    one, other = (Term(("age", claim.index), exact(claim.number), whole=True) for claim in (first, again))
    birthday = Term(("birthday", again.index), Allowed(_ONE, _ONE), domain=_ONE)
    return Relation(
        "one-age",
        (part("first", first, one), part("again", again, other)),
        (Reading("as written", (Sum(((1, other), (-1, one), (1, birthday))),)),),
        Assumes.SAME_THING,
        "again",
    )
