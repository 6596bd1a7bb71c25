"""A multiple, what it was, and what it is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.build.multiple import times_of
from claimcheck.construction.moves import alike, moves
from claimcheck.construction.neighbors import between, in_passing, neighbor
from claimcheck.construction.sizes import figures
from claimcheck.model import Article, Assumes, Claim, Relation
from claimcheck.number import Kind
from claimcheck.rule import relation

_MORE = frozenset("more higher larger greater bigger increase rise jump growth gain".split())
_LESS = frozenset("less fewer lower smaller".split())
_BESIDES = frozenset("the as many much of last year's that those".split())
_APART = ((",",), (",", "or"), ("is",), ("was",), ("were",), ("are",), ("–",), ("—",))
_VERSUS = (("vs", "."), ("vs",), ("versus",), ("to",), ("against",), ("compared", "with"), ("compared", "to"))
_LIKELY = frozenset(("likely", "many", "common"))
_NEAR = 4


@relation(
    holds=(
        "Cases {multiple: tripled} in a week, from {before: 300} to {after: 890}.",
        "Profit {multiple: nearly doubled} to {after: $4.2 billion} from {before: $2.2 billion}.",
        "The yard now builds {after: 90} boats, {multiple: twice} the {before: 45} of 2010.",
        "Women are {multiple: three times} as likely as men to say so ({after: 36%} vs. {before: 12%}).",
    ),
    never=(
        "Double the dose cut the rate to 12 percent from 20 percent.",
        "He has 19 goals in 22 games, twice the nine of last year.",
        "Cases tripled in a week, to 890.",
        "It sold three times as many cars, 900, as in 2009.",
        "Rents doubled, and the town of 420 grew to 890.",
        "Women are three times less likely than men to say so (12% vs. 36%).",
        "The yard builds 90 boats, twice the size of the 45 it built.",
    ),
)
def times(article: Article) -> Iterator[Relation]:
    """What it is now is what it was, so many times; or one figure is another, so many times."""
    for move in moves(article):
        for size in move.sizes:
            if size.claim.mention.kind is Kind.MULTIPLE:
                yield _relation(size.claim, move.before, move.after)
    for multiple in article.claims:
        if multiple.mention.kind is Kind.MULTIPLE and multiple.number.low > 1:
            ends = _compared(article, multiple) or _bracketed(article, multiple)
            if ends:
                yield _relation(multiple, *ends)


def _compared(article: Article, multiple: Claim) -> tuple[Claim, Claim] | None:
    """Return the smaller and the larger of "90 boats, twice the 45 of 2010"."""
    after, before = neighbor(article, multiple, -1), neighbor(article, multiple, 1)
    if after is None or before is None or in_passing(after):
        return None
    if not _BESIDES.issuperset(between(multiple, before)):
        return None
    apart = multiple.sentence.words[after.stop : multiple.mention.first]
    return alike(before, after) if apart in _APART else None


def _bracketed(article: Article, multiple: Claim) -> tuple[Claim, Claim] | None:
    """Return the smaller and the larger of "twice as likely as men (20% vs. 10%)"."""
    sentence, stop = multiple.sentence, multiple.mention.stop
    words = sentence.words[stop : stop + _NEAR]
    if _LIKELY.isdisjoint(words) or not _LESS.isdisjoint(words):
        return None
    for one, other in pairwise(figures(article, multiple, 1, bracketed=True)):
        shares = one.mention.kind is other.mention.kind is Kind.SHARE and between(one, other) in _VERSUS
        opened = sentence.word(one.mention.first - 1) == "(" and sentence.word(other.mention.stop) == ")"
        if shares and opened and one.number.low != other.number.low:
            return alike(*sorted((one, other), key=lambda claim: claim.number.low))
        if one.mention.kind is Kind.MULTIPLE or other.mention.kind is Kind.MULTIPLE:
            return None
    return None


def _relation(multiple: Claim, before: Claim, after: Claim) -> Relation:
    return times_of(multiple, before, after, Assumes.STATED, more=multiple.word_behind in _MORE)
