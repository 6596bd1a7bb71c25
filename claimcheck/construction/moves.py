"""Changes in words: what it was, what it is, by how much it went up or down, and which way.

Everything begins at a "from": only that word binds what it was. "Compared with" may go back farther, and does,
even where it says "a year ago": "the count fell by 52 to 131, against 222 a year ago".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.bind import term_of
from claimcheck.constraint import Term
from claimcheck.construction.directions import Way, pointer, verb_before
from claimcheck.construction.neighbors import between
from claimcheck.construction.sizes import (
    Size,
    as_in,
    figures,
    in_brackets,
    is_year,
    plain,
    restates,
    sizes_before,
    sizes_behind,
)
from claimcheck.interval import NON_NEGATIVE
from claimcheck.lexicon.calendar import MONTHS, WEEKDAYS
from claimcheck.lexicon.change import FELL, ROSE
from claimcheck.lexicon.numbers import DASHES
from claimcheck.model import Article, Claim
from claimcheck.number import Form, Kind
from claimcheck.syntax.tape import spans

_REACH = 7
_FARTHEST = 4
_AROUND = 40
_LONGEST = 14
_UNBOUND = frozenset(("cry", "away", "apart", "different", "far", *DASHES)) - {"-"}
_BOUNDS = frozenset("limit maximum minimum target goal threshold cap ceiling floor capacity".split())
_NOT_IN_FRONT = frozenset(
    "earlier ago before after , ( ) ; to by in on at with for and or than who that more less".split()
)
_UNTIED = _NOT_IN_FRONT | _BOUNDS | {"which", "whom", "whose", "how", "what", "why", "whether"}
_A = (("a",), ("an",))
_APART = frozenset((",", "(", *DASHES))
_AMOUNTS = frozenset((Kind.COUNT, Kind.MONEY, Kind.SHARE, Kind.MEASURE))
_SIGNED = frozenset(
    "loss losses deficit shortfall minus negative decline drop fall decrease contraction".split()
)
_PER = frozenset(("a", "per"))
_AGO = frozenset(("ago", "earlier", "before", "-"))
_FURTHER = frozenset("more less fewer extra above below".split())
_MOST_TIMES = 100
_EXTREMES = frozenset("low high peak record trough bottom".split())
"""What lies farther back than the percentage beside it: rose 3 percent to 81, from a *low* of 70 in May."""


class Move(NamedTuple):
    """What was, what is, the sizes of the change that the text gives, and a verb that says which way."""

    before: Claim
    after: Claim
    sizes: tuple[Size, ...]
    way: Way | None


def moves(article: Article) -> Iterator[Move]:
    """Yield every change that the text gives with both its ends: to 4.2 from 3.6, from 3.6 to 4.2."""
    for before in article.claims:
        first, sentence = before.mention.first, before.sentence
        words = sentence.words[max(0, first - _REACH) : first]
        if "from" in words:
            at = first - 1 - words[::-1].index("from")
            found = _bound(article, before, at) if _is_amount(before) else None
            if found:
                yield found


def around(move: Move) -> tuple[str, ...]:
    """Return the words about a change: of its sentence, or of the stretch about it where that is very long."""
    first, last = sorted((move.before.mention.first, move.after.mention.first))
    return move.before.sentence.words[max(0, first - _AROUND) : last + _AROUND]


def amount(claim: Claim, *, listed: bool = False) -> Term:
    """Return the term of an end of a change; a percentage may well pass 100: inflation of 400 percent."""
    return term_of(claim, listed=listed)._replace(domain=NON_NEGATIVE)


def alike(one: Claim, other: Claim) -> tuple[Claim, Claim] | None:
    """Return two amounts of one kind; a bare number takes the unit of the other: 2.5 million pounds from 2 million.

    Amounts that are very far apart leave out a scale word, as in "2.5 million from 2.1".
    """
    one, other = as_in(one, other), as_in(other, one)
    if one.mention.kind is not other.mention.kind or one.mention.unit != other.mention.unit:
        return None
    small, large = sorted((one.number.low, other.number.low))
    fine = one.mention.kind in _AMOUNTS and small > 0 and large < small * _MOST_TIMES
    ranged = one.number.is_range or other.number.is_range
    vague = Form.VAGUE in (one.number.form, other.number.form)
    return (one, other) if fine and not ranged and not vague else None


def _bound(article: Article, before: Claim, at: int) -> Move | None:
    """Read a change that begins at the "from" at a token, if hardly a word stands in between."""
    earlier = next(figures(article, before, -1), None)
    between_them = before.sentence.words[at + 1 : before.mention.first]
    if spans(before.sentence, at) or spans(before.sentence, before.mention.stop):
        return None
    if (earlier and earlier.mention.first > at) or not _UNTIED.isdisjoint(between_them):
        return None
    found = [one for one in (_end_first(article, before, at), _end_last(article, before, at)) if one]
    if len(found) != 1:
        return None  # "2, up from 45 cents to 58 cents" may be a range
    other_base = not _EXTREMES.isdisjoint(between_them) and not pointer(before.sentence, at)
    other_base = other_base or _goes_on(article, found[0]) or _of_one_day(found[0])
    return found[0]._replace(sizes=()) if other_base else found[0]


def _of_one_day(move: Move) -> bool:
    """Return whether a size is that of a day, and what was of a month or a year: 5 cents *on Monday* from 40 in May."""
    sentence, stop = move.before.sentence, move.before.stop
    then = MONTHS.keys() | _AGO | {"year"}
    older = not then.isdisjoint(sentence.words[stop : stop + _FARTHEST])
    days = (sentence.words[size.claim.stop : size.claim.stop + 2] for size in move.sizes)
    return older and any(words[:1] == ("on",) and words[-1] in WEEKDAYS for words in days)


def _goes_on(article: Article, move: Move) -> bool:
    """Return whether the size may be measured to another figure: from 42 percent in May *and 44 in June*."""
    last = max(move.before, move.after, key=lambda claim: claim.mention.first)
    following = next(figures(article, last, 1), None)
    words = between(last, following) if following else ()
    alike_too = following is not None and alike(last, following) is not None
    return alike_too and len(words) <= _FARTHEST and words[-1:] == ("and",)


def _end_first(article: Article, before: Claim, at: int) -> Move | None:
    """Read "rose 25 percent to 4.2 from 3.6", "4.2, up from 3.6" and "4.2, up 25 percent from 3.6"."""
    sentence = before.sentence
    up = pointer(sentence, at)
    figured = list(figures(article, before, -1))
    earlier = _without_restated(figured, before)
    longest = _LONGEST * 2 if up else _LONGEST
    if not earlier or not plain(sentence.words[earlier[0].mention.stop : at], longest):
        return None
    if sentence.word(before.mention.stop) == "to" and next(figures(article, before, 1), None):
        up = None  # up from 45 cents to 58 cents
    if earlier is not figured and _restated_too(article, before):
        return None  # 33 of the 120 seats, or 27.5 percent, up from 24, or 20 percent
    gap = sentence.words[earlier[0].mention.stop : at]
    lead = _lead(earlier[0]) if up or (_UNBOUND | ROSE | FELL).isdisjoint(gap) else None
    if lead is not None:
        sizes = sizes_before(earlier[1:], lead) or sizes_behind(article, before, up)
        floor = earlier[1].mention.stop if len(earlier) > 1 else 0
        return _move(before, earlier[0], sizes, up or verb_before(sentence, lead, floor))
    if up:
        return _move(before, earlier[0], sizes_behind(article, before, up), up)
    return _size_between(before, earlier, at)


def _without_restated(earlier: list[Claim], before: Claim) -> list[Claim]:
    """Return the figures without one that gives the end in other terms: $18 million, *or 92 cents a share*, from."""
    if len(earlier) < 2 or not restates(earlier[1], earlier[0]) or alike(before, earlier[0]):
        return earlier
    end = earlier[1]
    return (
        earlier[1:]
        if _lead(end) is not None or pointer(before.sentence, before.mention.first - 1)
        else earlier
    )


def _restated_too(article: Article, before: Claim) -> bool:
    following = next(figures(article, before, 1, bracketed=True), None)
    return following is not None and following.mention.kind is Kind.SHARE and restates(before, following)


def _size_between(before: Claim, earlier: list[Claim], at: int) -> Move | None:
    """Read "4.2, up 25 percent from 3.6" and "4.2, a 25 percent rise from 3.6"."""
    sizes = sizes_before(earlier, at)
    if not sizes or len(earlier) <= len(sizes):
        return None
    after, first = earlier[len(sizes)], min(sizes[0].claim.mention.first, sizes[0].verb.token)
    words = after.sentence.words[after.stop : first]
    if words[-1:] in _A:
        words = words[:-1]  # 4.2, a 25 percent rise from 3.6
    others = (one for one in earlier[len(sizes) + 1 :] if alike(before, one))
    if any(plain(between(one, after)) for one in others):
        return None  # 5,200 people, 1,100 of them in Leeds, up 8 percent from 4,800
    if words[-1:] and words[-1] in _APART and "," not in words[:-1] and plain(words):
        return _move(before, after, sizes, None)
    return None


def _end_last(article: Article, before: Claim, at: int) -> Move | None:
    """Read "fell from 420 to 210", "fell by half, from 420 to 210" and "fell from 420 to 210, or 50 percent"."""
    sentence, after = before.sentence, next(figures(article, before, 1), None)
    lead = _lead(after) if after else None
    if after is None or lead is None or not plain(sentence.words[before.mention.stop : lead]):
        return None
    if pointer(sentence, at, set_off=True) or sentence.word(after.stop) in _FURTHER:
        return None  # down from 3 to 4 percent: a range
    earlier = list(figures(article, before, -1))
    head = at - 1 if sentence.word(at - 1) in _APART else at
    way = verb_before(sentence, head, earlier[0].mention.stop if earlier else 0)
    sizes = sizes_before(earlier, head, spanned=True) or sizes_behind(article, after, way)
    return _move(before, after, sizes, way)


def _move(before: Claim, after: Claim, sizes: tuple[Size, ...], way: Way | None) -> Move | None:
    if _is_signed(before) or _is_signed(after) or len({_period(before), _period(after)} - {""}) > 1:
        return None
    ends = alike(before, after)
    return Move(*ends, sizes, way) if ends else None


def _period(claim: Claim) -> str:
    """Return the period or thing that a rate is for: 300 tons a *day*, 40 cents per *share*."""
    stop, sentence = claim.mention.stop, claim.sentence
    for index in range(stop, min(stop + 3, len(sentence.words) - 1)):
        if sentence.words[index] in _PER:
            return "" if sentence.word(index + 2) in _AGO else sentence.word(index + 1)
    return ""


def _is_signed(claim: Claim) -> bool:
    """Return whether a figure may stand below zero: to a loss of 8 from a profit of 5, from a 2 percent decline."""
    words, first, stop = claim.sentence.words, claim.mention.first, claim.mention.stop
    for word in words[max(0, first - _FARTHEST) : first][::-1]:
        if word in _SIGNED:
            return True
        if word in ("to", "from"):
            break
    return not _SIGNED.isdisjoint(words[stop : stop + 2 + (words[stop : stop + 1] == ("-",))])


def _is_amount(claim: Claim) -> bool:
    return claim.mention.kind in _AMOUNTS and not in_brackets(claim) and not is_year(claim)


def _lead(claim: Claim) -> int | None:
    """Return where the "to" is that leads to an amount."""
    first, sentence = claim.mention.first, claim.sentence
    for index in range(first - 1, max(-1, first - 1 - _REACH), -1):
        if sentence.words[index] == "to":
            return index
        if sentence.words[index] in _NOT_IN_FRONT:
            return None
    return None
