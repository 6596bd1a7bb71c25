"""A share of a whole, and the rest of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.build.part import rest_of
from claimcheck.constraint import Term
from claimcheck.construction.neighbors import closes
from claimcheck.construction.poll import exclusive_shares
from claimcheck.doubt import is_slip
from claimcheck.interval import Interval
from claimcheck.lexicon.grammar import ADVERBS, AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, VERBS
from claimcheck.model import Article, Assumes, Claim, Relation
from claimcheck.number import Allowed, Form, Hedge, Kind
from claimcheck.rounding import allow
from claimcheck.rule import relation

_ONE = Interval.of(1)
_WHOLE = Term(("all",), Allowed.same(_ONE))
_MOST, _NEAR, _BACK, _TWO_PARTS = 4, 6, 2, 20
_DO = frozenset("said say want agreed opposed offered went goes belongs disagreed rejected".split())
_REMAINING = frozenset((("the", "remaining"), ("remaining",), ("the", "other")))
_NO_NOUN = AUXILIARIES | PREPOSITIONS | CONJUNCTIONS | ADVERBS | VERBS | _DO | {"stake", "share", "interest"}
_REST = frozenset(("the", noun, sign) for noun in ("rest", "remainder") for sign in (",", "("))
_CHANGE = frozenset("by up down to from than rose fell grew increased decreased gained lost".split())
_MORE_PARTS = frozenset(
    "another some several others part parts rest remainder most both former latter half third thirds quarter "
    "quarters fifth fifths tenth".split()
)


@relation(
    holds=(
        "In all {share: 60 percent} of the loan is due in May, the remaining {rest: 40 percent} in June.",
        "{share: Two-thirds} of the farms are let. The other {rest: 30 percent} are not.",
        "{share: 28 percent} of those polled agreed, {share: 57 percent} did not. The remaining {rest: 15 percent} "
        "had left.",
    ),
    never=(
        "Profits rose 60 percent. The remaining 50 percent stake was sold.",
        "Some 60 percent of the loan is due in May, 40 percent in June.",
        "Managers can earn 10 percent of the stock. Lenders have options on the remaining five percent.",
        "Managers can earn up to 10 percent of the stock, lenders the remaining five percent.",
        "It is to take 71% of the budget. Today it comes to 30% of the budget. The remaining 70% is for debts.",
        "In all 60 percent of the voters backed the plan. The other 45 percent tariff was dropped.",
    ),
)
def rest(article: Article) -> Iterator[Relation]:
    """A share of something and "the remaining" share of it are all of it.

    Where other shares stand near, or parts without a figure, the two may be less than all, but never more.
    """
    rests = [claim for claim in article.claims if claim.mention.kind is Kind.SHARE and _is_rest(claim)]
    if not rests:
        return
    tested = {claim.index for answers in exclusive_shares(article) for claim in answers}
    for claim in rests:
        shares = _shares_before(article, claim)
        if not shares or (claim.index in tested and _total(shares, claim).hi >= 1):
            continue  # a sum over 100 of one sentence is that of its answers
        full = _holds(shares, claim) or _are_all(article, shares, claim)
        if full or _total(shares, claim).hi > 1:
            yield rest_of(shares, claim, Assumes.STATED, full=full)


def _is_rest(claim: Claim) -> bool:
    words, at = claim.sentence.words, claim.mention.first
    if words[max(0, at - 2) : at] in _REMAINING:
        after = claim.word_behind
        return not after[:1].isalpha() or after in _NO_NOUN  # "the other 45 percent tariff" is none
    return words[max(0, at - 3) : at] in _REST and closes(claim)


def _shares_before(article: Article, rest: Claim) -> list[Claim]:
    """Return the shares that the rest is the rest of, or none where that is open.

    A text may tell of some of them in one sentence and of some in the sentence before. The last ones that make
    all of it together with the rest are meant; if none do, those that begin with "60 percent of".
    """
    near = [
        claim
        for claim in article.claims[max(0, rest.index - _NEAR) : rest.index]
        if rest.sentence.index - claim.sentence.index <= _BACK and _is_part(claim)
    ]
    for count in range(1, min(_MOST, len(near)) + 1):
        if _holds(near[-count:], rest):
            return near[-count:]
    for claim in near:
        if _holds([claim], rest):
            return [claim]
    here = [claim for claim in near if claim.sentence is (near[-1].sentence if near else None)]
    return here if here and _is_one_list(article, here, rest) and _may_be_slip(article, here, rest) else []


def _may_be_slip(article: Article, shares: Sequence[Claim], rest: Claim) -> bool:
    """Return whether shares that do not fit can be those that a rest is left by: no other share stands between, and
    they leave about as much."""
    between = article.claims[shares[0].index : rest.index]
    others = any(claim.mention.kind is Kind.SHARE and claim not in shares for claim in between)
    left = 1 - sum((claim.number.low for claim in shares), Fraction(0))
    return not others and is_slip(rest.number.low, left)


def _is_part(claim: Claim) -> bool:
    """Return whether a share may be one of those that make up a whole; in brackets it is given again."""
    before = claim.word_before
    plain = claim.mention.kind is Kind.SHARE and claim.number.form is not Form.QUANTIFIER
    plain = plain and claim.number.hedge is not Hedge.UP_TO
    return plain and before != "(" and before not in _CHANGE


def _is_one_list(article: Article, shares: Sequence[Claim], rest: Claim) -> bool:
    """Return whether shares are of one whole, that of the first: 28 percent *of voters* agreed, 57 percent did not."""
    first, words = shares[0], shares[0].sentence.words
    if "of" not in (words[0], first.word_behind):
        return False
    bare = [
        claim
        for claim in article.claims[first.index : rest.index]
        if claim.mention.kind is Kind.COUNT and claim.measure.head is None
    ]
    return not bare and all(_of_same(first, claim) for claim in (*shares[1:], rest))


def _of_same(first: Claim, share: Claim) -> bool:
    following = share.sentence.words[share.mention.stop : share.mention.stop + 2]
    return following[:1] != ("of",) or following[1:] in (("it",), ("them",)) or share.measure == first.measure


def _holds(shares: Sequence[Claim], rest: Claim) -> bool:
    return _total(shares, rest).holds(_ONE.lo)


def _total(shares: Sequence[Claim], rest: Claim) -> Interval:
    total = Interval.of(0)
    for claim in (*shares, rest):
        total = total.plus(allow(claim.number, Kind.SHARE).hard)
    return total


def _are_all(article: Article, shares: Sequence[Claim], rest: Claim) -> bool:
    """Return whether nothing else can be part of the whole: one share and the rest stand side by side."""
    first = shares[0]
    words = rest.sentence.words[first.stop : rest.mention.first]
    inside = article.claims[first.index + 1 : rest.index]
    beside = len(shares) == 1 and first.sentence is rest.sentence and len(words) <= _TWO_PARTS
    dates = all(claim.mention.kind is Kind.DATE for claim in inside)
    return beside and dates and _MORE_PARTS.isdisjoint(words[:-2])
