"""CC706."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.lexicon.votes import BODIES, FAILED, MEMBERS, PASSED, VOTED
from claimcheck.model import Article, Claim, Fit, Quote, Severity
from claimcheck.number import Kind
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.text import Sentence

_BACK, _REACH, _FEWEST = 2, 25, 3
_NO_VOTE = frozenset(
    "yards touchdown touchdowns quarterback goal goals game games points match season record series interceptions "
    "two-thirds supermajority three-fifths override aggregate".split()
)


class _Vote(NamedTuple):
    """A vote told as a pair of figures: those for, those against, and where it stands."""

    ayes: int
    noes: int
    claim: Claim


@inspects(
    "CC706",
    severity=Severity.WARNING,
    bad=(
        "The House passed a farm bill by the skin of its teeth on Thursday night, {214-241}, after a long debate.",
        "The council approved the rezoning, {3-6}, over the objections of neighbors.",
        "The {nine} members of the council were all in their seats. The quarry was approved, {6-4}, at midnight.",
        "The {100}-member Senate voted {54-48} to confirm her.",
        "The board has {seven} members. It voted {5-3} on Monday to close the school.",
    ),
    good=(
        "The House passed a farm bill by the skin of its teeth on Thursday night, 241-214, after a long debate.",
        "The Senate rejected the bill, 45-52, after the House had passed its own.",
        "The nine members of the council were all in their seats. The quarry was approved, 5-4, at midnight.",
        "The 100-member Senate voted 54-46 to confirm her.",
        "The Senate vote of 45-52 fell short, and the bill, passed in May, is dead.",
        "He passed 12-18 for 200 yards in front of the board.",
        "The committee of seven passed it 5-2, and the council, with more members, 9-4.",
        "The House passed a bill that the Senate turned down 45-52.",
    ),
)
def vote_mismatch(article: Article) -> Iterator[Inspection | None]:
    """What was passed had more votes for it than against it, and no more in all than there are members.

    "Passed, 214-241" has its digits turned: a bill that passes has the larger number in front. And nine members do not
    vote 6-4.

    Limits: votes told as a pair of figures with a dash. Where the sentence also speaks of a defeat, or of a majority of
    two thirds, it is silent; the members of a body have to stand within three sentences.
    """
    for claim in article.claims:
        vote = _vote(claim) if claim.mention.kind is Kind.SCORE else None
        if vote:
            house = _house(article, vote)
            lost = vote.ayes < vote.noes and _is_passed(claim)
            if lost:
                yield _turned(article, vote)
            elif house:
                over = vote.ayes + vote.noes > house.number.low
                yield _crowded(article, vote, house) if over else None
            elif _is_passed(claim):
                yield None


def _vote(claim: Claim) -> _Vote | None:
    """Return the vote that a pair of figures is: its sentence tells of one, in a body that votes."""
    sentence = claim.sentence
    words = sentence.words
    figures = [word.replace(",", "") for word in words[claim.mention.first : claim.mention.stop : 2]]
    told = not (VOTED | PASSED).isdisjoint(words) and _NO_VOTE.isdisjoint(words)
    if not told or len(figures) != 2 or not all(figure.isdecimal() for figure in figures):
        return None
    ayes, noes = map(int, figures)
    return _Vote(ayes, noes, claim) if ayes + noes >= _FEWEST else None


def _is_passed(claim: Claim) -> bool:
    """Return whether a vote is one by which something was passed: no word for a defeat, and the verb in front."""
    words, first = claim.sentence.words, claim.mention.first
    before = words[max(0, first - _REACH) : first]
    return (
        not PASSED.isdisjoint(before)
        and FAILED.isdisjoint(words)
        and (not BODIES.isdisjoint(words) or _is_set_off(claim))
    )


def _is_set_off(claim: Claim) -> bool:
    return claim.word_before == "," and claim.word_behind in (",", ".")


def _house(article: Article, vote: _Vote) -> Claim | None:
    """Return the number of members of the body that voted, if the text tells of one body only."""
    here = vote.claim.sentence.index
    near = [
        one
        for one in article.claims[max(0, vote.claim.index - 12) : vote.claim.index + 4]
        if 0 <= here - one.sentence.index <= _BACK and _counts_members(one)
    ]
    bodies = {word for sentence in _sentences(article, here) for word in sentence.words if word in BODIES}
    return near[0] if len({one.number.low for one in near}) == 1 and len(bodies) <= 1 else None


def _sentences(article: Article, here: int) -> tuple[Sentence, ...]:
    return article.sentences[max(0, here - _BACK) : here + 1]


def _counts_members(claim: Claim) -> bool:
    """Return whether a figure is the size of a body: the nine members of the council, the 100-seat Senate."""
    words, stop = claim.sentence.words, claim.mention.stop
    plain = claim.is_whole_count and claim.number.low >= _FEWEST
    behind = words[stop : stop + 2]
    sized = behind[:1] == ("-",) and not MEMBERS.isdisjoint(behind)
    counted = behind[:1] and behind[0] in ("members", "seats")
    told = counted and (words[stop + 1 : stop + 2] == ("of",) or not {"has", "have"}.isdisjoint(words[:stop]))
    own = claim.word_before in ("the", "its", "has", "a") or claim.mention.first == 0
    return plain and (sized or bool(told)) and own


def _turned(article: Article, vote: _Vote) -> Inspection:
    said = article.document.quote(vote.claim.mention.span)
    message = f"What is passed has more votes for it than against it: {said} would be a defeat."
    right = f"{vote.noes}-{vote.ayes}"
    return Inspection(
        Severity.WARNING,
        Wording(message, f"{vote.ayes} < {vote.noes}", (Fit("vote", right, vote.claim.mention.span),)),
        (Quote("vote", vote.claim.mention.span),),
    )


def _crowded(article: Article, vote: _Vote, house: Claim) -> Inspection:
    said, size = article.document.quote(vote.claim.mention.span), article.document.quote(house.mention.core)
    cast = vote.ayes + vote.noes
    message = f"A vote of {said} has {cast} votes, more than the {size} members."
    return Inspection(
        Severity.WARNING,
        Wording(message, f"{vote.ayes} + {vote.noes} = {cast} > {size}"),
        (Quote("house", house.mention.span), Quote("vote", vote.claim.mention.span)),
    )
