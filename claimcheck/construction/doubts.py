"""Readings under which something rises and its figure does not: ranks, ratios, currencies, ranges, another whole."""

from __future__ import annotations

from claimcheck.construction.directions import Way, pointer, size_before, size_behind
from claimcheck.construction.moves import Move, alike, around
from claimcheck.construction.neighbors import between
from claimcheck.construction.sizes import figures
from claimcheck.lexicon.calendar import MONTHS
from claimcheck.lexicon.change import NOUNS, SET
from claimcheck.lexicon.money import NAMES
from claimcheck.model import Article, Claim
from claimcheck.number import Form, Kind

_RANKS = frozenset(
    "rank ranks ranked ranking rankings place places placed spot spots position seed seeded chart charts league table "
    "world handicap standings ladder list billboard singles album song career wta atp fifa pga".split()
)
_PEOPLE = frozenset("he she who".split())
_MOST_RANKS = 200
_ITS = frozenset("the a per us u.s. one its".split())
_CURRENCIES = frozenset(name for name in NAMES if not name.endswith("s")) - {"cent", "p", "dlr"} | {
    "currency"
}
_ROUND_TO = 5
_NEAR = 12


def misleads(article: Article, move: Move, way: Way) -> bool:
    """Return whether an honest reading has the two ends of a change the other way round, or not as its ends."""
    sentence, kind = move.before.sentence, move.before.mention.kind
    noun = sentence.word(way.token) in NOUNS and sentence.word(way.token + 1) == "in"
    if kind is Kind.SHARE and noun:
        return True  # a decline in sales to 5 percent: how much they declined
    pointed = way == pointer(sentence, way.token + 1) or way == pointer(sentence, way.token + 2)
    fits = _fits(move.before, move.after, way)
    if pointed and not fits and (_speaks_of_another(article, move, way) or _is_fall(move.after)):
        return True
    if "gap" in around(move):
        return True  # the gap narrowed from 59 cents a dollar to 84
    return _is_rank(move, way) or _is_ratio(move) or _is_currency(move) or _is_range(move, way)


def is_inverse(move: Move, way: int) -> bool:
    """Return whether a currency rises (`way` 1) or falls (-1) whose figure, what a dollar costs, does the opposite."""
    other_way = (move.after.number.low - move.before.number.low) * way < 0
    return other_way and _is_currency(move)


def _speaks_of_another(article: Article, move: Move, way: Way) -> bool:
    """Return whether an earlier figure fits where the nearest does not: 5,200 staff, 1,100 here, up from 4,800."""
    ends = (alike(move.before, one) for one in figures(article, move.after, -1))
    return any(_fits(*both, way) for both in ends if both)


def _is_fall(claim: Claim) -> bool:
    """Return whether a figure is itself how far something fell: sales fell 2 percent, up from 3 percent in April."""
    before = size_before(claim.sentence, claim.mention.first)
    behind = size_behind(claim.sentence, claim.mention.stop)
    return any(way and way.sign < 0 and claim.sentence.words[way.token] != "down" for way in (before, behind))


def _fits(before: Claim, after: Claim, way: Way) -> bool:
    return (after.number.low - before.number.low) * way.sign >= 0


def _is_currency(move: Move) -> bool:
    """Return whether a currency may be what rises: quoted by what a dollar costs, its figure falls."""
    words = around(move)
    places = [index for index, word in enumerate(words) if word in _CURRENCIES]
    named = any(not _ITS.isdisjoint(words[max(0, index - 2) : index]) for index in places)
    paired = any("/" in words[max(0, index - 1) : index + 2] for index in places)
    return (named or paired) and move.before.mention.kind in (Kind.COUNT, Kind.MONEY)


def _is_rank(move: Move, way: Way) -> bool:
    """Return whether a count may be a rank, which rises to a smaller number."""
    sentence = move.before.sentence
    numbered = any(
        sentence.word(one.mention.first - 1) in ("number", "no", ".") for one in (move.before, move.after)
    )
    named = any(text[:1].isupper() for text in sentence.texts[max(1, way.token - 2) : way.token])
    somebody = named or not _PEOPLE.isdisjoint(sentence.words[max(0, way.token - _NEAR) : way.token])
    itself = somebody and sentence.words[way.token] not in SET
    bare = all(_may_rank(one) for one in (move.before, move.after))
    counted = move.before.mention.kind is Kind.COUNT
    return counted and (numbered or (itself and bare) or not _RANKS.isdisjoint(around(move)))


def _may_rank(claim: Claim) -> bool:
    number = claim.number
    return claim.stop == claim.mention.stop and number.form is Form.INTEGER and number.low < _MOST_RANKS


def _is_ratio(move: Move) -> bool:
    """Return whether the ends may be one figure: debt increased from *18 to 1*, to 25 to 1."""
    one = move.after.number.low == 1 and move.after.stop == move.after.mention.stop
    return one and between(move.before, move.after) == ("to",)


def _is_range(move: Move, way: Way) -> bool:
    """Return whether "from 10 to 20 percent" may be how far something fell, here or there."""
    words = move.before.sentence.words
    thing = (
        words[way.token] in SET and move.before.mention.kind is not Kind.SHARE
    )  # cut the fee from $4 to $3
    if _here_and_there(move):
        return True
    if between(move.before, move.after) != ("to",) or way.sign > 0 or thing:
        return False
    rising = move.before.number.low < move.after.number.low
    return rising and all(_is_rough(claim) for claim in (move.before, move.after))


def _here_and_there(move: Move) -> bool:
    """Return whether two ends are of two places: rose everywhere, from 12 percent *in Leeds* to 4 *in York*."""
    sentence = move.before.sentence
    return all(
        sentence.word(one.stop) in ("in", "for")
        and sentence.capital(one.stop + 1)
        and sentence.word(one.stop + 1) not in MONTHS
        for one in (move.before, move.after)
    )


def _is_rough(claim: Claim) -> bool:
    if claim.mention.kind is Kind.SHARE:
        return claim.number.form is not Form.DECIMAL
    value = claim.number.low
    return value.denominator == 1 and (value < 2 * _ROUND_TO or value % _ROUND_TO == 0)
