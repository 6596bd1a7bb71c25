"""A rise or a fall between two figures."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.bind import part
from claimcheck.constraint import AtMost, Term
from claimcheck.directions import Way, span_of
from claimcheck.interval import Interval
from claimcheck.lexicon.change import NOUNS, SET
from claimcheck.lexicon.money import NAMES
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.moves import Move, amount, moves
from claimcheck.number import BARE, Allowed, Form, Kind
from claimcheck.roles import between
from claimcheck.rule import relation

_RANKS = frozenset(
    "rank ranks ranked ranking rankings place places placed spot spots position seed seeded chart charts league table "
    "world handicap".split()
)
_ITS = frozenset("the a per us u.s. one its".split())
_ROUND_TO = 5


@relation(
    holds=(
        "Exports rose to {after: 44 million euros} from {before: 41 million euros}.",
        "Unemployment fell from {before: 5.4%} in May to {after: 5.1%}.",
        "The town has {after: 3,120} pupils, down from {before: 3,480} ten years ago.",
        "The council cut the fee from {before: $45} to {after: $40}.",
    ),
    never=(
        "Exports rose 10 percent to 44 from 40.",
        "The yen climbed to 104 per dollar from 106.",
        "It lifted the bill to $694 million — still a far cry from the $900 million he asked for.",
        "She rose from 35 in the world to 12.",
        "Sales fell from 10 to 20 percent.",
        "Increased competition took margins from 12 to 9 percent.",
    ),
)
def rise_or_fall(article: Article) -> Iterator[Relation]:
    """What has risen is more than it was, what has fallen less.

    Where the size of the change is given too, that relation knows which way it goes.
    """
    for move in moves(article):
        if move.way and not move.sizes and not _misleads(move, move.way):
            yield _relation(move, move.way)


def _misleads(move: Move, way: Way) -> bool:
    sentence, kind = move.before.sentence, move.before.mention.kind
    noun = sentence.word(way.token) in NOUNS and sentence.word(way.token + 1) == "in"
    if kind is Kind.SHARE and noun:
        return True  # a decline in sales to 5 percent: how much they declined
    return _is_rank(move) or _is_currency(move) or _is_range(move, way)


def _is_currency(move: Move) -> bool:
    """Return whether a currency may be what rises: quoted by what a dollar costs, its figure falls."""
    words = move.before.sentence.words
    named = any(one in _ITS and other in NAMES for one, other in pairwise(words))
    return named and move.before.mention.kind in (Kind.COUNT, Kind.MONEY)


def _is_rank(move: Move) -> bool:
    """Return whether a count may be a rank, which rises to a smaller number."""
    sentence = move.before.sentence
    numbered = any(
        sentence.word(one.mention.first - 1) in ("number", "no", ".") for one in (move.before, move.after)
    )
    counted = move.before.mention.kind is Kind.COUNT
    return counted and (numbered or not _RANKS.isdisjoint(sentence.words))


def _is_range(move: Move, way: Way) -> bool:
    """Return whether "from 10 to 20 percent" may be how far something fell, here or there."""
    words = move.before.sentence.words
    if between(move.before, move.after) != ("to",) or way.sign > 0 or words[way.token] in SET:
        return False
    rising = move.before.number.low < move.after.number.low
    return rising and all(_is_rough(claim) for claim in (move.before, move.after))


def _is_rough(claim: Claim) -> bool:
    value = claim.number.low * (100 if claim.mention.kind is Kind.SHARE else 1)
    return value.denominator == 1 and (value < 2 * _ROUND_TO or value % _ROUND_TO == 0)


def _relation(move: Move, way: Way) -> Relation:
    same = move.before.number.step == move.after.number.step
    before, after = (_term(one, written=same) for one in (move.before, move.after))
    small, large = (before, after) if way.sign > 0 else (after, before)
    return Relation(
        "rise-or-fall",
        (part("before", move.before, before), part("after", move.after, after)),
        (Reading("as written", (AtMost(small, large),)), Reading("opposite", (AtMost(large, small),))),
        Assumes.STATED,
        "",
        (span_of(move.before.sentence, way),),
    )


def _term(claim: Claim, *, written: bool) -> Term:
    """Return what a figure states, as it is `written` where both are given alike: rounding keeps their order."""
    number = claim.number
    if not written or number.hedge not in BARE or number.form is Form.FRACTION:
        return amount(claim)
    return Term(("written", claim.index), Allowed.same(Interval.of(number.low)))
