"""A share that is set off behind its part and its whole, and says the same: 12 of the 40 seats, or 30 percent."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.construction.neighbors import (
    AMOUNTS,
    between,
    closes,
    is_figure,
    neighbor,
    stands_apart,
)
from claimcheck.construction.wholes import sets_out_from, stated_whole
from claimcheck.lexicon.grammar import AUXILIARIES, OF_WHOM, VERBS
from claimcheck.lexicon.numbers import DASHES
from claimcheck.model import Article, Claim
from claimcheck.number import Form

_SAYS_AGAIN = frozenset(
    (
        *((",", "or"), ("or",), ("(",), ("(", "or"), (",", "which", "is"), (",", "that", "is")),
        *((dash,) for dash in DASHES),
        *((dash, *words) for dash in DASHES for words in (("or",), ("that", "is"), ("that's",), ("that’s",))),
    )
)
"""Words and signs between a figure and the same in other terms."""
_SHARES = frozenset((noun,) for noun in ("share", "proportion", "percentage"))
"""A share with a name of its own is another: 25 of the 36 districts, but a higher *share (73 percent)* of voters."""
_RATES = frozenset((("rate", "of"), ("turnout", "of")))
_LONGEST_RATE = 6
_BREAKS = frozenset(",;(")
_OF_ALL = frozenset(("total", "whole", "toll", "bill", "lot", "vote", "workforce", "staff"))
_SAID = AUXILIARIES | VERBS
_WORDS_BETWEEN, _CLAUSE_BETWEEN, _LONGEST_SIGN, _SUBJECT, _WRITTEN_OUT = 8, 14, 3, 4, 10


def part_and_whole(article: Article, share: Claim) -> tuple[Claim, Claim] | None:
    """Return the part and the whole in front of a share: *52,310 of the 98,400* votes, or 53 percent."""
    nearest, farther = neighbor(article, share, -1), neighbor(article, share, -2)
    if nearest is None or not is_figure(nearest):
        return None
    if farther is None or not is_figure(farther):
        whole = _pointed_at(article, nearest)
        return (nearest, whole) if whole and _apart(nearest, share) else None
    again = _apart(nearest, share) or _said_later(nearest, share)
    if not again:
        return None
    if stated_whole(article, farther) is nearest:
        another = _is_fraction(farther, nearest) or are_other_odds(share, nearest)
        return None if another else (farther, nearest)
    set_out = sets_out_from(farther) and _in_main_clause(farther, nearest)
    return (nearest, farther) if set_out or _is_divided(farther, nearest, share) else None


def _is_fraction(part: Claim, whole: Claim) -> bool:
    """Return whether so many of a few are said instead of a fraction: *seven of 10* voters (71 percent)."""
    return whole.number.low <= _WRITTEN_OUT and between(part, whole)[-1:] == ("of",)


def are_other_odds(share: Claim, whole: Claim) -> bool:
    """Return whether a share is of as many as the whole beside it, so another: *five out of six*, or six out of six."""
    odds = share.number.form in (Form.FRACTION, Form.ODDS)
    return odds and share.number.step * whole.number.low == 1


def _in_main_clause(whole: Claim, part: Claim) -> bool:
    """Return whether a part is the subject or object behind its whole: *Of 98,400 votes, Lee won 52,310*."""
    words = between(whole, part)
    if len(words) > _WORDS_BETWEEN or words.count(",") > 1:
        return False
    if "," in words:
        return len(words) - words.index(",") <= _SUBJECT
    return words[-1:] == ("that",)  # a poll of 1,200 found that 360


def _apart(left: Claim, share: Claim) -> bool:
    """Return whether a share stands right behind a figure, set off, and nothing follows that it is of."""
    goes_on = closes(share) or _is_said(left, share) or _is_of_all(left, share)
    return stands_apart(left, share) and goes_on


def _is_said(left: Claim, share: Claim) -> bool:
    """Return whether the sentence goes on with its verb behind a share: *or 30 percent said*."""
    alternative = share.word_before == "or"
    return alternative and share.word_behind in _SAID and left.stop <= share.stop


def _said_later(whole: Claim, share: Claim) -> bool:
    """Return whether a share says again what part of the whole was told a clause before.

    "12 of the 40 seats went to farmers, or 30 percent"; "..., a success rate of 30 percent".
    """
    words = between(whole, share)
    if len(words) > _CLAUSE_BETWEEN or not (closes(share) or _is_of_all(whole, share)):
        return False
    if words[-1:] == ("(",):
        return _SAID.isdisjoint(words) and words[-2:-1] not in _SHARES
    if words[-2:] in _RATES:  # ", for a response rate of"
        return not {(",", "a"), (",", "for")}.isdisjoint(pairwise(words[-_LONGEST_RATE:]))
    signs = any(words[-length:] in _SAYS_AGAIN for length in range(1, _LONGEST_SIGN + 1))
    return signs and words[-2:-1] == (",",) if words[-1:] == ("or",) else signs


def _is_of_all(whole: Claim, share: Claim) -> bool:
    """Return whether a share is said to be of the total, or of the things that the whole counts."""
    words = share.sentence.words[share.mention.stop : share.mention.stop + 3]
    return words[:2] == ("of", "the") and (words[-1] in _OF_ALL or words[-1:] == whole.measure.words[:1])


def _pointed_at(article: Article, part: Claim) -> Claim | None:
    """Return the only figure of the sentence before, which "Of those, 360" or "360 of them" speaks of."""
    sentence = part.sentence
    opens = sentence.words[:2] in OF_WHOM and sentence.words[2 : part.mention.first] in ((",",), ())
    if not opens and sentence.words[part.mention.stop : part.mention.stop + 2] not in OF_WHOM:
        return None
    earlier = [
        claim
        for claim in article.claims[max(0, part.index - _WORDS_BETWEEN) : part.index]
        if claim.sentence.index == sentence.index - 1 and claim.mention.kind in AMOUNTS
    ]
    return earlier[0] if len(earlier) == 1 else None


def _is_divided(whole: Claim, part: Claim, share: Claim) -> bool:
    """Return whether a figure is divided off: 1,200 members, *of whom 360*; 1,200 members, and *360 of them*.

    Behind "that" no comma has to stand: it polled 1,200 members and found that *360 of them* ...
    """
    words = between(whole, part)
    told = words[-1:] == ("that",)
    if words[-1:] == ("and",):
        words = words[:-1]
    if len(words) > _WORDS_BETWEEN or not words or (_BREAKS.isdisjoint(words) and not told):
        return False
    behind = share.sentence.words[share.mention.stop + 1 : share.mention.stop + 3]
    pointing = {words[-2:], part.sentence.words[part.mention.stop : part.mention.stop + 2], behind}
    return not pointing.isdisjoint(OF_WHOM) and (words[-2:] in OF_WHOM or words[-1] in _BREAKS or told)
