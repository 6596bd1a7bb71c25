"""CC506."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from claimcheck.construction.neighbors import between, neighbor
from claimcheck.interval import Interval
from claimcheck.lexicon.money import COINS, COINS_AND_NOTES
from claimcheck.model import Article, Claim, Fit, Quote, Severity
from claimcheck.number import Form, Kind
from claimcheck.rounding import allow
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.wording.figures import SIGNS, figure
from claimcheck.wording.quoting import bare, sentence_case

_LONGEST = 8
_WORTH = (
    ("worth",), ("totaling",), ("totalling",), ("or",), ("(",), ("worth", "a", "total", "of"), ("is",), ("are",),
    ("equals",), ("makes",), ("make",), ("comes", "to"), ("come", "to"), ("for", "a", "total", "of"), ("i.e.",),
)  # fmt: skip


class _Heap(NamedTuple):
    """So many coins or notes, what each is worth, and what they are said to be worth together."""

    number: Claim
    face: Fraction
    each: Claim | None
    total: Claim

    @property
    def made(self) -> Fraction:
        """What they are worth."""
        return self.number.number.low * self.face


@inspects(
    "CC506",
    severity=Severity.WARNING,
    bad=(
        "The mint says that {6,500,000,000} pennies were lost, worth {£650,000,000}.",
        "The pupils gathered {4,500} pennies, or {$450}, for the zoo.",
        "He paid in {2,000} nickels ({$10}).",
        "It held {1,200} {$20} bills, worth {$2,400}.",
        "Police found {350} {£50} notes, worth {£1,750}.",
    ),
    good=(
        "The mint says that 6,500,000,000 pennies were lost, worth £65,000,000.",
        "The pupils gathered 4,500 pennies, or $45, for the zoo.",
        "It held 1,200 $20 bills, worth $24,000.",
        "It held about 1,200 $20 bills, worth some $25,000.",
        "The album holds 40 pennies, worth $9,000 to a collector.",
        "It held 1,200 $20 bills, and coins worth $2,400.",
        "He sold 2,000 dimes, a silver cup, or $400 in all.",
    ),
)
def face_value_mismatch(article: Article) -> Iterator[Inspection | None]:
    """So many coins or notes are worth what is written on them.

    A hundred pennies make a pound or a dollar, twenty nickels a dollar, and 1,200 bills of $20 make $24,000. The value
    stands right behind ("worth", "or", in brackets). Old coins fetch what they fetch, so a value is reported only if
    it is that of the coins on another scale.

    Limits: pennies, cents, nickels and dimes, and notes and bills with their value in front.
    """
    for claim in article.claims:
        found = _heap(article, claim) if claim.mention.kind is Kind.COUNT and claim.number.low > 1 else None
        if found and found.made:
            yield _inspection(article, found) if _is_scaled(found) else None


def _heap(article: Article, number: Claim) -> _Heap | None:
    following = neighbor(article, number, 1)
    face = COINS.get(number.measure.head or "")
    if following is None or number.number.form is Form.VAGUE or number.number.is_range:
        return None
    if face:
        return _worth(number, face, None, number, following)
    last = neighbor(article, number, 2)
    apart = between(number, following)
    named = following.sentence.word(following.mention.stop) in COINS_AND_NOTES
    if last and named and not apart and following.mention.kind is Kind.MONEY:
        return _worth(number, following.number.low, following, following, last)
    return None


def _worth(number: Claim, face: Fraction, each: Claim | None, last: Claim, total: Claim) -> _Heap | None:
    """Return a heap with its total, where words say that it is what the heap is worth."""
    words = tuple(word for word in between(last, total) if word != ",")
    told = any(words[-len(one) :] == one for one in _WORTH) and len(words) <= _LONGEST and "and" not in words
    plain = total.mention.kind is Kind.MONEY and not total.number.is_range and total.number.low > 0
    same = each is None or each.mention.unit == total.mention.unit
    return _Heap(number, face, each, total) if told and plain and same else None


def _is_scaled(heap: _Heap) -> bool:
    """Return whether a total has the digits of what the heap is worth, a power of ten off."""
    ratio = heap.total.number.low / heap.made
    while ratio >= 5:
        ratio /= 10
    while ratio < Fraction(1, 2):
        ratio *= 10
    stated = allow(heap.total.number, heap.total.mention.kind).hard
    worth = allow(heap.number.number, heap.number.mention.kind).hard.times(Interval.of(heap.face))
    return worth.meet(stated).empty and abs(ratio - 1) <= Fraction(1, 20)


def _face(heap: _Heap) -> str:
    """Return what one is worth: $5, $0.01."""
    unit = heap.total.mention.unit
    whole = heap.face >= 1
    return (
        figure(heap.face, Kind.MONEY, unit=unit)
        if whole
        else f"{SIGNS.get(unit or '', '')}{float(heap.face):.2f}"
    )


def _inspection(article: Article, heap: _Heap) -> Inspection:
    document, total = article.document, heap.total
    made = figure(heap.made, Kind.MONEY, unit=total.mention.unit)
    coins = bare(document, heap.number) if heap.each else " ".join(document.quote(heap.number.span).split())
    each = bare(document, heap.each) if heap.each else _face(heap)
    of = f" of {each}" if heap.each else ""
    quotes = [Quote("count", heap.number.mention.span), Quote("total", total.mention.span)]
    if heap.each:
        quotes.insert(1, Quote("each", heap.each.mention.span))
    return Inspection(
        Severity.WARNING,
        Wording(
            sentence_case(f"{coins}{of} are worth {made}, not {bare(document, total)}."),
            f"{figure(heap.number.number.low, Kind.COUNT)} × {each} = {made}",
            (Fit("total", made, total.mention.span),),
        ),
        tuple(quotes),
    )
