"""What is counted out in words: games won, drawn and lost, votes for and against in a house of so many members."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.construction.neighbors import between, is_figure
from claimcheck.lexicon.numbers import HYPHENS
from claimcheck.model import Article, Claim
from claimcheck.number import Kind

_REACH = 4
_GAMES = frozenset(("game", "match", "test", "fixture"))
_OUTCOMES = (
    frozenset("won win winning wins".split()),
    frozenset("drew drawn draw drawing tied".split()),
    frozenset("lost lose losing loses".split()),
)
_SEATS = frozenset(("member", "seat"))
_HOUSES = frozenset(
    "house chamber senate assembly parliament council board committee congress legislature".split()
)
_VOTED = frozenset("vote votes voted passed approved backed rejected defeated".split())
_ABSTAIN = frozenset("abstention abstentions abstained abstaining abstain".split())


def games_played(article: Article, whole: Claim) -> list[Claim]:
    """Return the games won, drawn and lost that so many games come to, when a sentence gives all three."""
    if whole.measure.head not in _GAMES or not is_figure(whole):
        return []
    around = _beside(article.claims[max(0, whole.index - _REACH) : whole.index + _REACH + 1], whole)
    parts = [[one for one in around if one.word_before in outcome] for outcome in _OUTCOMES]
    complete = all(len(found) == 1 for found in parts) and len(around) == len(_OUTCOMES)
    return [found[0] for found in parts] if complete else []


def votes_cast(claims: Sequence[Claim], house: Claim) -> list[Claim]:
    """Return those of some figures that are the votes in a house.

    *By 61 votes to 38 in the 98-member chamber, with two abstentions.*
    """
    stop = house.mention.stop
    hyphen, seat, chamber = (house.sentence.word(stop + offset) for offset in range(3))
    if hyphen not in HYPHENS or seat not in _SEATS or chamber not in _HOUSES:
        return []
    around = _beside(claims, house)
    sides = [pair for pair in pairwise(around) if _against(*pair)]
    if len(sides) != 1:
        return []
    return [*sides[0], *(one for one in around if one not in sides[0] and _abstains(one))]


def _beside(claims: Sequence[Claim], claim: Claim) -> list[Claim]:
    """Return the other counts of a sentence, close by."""
    return [
        one
        for one in claims
        if one.sentence is claim.sentence
        and one is not claim
        and one.mention.kind is Kind.COUNT
        and abs(one.index - claim.index) <= _REACH
    ]


def _against(one: Claim, other: Claim) -> bool:
    """Return whether two counts are votes for and against: *61 votes to 38*, *61 to 38*."""
    voted = not _VOTED.isdisjoint(one.sentence.words)
    return voted and between(one, other) in (("to",), ("votes", "to")) and is_figure(one) and is_figure(other)


def _abstains(claim: Claim) -> bool:
    """Return whether a count is of those who did not vote either way: *three abstentions*, *two of them abstaining*."""
    stop = claim.mention.stop
    return not _ABSTAIN.isdisjoint(claim.sentence.words[stop : stop + _REACH])
