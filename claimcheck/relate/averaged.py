"""A total, over how many it is spread, and the average that it makes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.build.product import product_of
from claimcheck.doubt import is_slip, meant
from claimcheck.lexicon.frames import SAME_THINGS, TIMES_OF_DAY, Does
from claimcheck.model import Assumes, Claim, Relation
from claimcheck.number import Kind
from claimcheck.rule import relation
from claimcheck.syntax.contrasts import of_one_unit
from claimcheck.syntax.parse import Parse, sentence_above
from claimcheck.syntax.rates import thing_of

_FARTHEST = 2
_FEWEST = 2


class Spread(NamedTuple):
    """A total, and over how many it is spread."""

    number: Claim
    total: Claim


@relation(
    parsed=True,
    holds=(
        "They have let in {total: 315} goals in {count: 15} games. That is an average of {each: 21} a match.",
        "The {count: 40} clerks earned {total: $2.4 million}, an average of {each: $60,000}.",
    ),
    never=(
        "They played 15 games. That is an average of 21 a month.",
        "Nurses earn $67,490, well above the average of $36,200; the other two jobs paid less.",
        "Labor holds 26 seats, while the Greens hold nine. It leads them by an average of 5 points.",
        "The 40 clerks took 315 calls, against an average of 90 a day.",
    ),
)
def averaged(parses: Sequence[Parse]) -> Iterator[Relation]:
    """An average times how many it is of is the total, told in its sentence or in the one before."""
    for place, here in enumerate(parses):
        for cue in here.cues:
            if cue.does(Does.MEAN):
                above = sentence_above(parses, place)
                spreads = _spreads(cue.size, here.ends) or (_spreads(cue.size, above.ends) if above else [])
                found = meant(_built(cue.size, spread) for spread in spreads)
                if found:
                    yield found


def _spreads(each: Claim, ends: Sequence[Claim]) -> list[Spread]:
    """Return the numbers and totals of one sentence that an average may have been made from."""
    thing = thing_of(each)
    others = [one for one in ends if one.index != each.index]
    return [
        Spread(number, total)
        for number in others
        if number.mention.kind is Kind.COUNT and number.number.low >= _FEWEST and _counts(number, thing)
        for total in others
        if total is not number and of_one_unit(total, each) and total.number.low > number.number.low
        if is_slip(each.number.low, total.number.low / number.number.low, _FARTHEST)
        if _may_average(each, number, total)
    ]


def _may_average(each: Claim, number: Claim, total: Claim) -> bool:
    """Return whether an average is told behind what it is of, and counts what the total does: not points, of seats."""
    named = each.mention.kind is Kind.COUNT and each.measure.words
    of_it = not named or each.measure.head == total.measure.head
    return of_it and (each.sentence is not total.sentence or each.index > max(number.index, total.index))


def _counts(number: Claim, thing: str | None) -> bool:
    """Return whether a number counts what an average is for one of: games, for "21 a match"."""
    head = number.measure.head if number.number.low.denominator == 1 else None  # nobody plays 3.5 games
    same = not thing or head == thing or {head, thing} in SAME_THINGS or {head, thing} <= TIMES_OF_DAY
    return head is not None and same


def _built(each: Claim, spread: Spread) -> Relation:
    one_sentence = spread.number.sentence is each.sentence is spread.total.sentence
    assumes = Assumes.STATED if one_sentence else Assumes.SAME_THING
    return product_of(spread.number, each, spread.total, assumes, "average", averaged=True)
