"""What is more than what: two results and how far they lie apart, a limit and what keeps to it, the most of all."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.bind import Figure, Implied, counted_out, part, term_of
from claimcheck.constraint import AtMost, Term, parts_of
from claimcheck.interval import EVERYTHING
from claimcheck.model import Assumes, Claim, Reading, Relation
from claimcheck.number import BARE, Allowed, Kind
from claimcheck.rounding import allow, exact, rounded


def margin_of(
    margin: Claim, more: Figure, less: Figure, assumes: Assumes, construction: str = ""
) -> Relation:
    """Return the relation that `more` is `less` and the `margin`; one between percentages may be cut off."""
    in_percent = any(isinstance(one, Claim) and one.mention.kind is Kind.SHARE for one in (more, less))
    exactly = counted_out((margin, more, less)) and not in_percent
    large, small, apart = (
        term_of(one) if isinstance(one, Implied) else Term((role, one.index), _allowed(one, exactly=exactly))
        for role, one in (("more", more), ("less", less), ("margin", margin))
    )
    roles = (part("margin", margin, apart), part("more", more, large), part("less", less, small))
    reading = Reading("as written", (parts_of((small, apart), large, slack=False),))
    return Relation("margin", roles, (reading,), assumes, "margin", construction=construction)


def keeps_to(limit: Claim, amount: Claim, sign: int, assumes: Assumes, construction: str = "") -> Relation:
    """Return the relation that an amount lies above (`sign` 1) or below (-1) a limit, or on it."""
    line, found = _bare("limit", limit), _bare("amount", amount)
    order = AtMost(line, found) if sign > 0 else AtMost(found, line)
    roles = (part("first", limit, line), part("again", amount, found))
    return Relation(
        "bound", roles, (Reading("as written", (order,)),), assumes, "", construction=construction
    )


def topped(
    top: Claim, others: Sequence[Claim], sign: int, assumes: Assumes, construction: str = ""
) -> Relation:
    """Return the relation that `top` is the most (`sign` 1) or the least (-1) of all."""
    first = _bare("top", top)
    rest = [_bare("other", one) for one in others]
    orders = tuple(AtMost(one, first) if sign > 0 else AtMost(first, one) for one in rest)
    roles = (
        part("top", top, first),
        *(part("other", one, term) for one, term in zip(others, rest, strict=True)),
    )
    return Relation(
        "superlative", roles, (Reading("as written", orders),), assumes, "", construction=construction
    )


def _bare(role: str, claim: Claim) -> Term:
    """Return what a figure may be beside one that it is held against, with its hedge."""
    return Term((role, claim.index), allow(claim.number, claim.mention.kind), domain=EVERYTHING)


def _allowed(claim: Claim, *, exactly: bool) -> Allowed:
    number = claim.number
    if number.hedge not in BARE:
        return allow(number, claim.mention.kind)
    return exact(number) if exactly else rounded(number)
