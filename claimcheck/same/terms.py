"""The terms of two figures of which the one gives the other again."""

from __future__ import annotations

from claimcheck.bind import term_of
from claimcheck.constraint import Term
from claimcheck.interval import EVERYTHING, Interval
from claimcheck.model import Claim
from claimcheck.number import Allowed, Kind
from claimcheck.same.sort import NO_AMOUNTS, given_again

_APART = NO_AMOUNTS | {Kind.DURATION}
"""Kinds of which the term of a figure is not what is compared: a duration is compared in days."""


def terms_again(one: Claim, other: Claim) -> tuple[Term, Term]:
    """Return the terms of two figures that are one quantity.

    They are those of the figures themselves, so that they hang together with all else that is said of them. Where
    they differ as a figure that is given again may not, or are no amounts, they are terms of their own: what a
    reader takes "more than 60" for beside "more than 48" must not bind elsewhere. A headline may round what a
    reader would not, so only what nobody could defend tells against it.
    """
    left, right = given_again(one, other)
    terms = tuple(_term(claim) for claim in (one, other))
    agreed = left.distance(right) == 0 and _hard(terms[0]).distance(_hard(terms[1])) == 0
    if agreed and one.mention.kind not in _APART:
        return terms[0], terms[1]
    return _own_terms(one, other)


def terms_of_bound(bound: Claim, other: Claim) -> tuple[Term, Term]:
    """Return the terms of a bound and of what it bounds; times in two units are compared in days."""
    if bound.mention.unit == other.mention.unit:
        return term_of(bound), term_of(other)
    return _own_terms(bound, other)


def _own_terms(one: Claim, other: Claim) -> tuple[Term, Term]:
    """Return terms of two figures for this pair alone: beside a year a date is only a year."""
    left, right = (
        Term((role, one.index, other.index), Allowed.same(interval), domain=EVERYTHING)
        for role, interval in zip(
            ("one given again", "other given again"), given_again(one, other), strict=True
        )
    )
    return left, right


def _term(claim: Claim) -> Term:
    """Return the term of a figure, with nothing but its hard bounds.

    Points of an index are no whole numbers, and a headline may tell of a rise by 700 percent.
    """
    term = term_of(claim)
    return term._replace(allowed=Allowed.same(_hard(term)), whole=False, domain=EVERYTHING)


def _hard(term: Term) -> Interval:
    return term.allowed.hard if term.allowed else EVERYTHING
