"""Changes in words: a verb that goes up or down, by how much, from what, to what."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.lexicon.change import DOWN, UP
from claimcheck.model import Article, Claim
from claimcheck.number import Kind
from claimcheck.roles import between
from claimcheck.text import Span

_FARTHEST = 4
_LONGEST = 12
_MOST_FIGURES = 6
_BARRIERS = frozenset(("and", "while", "but", ";", "with", "compared", "against", "versus"))
_BEFORE_TIMES = frozenset(("earlier", "ago", "before", ",", "(", ")", ";"))
_LINKS = frozenset(("by", "about", "of", "a", "an", "another", "further", "some", "nearly", "in"))
_SET_OFF = ((",", "or"), (",",), ("or",), ("(",))
_NO_AMOUNT = frozenset((Kind.DATE, Kind.DURATION, Kind.ORDINAL))
_AMOUNTS = frozenset((Kind.COUNT, Kind.MONEY, Kind.SHARE, Kind.MEASURE))


class Move(NamedTuple):
    """A change by `step` with its two ends; `sign` is 1 for up, -1 for down."""

    step: Claim
    before: Claim
    after: Claim
    sign: int
    verb: Span


def move_by(article: Article, step: Claim) -> Move | None:
    """Return the change that a figure is the size of, when the text gives both its ends.

    Only "from" binds what it was; "compared with" may go back farther.
    """
    move = _then_ends(article, step) or _end_first(article, step) or _ends_then(article, step)
    return move if move and _alike(move.before, move.after) else None


def ends_behind(article: Article, step: Claim) -> tuple[Claim, Claim] | None:
    """Return what it was and what it is, behind a figure: "to 4.2 from 3.6", or "from 3.6 to 4.2"."""
    one, two = _amount(article, step, 1), _amount(article, step, 2)
    if one is None or two is None or not _alike(one, two):
        return None
    if _leads(step, one, "to") and _leads(one, two, "from"):
        return two, one
    return (one, two) if _leads(step, one, "from") and _leads(one, two, "to") else None


def _then_ends(article: Article, step: Claim) -> Move | None:
    """Read "rose 25 percent to 4.2 from 3.6", and "from 3.6 to 4.2"."""
    direction, ends = _direction(step, step.mention.first), ends_behind(article, step)
    return Move(step, *ends, *direction) if direction and ends else None


def _end_first(article: Article, step: Claim) -> Move | None:
    """Read "4.2, up 25 percent from 3.6"."""
    direction = _direction(step, step.mention.first)
    after, before = _amount(article, step, -1), _amount(article, step, 1)
    if not (direction and after and before and _leads(step, before, "from")):
        return None
    words = after.sentence.words[after.stop : step.mention.first]
    if words[-2:-1] != (",",) or len(words) > _LONGEST or words[-1] not in ("up", "down"):
        return None
    if "," in words[:-2] or not _BARRIERS.isdisjoint(words):
        return None
    return Move(step, before, after, *direction)


def _ends_then(article: Article, step: Claim) -> Move | None:
    """Read "fell from 420 to 210, or 50 percent"."""
    after, before = _amount(article, step, -1), _amount(article, step, -2)
    if not (after and before) or step.sentence.word(step.mention.stop) == "of":
        return None
    words = step.sentence.words[after.stop : step.mention.first]
    restates = words == ("(",) and after.mention.kind is step.mention.kind  # nearly four in ten (38%)
    if words not in _SET_OFF or restates or not _leads(before, after, "to"):
        return None
    if before.sentence.word(before.mention.first - 1) != "from":
        return None
    direction = _direction(before, before.mention.first - 1)
    return Move(step, before, after, *direction) if direction else None


def _amount(article: Article, claim: Claim, offset: int) -> Claim | None:
    """Return the amount so many figures on or back; dates ("from March 1986's 238.8") and brackets don't count."""
    step = 1 if offset > 0 else -1
    index = claim.index
    for _ in range(_MOST_FIGURES):
        index += step
        if not 0 <= index < len(article.claims) or article.claims[index].sentence is not claim.sentence:
            return None
        offset -= step * _is_amount(article.claims[index])
        if not offset:
            return article.claims[index]
    return None


def _is_amount(claim: Claim) -> bool:
    bracketed = claim.sentence.word(claim.mention.first - 1) == "(" and claim.sentence.word(claim.stop) == ")"
    return claim.mention.kind not in _NO_AMOUNT and not bracketed


def _leads(left: Claim, right: Claim, word: str) -> bool:
    """Return whether a preposition leads from one figure to the next, with hardly a word behind it."""
    words = between(left, right)
    if word not in words[-_FARTHEST:] or len(words) > _LONGEST:
        return False
    at = len(words) - 1 - words[::-1].index(word)
    return _BARRIERS.isdisjoint(words[:at]) and _BEFORE_TIMES.isdisjoint(words[at:])


def _direction(claim: Claim, index: int) -> tuple[int, Span] | None:
    """Return which way the verb right in front of a token goes, and where it stands."""
    sentence = claim.sentence
    for at in range(index - 1, max(-1, index - _FARTHEST), -1):
        word = sentence.words[at]
        if word in UP or word in DOWN:
            return (1 if word in UP else -1), sentence.span_of(at, at + 1)
        if word not in _LINKS:
            return None
    return None


def _alike(one: Claim, other: Claim) -> bool:
    """Return whether the two ends are amounts of one kind, both figures."""
    same = one.mention.kind is other.mention.kind and one.mention.unit == other.mention.unit
    ranged = one.number.is_range or other.number.is_range
    return same and one.mention.kind in _AMOUNTS and one.number.low > 0 and not ranged
