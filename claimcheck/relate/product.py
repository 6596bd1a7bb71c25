"""So many at so much each, and what that is in all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.bind import part
from claimcheck.constraint import Product
from claimcheck.construction.neighbors import closes, in_all, is_figure, neighbor
from claimcheck.lexicon.grammar import singular
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import Kind
from claimcheck.rule import relation

_EACH = frozenset(("each", "apiece"))
_PER = frozenset(("a", "an", "per"))
_AT = frozenset("at a an average of cost price for costing worth priced".split())
_FOR = frozenset(("at", "for", "costing", "worth", "priced"))
_BARRIERS = frozenset(("and", "but", "while", ";", "(", ")", "or", "with", "which", "who"))
_GETS = frozenset("will would is are was were to get gets got receive receives received paid given".split())
_TOTAL = frozenset("for a making with or total bill cost price market value sum of".split())
_TOTALING = frozenset(
    (("totaling",), ("totalling",), ("or",), ("taking", "in"), ("bringing", "in"), ("grossing",))
)
_AMOUNTS_TO = frozenset("to cost costs total totals totaled totalled worth at".split())
_PAID = frozenset("pay pays paid paying spend spends spent spending".split())
_BESIDES = frozenset(
    "plus including excluding after before deposit fee fees tax taxes interest discount shipping net".split()
)
_LONGEST = 8
_END = frozenset((".", ";", ")", ""))


class Lot(NamedTuple):
    """So many things, what each of them is worth, and what all of them are."""

    count: Claim  # type: ignore[assignment]  # it hides tuple.count, which nobody needs here
    each: Claim
    total: Claim


@relation(
    holds=(
        "The city ordered {count: 200} buses at {each: $300,000} each, or {total: $60 million} in all.",
        "He made {count: 12} payments of {each: $450}, a total of {total: $5,400}.",
        "It offered {each: $10} a share for {count: 3 million} shares, or {total: $30 million}.",
        "The band sold {count: 15,000} tickets at {each: $40} apiece, taking in {total: $600,000}.",
        "She paid {each: $50} a week for {count: 40 weeks}, a total of {total: $2,000}.",
        "It spent {total: $60 million} on {count: 200} buses at {each: $300,000} each.",
        "Buying the {count: 280,000} shares would cost {total: $1.26 million}, or {each: $4.50} per share.",
        "It bought {count: 5 million} shares, or 16 percent, for {each: $3.30} a share, or {total: $16.5 million}.",
        "It got {count: 420} vans last year at an average of {each: $9,000} each for a total of {total: $3.8 million}.",
        "She bought {count: 40 acres} for {each: $5,000} an acre, or {total: $200,000}.",
        "Each of the {count: 40} families will get {each: $550}, for a total of {total: $22,000}.",
    ),
    never=(
        "It bought 3 million shares at $10 a share, valuing the company at $300 million.",
        "He made 12 payments of $450 and one of $200, a total of $5,600.",
        "The city ordered 200 buses at $300,000 each and 50 vans, or $65 million in all.",
        "He made 12 payments of $450, plus interest, a total of $5,700.",
        "It earned $60 million, or 55 cents a share, on 110 million shares.",
        "Tickets are $40 each for 200 members, or $50 at the door.",
        "She sold 1,000 shares at $12.50 each, for a total of $12,100, after fees.",
        "Of 200 buses at $300,000 each, 40 cost $2 million to repair.",
        "Four tickets cost $90 each, two more $60 each, a total of $480.",
        "It hired 40 clerks at $25 an hour for 8 hours, a total of $8,000.",
    ),
)
def product(article: Article) -> Iterator[Relation]:
    """What each of so many costs or gets makes the total, where one sentence gives all three and says so."""
    for each in article.claims:
        lot = _lot(article, each) if each.mention.kind is Kind.MONEY else None
        if lot and lot.each.mention.unit == lot.total.mention.unit:
            words = each.sentence.words[
                min(one.mention.first for one in lot) : max(one.stop for one in lot) + 3
            ]
            if _BESIDES.isdisjoint(words):
                yield _relation(lot)


def _lot(article: Article, each: Claim) -> Lot | None:
    """Return the number and the total that go with what each is worth, in any of three orders."""
    left, right = neighbor(article, each, -1), neighbor(article, each, 1)
    thing, stop = _marked(each)
    number = neighbor(article, each, -2) if left and left.mention.kind is Kind.SHARE else left
    if left and number and _is_number(number, thing) and _at(left, each, marked=stop > each.mention.stop):
        if right and _sums_up(each, stop, right):  # 12 payments of $450, a total of $5,400
            return None if _is_one_of_several(article, number, each) else Lot(number, each, right)
        total = neighbor(article, number, -1)  # $60 million on 200 buses at $300,000 each
        return Lot(number, each, total) if total and _paid_for(total, number, each, stop) else None
    for_so_many = thing and right and each.sentence.words[stop : right.mention.first] == ("for",)
    hourly = left is not None and left.mention.kind is Kind.COUNT and _at(left, each, marked=True)
    if right and for_so_many and not hourly and _is_number(right, thing):  # $10 a share for 3 million shares
        total = neighbor(article, right, 1)
        return Lot(right, each, total) if total and _sums_up(right, right.stop, total) else None
    count = neighbor(article, each, -2)
    if thing and left and count and _is_number(count, thing) and _amounts_to(count, left, each):
        return Lot(count, each, left)  # 280,000 shares would cost $1.26 million, or $4.50 per share
    return None


def _is_one_of_several(article: Article, number: Claim, each: Claim) -> bool:
    """Return whether another lot stands before: four at $90 each and *two at $60 each*, a total of $480."""
    before = neighbor(article, number, -1)
    return (
        before is not None and before.mention.unit == each.mention.unit and _marked(before)[1] > before.stop
    )


def _marked(each: Claim) -> tuple[str, int]:
    """Return what a sum is for one of, and the token behind the words that say so: $5 *each*, $10 *a share*."""
    sentence, stop = each.sentence, each.mention.stop
    if sentence.word(stop) in _EACH:
        return "", stop + 1
    if sentence.word(stop) in _PER and sentence.word(stop + 1).isalpha():
        return singular(sentence.word(stop + 1)), stop + 2
    return "", stop


def _is_number(claim: Claim, thing: str) -> bool:
    if claim.mention.kind in (Kind.DURATION, Kind.MEASURE):
        return claim.mention.unit == thing  # $50 a week for 40 weeks, 40 acres at $5,000 an acre
    return claim.mention.kind is Kind.COUNT and is_figure(claim) and thing in ("", claim.measure.head)


def _at(left: Claim, each: Claim, *, marked: bool) -> bool:
    """Return whether so many are linked to what each is: 12 payments *of* $400, each of the 40 families *gets*."""
    words = left.sentence.words[left.stop : each.mention.first]
    if "each" in left.sentence.words[max(0, left.mention.first - 3) : left.mention.first]:
        return _GETS.issuperset(words)
    if words in ((), ("of",)) or not marked:
        return words == ("of",) or (marked and left.mention.kind is Kind.COUNT)
    last = max((at for at, word in enumerate(words) if word in _FOR), default=-1)
    return 0 <= last <= _LONGEST and _AT.issuperset(words[last:]) and _BARRIERS.isdisjoint(words)


def _sums_up(claim: Claim, index: int, total: Claim) -> bool:
    """Return whether what follows the token `index` is given as the total: *, or $50 million in all*."""
    words = tuple(word for word in claim.sentence.words[index : total.mention.first] if word != ",")
    told = words in _TOTALING or ("total" in words and words[-1] == "of" and _TOTAL.issuperset(words))
    return total.mention.kind is Kind.MONEY and told and (closes(total) or in_all(total))


def _paid_for(total: Claim, count: Claim, each: Claim, stop: int) -> bool:
    """Return whether a total was paid for so many, and nothing follows: *spent* $60 million *on* 200 buses."""
    sentence = total.sentence
    words = sentence.words[total.mention.stop : count.mention.first]
    paid = sentence.word(total.mention.first - 1) in _PAID and words in (("for",), ("on",), ("in",))
    return paid and total.mention.kind is Kind.MONEY and each.sentence.word(stop) in _END


def _amounts_to(count: Claim, total: Claim, each: Claim) -> bool:
    """Return whether so many are given as a total, or so much each: 200 shares *would cost* $5, *or* $10 a share."""
    words = total.sentence.words[count.stop : total.mention.first]
    set_off = each.sentence.words[total.mention.stop : each.mention.first] in ((",", "or"), ("or",))
    short = 0 < len(words) <= _LONGEST and words[-1] in _AMOUNTS_TO and all(map(str.isalpha, words))
    return total.mention.kind is Kind.MONEY and set_off and short and "and" not in words


def _relation(lot: Lot) -> Relation:
    parts = tuple(part(role, claim) for role, claim in zip(Lot._fields, lot, strict=True))
    count, each, total = (one.term for one in parts)
    reading = Reading("as written", (Product(count, each, total, ratio=False),))
    return Relation("product", parts, (reading,), Assumes.STATED, "total")
