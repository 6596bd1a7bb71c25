"""Rates: so much each, a week, for every 1,000 people, and the numbers and totals near by that may go with them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from claimcheck.lexicon.events import PLAYED
from claimcheck.lexicon.grammar import STOPS, singular
from claimcheck.lexicon.money import HUNDREDTHS
from claimcheck.lexicon.people import POPULATION
from claimcheck.lexicon.units import SQUARES
from claimcheck.model import Article, Claim
from claimcheck.number import POINT, Form, Kind

_EACH = frozenset(("each", "apiece"))
_PLACES = frozenset(("in", "at", "from"))
_TIMES = frozenset("year quarter month week day hour night".split())
_PER = frozenset(("a", "an", "per", "every"))
_FOR_EVERY = frozenset(
    (one, other) for one in ("for", "on", "in", "to", "from", "by") for other in ("every", "each")
)
_AMOUNTS = frozenset((Kind.MONEY, Kind.COUNT, Kind.MEASURE, Kind.RATE))
_WINDOW_BACK, _WINDOW_ON = 2, 1
_LONGEST_NAME, _GIVEN = 4, 6


class Rate(NamedTuple):
    """So much for each of `base` things; the thing is "" behind "each" and "apiece"."""

    claim: Claim
    base: Fraction
    thing: str
    based_on: Claim | None


def rates(article: Article) -> Iterator[Rate]:
    """Yield the rates of an article, in order."""
    for claim in article.claims:
        if (
            claim.mention.kind in _AMOUNTS
            and claim.number.form is not Form.VAGUE
            and not claim.number.is_range
        ):
            for stop in dict.fromkeys((claim.mention.stop, claim.stop)):
                found = _rate(article, claim, stop) or _given(claim)
                if found:
                    yield found
                    break


def _rate(article: Article, claim: Claim, stop: int) -> Rate | None:
    sentence = claim.sentence
    word, following = sentence.word(stop), sentence.word(stop + 1)
    if word in _EACH and following in _TIMES:
        return Rate(claim, Fraction(1), following, None)
    if word in _EACH and following in _PLACES and claim.mention.kind is Kind.COUNT:
        return None  # five each in Iowa and Utah
    if word in _EACH:
        return Rate(claim, Fraction(1), "", None)
    if (word, following) in _FOR_EVERY:
        stop += 2
    elif word in _PER:
        stop += 1
    else:
        return None
    if sentence.words[stop : stop + 2] == ("of", "the"):  # for each of the 36
        among = _base(article, claim, stop + 2)
        return Rate(claim, Fraction(1), among.measure.head or "", None) if among else None
    base = _base(article, claim, stop)
    if base:
        return Rate(claim, base.number.low, base.measure.head or "", base)
    thing = _thing(claim, stop)
    return Rate(claim, Fraction(1), thing, None) if thing else None


def _given(claim: Claim) -> Rate | None:
    """Return the rate of what each gets: give *each of them* $500, every adult would get $500."""
    sentence, first = claim.sentence, claim.mention.first
    for at in range(first - 1, max(-1, first - _GIVEN), -1):
        word = sentence.words[at]
        if word in ("each", "every"):
            them = sentence.words[at + 1 : at + 3] == ("of", "them")
            thing = "" if them or at + 1 == first else _thing(claim, at + 1)
            known = them or at + 1 == first or thing
            return (
                Rate(claim, Fraction(1), thing, None) if known and claim.mention.kind is Kind.MONEY else None
            )
        if not word.isalpha():
            return None
    return None


def _base(article: Article, claim: Claim, stop: int) -> Claim | None:
    index = claim.index + 1
    following = article.claims[index] if index < len(article.claims) else None
    if following is None or following.sentence is not claim.sentence or following.mention.first != stop:
        return None
    return following if following.mention.kind in (Kind.COUNT, Kind.BASE) else None


def _thing(claim: Claim, stop: int) -> str:
    square = claim.sentence.words[stop : stop + 2]
    if square in SQUARES:
        return SQUARES[square]
    words: list[str] = []
    for at in range(stop, stop + _LONGEST_NAME):
        word = claim.sentence.word(at)
        if not word.isalpha() or word in STOPS:
            break
        words.append(word)
    return singular(words[-1]) if words else ""


def numbers_of(article: Article, rate: Rate) -> list[Claim]:
    """Return the figures near a rate that may be the number of what it is for one of."""
    return [claim for claim in around(article, rate) if _is_number(claim, rate)]


def _is_number(claim: Claim, rate: Rate) -> bool:
    kind, head = claim.mention.kind, claim.measure.head
    if kind in (Kind.DURATION, Kind.MEASURE):
        return bool(rate.thing) and claim.mention.unit == rate.thing
    if kind is not Kind.COUNT or claim.number.low < 2:
        return False
    if not rate.thing:
        return head is not None
    if rate.thing in POPULATION:
        near = claim.sentence.words[max(0, claim.mention.first - 2) : claim.mention.first]
        return head in POPULATION or "population" in near
    alike = PLAYED if rate.thing in PLAYED else (rate.thing,)
    return head in alike or rate.thing in claim.measure.words


def totals_of(article: Article, rate: Rate) -> list[Claim]:
    """Return the figures near a rate that may be the total."""
    counted = rate.claim.mention.kind in (Kind.COUNT, Kind.RATE)
    kind = Kind.COUNT if counted else rate.claim.mention.kind
    return [
        claim
        for claim in around(article, rate)
        if claim.mention.kind is kind and (counted or _same_money(claim, rate.claim))
    ]


def _same_money(total: Claim, each: Claim) -> bool:
    """Return whether two sums, or measures, are of one unit, or the one in hundredths of the other: 2p of £6."""
    unit = each.mention.unit or ""
    return total.mention.unit == unit or (total.mention.unit or "") in HUNDREDTHS.get(unit, ())


def value_of(claim: Claim) -> Fraction:
    """Return what a figure gives, in whole units of money."""
    return claim.number.low * (POINT if (claim.mention.unit or "") in HUNDREDTHS else 1)


def around(article: Article, rate: Rate) -> list[Claim]:
    """Return the plain figures within some sentences of a rate."""
    here = rate.claim.sentence.index
    own = {rate.claim.index, rate.based_on.index if rate.based_on else -1}
    return [
        claim
        for claim in article.claims
        if -_WINDOW_BACK <= claim.sentence.index - here <= _WINDOW_ON
        and claim.index not in own
        and claim.number.form is not Form.VAGUE
        and not claim.number.is_range
        and claim.number.low > 0
    ]
