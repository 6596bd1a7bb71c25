"""CC505."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from claimcheck.construction.rates import Rate, numbers_of, rates, totals_of, value_of
from claimcheck.interval import Interval
from claimcheck.lexicon.grammar import FOLLOWS_FROM, NO_TOTAL
from claimcheck.model import Article, Claim, Fit, Quote, Severity
from claimcheck.number import Form, Kind
from claimcheck.rounding import allow
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.wording.figures import figure
from claimcheck.wording.quoting import bare, sentence_case

_FEWEST, _FEW, _TAIL, _LED = 3, 10, 5, 3
_DIVIDES = frozenset(("so", "could", "each"))
_POINTERS = frozenset("that this it which".split())
_ONE_PERIOD = frozenset("year quarter month day hour week night".split())
_CLOSE = Fraction(3, 100)
"""How far figures may lie off that tell the same digits on another scale."""
_SCALES = tuple(Fraction(10) ** power for power in (1, 2, 3, 4, 6, 9, -1, -2, -3, -4, -6, -9))
_NEAR_SCALES = (Fraction(10), Fraction(100), Fraction(1, 10), Fraction(1, 100))


class _Lot(NamedTuple):
    """A rate with the number and the total that may go with it."""

    rate: Rate
    number: Claim
    total: Claim

    @property
    def made(self) -> Fraction:
        """What the number at the rate makes."""
        return value_of(self.rate.claim) * self.number.number.low / self.rate.base

    @property
    def due(self) -> Fraction:
        """The rate that the total makes for the number."""
        return self.total.number.low * self.rate.base / self.number.number.low

    @property
    def in_one_sentence(self) -> bool:
        """Whether one sentence gives all three."""
        return self.number.sentence is self.total.sentence is self.rate.claim.sentence


@inspects(
    "CC505",
    severity=Severity.WARNING,
    bad=(
        "A levy of {2p} on every bottle would raise {£6.2 billion} a year. Shops sell {310 million} bottles annually.",
        "Police made {1,240} arrests in {31 days}, an average of {30} a day.",
        "The {2,500-square-foot} house will cost {$65} a square foot to build, or {$16,250}.",
        "Ebern, population {1,900}, spent {$72,200} on its zoo, which comes to {$83} for every man, woman and child.",
        "It has {3.2 million} people on {40,000 square kilometers}, or {800} people per square kilometer.",
        "He spent {$500 million} on ads. The country has {327 million} people, so he could have given each of them "
        "{$1 million}.",
    ),
    good=(
        "It ordered 48 buses. At 3.5 million euros apiece, the deal is worth 168 million euros before tax.",
        "It ordered 48 buses at 3.5 million euros apiece, and spent 20 million euros on a depot.",
        "The 12 boats will cost $92 billion, which makes them, at $7.7 billion each, the dearest of all.",
        "It sold 4,000 tickets at $25 each and made a profit of $16,000.",
        "Salt is 702 yuan a tonne, and 520 in the south; 12 tonnes were lost, at 117 yuan a tonne.",
        "The city had 63 killings. It is a down year. Still, it falls. Shootings fell to 214. With a population of "
        "420,000 it has 15 homicides for every 100,000 residents.",
        "The club has 1,500 members who pay $40 each, and $20,000 came from a lottery.",
        "He earns $175,000, and over five years got $95,000 a year for other expenses.",
        "It made 406 rules over his first six years in office, an average of 68 a year.",
        "They read about 3,000 letters. The three of them went through the 3k (1000 each) by night.",
        "The offer is worth $649 million, against $593 million for the other; at $3.97 a share, its 156 million shares "
        "cost more.",
        "Those who joined save $800 each year. By now 12.2 million people have joined, at $10 or less a month.",
        "He spent $500 million on ads. The country has 327 million people, so he could have given each of them $1.53.",
        "He has $500 million. The town has 327 people, and he gave each of them $1,000.",
        "It has one doctor for every 1,500 people, short of the one for every 1,000 that 10,000 people need.",
    ),
)
def rate_mismatch(article: Article) -> Iterator[Inspection | None]:
    """So much for each, and the number of them, must make the total.

    Five years at $65 a week, 48 buses at 3.5 million apiece, 336 births among 48,000 people: a number, a rate and a
    total that stand together are multiplied. Where none of the figures near by fit, one is reported that looks
    like a slip: on another scale, or with two digits changed places. Where a sentence says that the rate follows
    from the figures in front of it ("or", "which comes to", "a rate of"), any difference is.

    Limits: the number and the total have to stand within two sentences of the rate.
    """
    found = list(rates(article))
    indices = {rate.claim.index for rate in found if rate.thing not in _ONE_PERIOD}
    for rate in found:
        if rate.claim.number.low != 1:
            lots = [lot for lot in _lots(article, rate) if not {lot.number.index, lot.total.index} & indices]
            if lots and any(map(_fits, lots)):
                yield None
            else:
                slipped = next((lot for lot in lots if _looks_slipped(lot) or _follows(lots, lot)), None)
                yield _inspection(article, slipped) if slipped else None


def _lots(article: Article, rate: Rate) -> Iterator[_Lot]:
    totals = [claim for claim in totals_of(article, rate) if _may_be_total(claim, rate)]
    for number in numbers_of(article, rate):
        if number.number.low >= _FEWEST and number.number.low >= rate.base:
            yield from (_Lot(rate, number, total) for total in totals if not _is_same(number, total))


def _is_same(number: Claim, total: Claim) -> bool:
    """Return whether a total is the number itself, or gives it again: 3,000 letters, and *3k* of them."""
    again = number.mention.kind is total.mention.kind and number.number.low == total.number.low
    return total is number or again


def _may_be_total(claim: Claim, rate: Rate) -> bool:
    """Return whether a figure may be a total: no average, no value of a firm, and no rate beside another rate."""
    words, first, stop = claim.sentence.words, claim.mention.first, claim.mention.stop
    periodic = not _ONE_PERIOD.isdisjoint(words[stop : stop + _TAIL]) and rate.thing in _ONE_PERIOD
    fewer = claim.mention.kind is Kind.COUNT and claim.number.low < rate.claim.number.low
    return NO_TOTAL.isdisjoint(words[max(0, first - _TAIL) : first + 1]) and not (periodic or fewer)


def _fits(lot: _Lot) -> bool:
    """Return whether the three figures may be right, as they are rounded and hedged; a figure of zero may be."""
    if not (lot.rate.claim.number.low and lot.number.number.low and lot.total.number.low):
        return True
    each, number, total = (
        allow(claim.number, claim.mention.kind).hard for claim in (lot.rate.claim, lot.number, lot.total)
    )
    if _is_computed(lot.rate.claim):
        half = lot.rate.claim.number.step / 2
        each = each.plus(Interval.of(-half, half))
    base = lot.rate.base * lot.rate.claim.number.low / value_of(lot.rate.claim)
    return not each.times(number).over(Interval.of(base)).meet(total).empty


def _is_computed(each: Claim) -> bool:
    """Return whether words say that a rate follows from other figures, so that it is rounded: *an average of* 68."""
    first = each.mention.first
    return not FOLLOWS_FROM.isdisjoint(each.sentence.words[max(0, first - _LED) : first])


def _looks_slipped(lot: _Lot) -> bool:
    """Return whether the figures would fit on another scale, or with two digits of one of them in another order."""
    if lot.number.mention.kind is Kind.DURATION:  # years that rates a year are given for are many
        return False
    each, total = lot.rate.claim.number, lot.total.number
    factor = next((one for one in _SCALES if abs(lot.made / lot.total.number.low / one - 1) < _CLOSE), None)
    if factor in _NEAR_SCALES and (lot.number.number.low < _FEW or not lot.in_one_sentence):
        factor = None
    return (
        factor is not None
        or _swapped(total.low, total.step, lot.made)
        or _swapped(each.low, each.step, lot.due)
    )


def _swapped(stated: Fraction, step: Fraction, right: Fraction) -> bool:
    """Return whether two digits changed places: 186 for 168."""
    said, meant = str(int(stated / step)), str(round(right / step))
    apart = [at for at in range(len(said)) if said[at] != meant[at]] if len(said) == len(meant) else []
    long = len(said) >= _FEWEST  # two digits come in the other order too often by chance
    return long and len(apart) == 2 and apart[1] == apart[0] + 1 and sorted(said) == sorted(meant)


def _follows(lots: list[_Lot], lot: _Lot) -> bool:
    """Return whether a rate is said to follow from the figures in front of it, of which there is one of each kind."""
    rate = lot.rate.claim
    told = _is_computed(rate) and (lot.in_one_sentence or rate.sentence.words[0] in _POINTERS)
    before = [one for one in lots if max(one.number.index, one.total.index) < rate.index]
    if not lot.rate.thing and {*rate.sentence.words[: rate.mention.first]} >= _DIVIDES:
        return len(before) == 1 and before[0] is lot  # so he could have given each of them
    return told and len(before) == 1 and before[0] is lot and (lot.rate.thing != "" or lot.in_one_sentence)


def _inspection(article: Article, lot: _Lot) -> Inspection:
    each, number, total = lot.rate.claim, lot.number, lot.total
    document = article.document
    right = figure(lot.due * each.number.low / value_of(each), each.mention.kind, unit=each.mention.unit)
    whole = Fraction(round(lot.made)) if total.mention.kind is Kind.COUNT else lot.made
    made = figure(whole, total.mention.kind, unit=total.mention.unit)
    base = figure(lot.rate.base, Kind.COUNT)
    counted = each.mention.kind is Kind.COUNT and each.number.form is Form.INTEGER and "." in right
    each_fits = (
        () if counted else (Fit("each", right, each.mention.span),)
    )  # nobody counts nine tenths of a thing
    per = (
        f"{bare(document, each)} for every {base} of"
        if lot.rate.based_on
        else f"{bare(document, each)} for each of"
    )
    message = f"{per} {bare(document, number)} makes {made}, not {bare(document, total)}."
    divided = f" / {base}" if lot.rate.based_on else ""
    return Inspection(
        Severity.WARNING,
        Wording(
            sentence_case(message),
            f"{figure(number.number.low, Kind.COUNT)} × {bare(document, each)}{divided} = {made}",
            (*each_fits, Fit("total", made, total.mention.span)),
        ),
        (
            Quote("each", each.mention.span),
            Quote("count", number.mention.span),
            Quote("total", total.mention.span),
        ),
    )
