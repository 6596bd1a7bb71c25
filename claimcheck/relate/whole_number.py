"""A percentage of a small, exact number of things."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import implied, part, term_of
from claimcheck.constraint import Product, Term
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import Form, Hedge, Kind
from claimcheck.roles import follows_comma, in_all, neighbors, opens_with_of, stated_whole
from claimcheck.rule import relation

_FEWEST = 5
_MOST = 200
"""From 200 things on, every whole percentage is some number of them."""


@relation(
    holds=(
        "Of the {whole: 28} participants, {share: 37 percent} dropped out.",
        "The court says {share: 64 percent} of the {whole: 25} judges dissented.",
    ),
    never=(
        "Of the 2,800 participants, 37 percent dropped out.",
        "Of about 28 participants, 37 percent dropped out.",
        "He paid 37 percent of the $28 fee.",
    ),
)
def whole_number(article: Article) -> Iterator[Relation]:
    """So many percent of a few things is a whole number of them."""
    for share in article.claims:
        if share.mention.kind is Kind.SHARE and share.number.form in (Form.INTEGER, Form.DECIMAL):
            whole = _whole(article, share)
            if whole and _exact_and_few(whole) and share.number.hedge in (Hedge.NONE, Hedge.EXACTLY):
                yield _relation(share, whole)


def _whole(article: Article, share: Claim) -> Claim | None:
    behind = stated_whole(article, share)
    if behind:
        after = neighbors(article, behind, 1)
        return None if after and in_all(after) else behind
    before = neighbors(article, share, -1)
    return before if before and opens_with_of(before) and follows_comma(before, share) else None


def _exact_and_few(whole: Claim) -> bool:
    number = whole.number
    plain = number.form is Form.INTEGER and number.hedge is Hedge.NONE and not number.is_range
    return (
        whole.mention.kind is Kind.COUNT
        and plain
        and _FEWEST <= number.low < _MOST
        and whole.measure.head is not None
    )


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
