"""A rise or a fall between two figures."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part
from claimcheck.constraint import AtMost, Term
from claimcheck.construction.directions import Way, span_of
from claimcheck.construction.doubts import misleads
from claimcheck.construction.moves import Move, amount, moves
from claimcheck.interval import Interval
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import BARE, Allowed, Form
from claimcheck.rule import relation


@relation(
    holds=(
        "The loss widened to {after: $20 million} from {before: $12 million}.",
        "Exports rose to {after: 44 million euros} from {before: 41 million euros}.",
        "Unemployment ticked up to {after: 5.4%} from {before: 5.1%}.",
        "Unemployment fell from {before: 5.4%} in May to {after: 5.1%}.",
        "The town has {after: 3,120} pupils, down from {before: 3,480} ten years ago.",
        "The council cut the fee from {before: $45} to {after: $40}.",
    ),
    never=(
        "The pay gap has narrowed from 59 cents in 1963 to 84 cents in 2021.",
        "Prices rose everywhere, from 12 percent in Leeds to 4 percent in York.",
        "Fees rose for all, from $40 for a child to $30 more for an adult.",
        "He fell from 30 feet to his death at 45.",
        "Exports rose 10 percent to 44 from 40.",
        "The yen climbed to 104 per dollar from 106.",
        "It lifted the bill to $694 million — still a far cry from the $900 million he asked for.",
        "She rose from 35 in the world to 12.",
        "He had picked it up from hearing of how the six cups of Lee (to just three of Roe) set him apart.",
        "Some drivers went up to 90 mph from a limit of 120 mph.",
        "Sales fell from 10 to 20 percent.",
        "Their debt increased from 18 to 1, to more than 25 to 1, of their capital.",
        "Increased competition took margins from 12 to 9 percent.",
    ),
)
def rise_or_fall(article: Article) -> Iterator[Relation]:
    """What has risen is more than it was, what has fallen less.

    Where the size of the change is given too, that relation knows which way it goes.
    """
    for move in moves(article):
        if move.way and not move.sizes and not misleads(article, move, move.way):
            yield _relation(move, move.way)


def _relation(move: Move, way: Way) -> Relation:
    same = move.before.number.step == move.after.number.step
    before, after = (_term(one, written=same) for one in (move.before, move.after))
    small, large = (before, after) if way.sign > 0 else (after, before)
    return Relation(
        "rise-or-fall",
        (part("before", move.before, before), part("after", move.after, after)),
        (Reading("as written", (AtMost(small, large),)), Reading("opposite", (AtMost(large, small),))),
        Assumes.STATED,
        "",
        (span_of(move.before.sentence, way),),
    )


def _term(claim: Claim, *, written: bool) -> Term:
    """Return what a figure states, as it is `written` where both are given alike: rounding keeps their order."""
    number = claim.number
    if not written or number.hedge not in BARE or number.form is Form.FRACTION:
        return amount(claim)
    return Term(("written", claim.index), Allowed.same(Interval.of(number.low)))
