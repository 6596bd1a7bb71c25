"""Two figures that belong together: the sides of a contest (54 to 46 percent, 61-38), the ends of a range."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from claimcheck.construction.neighbors import between, neighbor
from claimcheck.lexicon.change import DOWN, UP
from claimcheck.lexicon.numbers import DASHES
from claimcheck.model import Article, Claim
from claimcheck.number import Form, Kind, Number, hundredths
from claimcheck.rounding import ends

_JOINTS = frozenset(("to", "vs", "versus", "against", "compared", "and", *DASHES))
_BESIDE_JOINT = frozenset(("with", "to", "."))
_BARRIERS = UP | DOWN | frozenset(("but", "while", "from", "by", "than", ";", "(", ")"))
_RANGING = frozenset("range ranges ranged ranging vary varies varied varying".split())
_LONGEST, _LONGEST_NAME = 12, 5
_FARTHEST = 1000
"""Farther apart, the scale of one is left to the reader: $5 to $4 million."""
_PLAIN = frozenset((Form.INTEGER, Form.SCALED, Form.DECIMAL))
_AMOUNTS = frozenset((Kind.COUNT, Kind.SHARE, Kind.MONEY, Kind.MEASURE, Kind.DURATION))


class Pair(NamedTuple):
    """Two figures, each as a claim of its own, from token `first` up to, not including, `stop`.

    `joint` is the word that sets them against each other; "and" only puts them side by side.
    """

    one: Claim
    other: Claim
    first: int
    stop: int
    joint: str = ""


def pair_beside(article: Article, claim: Claim, way: int) -> Pair | None:
    """Return the two sides of a contest that stand next to a figure: behind it (1) or before it (-1)."""
    near = neighbor(article, claim, way)
    if near is None or _both(near):
        return near and both_ends(near)
    far = neighbor(article, claim, 2 * way)
    if far is None or _both(far):
        return None
    one, other = (near, far) if way > 0 else (far, near)
    joint = _joint(one, other)
    return _joined(one, other, joint) if joint else None


def range_at(article: Article, near: Claim, way: int) -> Pair | None:
    """Return the range that begins (1) or ends (-1) with a figure: "12 to 18 percent", "ranged from $5 to $9"."""
    far = neighbor(article, near, way)
    if near.number.is_range or far is None or _both(far):
        return both_ends(near) if near.number.is_range else None
    low, high = (near, far) if way > 0 else (far, near)
    opened = low.sentence.words[max(0, low.mention.first - 2) : low.mention.first]
    linked = between(low, high)
    spanned = opened[-1:] == ("from",) and opened[0] in _RANGING and linked[-1:] == ("to",)
    if not spanned or len(linked) > _LONGEST_NAME + 1 or not _BARRIERS.isdisjoint(linked):
        return None
    return _joined(low, high, linked[-1])


def both_ends(claim: Claim) -> Pair | None:
    """Return the two figures that a range or a score gives in one, in the order of the text."""
    numbers = _both(claim)
    if not numbers:
        return None
    one, other = (claim._replace(mention=claim.mention._replace(number=number)) for number in numbers)
    return Pair(one, other, claim.mention.first, claim.mention.stop)


def same_sort(claim: Claim, like: Claim) -> Claim | None:
    """Return a claim read as the sort of figure that another is: a bare 54 beside 46 percent is 54 percent."""
    mention, model = claim.mention, like.mention
    if mention.kind is model.kind and mention.unit == model.unit:
        return claim
    if mention.kind is not Kind.COUNT or claim.measure.words or model.kind not in _AMOUNTS:
        return None
    if model.kind is Kind.SHARE:
        return in_percent(claim)
    return claim._replace(mention=mention._replace(kind=model.kind, unit=model.unit))


def in_percent(claim: Claim) -> Claim:
    """Return a bare number or points, as the share that so many percent are."""
    return claim._replace(mention=claim.mention._replace(kind=Kind.SHARE, number=hundredths(claim.number)))


def is_plain(claim: Claim) -> bool:
    """Return whether a figure is one number in digits or words, no range, fraction or vague word."""
    number = claim.number
    return claim.mention.kind in _AMOUNTS and number.form in _PLAIN and not number.is_range


def _both(claim: Claim) -> tuple[Number, Number] | None:
    if claim.mention.kind is Kind.SCORE:
        other = Fraction(claim.sentence.word(claim.mention.stop - 1))
        return claim.number, claim.number._replace(low=other, high=other)
    return ends(claim.number) if claim.number.is_range else None


def _joined(one: Claim, other: Claim, joint: str) -> Pair | None:
    """Return two figures as a pair, if they are of one sort."""
    first: Claim | None = same_sort(one, other)
    second: Claim | None = other
    if first is None:
        first, second = one, same_sort(other, one)
    if second is None or not (is_plain(first) and is_plain(second)):
        return None
    less, more = sorted((first.number.low, second.number.low))
    if less and more > _FARTHEST * less:
        return None
    return Pair(first, second, one.mention.first, other.mention.stop, joint)


def _joint(one: Claim, other: Claim) -> str | None:
    """Return the word that sets two figures against each other: 45 percent *to* Kim's 43."""
    words = between(one, other)
    if words == ("-", "to", "-"):
        words = words[1:2]
    at = next((index for index, word in enumerate(words) if word in _JOINTS), None)
    if at is None or len(words) > _LONGEST or one.word_before == "from":
        return None
    name = words[at + 1 :]
    if name[:1] and name[0] in _BESIDE_JOINT:
        name = name[1:]
    clear = _JOINTS.isdisjoint(name) and _BARRIERS.isdisjoint(words)
    return words[at] if clear and len(name) <= _LONGEST_NAME else None
