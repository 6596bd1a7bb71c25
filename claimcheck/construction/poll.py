"""Percentages that exclude each other: the answers to one question, the sides of a vote, the owners of a firm."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from claimcheck.construction.neighbors import between
from claimcheck.lexicon.grammar import AUXILIARIES
from claimcheck.model import Article, Claim
from claimcheck.number import Form, Hedge, Kind

_FEWEST = 2
_OTHER_POLL = frozenset(
    "up down from compared than versus points rose fell margin error now earlier later ago both either".split()
)
_GROUPS = frozenset(("of", "among", "in", "for"))
_REST = frozenset("undecided unsure uncertain refused neutral neither".split())
_REST_PAIRS = frozenset(
    (
        ("no", "opinion"),
        ("not", "sure"),
        ("don't", "know"),
        ("don’t", "know"),
        ("no", "answer"),
        ("mixed", "feelings"),
        ("mixed", "views"),
    )
)
_YES = frozenset(
    "approve approved approves support supported favor favored favour back backed agree agreed".split()
)
_NO = frozenset("disapprove disapproved disapproves oppose opposed opposes disagree disagreed".split())
_ENDS = frozenset(". , ; ) it him her them — – and".split())
_ELSEWHERE = AUXILIARIES | {"which", "who", "itself", ";"}
_IT = (("it",), ("him",), ("her",), ("them",))
_NOT_BETWEEN = _OTHER_POLL | frozenset("; among in who whom ( ) week month today yesterday this last".split())
_MIXTURES = frozenset(("mix", "mixture", "blend", "alloy"))
_JOINTS = ((",",), ("and",))
_NEAR, _FARTHEST, _BEHIND = 8, 24, 5
_VOTE = frozenset(
    "won win wins winning beat beats beating defeated led leads lead leading trails trailed vote voted "
    "approved rejected outpolled".split()
)


def exclusive_shares(article: Article) -> Iterator[list[Claim]]:
    """Yield the shares of which nobody is counted in two, by the words of their sentence."""
    shares = (claim for claim in article.claims if claim.mention.kind in (Kind.SHARE, Kind.POINTS))
    for sentence, group in groupby(shares, key=lambda claim: claim.sentence):
        here = list(group)
        if len(here) < _FEWEST:
            continue
        one_poll = (
            _OTHER_POLL.isdisjoint(sentence.words) and all(map(_is_answer, here)) and _set_apart_alike(here)
        )
        if one_poll and _of_one_group(here) and _all_there_are(here):
            yield here
        else:
            earlier = (None, *here)
            yield from (
                [one, other]
                for before, one, other in zip(earlier, here, here[1:], strict=False)
                if _opposed((one, other)) and not (before and _share_a_verb(before, one))
            )


def _set_apart_alike(claims: Sequence[Claim]) -> bool:
    """Return whether a ";" stands between all figures or none: it may part one poll from another."""
    return len({";" in between(*pair) for pair in pairwise(claims)}) == 1


def _share_a_verb(before: Claim, one: Claim) -> bool:
    """Return whether two groups say one thing: *61 percent of all and 88 percent of the young approve*."""
    stances = _YES | _NO
    return one.word_behind in _GROUPS and _is_answer(before) and stances.isdisjoint(between(before, one))


def _is_answer(claim: Claim) -> bool:
    number = claim.number
    plain = number.form in (Form.INTEGER, Form.DECIMAL) and not number.is_range and number.low != 1
    return claim.mention.kind is Kind.SHARE and plain and number.hedge is Hedge.NONE


def _of_one_group(claims: Sequence[Claim]) -> bool:
    """Return whether at most the first figure names who was asked: 52% *of voters* approve, 44% disapprove."""
    return all(one.word_behind not in _GROUPS for one in claims[1:])


def _all_there_are(claims: Sequence[Claim]) -> bool:
    *others, last = claims
    if last.word_before in ("remaining", "other"):
        return all(one.word_before not in ("to", "by", "a", "an") for one in others)
    return _owners(claims) or _mixed(claims) or (len(claims) > _FEWEST and _leaves_rest(last))


def _owners(claims: Sequence[Claim]) -> bool:
    """Return whether figures are the shares of the owners of one thing: *40 percent by* a bank *and 60 by* a mill."""
    sentence, last = claims[0].sentence, claims[-1]
    words = sentence.words[claims[0].mention.first : last.mention.first]
    shared = all(_leads_to_owner(sentence.words[one.mention.stop :][:2]) for one in claims)
    owned = "owned" in sentence.words[max(0, claims[0].mention.first - 3) : claims[0].mention.stop + 1]
    return shared and owned and words[-1:] == ("and",) and _ELSEWHERE.isdisjoint(words)


def _leads_to_owner(words: Sequence[str]) -> bool:
    return words[:1] == ("by",) or words == ("owned", "by")


def _mixed(claims: Sequence[Claim]) -> bool:
    """Return whether figures are the parts of a mixture: *a blend of 60 percent cotton and 40 percent wool*."""
    first, last = claims[0], claims[-1]
    mixture = not _MIXTURES.isdisjoint(
        first.sentence.words[max(0, first.mention.first - _BEHIND) : first.mention.first]
    )
    joints = [between(*pair) for pair in pairwise(claims)]
    listed = all(len(words) <= _BEHIND and words[-1:] in _JOINTS for words in joints)
    return mixture and listed and "and" in between(claims[-2], last)


def _leaves_rest(last: Claim) -> bool:
    """Return whether the last figure is of those who gave no answer."""
    words = last.sentence.words[last.mention.stop :][:4]
    return not _REST.isdisjoint(words) or any(pair in _REST_PAIRS for pair in pairwise(words))


def _opposed(pair: tuple[Claim, Claim]) -> bool:
    """Return whether two figures are of those for something and against it, or the two sides of a vote."""
    one, other = pair
    return _is_answer(one) and _is_answer(other) and (_two_sides(*pair) or _for_and_against(*pair))


def _two_sides(one: Claim, other: Claim) -> bool:
    """Return whether two figures are the two sides of a vote: *won by* 53 percent to 47 percent."""
    sentence, first = one.sentence, one.mention.first
    fought, last = sentence.words[max(0, first - _NEAR) : first], sentence.word(first - 1)
    led_up_to = last in (",", "by", "with") or sentence.capital(first - 1)
    ahead = one.number.low > other.number.low or other.number.low > 1 or led_up_to
    voted = not _VOTE.isdisjoint(fought) and last not in ("from", "up", "down") and not _is_of_some(other)
    return voted and ahead and between(one, other) == ("to",)


def _is_of_some(claim: Claim) -> bool:
    """Return whether a share is of those who say something, and no share of a vote: 54 percent *in saying* so."""
    one, other = (claim.sentence.word(claim.mention.stop + offset) for offset in range(2))
    return one in ("who", "when") or (one in ("in", "for", "on") and other.endswith("ing"))


def _for_and_against(one: Claim, other: Claim) -> bool:
    """Return whether one group is for what the other, of which nothing else is said, is against."""
    words, behind = between(one, other), other.sentence.words[other.mention.stop :]
    if _bracketed(one) and _bracketed(other):  # more approve (55%) than disapprove (41%)
        return len(words) == len((")", "than", "disapprove", "(")) and _contrary(
            _said_before(one), words[2:3]
        )
    alone = behind[1:2] == () or behind[1] in _ENDS or (behind[1] in ("of", "with") and behind[2:3] in _IT)
    plain = len(words) <= _FARTHEST and _NOT_BETWEEN.isdisjoint(words)
    return alone and plain and _contrary(words, behind[:1])


def _bracketed(claim: Claim) -> bool:
    return claim.word_before == "(" and claim.word_behind == ")"


def _said_before(claim: Claim) -> tuple[str, ...]:
    return claim.sentence.words[max(0, claim.mention.first - 2) : claim.mention.first - 1]


def _contrary(one: Sequence[str], other: Sequence[str]) -> bool:
    """Return whether the one says yes and the other no, and neither says both."""
    stances = [(not _YES.isdisjoint(words), not _NO.isdisjoint(words)) for words in (one, other)]
    return sorted(stances) == [(False, True), (True, False)]
