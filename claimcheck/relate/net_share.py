"""A share of two answers together, and the share of each in brackets."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part, term_of
from claimcheck.constraint import AtMost, Sum
from claimcheck.construction.neighbors import between, neighbor
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import Form, Kind
from claimcheck.rule import relation

_LONGEST = 14
_OTHERS = frozenset(", ; : than compared while whereas but who whose among versus ( )".split())
_OF_SOME = frozenset("the those these that of among per".split())


@relation(
    holds=(
        "In all, {total: 70%} say it does very ({part: 30%}) or somewhat ({part: 40%}) well.",
        "A majority ({total: 65 percent}) do so seldom ({part: 29 percent}) or never ({part: 36 percent}).",
    ),
    never=(
        "In all, 70% use trams (50%) and buses (40%).",
        "Many value price (56%), brand (34%) or looks (18%).",
        "Of the 65% who know it, some like it a lot (8%) or a little (9%).",
        "That is more than the 70% who want more (20%) or less (30%).",
    ),
)
def net_share(article: Article) -> Iterator[Relation]:
    """Those who gave one answer or the other are no more than both together, and no fewer than each."""
    for one in article.claims:
        if one.mention.kind is Kind.SHARE and _in_brackets(one):
            total, other = neighbor(article, one, -1), neighbor(article, one, 1)
            if total and other and _either_or(one, other) and _of_both(total, one):
                yield _relation(total, one, other)


def _in_brackets(claim: Claim) -> bool:
    mention = claim.mention
    around = claim.sentence.word(mention.first - 1), claim.sentence.word(mention.stop)
    return around == ("(", ")") and claim.number.form in (Form.INTEGER, Form.DECIMAL)


def _either_or(one: Claim, other: Claim) -> bool:
    words = between(one, other)[1:-1]
    plain = "or" in words and len(words) <= _LONGEST and _OTHERS.isdisjoint(words)
    return plain and other.mention.kind is Kind.SHARE and _in_brackets(other)


def _of_both(total: Claim, one: Claim) -> bool:
    """Return whether a share stands before its two answers, with nobody else spoken of in between."""
    words = between(total, one)[:-1]
    words = words[1:] if words[:1] == (")",) else words
    told = 0 < len(words) <= 2 * _LONGEST and _OTHERS.isdisjoint(words)
    alone = total.word_before not in _OF_SOME
    return told and alone and total.mention.kind is Kind.SHARE and total.number.form is not Form.QUANTIFIER


def _relation(total: Claim, one: Claim, other: Claim) -> Relation:
    whole, first, second = map(term_of, (total, one, other))
    at_most_both = Sum(((1, whole), (-1, first), (-1, second)), slack=True)
    return Relation(
        "net-share",
        (part("total", total, whole), part("part", one, first), part("part", other, second)),
        (Reading("as written", (at_most_both, AtMost(first, whole), AtMost(second, whole))),),
        Assumes.STATED,
        "total",
    )
