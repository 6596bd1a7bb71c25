"""A change in absolute figures: what it was, what it is, and by how many."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.bind import counted_out, part, term_of
from claimcheck.constraint import Sum, Term
from claimcheck.directions import span_of
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.moves import Move, amount, moves
from claimcheck.number import POINT, Form, Kind
from claimcheck.rounding import allow
from claimcheck.rule import relation
from claimcheck.sizes import Size, in_points

_SIZES = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE))


@relation(
    holds=(
        "Membership fell by {step: 45} to {after: 610} from {before: 655}.",
        "Support rose {step: 4 percentage points} to {after: 48 percent} from {before: 44 percent}.",
        "Approval went from {before: 52%} in May to {after: 48%} in June, a {step: four}-point drop.",
    ),
    never=(
        "Membership fell 45 percent to 610 from 655.",
        "Membership fell by 45 to 610.",
        "Prices rose $3 to 610 points from 655.",
    ),
)
def difference(article: Article) -> Iterator[Relation]:
    """What it is now is what it was and the difference; percentages differ by points."""
    for move in moves(article):
        for size in move.sizes:
            number = size.claim.number
            if number.form is not Form.VAGUE and not number.is_range and _same_sort(move, size.claim):
                yield _relation(move, size)


def _same_sort(move: Move, size: Claim) -> bool:
    one, other = size.mention, move.before.mention
    if other.kind is Kind.SHARE:
        return in_points(size)
    return one.kind in _SIZES and one.kind is other.kind and one.unit == other.unit


def _relation(move: Move, size: Size) -> Relation:
    exactly = counted_out((size.claim, move.before, move.after))
    before, after = amount(move.before, listed=exactly), amount(move.after, listed=exactly)
    in_percent = move.before.mention.kind is Kind.SHARE
    step = _points(size.claim) if in_percent else term_of(size.claim, listed=exactly)
    return Relation(
        "difference",
        (
            part("step", size.claim, step),
            part("before", move.before, before),
            part("after", move.after, after),
        ),
        (Reading("as written", (Sum(((1, before), (size.sign, step), (-1, after))),)),),
        Assumes.STATED,
        "step",
        (span_of(size.claim.sentence, size.verb),),
    )


def _points(claim: Claim) -> Term:
    """Return a number of percentage points as what two shares differ by."""
    number = claim.number
    low, step = number.low * POINT, min(number.step, Fraction(1)) * POINT
    return Term(
        ("points", claim.statement), allow(number._replace(low=low, high=low, step=step), Kind.POINTS)
    )
