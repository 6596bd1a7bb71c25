"""Margins in words: a lead, a gap, a difference, named beside the two figures it lies between."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from claimcheck.construction.neighbors import neighbor
from claimcheck.construction.pairs import Pair, in_percent, is_plain, pair_beside
from claimcheck.lexicon.change import DOWN, UP
from claimcheck.lexicon.grammar import DETERMINERS, STOPS, singular
from claimcheck.lexicon.numbers import DASHES, HYPHENS
from claimcheck.model import Article, Claim
from claimcheck.number import POINT, Form, Kind
from claimcheck.text import word_at

_STANDING = frozenset("lead edge advantage gap deficit".split())
"""Words for a margin that a score alone does not give: a three-point lead may be one in the table."""
_APART = frozenset(("gap", "difference", "spread"))
_NOUNS = _STANDING | _APART | frozenset(("margin", "majority"))
_AHEAD = frozenset("lead leads led leading ahead trail trails trailed trailing".split())
_MEASURED = frozenset((Kind.MONEY, Kind.MEASURE, Kind.DURATION))
_PLAYED = frozenset(("loss", "defeat", "deficit"))
"""Words for a margin of a score alone: elsewhere, a loss or a deficit is one against an earlier figure."""
_NAMES = _NOUNS | _PLAYED | {"win", "victory"}
_KINDS = _MEASURED | {Kind.COUNT, Kind.POINTS}
_ONLY = frozenset(("only", "just", "mere"))
_LINKS = _ONLY | {"of", "by"}
_OPENERS = frozenset((",", "(", *DASHES))
_ARTICLES = frozenset(("a", "an"))
_JOINERS = frozenset(("or", "with", "for", "by"))
_OTHERS = frozenset("average combined total overall cumulative previous earlier record".split())
_BARRIERS = UP | DOWN | frozenset("and but while from to than compared ; ( ) , after before when".split())
_CLOSERS = frozenset((",", ".", ";", ")", "", "over", "against"))
_GROUPS = frozenset(("among", "in", "overall", "nationally", "nationwide", "statewide"))
_SHORT = frozenset("fail fails failed short needed required threshold two-thirds supermajority spare".split())
"""Words for a margin to what a vote needs, not to the other side."""
_VOTED = frozenset(("vote", "votes", "voted", "ballots"))
_SEATED = frozenset(("seat", "seats"))
_SCORED = frozenset((None, "run", "goal", "vote"))
_BY = frozenset(("point", "vote", "seat", "goal", "run"))
_ELSEWHERE = frozenset("aggregate series standings table season overall".split())
_LOSING = frozenset("lost lose loses losing trail trails trailed trailing behind".split())
_LONGEST_UNIT, _LONGEST_TAIL, _LONGEST_ASIDE = 4, 6, 14
_FEWEST_PERCENT, _FEWEST_VOTED, _MOST_PERCENT = 60, 90, 101
_MOST_PLAYED, _MOST_RUNS = 300, 60


class Margin(NamedTuple):
    """A figure for how far two others lie apart; `percent`, where these are percentages, or read like some."""

    claim: Claim
    pair: Pair
    percent: bool

    @property
    def point(self) -> Fraction:
        """Return one percentage point, as these figures are held."""
        return POINT if self.claim.mention.kind is Kind.SHARE else Fraction(1)


class _Named(NamedTuple):
    """The words that make a figure a margin, from token `first` up to, not including, `stop`."""

    noun: str
    unit: str | None
    first: int
    stop: int


def margin_of(article: Article, claim: Claim) -> Margin | None:
    """Return the margin that a figure gives, when the text gives both figures it lies between."""
    named = _named(claim) if claim.mention.kind in _KINDS and claim.number.form is not Form.VAGUE else None
    if named is None or claim.number.is_range:
        return None
    for way, introduced in ((-1, _follows), (1, _precedes)):
        pair = pair_beside(article, claim, way)
        if pair and introduced(claim, named, pair) and _are_two_sides(article, named, pair):
            percent = _percent(claim, named, pair)
            shares = pair.one.mention.kind is Kind.SHARE
            return None if percent is None else Margin(in_percent(claim) if shares else claim, pair, percent)
    return None


def is_lead(claim: Claim) -> bool:
    """Return whether a figure is named as a margin in points, whatever it lies between."""
    named = _named(claim) if claim.mention.kind in (Kind.COUNT, Kind.POINTS) else None
    return named is not None and named.unit == "point" and not claim.number.is_range


def _are_two_sides(article: Article, named: _Named, pair: Pair) -> bool:
    """Return whether two figures are those of two sides.

    "41 to 44 percent" is what one side has, unless it lost, or a margin leads up to it. And of figures that are
    only put side by side, each may be of one side in two groups, which no lead lies between.
    """
    if pair.joint == "and":
        third = neighbor(article, pair.one, -1)
        return named.noun in _APART and (third is None or third.mention.kind is not pair.one.mention.kind)
    if pair.joint or pair.one.mention.kind is Kind.SCORE:
        return min(one.number.low for one in pair[:2]) >= 0
    before = pair.one.sentence.words[max(0, pair.first - 3) : pair.first]
    set_off = pair.first >= named.stop and before[-1:] in ((",",), ("(",))
    return is_plain(pair.one) and (set_off or not _LOSING.isdisjoint(before))


def _named(claim: Claim) -> _Named | None:
    """Return the words that make a figure a margin; most figures have none of them near."""
    words, mention = claim.sentence.words, claim.mention
    if not _NAMES.isdisjoint(words[mention.stop : mention.stop + _LONGEST_UNIT]):
        return _noun_behind(claim) or _noun_before(claim)
    return _noun_before(claim) if word_at(words, mention.first - 1) in _LINKS else None


def _noun_behind(claim: Claim) -> _Named | None:
    """Read "a three-point lead", "a comfortable 312-vote margin", "the $4 difference"."""
    sentence, first, stop = claim.sentence, claim.mention.first, claim.mention.stop
    for index in range(stop, stop + _LONGEST_UNIT):
        word = sentence.word(index)
        if word in _NAMES:
            opened = any(map(_opens, sentence.words[max(0, first - 2) : first]))
            error = "error" in sentence.words[index + 1 : index + 4]
            units = [one for one in sentence.words[stop:index] if one not in HYPHENS]
            return _Named(word, _unit(claim, units), first, index + 1) if opened and not error else None
        if not (word[:1].isalpha() or word in HYPHENS) or word in STOPS:
            return None
    return None


def _opens(word: str) -> bool:
    return word in DETERMINERS or word.endswith(("'s", "’s"))


def _noun_before(claim: Claim) -> _Named | None:
    """Read "a margin of just 312 votes", and "by 312 votes"."""
    sentence, at = claim.sentence, claim.mention.first - 1
    at -= sentence.word(at) in _ONLY
    unit = _unit(claim, claim.measure.words)
    if sentence.word(at) == "by" and unit in _BY:
        return _Named("by", unit, at, claim.stop)
    noun = sentence.word(at - 1)
    return _Named(noun, unit, at - 1, claim.stop) if sentence.word(at) == "of" and noun in _NOUNS else None


def _unit(claim: Claim, words: list[str] | tuple[str, ...]) -> str | None:
    if claim.mention.kind is Kind.POINTS:
        return "point"
    return singular(words[-1]) if words else None


def _follows(claim: Claim, named: _Named, pair: Pair) -> bool:
    """Return whether a margin is set off behind a pair: "54 to 46 percent, an eight-point lead"."""
    sentence = claim.sentence
    words, behind = list(sentence.words[pair.stop : named.first]), sentence.word(named.stop)
    if named.noun == "by" or not words or behind in _GROUPS or not _OTHERS.isdisjoint(words):
        return False
    if words[-1] not in _ARTICLES:
        words.pop()  # a narrow majority
    if not words or words.pop() not in _ARTICLES:
        return False
    if "giving" in words[-_LONGEST_UNIT:]:
        words = words[: len(words) - 1 - words[::-1].index("giving")]
    elif words and words[-1] in _JOINERS:
        if behind not in _CLOSERS:
            return False
        words.pop()
        if not words:
            return named.noun == "margin"
    return bool(words) and words[-1] in _OPENERS and _is_aside(pair, words[:-1], _LONGEST_TAIL)


def _precedes(claim: Claim, named: _Named, pair: Pair) -> bool:
    """Return whether a pair is set off behind its margin: "by eight points, 54 to 46 percent"."""
    sentence = claim.sentence
    words = list(sentence.words[named.stop : pair.first])
    if not words or words[-1] not in _OPENERS or not _OTHERS.isdisjoint(sentence.words[: named.first][-2:]):
        return False
    if words[-1] == "(":
        return _is_aside(pair, words[:-1], 0 if named.noun == "by" else _LONGEST_ASIDE)
    restated = sentence.word(pair.stop) not in _GROUPS
    return restated and _is_aside(pair, words[:-1], 0 if named.noun == "by" else _LONGEST_TAIL)


def _is_aside(pair: Pair, words: list[str], longest: int) -> bool:
    """Return whether the words between pair and margin only say of whom: *among women*, *for Lee*."""
    if pair.one.mention.kind in (Kind.COUNT, Kind.SCORE) and not pair.one.measure.words:
        longest = 0
    return len(words) <= longest and _BARRIERS.isdisjoint(words)


def _percent(claim: Claim, named: _Named, pair: Pair) -> bool | None:
    """Return whether a margin is one of percentages; nothing, when it isn't one of these two figures."""
    words, kind = claim.sentence.words, pair.one.mention.kind
    if named.noun == "majority" and (_VOTED.isdisjoint(words) or not _SEATED.isdisjoint(words)):
        return None  # of all seats, not over the next party
    if named.noun in _PLAYED and kind is not Kind.SCORE:
        return None
    if kind is Kind.SHARE:
        return True if named.unit == "point" else None
    if kind in _MEASURED:
        alike = claim.mention.kind is kind and claim.mention.unit == pair.one.mention.unit
        return False if alike and named.noun in _APART else None  # not a profit margin, a trade deficit
    if named.unit == "point":
        return _unsaid_percent(claim, pair)
    if not _SHORT.isdisjoint(words):
        return None
    alike = _of_one_score(named, pair) if kind is Kind.SCORE else _of_one_class(named, pair)
    return False if alike and claim.mention.kind is Kind.COUNT else None


def _unsaid_percent(claim: Claim, pair: Pair) -> bool | None:
    """Return whether a margin in points is one of percentages that aren't called so: 52-48, a four-point lead.

    Points may also be those of a game; but a margin of votes in points is one of shares that are not given.
    """
    both = pair.one.number.low + pair.other.number.low
    voted = not _VOTED.isdisjoint(claim.sentence.words)
    if not _ELSEWHERE.isdisjoint(claim.sentence.words):
        return None
    if (_FEWEST_VOTED if voted else _FEWEST_PERCENT) <= both <= _MOST_PERCENT:
        return True
    played = pair.one.mention.kind is Kind.SCORE and both <= _MOST_PLAYED and claim.mention.kind is Kind.COUNT
    return False if played and not voted else None


def _of_one_score(named: _Named, pair: Pair) -> bool:
    """Return whether a margin is that of a score, not of several games or of the standings."""
    words = pair.one.sentence.words
    if named.unit not in _SCORED or not _ELSEWHERE.isdisjoint(words):
        return False
    if named.unit == "run" and pair.one.number.low > _MOST_RUNS:  # 240-9: runs and wickets
        return False
    return named.noun not in _STANDING or not _AHEAD.isdisjoint(words[max(0, pair.first - 3) : pair.first])


def _of_one_class(named: _Named, pair: Pair) -> bool:
    """Return whether a margin counts what the two figures count."""
    counted = {singular(one.measure.words[-1]) for one in pair[:2] if one.measure.words}
    if counted:
        return named.unit is None or counted == {named.unit}
    return named.unit in _SCORED or named.unit in _SEATED
