"""Bind claims to the terms of constraints: one key for each quantity, however often it is named."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.constraint import Term
from claimcheck.interval import PROPORTION
from claimcheck.lexicon.events import GROWING
from claimcheck.model import Claim, Part, Span
from claimcheck.rounding import Form, Hedge, Kind, allow, exact


def term_of(claim: Claim, *, listed: bool = False) -> Term:
    """Return the term of what a claim states; `listed`, of a figure that is counted out, so not rounded."""
    number, kind = claim.number, claim.mention.kind
    bare = number.form is Form.INTEGER and number.hedge is Hedge.NONE and not number.is_range
    allowed = exact(number) if listed and bare else allow(number, kind, growing=claim.measure.event in GROWING)
    if kind is Kind.SHARE:
        return Term(("stated", claim.statement), allowed, domain=PROPORTION)
    whole = kind is Kind.COUNT and number.form is not Form.DECIMAL
    return Term(("stated", claim.statement), allowed, whole=whole)


def implied_part(share: Claim) -> Term:
    """Return the term of the quantity that a share is, when the text does not give it: a third *of these*."""
    return Term(("part", share.statement))


def part(role: str, claim: Claim, term: Term | None = None) -> Part:
    """Return a claim in a role."""
    return Part(role, term or term_of(claim), claim.mention.span, claim)


def implied(role: str, term: Term, span: Span) -> Part:
    """Return a quantity that the text implies, in a role, with the words that imply it."""
    return Part(role, term, span)


def counted_out(claims: Sequence[Claim]) -> bool:
    """Return whether figures were counted rather than rounded: at least one of them is not round."""
    return any(claim.number.form is Form.INTEGER and claim.number.step < 10 for claim in claims)
