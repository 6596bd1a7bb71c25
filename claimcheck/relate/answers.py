"""The answers to one question of a poll."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.bind import part
from claimcheck.constraint import AtMost, Sum, Term
from claimcheck.interval import Interval
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import Allowed, Form, Hedge, Kind
from claimcheck.rounding import exact, poll_ceiling
from claimcheck.rule import relation

_FEWEST = 3
_OTHER_POLL = frozenset("up down from compared than versus points rose fell".split())
_REST = frozenset("undecided unsure uncertain refused".split())
_REST_PAIRS = frozenset(
    (("no", "opinion"), ("not", "sure"), ("don't", "know"), ("don’t", "know"), ("no", "answer"))
)


@relation(
    holds=("{answer: 47%} backed the plan, {answer: 38%} opposed it and {answer: 16%} were undecided.",),
    never=(
        "47% like tea, 62% like coffee and 16% like both.",
        "47% backed the plan, up from 38% in May; 16% were undecided.",
        "47% backed the plan and 16% were undecided.",
    ),
)
def answers(article: Article) -> Iterator[Relation]:
    """The answers of one sentence that end with those who have none exclude each other.

    Their sum may exceed 100 by the rounding of each, and may well fall short of it.
    """
    start = 0
    while start < len(article.claims):
        stop = start
        sentence = article.claims[start].sentence
        while stop < len(article.claims) and article.claims[stop].sentence is sentence:
            stop += 1
        here = article.claims[start:stop]
        one_poll = len(here) >= _FEWEST and _OTHER_POLL.isdisjoint(sentence.words)
        if one_poll and all(map(_is_answer, here)) and _leaves_rest(here):
            yield _relation(here)
        start = stop


def _is_answer(claim: Claim) -> bool:
    number = claim.number
    plain = number.form in (Form.INTEGER, Form.DECIMAL) and not number.is_range
    return claim.mention.kind is Kind.SHARE and plain and number.hedge is Hedge.NONE


def _leaves_rest(claims: Sequence[Claim]) -> bool:
    """Return whether the last figure is of those who gave no answer."""
    words = claims[-1].sentence.words[claims[-1].mention.stop :][:4]
    return not _REST.isdisjoint(words) or any(pair in _REST_PAIRS for pair in pairwise(words))


def _relation(claims: Sequence[Claim]) -> Relation:
    terms = tuple(Term(("answer", claim.index), exact(claim.number)) for claim in claims)
    most = Interval.of(poll_ceiling(tuple(claim.number for claim in claims)))
    total = Term(("answers", claims[0].index))
    ceiling = Term(("ceiling", claims[0].index), Allowed(most, most))
    summed = Sum((*((1, term) for term in terms), (-1, total)))
    return Relation(
        "answers",
        tuple(part("answer", claim, term) for claim, term in zip(claims, terms, strict=True)),
        (Reading("as written", (summed, AtMost(total, ceiling))),),
        Assumes.STATED,
        "answer",
    )
