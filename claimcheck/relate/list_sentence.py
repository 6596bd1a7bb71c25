"""A number of people or things, and the names of them all in a sentence of its own."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from claimcheck.bind import part, term_of
from claimcheck.constraint import Term, equal
from claimcheck.construction.list_sentence import list_of_sentence
from claimcheck.construction.named_list import NamedList
from claimcheck.interval import Interval
from claimcheck.model import Article, Assumes, Claim, Reading, Relation, Status
from claimcheck.number import Allowed, Form, Hedge, Kind
from claimcheck.rule import relation
from claimcheck.text import Role, Sentence

_FEWEST, _MOST, _BACK = 2, 20, 2
_OPENING = 4


@relation(
    holds=(
        "Police charged {count: three} men. They are Ann Adams, a nurse; Tom Brown, of Leeds; and Al Clark.",
        "{count: Four} pupils won. They are Ann Adams, Tom Brown, Al Clark and Sue Dunn.",
        "The storm killed {count: two} people. They were identified as Ann Adams, 34, and Tom Brown, 41.",
        "The board named {count: two} finalists. The finalists are Ann Adams and Tom Brown.",
    ),
    never=(
        "Police charged three men. They include Ann Adams, a nurse; and Tom Brown, of Leeds.",
        "Police charged three men and freed five. They are Ann Adams, Tom Brown and Al Clark.",
        "Police charged three men. They are from Leeds, York and Hull.",
        "Police charged three men. They are Ann Adams and an unidentified boy.",
        "Police charged three firms. The four men are Ann Adams, Tom Brown, Al Clark and Sue Dunn.",
        "He wrote of four members. The first three were born in Ebern; Dunn came from Lund.",
        "About ten pupils won. They are Ann Adams, Tom Brown and Al Clark.",
    ),
)
def list_sentence(article: Article) -> Iterator[Relation]:
    """Those who are counted are named in one of the next sentences: "They are", "Those killed were"."""
    counts = [claim for claim in article.claims if _counts_few(claim)]
    if not counts:
        return
    for at, sentence in enumerate(article.sentences):
        near = _of_sentences(counts, at - _BACK, at)
        count = near[-1] if near else None
        if count and count.measure.head and not _counts_itself(article, sentence):
            found = list_of_sentence(sentence, count.measure.head)
            if found and not _has_rival(article, count):
                yield _relation(count, found)


def _counts_itself(article: Article, sentence: Sentence) -> bool:
    """Return whether a sentence tells how many it names, or of how many it speaks: *The 13 men are, The first two*."""
    own = _of_sentences(article.claims, sentence.index, sentence.index + 1)
    return any(
        claim.mention.kind in (Kind.COUNT, Kind.ORDINAL) and claim.mention.first < _OPENING for claim in own
    )


def _of_sentences(claims: Sequence[Claim], first: int, stop: int) -> Sequence[Claim]:
    """Return the figures, of some in their order, in the sentences from one up to, not including, another."""
    start = bisect_left(claims, first, key=lambda one: one.sentence.index)
    return claims[start : bisect_left(claims, stop, key=lambda one: one.sentence.index)]


def _counts_few(claim: Claim) -> bool:
    number = claim.number
    plain = (
        number.form is Form.INTEGER and number.hedge in (Hedge.NONE, Hedge.EXACTLY) and not number.is_range
    )
    few = claim.mention.kind is Kind.COUNT and _FEWEST <= number.low <= _MOST
    told = claim.scope.status not in (Status.REFUTED, Status.CORRECTED) and not _is_some(claim)
    return plain and few and told and claim.measure.head is not None and claim.sentence.role is Role.BODY


def _is_some(claim: Claim) -> bool:
    """Return whether only one of those counted is spoken of: one of four."""
    first = claim.mention.first
    return claim.sentence.words[max(0, first - 2) : first] == ("one", "of")


def _has_rival(article: Article, count: Claim) -> bool:
    """Return whether the sentence counts others too, of whom the list may be."""
    return any(
        one is not count
        and one.sentence is count.sentence
        and one.mention.kind is Kind.COUNT
        and one.number.low > 1
        for one in article.claims
    )


def _relation(count: Claim, found: NamedList) -> Relation:
    term = term_of(count, listed=True)
    counted = Interval(Interval.of(found.least).lo, Interval.of(found.most).hi)
    given = Term(("names", count.index), Allowed.same(counted), whole=True)
    return Relation(
        "list-sentence",
        (part("count", count, term),),
        (Reading("as written", (equal(term, given),)),),
        Assumes.STATED,
        "count",
        found.names,
    )
