"""So many of something, what each of them is worth, and what they make, in one sentence or two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from claimcheck.build.product import product_of
from claimcheck.doubt import is_slip, meant
from claimcheck.model import Assumes, Claim, Relation
from claimcheck.number import Kind
from claimcheck.rule import relation
from claimcheck.syntax.contrasts import of_one_unit
from claimcheck.syntax.parse import Parse, sentence_above, sentence_below
from claimcheck.syntax.rates import is_rate, thing_of

_TIMES = {
    ("year", "week"): Fraction(52), ("year", "month"): Fraction(12), ("month", "week"): Fraction(13, 3),
    ("week", "day"): Fraction(7), ("day", "hour"): Fraction(24), ("year", "day"): Fraction(365),
}  # fmt: skip
"""How many of a shorter time a longer one has."""
_QUOTED = frozenset(("closing", "market", "current"))
"""A *closing* price of a share is not what is offered for it."""
_FARTHEST, _NEAR = 2, 5
_FEWEST = 2


class Lot(NamedTuple):
    """So many, what each is worth, and what they make; a number of years may be of weeks, so many times."""

    number: Claim
    each: Claim
    total: Claim
    times: Fraction


@relation(
    parsed=True,
    holds=(
        "It ordered {count: 48} trams. At {each: 3.5 million euros} apiece, they cost {total: 168 million euros}.",
        "She gave him {each: £65} every week for {count: two years}, {total: £6,760} in all.",
    ),
    never=(
        "It ordered 48 trams. At 3.5 million euros apiece, they were dear.",
        "A ticket is $20 apiece in places, and a night out for a family of four is $100.",
        "It found 14 cases at seven sites in Ohio, five each in Iowa and Utah.",
        "It buys 600 million doses — 100 each of two kinds to bring us to a total of 600 million.",
        "It grew 0.5 percent a year over three years, and not 2.6 percent.",
        "It gives one share and a dollar for every two held. At $4.75 each, they cost less than the $8.50 of May.",
        "Its 99.8 million shares are worth $219.6 million to it, against the market price of $1.85 a share.",
        "It makes 50,000 ounces a year for three years, with 99,000 ounces of silver per year.",
    ),
)
def priced(parses: Sequence[Parse]) -> Iterator[Relation]:
    """So many times what each is worth is what they make.

    A number in another sentence must count things, and the total be near the product, or of another scale: else
    another number is meant.
    """
    for place, here in enumerate(parses):
        near = (sentence_above(parses, place), here, sentence_below(parses, place))
        for each in here.ends:
            thing = thing_of(each)
            if thing is not None and not (_is_one_of_several(each, here) or _is_told_otherwise(each)):
                ends = [one for parse in near if parse for one in parse.ends if one is not each]
                found = meant(_built(lot) for lot in _lots(each, thing, ends))
                if found:
                    yield found


def _is_one_of_several(each: Claim, here: Parse) -> bool:
    """Return whether a sentence names several lots: four at $90 each and two at $60 *each*, *and 50 vans*."""
    priced = any(one is not each and of_one_unit(one, each) and thing_of(one) == "" for one in here.ends)
    behind = here.names(here.place(each) + 1, len(here.tape.claims))
    return priced or " ".join(behind).startswith(("w and C", "o and C"))


def _is_told_otherwise(each: Claim) -> bool:
    """Return whether a figure is no price of what is counted beside it: 0.5 percent *a year*, the *closing* price, five
    *each in* Ebern and Lund."""
    words, first, stop = each.sentence.words, each.mention.first, each.mention.stop
    quoted = not _QUOTED.isdisjoint(words[max(0, first - _NEAR) : first])
    spread = words[stop : stop + 1] == ("each",) and words[stop + 1 : stop + 2] in (
        ("in",),
        ("at",),
        ("from",),
    )
    return each.mention.kind is Kind.SHARE or quoted or spread


def _lots(each: Claim, thing: str, ends: Sequence[Claim]) -> Iterator[Lot]:
    """Yield the numbers and totals that may go with what each is worth."""
    totals = [one for one in ends if of_one_unit(one, each) and not is_rate(one)]
    for number in ends:
        times = _times(number, each, thing)
        near = [one for one in totals if one.sentence is each.sentence] or totals
        for total in near if times else ():
            lot = Lot(number, each, total, times or Fraction(1))
            told = len(near) == 1 or total.sentence is each.sentence is number.sentence
            if total is not number and told and _may_be(lot):
                yield lot


def _may_be(lot: Lot) -> bool:
    """Return whether a total may be that of a lot: more than each is worth, and hardly off."""
    right = lot.number.number.low * lot.each.number.low * lot.times
    same = lot.total.number.low == lot.number.number.low  # 600 million doses, 100 each: the same again
    if lot.total.mention.kind is Kind.COUNT and (same or lot.total.number.low < lot.each.number.low):
        return False
    return right > lot.each.number.low and is_slip(
        lot.total.number.low, right, _FARTHEST, scaled=thing_of(lot.each) == ""
    )


def _times(number: Claim, each: Claim, thing: str) -> Fraction | None:
    """Return how many things one of a number is, if it counts such things: a year has 52 weeks."""
    told = thing or number.index < each.index or each.word_behind == "for"  # 60 liters for each of the 400
    if number.number.low < _FEWEST or not told or number.word_before == "every":
        return None
    lasts = number.mention.kind is Kind.DURATION and number.word_before in ("for", "over")
    if lasts and number.sentence is each.sentence:
        unit = number.mention.unit or ""
        return Fraction(1) if unit == thing else _TIMES.get((unit, thing))
    head = number.measure.head if number.mention.kind is Kind.COUNT else None
    return Fraction(1) if head and thing in ("", head) else None


def _built(lot: Lot) -> Relation:
    one_sentence = lot.number.sentence is lot.each.sentence is lot.total.sentence
    assumes = Assumes.STATED if one_sentence else Assumes.SAME_THING
    how = "each" if thing_of(lot.each) == "" else "per"
    return product_of(lot.number, lot.each, lot.total, assumes, how, lot.times)
