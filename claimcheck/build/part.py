"""Parts of a whole that may have others, and answers to one question."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.bind import Figure, counted_out, part, term_of
from claimcheck.constraint import AtMost, Sum, Term, parts_of
from claimcheck.interval import Interval
from claimcheck.model import Assumes, Claim, Reading, Relation
from claimcheck.number import Allowed
from claimcheck.rounding import exact, poll_ceiling

_ALL = Term(("all",), Allowed.same(Interval.of(1)))


def part_of(parts: Sequence[Figure], whole: Figure, assumes: Assumes, construction: str = "") -> Relation:
    """Return the relation that `parts`, which exclude each other, are together at most `whole`."""
    exactly = counted_out((whole, *parts))
    total = term_of(whole, listed=exactly)
    terms = tuple(term_of(one, listed=exactly) for one in parts)
    roles = (
        part("whole", whole, total),
        *(part("part", one, term) for one, term in zip(parts, terms, strict=True)),
    )
    reading = Reading("as written", (parts_of(terms, total, slack=True),))
    return Relation("part-of", roles, (reading,), assumes, "whole", construction=construction)


def answers_of(answers: Sequence[Claim], assumes: Assumes, construction: str = "") -> Relation:
    """Return the relation that answers to one question are at most all, and what rounding adds to that."""
    terms = tuple(Term(("answer", claim.index), exact(claim.number)) for claim in answers)
    most = Interval.of(poll_ceiling(tuple(claim.number for claim in answers)))
    total = Term(("answers", answers[0].index))
    ceiling = Term(("ceiling", answers[0].index), Allowed.same(most))
    summed = Sum((*((1, term) for term in terms), (-1, total)))
    roles = tuple(part("answer", claim, term) for claim, term in zip(answers, terms, strict=True))
    reading = Reading("as written", (summed, AtMost(total, ceiling)))
    return Relation("answers", roles, (reading,), assumes, "answer", construction=construction)


def rest_of(
    shares: Sequence[Claim], rest: Claim, assumes: Assumes, construction: str = "", *, full: bool = True
) -> Relation:
    """Return the relation that `shares` and the `rest` are all there is; not `full`, at most all."""
    roles = (*(part("share", one) for one in shares), part("rest", rest))
    reading = Reading("as written", (parts_of(tuple(one.term for one in roles), _ALL, slack=not full),))
    return Relation("rest", roles, (reading,), assumes, "rest", construction=construction)
