"""A change in absolute figures: what it was, what it is, and by how many."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import counted_out, part, term_of
from claimcheck.constraint import Sum
from claimcheck.model import Article, Assumes, Reading, Relation
from claimcheck.moves import Move, move_by
from claimcheck.number import Form, Kind
from claimcheck.rule import relation

_STEPS = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE))


@relation(
    holds=("Membership fell by {step: 45} to {after: 610} from {before: 655}.",),
    never=(
        "Membership fell 45 percent to 610 from 655.",
        "Membership fell by 45 to 610.",
        "Prices rose $3 to 610 points from 655.",
    ),
)
def difference(article: Article) -> Iterator[Relation]:
    """What it is now is what it was and the difference."""
    for step in article.claims:
        if step.mention.kind in _STEPS and step.number.form is not Form.VAGUE and not step.number.is_range:
            move = move_by(article, step)
            if move and _same_sort(move):
                yield _relation(move)


def _same_sort(move: Move) -> bool:
    one, other = move.step.mention, move.before.mention
    return one.kind is other.kind and one.unit == other.unit


def _relation(move: Move) -> Relation:
    exactly = counted_out((move.step, move.before, move.after))
    step, before, after = (term_of(claim, listed=exactly) for claim in (move.step, move.before, move.after))
    return Relation(
        "difference",
        (
            part("step", move.step, step),
            part("before", move.before, before),
            part("after", move.after, after),
        ),
        (Reading("as written", (Sum(((1, before), (move.sign, step), (-1, after))),)),),
        Assumes.STATED,
        "step",
        (move.verb,),
    )
