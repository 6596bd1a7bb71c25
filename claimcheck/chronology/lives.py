"""Births and ages that an article tells of, and whose they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.calendar_dates import Day, day_of
from claimcheck.chronology.years import Origin, dates, origins
from claimcheck.lexicon.chronology import BIRTH
from claimcheck.lexicon.grammar import STOPS
from claimcheck.lexicon.people import FAMILY, OTHERS, PERSONAL
from claimcheck.model import Article, Claim, Status
from claimcheck.number import Form, Hedge, Kind
from claimcheck.text import Sentence

_REACH, _NEAR = 8, 2
_YOUNGEST, _OLDEST = 10, 115
_BEFORE_AGE = frozenset("at was is now turned turns turning aged age".split())
_BEHIND_AGE = frozenset((",", ".", ";", ")", "", "when", "in", "on", "and", "years"))
_TODAY = frozenset(
    "has have is are monday tuesday wednesday thursday friday saturday sunday yesterday".split()
)
_ASIDES = frozenset("whose which who has have".split())
_OF_MANY = frozenset(("median", "average", "mean", "typical"))
"""The *median* age of buyers is nobody's."""
_DIED = frozenset("died dies death".split())
_AHEAD = frozenset((Status.FORECAST, Status.PLAN, Status.HYPOTHETICAL))


class Birth(NamedTuple):
    """A birth and the last name of who was born; no name, where it is "she", or nobody: Born in Oslo in 1951."""

    origin: Origin
    day: Day
    name: str


class Aged(NamedTuple):
    """How old the one whose birth is told was, and the day for which that is said: by the text, or today."""

    age: Claim
    then: Claim | None


def births(article: Article) -> tuple[Birth, ...]:
    """Return the births that an article tells of, without those of relatives of those it is about."""
    found = [(origin, _born(origin)) for origin in origins(article) if origin.word in BIRTH]
    if any(_goes_on(origin.claim) for origin, _ in found):
        return ()
    return tuple(Birth(origin, day_of(origin.claim), name) for origin, name in found if name is not None)


def ages_of(article: Article, life: Birth) -> Iterator[Aged]:
    """Yield the ages at which the text gives somebody; one that says so itself beside the birth is read elsewhere."""
    for claim in article.claims:
        turned = claim.word_before in ("turned", "turns")
        beside = (
            claim.sentence is life.origin.claim.sentence and claim.mention.kind is Kind.AGE and not turned
        )
        if _is_age(claim) and _is_of(claim, life) and not beside:
            then = _when(article, claim, life)
            if then or _is_of_today(claim):
                yield Aged(claim, then)


def _goes_on(claim: Claim) -> bool:
    """Return whether another birth follows without its verb: born in 1932 *and Tom Tully in 1951*."""
    sentence, stop = claim.sentence, claim.mention.stop
    return (
        sentence.word(stop) in ("and", ",")
        and sentence.capital(stop + 1)
        and "in" in sentence.words[stop + 2 : stop + 5]
    )


def _born(origin: Origin) -> str | None:
    """Return the last name in front of "born"; "" for a pronoun or none; `None` for a relative."""
    sentence, at = origin.claim.sentence, origin.claim.mention.first - 1
    while sentence.words[at] not in BIRTH:
        at -= 1
    return _name_before(sentence, at)


def _name_before(sentence: Sentence, at: int) -> str | None:
    """Return the last name of who is told of at a token; "" for a pronoun or none; `None` for somebody else."""
    first = max(0, at - _REACH)
    if not (OTHERS | FAMILY).isdisjoint(sentence.words[first:at]):
        return None
    for index in range(at - 1, first - 1, -1):
        word = sentence.words[index]
        if word in PERSONAL:
            return ""
        if sentence.capital(index) and len(word) > 1 and word not in STOPS and word[-1].isalpha():
            return word
    return "" if at == first else None


def _is_age(claim: Claim) -> bool:
    number, plain = (
        claim.number,
        claim.number.form is Form.INTEGER and claim.number.hedge in (Hedge.NONE, Hedge.EXACTLY),
    )
    if not plain or number.is_range or not _YOUNGEST <= number.low <= _OLDEST or claim.scope.status in _AHEAD:
        return False
    if not _OF_MANY.isdisjoint(
        claim.sentence.words[max(0, claim.mention.first - _REACH) : claim.mention.first]
    ):
        return False
    if claim.mention.kind is Kind.AGE:
        return claim.mention.unit == "year" and claim.sentence.word(claim.mention.stop - 1) not in (
            "old",
            "older",
        )
    apposed = claim.word_before == claim.word_behind == "," and claim.sentence.capital(
        claim.mention.first - 2
    )
    told = claim.word_before in _BEFORE_AGE and claim.word_behind in _BEHIND_AGE
    return claim.mention.kind is Kind.COUNT and (apposed or told)


def _is_of(claim: Claim, life: Birth) -> bool:
    """Return whether an age is that of who was born: his name stands in the sentence, or a pronoun near the birth."""
    words, apart = claim.sentence.words, abs(claim.sentence.index - life.origin.claim.sentence.index)
    if not FAMILY.isdisjoint(words):
        return False
    if life.name and life.name in words:
        return True
    return (apart <= _NEAR and not PERSONAL.isdisjoint(words)) or (not life.name and apart <= 1)


def _when(article: Article, claim: Claim, life: Birth) -> Claim | None:
    """Return the date in the sentence of an age, or in that of the death told right before."""
    for index in (claim.sentence.index, claim.sentence.index - 1):
        here = [
            one
            for one in dates(article)
            if one.sentence.index == index and one is not life.origin.claim and _tells_when(one, claim)
        ]
        if len(here) == 1 and (index == claim.sentence.index or not _DIED.isdisjoint(here[0].sentence.words)):
            return here[0]
    return None


def _tells_when(date: Claim, age: Claim) -> bool:
    """Return whether a date is that of an age: in 1978, on May 3, 1978; not "his 1978 recording", nor in an aside."""
    day, words = day_of(date), date.sentence.words
    told = bool(day.year and (day.month or date.word_before in ("in", "during", "by", "until", "since")))
    before = words[: age.mention.first] if date.sentence is age.sentence and date.index < age.index else ()
    return told and _ASIDES.isdisjoint(before)


def _is_of_today(claim: Claim) -> bool:
    return not _TODAY.isdisjoint(claim.sentence.words) or claim.word_before == claim.word_behind == ","


def years_old(born: Day, then: Day) -> tuple[int, int]:
    """Return the youngest and oldest that somebody can be on a day, in full years."""
    apart = (then.year or 0) - (born.year or 0)
    if None in (born.month, then.month) or (born.month == then.month and None in (born.day, then.day)):
        return apart - 1, apart
    had = (then.month or 0, then.day or 0) >= (born.month or 0, born.day or 0)
    return (apart, apart) if had else (apart - 1, apart - 1)
