"""Changes in words: what it was, what it is, by how much it went up or down, and which way.

Everything begins at a "from": only that word binds what it was; "compared with" may go back farther.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from claimcheck.bind import term_of
from claimcheck.constraint import Term
from claimcheck.directions import Way, pointer, size_behind, size_before, verb_before
from claimcheck.interval import NON_NEGATIVE
from claimcheck.lexicon.numbers import DASHES
from claimcheck.model import Article, Claim
from claimcheck.number import POINT, Form, Kind

_REACH = 5
_FARTHEST = 4
_LONGEST = 14
_MOST_FIGURES = 7
_BARRIERS = frozenset(("and", "while", "but", ";", "with", "compared", "against", "versus", "vs"))
_OTHER_BASE = frozenset(("from", "over", "on", "since", "compared", "than", "year-on-year", "annually", "year-over-year"))
_NOT_IN_FRONT = frozenset("earlier ago before , ( ) ; to by in on for and or than who that more less".split())
_RESTATES = ((",", "or"), ("or",), ("(", "or"), ("(",))
_APART = frozenset((",", "(", *DASHES))
_NO_AMOUNT = frozenset((Kind.DATE, Kind.DURATION, Kind.ORDINAL, Kind.TIME, Kind.AGE, Kind.LABEL))
_AMOUNTS = frozenset((Kind.COUNT, Kind.MONEY, Kind.SHARE, Kind.MEASURE))
_YEARS = range(1900, 2100)
_MOST_TIMES = 100
_POINTS = frozenset(("point", "points"))


class Size(NamedTuple):
    """How much something went up (`sign` 1) or down (-1), and the word that says so."""

    claim: Claim
    sign: int
    verb: Way


class Move(NamedTuple):
    """What was, what is, the sizes of the change that the text gives, and a verb that says which way."""

    before: Claim
    after: Claim
    sizes: tuple[Size, ...]
    way: Way | None


def moves(article: Article) -> Iterator[Move]:
    """Yield every change that the text gives with both its ends: to 4.2 from 3.6, from 3.6 to 4.2."""
    for before in article.claims:
        at = _from(article, before)
        if at is not None:
            found = [one for one in (_end_first(article, before, at), _end_last(article, before, at)) if one]
            if len(found) == 1:  # "up from 45 cents to 58 cents" may be a range
                yield found[0]


def amount(claim: Claim, *, listed: bool = False) -> Term:
    """Return the term of an end of a change; a percentage may well pass 100: inflation of 400 percent."""
    return term_of(claim, listed=listed)._replace(domain=NON_NEGATIVE)


def in_points(claim: Claim) -> bool:
    """Return whether a figure counts percentage points: two percentage points, a four-point drop."""
    stop, sentence = claim.mention.stop, claim.sentence
    named = sentence.word(stop) in _POINTS or sentence.word(stop + 1) in _POINTS and sentence.word(stop) == "-"
    return claim.mention.kind is Kind.POINTS or (claim.mention.kind is Kind.COUNT and named)


def alike(one: Claim, other: Claim) -> tuple[Claim, Claim] | None:
    """Return two amounts of one kind; a bare number takes the unit of the other: 2.5 million pounds from 2 million.

    Amounts that are very far apart leave out a scale word, as in "2.5 million from 2.1".
    """
    one, other = _as(one, other), _as(other, one)
    if one.mention.kind is not other.mention.kind or one.mention.unit != other.mention.unit:
        return None
    small, large = sorted((one.number.low, other.number.low))
    fine = one.mention.kind in _AMOUNTS and small > 0 and large < small * _MOST_TIMES
    ranged = one.number.is_range or other.number.is_range
    vague = Form.VAGUE in (one.number.form, other.number.form)
    return (one, other) if fine and not ranged and not vague else None


def _as(claim: Claim, model: Claim) -> Claim:
    """Return a bare number in the unit of another figure: to 12 percent from 10.5."""
    figure, kind = claim.mention, model.mention.kind
    if figure.kind is not Kind.COUNT or kind not in (Kind.MONEY, Kind.SHARE) or claim.stop != figure.stop:
        return claim
    number = figure.number
    if kind is Kind.MONEY:
        return claim._replace(mention=figure._replace(kind=kind, unit=model.mention.unit))
    if number.form not in (Form.INTEGER, Form.DECIMAL) or number.low > 100:
        return claim
    low, high, step = number.low * POINT, number.high * POINT, min(number.step, Fraction(1)) * POINT
    share = number._replace(low=low, high=high, step=step)
    # as a share it is a quantity of its own
    return claim._replace(mention=figure._replace(kind=kind, number=share), statement=-1 - claim.index)


def _from(article: Article, claim: Claim) -> int | None:
    """Return where the "from" is that leads to an amount, with hardly a word in between."""
    first, sentence = claim.mention.first, claim.sentence
    words = sentence.words[max(0, first - _REACH) : first]
    if "from" not in words or not _is_amount(claim):
        return None
    at = first - 1 - words[::-1].index("from")
    between = next(figures(article, claim, -1), None)
    if between and between.mention.first > at:
        return None
    return at if _NOT_IN_FRONT.isdisjoint(sentence.words[at + 1 : first]) else None


def _end_first(article: Article, before: Claim, at: int) -> Move | None:
    """Read "rose 25 percent to 4.2 from 3.6", "4.2, up from 3.6" and "4.2, up 25 percent from 3.6"."""
    sentence = before.sentence
    earlier = list(figures(article, before, -1))
    if not earlier or not _plain(sentence.words[earlier[0].mention.stop : at]):
        return None
    up, lead = pointer(sentence, at), _lead(earlier[0], ("to", "at"))
    if lead is not None:
        sizes = _sizes_before(earlier[1:], lead) or _sizes_behind(article, before, up)
        floor = earlier[1].mention.stop if len(earlier) > 1 else 0
        way = up or (verb_before(sentence, lead, floor) if sentence.word(lead) == "to" else None)
        return _move(before, earlier[0], sizes, way)
    if up:
        return _move(before, earlier[0], _sizes_behind(article, before, up), up)
    return _size_between(before, earlier, at)


def _size_between(before: Claim, earlier: list[Claim], at: int) -> Move | None:
    """Read "4.2, up 25 percent from 3.6"."""
    sizes = _sizes_before(earlier, at)
    if not sizes or len(earlier) <= len(sizes):
        return None
    after, verb = earlier[len(sizes)], sizes[0].verb.index
    words = after.sentence.words[after.stop : verb]
    if words[-1:] and words[-1] in _APART and "," not in words[:-1] and _plain(words):
        return _move(before, after, sizes, None)
    return None


def _end_last(article: Article, before: Claim, at: int) -> Move | None:
    """Read "fell from 420 to 210", "fell by half, from 420 to 210" and "fell from 420 to 210, or 50 percent"."""
    sentence, after = before.sentence, next(figures(article, before, 1), None)
    lead = _lead(after, ("to",)) if after else None
    if after is None or lead is None or not _plain(sentence.words[before.mention.stop : lead]):
        return None
    if pointer(sentence, at, set_off=True):
        return None  # down from 3 to 4 percent: a range
    earlier = list(figures(article, before, -1))
    head = at - 1 if sentence.word(at - 1) in _APART else at
    way = verb_before(sentence, head, earlier[0].mention.stop if earlier else 0)
    sizes = _sizes_before(earlier, head) or _sizes_behind(article, after, way)
    return _move(before, after, sizes, way)


def _move(before: Claim, after: Claim, sizes: tuple[Size, ...], way: Way | None) -> Move | None:
    ends = alike(before, after)
    return Move(*ends, sizes, way) if ends else None


def _sizes_before(earlier: list[Claim], head: int) -> tuple[Size, ...]:
    """Return the sizes that stand before the ends: rose *25 percent* to, up *$3, or 4 percent,* from."""
    if not earlier:
        return ()
    last = first = earlier[0]
    words = last.sentence.words[last.mention.stop : head]
    if not _plain(words) or not _OTHER_BASE.isdisjoint(words):
        return ()
    if len(earlier) > 1 and restates(earlier[1], last):
        first = earlier[1]
    verb = size_before(first.sentence, first.mention.first) or size_behind(last.sentence, last.mention.stop)
    if verb is None and Kind.MULTIPLE in (first.mention.kind, last.mention.kind):
        verb = Way(1, first.mention.first)
    return tuple(Size(one, verb.sign, verb) for one in dict.fromkeys((first, last))) if verb else ()


def _sizes_behind(article: Article, end: Claim, way: Way | None) -> tuple[Size, ...]:
    """Return the size that stands behind the ends: to 210, *or 50 percent*; to 210, *a 50 percent* drop."""
    size = next(figures(article, end, 1, bracketed=True), None)
    if size is None:
        return ()
    sentence = size.sentence
    words = sentence.words[end.mention.stop : size.mention.first]
    if words == ("(",) and size.mention.kind is end.mention.kind:
        return ()  # nearly four in ten (38%)
    verb = size_behind(sentence, size.mention.stop) if words[-1:] in (("a",), ("an",)) else None
    if verb and sentence.word(verb.index + 1) in _OTHER_BASE:
        return ()
    if words[-1:] == ("of",) and words[-2:-1] not in ((",",), ("or",)):
        verb = size_before(sentence, size.mention.first)
    set_off = any(words[-len(one) :] == one for one in _RESTATES) or words == (",",)
    if verb is None and set_off and sentence.word(size.mention.stop) != "of":
        verb = way
    return (Size(size, verb.sign, verb),) if verb and _plain(words) and len(words) <= _FARTHEST * 2 else ()


def restates(one: Claim, other: Claim) -> bool:
    """Return whether a figure gives the same in other words: 12 points, *or 3 percent*."""
    words = one.sentence.words[one.mention.stop : other.mention.first]
    return len(words) <= _FARTHEST and any(words[-len(opener) :] == opener for opener in _RESTATES)


def figures(article: Article, claim: Claim, step: int, *, bracketed: bool = False) -> Iterator[Claim]:
    """Yield the amounts on or back in a sentence; dates ("from March 1986's 238.8") and brackets don't count."""
    stop = claim.index + step * _MOST_FIGURES
    for index in range(claim.index + step, stop, step):
        if not 0 <= index < len(article.claims) or article.claims[index].sentence is not claim.sentence:
            return
        one = article.claims[index]
        if one.mention.kind not in _NO_AMOUNT and (bracketed or not _in_brackets(one)) and not _is_year(one):
            yield one


def _is_amount(claim: Claim) -> bool:
    return claim.mention.kind in _AMOUNTS and not _in_brackets(claim) and not _is_year(claim)


def _in_brackets(claim: Claim) -> bool:
    return claim.sentence.word(claim.mention.first - 1) == "(" and claim.sentence.word(claim.stop) in (")", ";")


def _is_year(claim: Claim) -> bool:
    """Return whether a count may be a year: from the same 1985 period."""
    number = claim.number
    return claim.mention.kind is Kind.COUNT and number.low in _YEARS and "," not in number.text


def _lead(claim: Claim, leads: tuple[str, ...]) -> int | None:
    """Return where the "to" is that leads to an amount."""
    first, sentence = claim.mention.first, claim.sentence
    for index in range(first - 1, max(-1, first - 1 - _FARTHEST), -1):
        if sentence.words[index] in leads:
            return index
        if sentence.words[index] in _NOT_IN_FRONT:
            return None
    return None


def _plain(words: tuple[str, ...]) -> bool:
    return len(words) <= _LONGEST and _BARRIERS.isdisjoint(words)
