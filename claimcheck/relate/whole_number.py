"""A percentage of a small, exact number of things."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import implied, part, term_of
from claimcheck.constraint import Product, Term
from claimcheck.construction.neighbors import between, in_all, is_owner, neighbor
from claimcheck.construction.wholes import follows_comma, sets_out_from, stated_whole
from claimcheck.lexicon.events import is_person
from claimcheck.lexicon.grammar import AUXILIARIES, OF_THEM, VERBS
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import Form, Hedge, Kind
from claimcheck.rule import relation

_FEWEST = 5
_MOST = 200
"""From 200 things on, every whole percentage is some number of them."""
_LONGEST_NOUN = 5
_DO = (AUXILIARIES | VERBS) - frozenset(("is", "was", "has", "cut", "cuts", "strike", "strikes"))
_WEIGHED = frozenset(("weighted", "adjusted", "poll", "polled", "vote", "weighed"))
_UNDIVIDED = frozenset(
    "participant applicant defendant agent assistant contestant claimant tenant parent client judge juror delegate "
    "candidate dog cat horse animal seat shot game match attempt".split()
)


@relation(
    holds=(
        "Of the {whole: 28} participants, {share: 37 percent} dropped out.",
        "The court says {share: 64 percent} of the {whole: 25} judges dissented.",
        "In a study of {whole: 28} nurses, {share: 37 percent} felt worse.",
        "It has {whole: 12} members, {share: 33 percent} of whom are women.",
    ),
    never=(
        "Of the 2,800 participants, 37 percent dropped out.",
        "Of about 28 participants, 37 percent dropped out.",
        "He paid 37 percent of the $28 fee.",
        "Of the 12 members, 37 percent of the pay is in shares.",
        "Fire burned 37 percent of the 28 parks.",
        "Of the 28 countries polled, 37 percent said no.",
    ),
)
def whole_number(article: Article) -> Iterator[Relation]:
    """So many percent of a few people is a whole number of them.

    Of places, firms and the like a percentage may be one of their people or their area. Polls are weighted.
    """
    for share in article.claims:
        if share.mention.kind is Kind.SHARE and share.number.form in (Form.INTEGER, Form.DECIMAL):
            whole = _whole(article, share)
            if whole and _exact_and_few(whole) and share.number.hedge in (Hedge.NONE, Hedge.EXACTLY):
                yield _relation(share, whole)


def _whole(article: Article, share: Claim) -> Claim | None:
    """Return the few that a share is of: the figure behind "of", or the one that the sentence sets out from."""
    behind, before = stated_whole(article, share), neighbor(article, share, -1)
    if behind:
        after = neighbor(article, behind, 1)
        return None if after and in_all(after) else behind
    if before is None:
        return None
    following = share.sentence.words[share.mention.stop : share.mention.stop + 2]
    if following in OF_THEM:
        words = between(before, share)
        return before if words[-1:] in ((",",), (";",)) and len(words) <= _LONGEST_NOUN else None
    does = following[:1] and (following[0] in _DO or following[0].endswith("ed"))
    return before if does and sets_out_from(before) and follows_comma(before, share) else None


def _exact_and_few(whole: Claim) -> bool:
    number = whole.number
    plain = number.form is Form.INTEGER and number.hedge is Hedge.NONE and not number.is_range
    return (
        whole.mention.kind is Kind.COUNT
        and plain
        and _FEWEST <= number.low < _MOST
        and _counts_one_by_one(whole)
        and _WEIGHED.isdisjoint(whole.sentence.words)
    )


def _counts_one_by_one(whole: Claim) -> bool:
    """Return whether a figure counts people, or things that nobody divides."""
    head = whole.measure.head or ""
    one_by_one = is_person(head) or head in _UNDIVIDED or head.endswith(("ant", "ent"))
    return one_by_one and not is_owner(whole)


def _relation(share: Claim, whole: Claim) -> Relation:
    ratio, base = term_of(share), term_of(whole, listed=True)
    few = Term(("whole part", share.index), whole=True)
    return Relation(
        "whole-number",
        (part("share", share, ratio), part("whole", whole, base), implied("part", few, share.mention.span)),
        (Reading("as written", (Product(ratio, base, few),)),),
        Assumes.STATED,
        "",
    )
