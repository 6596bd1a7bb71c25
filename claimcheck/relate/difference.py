"""A change in absolute figures: what it was, what it is, and by how many."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import counted_out, factor_of, part, term_of
from claimcheck.constraint import Product, Sum
from claimcheck.construction.directions import span_of
from claimcheck.construction.moves import Move, amount, moves
from claimcheck.construction.sizes import Size, as_in, in_hundredths, in_points
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import Form, Kind
from claimcheck.rule import relation

_NO_STEPS = frozenset("place places spot spots position positions rank ranks time times".split())
_SIZES = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE))


@relation(
    holds=(
        "Membership fell by {step: 45} to {after: 610} from {before: 655}.",
        "Membership was {after: 610}, down {step: 45} from {before: 655}.",
        "Support rose {step: 4 percentage points} to {after: 48 percent} from {before: 44 percent}.",
        "Approval went from {before: 52%} in May to {after: 48%} in June, a {step: four}-point drop.",
    ),
    never=(
        "Support rose 4 points to 48 percent, from 42 percent in May and 44 percent in June.",
        "Fuel rose 5 cents on Monday to $3.60, from $3.40 in May.",
        "The loss fell to $12 million from $20 million, helped by a gain of $5 million.",
        "Membership fell 7 percent to 610 from 655.",
        "Membership fell by 45 to 610.",
        "Prices rose $3 to 610 points from 655.",
        "Ads are up 100 times from 257 in May to 25,000.",
    ),
)
def difference(article: Article) -> Iterator[Relation]:
    """What it is now is what it was and the difference; percentages differ by points."""
    for move in moves(article):
        for stated in move.sizes:
            size = stated._replace(claim=as_in(stated.claim, move.before))
            number = size.claim.number
            if number.form is not Form.VAGUE and not number.is_range and _same_sort(move, size.claim):
                yield _relation(move, size)


def _same_sort(move: Move, size: Claim) -> bool:
    one, other = size.mention, move.before.mention
    if size.sentence.word(one.stop) in _NO_STEPS:
        return False  # who rises seven places has a smaller number; what is up 100 times has a multiple
    if other.kind is Kind.SHARE:
        return in_points(size)
    return one.kind in _SIZES and one.kind is other.kind and one.unit == other.unit


def _relation(move: Move, size: Size) -> Relation:
    in_percent = move.before.mention.kind is Kind.SHARE
    change = in_hundredths(size.claim, Kind.POINTS, size.claim.mention.unit) if in_percent else size.claim
    exactly = counted_out((change, move.before, move.after))
    before, after = amount(move.before, listed=exactly), amount(move.after, listed=exactly)
    step = term_of(change, listed=exactly)
    readings = [Reading("as written", (Sum(((1, before), (size.sign, step), (-1, after))),))]
    if in_percent:
        grown = factor_of(change, size.sign)
        readings.append(Reading("points", (Product(grown, before, after),)))
    return Relation(
        "difference",
        (part("step", change, step), part("before", move.before, before), part("after", move.after, after)),
        tuple(readings),
        Assumes.STATED,
        "step",
        (span_of(size.claim.sentence, size.verb),),
    )
