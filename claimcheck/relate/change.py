"""A change: what it was, what it is, and by how much percent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.bind import part, term_of
from claimcheck.constraint import Product, Sum, Term
from claimcheck.interval import Interval
from claimcheck.lexicon.change import DOWN, UP
from claimcheck.model import Article, Assumes, Claim, Part, Reading, Relation, Span
from claimcheck.roles import between, neighbors
from claimcheck.rounding import Allowed, Form, Kind, rate
from claimcheck.rule import relation

_AMOUNTS = frozenset((Kind.COUNT, Kind.MONEY, Kind.SHARE, Kind.MEASURE))
_FARTHEST = 4
_LONGEST = 12
_BARRIERS = frozenset(("and", "while", "but", ";", "with", "compared", "against", "versus"))
_BEFORE_TIMES = frozenset(("earlier", "ago", "before", ",", "(", ")", ";"))
_LINKS = frozenset(("by", "about", "of", "a", "an", "another", "further", "some", "nearly", "in"))
_SET_OFF = ((",", "or"), (",",), ("or",), ("(",))
_ONE = Interval.of(1)
_MINUS_ONE = Interval.of(-1)


class _Move(NamedTuple):
    """A percentage with its two ends; `sign` is 1 for up, -1 for down."""

    percent: Claim
    before: Claim
    after: Claim
    sign: int
    verb: Span


@relation(
    holds=(
        "Revenue rose {percent: 25 percent} to {after: $4.5 billion} from {before: $3.6 billion} a year earlier.",
        "Cases fell from {before: 420} to {after: 210}, or {percent: 50 percent}.",
        "The index stood at {after: 113.1}, up {percent: 2.6 pct} from {before: 110.2} for 1985.",
    ),
    never=(
        "Profit was up 22 pct from 1985, and sales rose to 80 million.",
        "Output rose 31.3 pct to 154,711, compared with 146,610 in April.",
        "It had sales of 92.7 mln, an increase of 18.1 mln, or 24.2 pct.",
    ),
)
def change(article: Article) -> Iterator[Relation]:
    """What it is now is what it was, and so many percent of that more or less.

    Only "from" binds what it was; "compared with" may go back farther.
    """
    for percent in article.claims:
        if percent.mention.kind is Kind.SHARE and percent.number.form in (Form.INTEGER, Form.DECIMAL):
            move = _then_ends(article, percent) or _end_first(article, percent) or _ends_then(article, percent)
            if move and _alike(move):
                yield _relation(move)


def _then_ends(article: Article, percent: Claim) -> _Move | None:
    """Read "rose 25 percent to 4.2 from 3.6", and "from 3.6 to 4.2"."""
    direction = _direction(percent)
    one, two = _amount(article, percent, 1), _amount(article, percent, 2)
    if not (direction and one and two):
        return None
    sign, verb = direction
    if _leads(percent, one, "to") and _leads(one, two, "from"):
        return _Move(percent, two, one, sign, verb)
    if _leads(percent, one, "from") and _leads(one, two, "to"):
        return _Move(percent, one, two, sign, verb)
    return None


def _end_first(article: Article, percent: Claim) -> _Move | None:
    """Read "4.2, up 25 percent from 3.6"."""
    direction = _direction(percent)
    after, before = _amount(article, percent, -1), _amount(article, percent, 1)
    if not (direction and after and before and _leads(percent, before, "from")):
        return None
    words = after.sentence.words[after.stop : percent.mention.first]
    if words[-2:-1] != (",",) or len(words) > _LONGEST or words[-1] not in ("up", "down"):
        return None
    if "," in words[:-2] or not _BARRIERS.isdisjoint(words):
        return None
    return _Move(percent, before, after, *direction)


def _ends_then(article: Article, percent: Claim) -> _Move | None:
    """Read "fell from 420 to 210, or 50 percent"."""
    after, before = neighbors(article, percent, -1), neighbors(article, percent, -2)
    if not (after and before) or percent.sentence.word(percent.mention.stop) == "of":
        return None
    if percent.sentence.words[after.stop : percent.mention.first] not in _SET_OFF or not _leads(before, after, "to"):
        return None
    if before.sentence.word(before.mention.first - 1) != "from":
        return None
    direction = _direction_before(before, before.mention.first - 1)
    return _Move(percent, before, after, *direction) if direction else None


def _amount(article: Article, claim: Claim, offset: int) -> Claim | None:
    """Return the amount so many figures on or back; dates ("from March 1986's 238.8") and brackets don't count."""
    step = 1 if offset > 0 else -1
    index = claim.index
    while offset:
        index += step
        if not 0 <= index < len(article.claims) or article.claims[index].sentence is not claim.sentence:
            return None
        offset -= step * _is_amount(article.claims[index])
    return article.claims[index]


def _is_amount(claim: Claim) -> bool:
    bracketed = claim.sentence.word(claim.mention.first - 1) == "(" and claim.sentence.word(claim.stop) == ")"
    return claim.mention.kind not in (Kind.DATE, Kind.DURATION, Kind.ORDINAL) and not bracketed


def _leads(left: Claim, right: Claim, word: str) -> bool:
    """Return whether a preposition leads from one figure to the next, with hardly a word beside it."""
    words = between(left, right)
    if word not in words[-_FARTHEST:] or len(words) > _LONGEST:
        return False
    at = len(words) - 1 - words[::-1].index(word)
    return _BARRIERS.isdisjoint(words[:at]) and _BEFORE_TIMES.isdisjoint(words[at:])


def _direction(percent: Claim) -> tuple[int, Span] | None:
    return _direction_before(percent, percent.mention.first)


def _direction_before(claim: Claim, index: int) -> tuple[int, Span] | None:
    """Return which way the verb right in front of a token goes, and where it stands."""
    sentence = claim.sentence
    for at in range(index - 1, max(-1, index - _FARTHEST), -1):
        word = sentence.words[at]
        if word in UP or word in DOWN:
            return (1 if word in UP else -1), sentence.span_of(at, at + 1)
        if word not in _LINKS:
            return None
    return None


def _alike(move: _Move) -> bool:
    """Return whether the two ends are amounts of one kind, both figures."""
    one, other = move.before, move.after
    same = one.mention.kind is other.mention.kind and one.mention.unit == other.mention.unit
    return same and one.mention.kind in _AMOUNTS and one.number.low > 0 and not one.number.is_range


def _relation(move: _Move) -> Relation:
    before, after = term_of(move.before), term_of(move.after)
    readings = [Reading("as written", (_grown(move, move.sign, before, after),))]
    if move.before.mention.kind is Kind.SHARE:
        readings.append(Reading("points", (_shifted(move, before, after),)))
    readings.append(Reading("opposite", (_grown(move, -move.sign, before, after),)))
    roles = (
        Part("percent", _factor(move.percent, move.sign), move.percent.mention.span, move.percent),
        part("before", move.before, before),
        part("after", move.after, after),
    )
    return Relation("change", roles, tuple(readings), Assumes.STATED, "percent", (move.verb,))


def _grown(move: _Move, sign: int, before: Term, after: Term) -> Product:
    return Product(_factor(move.percent, sign), before, after)


def _factor(percent: Claim, sign: int) -> Term:
    """Return what the amount is multiplied by: 1.25 for up 25 percent, 0.75 for down."""
    allowed = rate(percent.number)
    way = Interval.of(sign)
    factor = Allowed(*(one.times(way).plus(_ONE) for one in allowed))
    return Term(("factor", percent.index, sign), factor)


def _shifted(move: _Move, before: Term, after: Term) -> Sum:
    """Return the constraint that the percentage was meant as points."""
    points = Term(("points", move.percent.index), rate(move.percent.number))
    return Sum(((1, before), (move.sign, points), (-1, after)))
