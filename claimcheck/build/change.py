"""What was, what is, and by how much percent, points or pieces it changed."""

from __future__ import annotations

from claimcheck.bind import Figure, counted_out, factor_of, part, term_of
from claimcheck.constraint import Product, Sum, Term
from claimcheck.interval import NON_NEGATIVE
from claimcheck.model import Assumes, Claim, Part, Reading, Relation
from claimcheck.number import Kind, hundredths
from claimcheck.rounding import rate

AS_WRITTEN = "as written"


def amount(claim: Figure, *, listed: bool = False) -> Term:
    """Return the term of an end of a change; a percentage may well pass 100: inflation of 400 percent."""
    return term_of(claim, listed=listed)._replace(domain=NON_NEGATIVE)


def change(
    percent: Claim, before: Figure, after: Figure, sign: int, assumes: Assumes, construction: str
) -> Relation:
    """Return the relation that `after` is `before` and `percent` of it more (`sign` 1) or less (-1)."""
    was, now = amount(before), amount(after)
    readings = [Reading(AS_WRITTEN, (Product(factor_of(percent, sign), was, now),))]
    if _is_share(before):
        points = Term(("points", percent.index), rate(percent.number))
        readings.append(Reading("points", (Sum(((1, was), (sign, points), (-1, now))),)))
    readings.append(Reading("opposite", (Product(factor_of(percent, -sign), was, now),)))
    roles = (
        Part("percent", factor_of(percent, sign), percent.mention.span, percent),
        part("before", before, was),
        part("after", after, now),
    )
    return Relation("change", roles, tuple(readings), assumes, "percent", construction=construction)


def difference(
    step: Claim, before: Figure, after: Figure, sign: int, assumes: Assumes, construction: str
) -> Relation:
    """Return the relation that `after` is `before` and `step` more (`sign` 1) or less (-1)."""
    if step.mention.kind is Kind.POINTS:
        step = step._replace(mention=step.mention._replace(number=hundredths(step.number)))
    exactly = counted_out((step,)) and counted_out(
        (before, after)
    )  # "300 down, to 1,279 from 1,580" was rounded
    was, now = amount(before, listed=exactly), amount(after, listed=exactly)
    size = term_of(step, listed=exactly)
    readings = [Reading(AS_WRITTEN, (Sum(((1, was), (sign, size), (-1, now))),))]
    if _is_share(before):
        readings.append(Reading("points", (Product(factor_of(step, sign), was, now),)))
    roles = (part("step", step, size), part("before", before, was), part("after", after, now))
    return Relation("difference", roles, tuple(readings), assumes, "step", construction=construction)


def step_and_rate(
    step: Claim, percent: Claim, after: Figure, sign: int, assumes: Assumes, construction: str = ""
) -> Relation:
    """Return the relation that `step` more (`sign` 1) or less (-1) led to `after`, and is `percent` of what was."""
    before = Term(("before", percent.index))
    moved, rated, now = term_of(step), Term(("rate", percent.index), rate(percent.number)), term_of(after)
    constraints = (Sum(((1, before), (sign, moved), (-1, now))), Product(rated, before, moved))
    roles = (
        part("rise" if sign > 0 else "fall", step, moved),
        part("rate", percent, rated),
        part("after", after, now),
    )
    reading = Reading(AS_WRITTEN, constraints)
    return Relation("step-and-rate", roles, (reading,), assumes, "rate", construction=construction)


def _is_share(figure: Figure) -> bool:
    return isinstance(figure, Claim) and figure.mention.kind is Kind.SHARE
