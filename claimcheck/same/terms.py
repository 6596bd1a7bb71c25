"""The terms of two figures of which the one gives the other again."""

from __future__ import annotations

from claimcheck.bind import term_of
from claimcheck.constraint import Term
from claimcheck.interval import EVERYTHING
from claimcheck.model import Claim
from claimcheck.number import Allowed, Kind
from claimcheck.same.sort import NO_AMOUNTS, given_again

_APART = NO_AMOUNTS | {Kind.DURATION}
"""Kinds of which the term of a figure is not what is compared: a duration is compared in days."""


def terms_again(one: Claim, other: Claim) -> tuple[Term, Term]:
    """Return the terms of two figures that are one quantity.

    They are those of the figures themselves, so that they hang together with all else that is said of them. Where
    they differ as a figure that is given again may not, or are no amounts, they are terms of their own: what a
    reader takes "more than 60" for beside "more than 48" must not bind elsewhere.
    """
    left, right = given_again(one, other)
    terms = term_of(one)._replace(whole=False), term_of(other)._replace(whole=False)
    agreed = left.distance(right) == 0
    if agreed and one.mention.kind not in _APART and _meet(*terms):
        return terms
    own = (
        Term((role, claim.index, "again"), Allowed.same(interval), domain=EVERYTHING)
        for role, claim, interval in (("one", one, left), ("other", other, right))
    )
    return next(own), next(own)


def _meet(one: Term, other: Term) -> bool:
    """Return whether a reader would take two quantities for the same."""
    assert one.allowed
    assert other.allowed
    return one.allowed.plausible.distance(other.allowed.plausible) == 0
