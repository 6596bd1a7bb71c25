"""CC504."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.construction.neighbors import between, neighbor
from claimcheck.lexicon.grammar import AUXILIARIES
from claimcheck.lexicon.money import VALUED
from claimcheck.model import Article, Claim, Fit, Quote, Severity
from claimcheck.number import Form, Kind
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.wording.quoting import bare, sentence_case

_COMPARED = frozenset(
    (
        ("compared", "with"), ("compared", "to"), ("versus",), ("vs",), ("vs", "."), ("against",), ("up", "from"),
        ("down", "from"),
    )
)  # fmt: skip
_RANGING = frozenset(("between", "from"))
_UNIT_PRICE = frozenset(("a", "an", "per", "each", "apiece", "for", "in"))
_EARLIER = frozenset(("year", "month", "week", "quarter", "decade"))
_TIES = AUXILIARIES | frozenset("it which now then later at for today about some first since".split())
_SMALL, _MILLION = 1_000, 1_000_000
_NEAR = 5


@inspects(
    "CC504",
    severity=Severity.WARNING,
    bad=(
        "The mill earned {$3.2}, compared with {$4.1 million} a year earlier.",
        "Sales were {£26} against {£31m} in May.",
        "Its loss was {$4.1 billion}, up from {$3.6} a year earlier.",
        "The fund held {€210} versus {€245 million} in March.",
        "Profit fell to {$4.1 million} from {$5.2} the year before.",
        "The two bridges cost {$26} and {$31 million}.",
        "The tower was bought for {$95 million} in 2006 and is now worth {$110}, the owner said.",
        "The club, valued at {£31m} in May, was sold for {£26}.",
    ),
    good=(
        "The bridge will cost $26 to $31 million.",
        "The bridge will cost between $26 and $31 billion, up from $20 billion.",
        "Profit rose from $1.2 to $1.5 million, and costs to $3.2 from $2.8 million.",
        "The gala can raise $10 or $15 million; the last two raised between $9 and $11 million.",
        "It weighs a $100 and $200 billion package, after debts of $3, $4 and $5 trillion.",
        "The ports and the roads cost $660 and $165 million respectively.",
        "The bridges cost $26 million and $31 million, and a ticket costs $26 and $31 for two.",
        "A ticket is $12, and $20 million has been raised so far.",
        "It earned $3.3 billion, or $6.47 a share, compared with $2.9 billion.",
        "The stock stood at $6.4 a share, compared with $2.9 billion for the whole firm.",
        "Nurses make $15 an hour, compared with $12 million a year for the owner.",
        "The mill earned $3.2 million, compared with $4.1 million a year earlier.",
        "Ads cost it $30, against $31 million in sales.",
        "The museum was built for $95 million, and a ticket is worth $110.",
        "The tower was bought for $95 million and is now worth $110 a square foot.",
    ),
)
def missing_scale_word(article: Article) -> Iterator[Inspection]:
    """Two sums that are compared, or named side by side, are of one scale.

    "$3.2, compared with $4.1 million" most likely lacks a "million", and "$26 and $31 million" says $26 to whoever
    reads it word for word. In a range the word is said once and holds for both ("$26 to $31 million", "between $26
    and $31 million", "to $26 from $31 million"), so ranges are never reported.

    Limits: only sums right on both sides of "compared with", "against", "up from", "and" and the like are looked
    at, and what one thing was bought or sold for and is worth; and no price of one thing: a share, an hour.
    """
    for one in article.claims:
        other = _next_sum(article, one) if one.mention.kind is Kind.MONEY else None
        if other and other.mention.unit == one.mention.unit:
            small, large = sorted((one, other), key=lambda claim: claim.number.low)
            apart = _is_unit_price(small) or _is_of_another(large)
            beside = neighbor(article, one, 1) is other and _are_compared(one, other)
            if not apart and _lacks_scale(small, large) and (beside or _value_one_thing(one, other)):
                yield _found(article, small, large)


def _next_sum(article: Article, claim: Claim) -> Claim | None:
    """Return the next sum of money in the sentence; a year may stand between."""
    following = neighbor(article, claim, 1)
    while following and following.mention.kind is Kind.DATE:
        following = neighbor(article, following, 1)
    return following if following and following.mention.kind is Kind.MONEY else None


def _value_one_thing(one: Claim, other: Claim) -> bool:
    """Return whether two sums are what one thing was and is worth: *bought for* $95 million and now *worth* $110."""
    words, first = one.sentence.words, one.mention.first
    valued = not VALUED.isdisjoint(words[max(0, first - _NEAR) : first])
    tail = list(between(one, other))
    while tail and (tail[-1] in VALUED or tail[-1] in _TIES):
        tail.pop()
    told = VALUED & {*between(one, other)[len(tail) :]}
    return valued and bool(told) and tail[-1:] in (["and"], [","], ["but"])


def _lacks_scale(small: Claim, large: Claim) -> bool:
    """Return whether a sum would be about as large as the other if it had the other's scale word."""
    low, high = small.number, large.number
    if not 0 < low.low < _SMALL or high.low < _MILLION or low.is_range or high.is_range:
        return False
    digits = high.low
    while digits >= _SMALL:
        digits /= _SMALL
    written = low.form in (Form.INTEGER, Form.DECIMAL) and bool(_scale(large))
    as_precise = low.step.denominator <= digits.denominator or low.step.denominator == 1
    return written and as_precise and digits / _NEAR <= low.low <= digits * _NEAR


def _are_compared(one: Claim, other: Claim) -> bool:
    words = tuple(word for word in between(one, other) if word != ",")
    rising = one.number.low < other.number.low
    if words == ("from",):
        return one.word_before == "to" and not rising
    if words == ("and",):
        new_clause = other.word_behind in AUXILIARIES  # a ticket is $12, and $20 million was raised
        # a $100 and $200 billion package; $3, $4 and $5 trillion; $3 and $4 billion respectively
        shared = one.word_before in ("a", "an", ",") or "respectively" in one.sentence.words
        return rising and one.word_before not in _RANGING and not new_clause and not shared
    return words in _COMPARED


def _is_unit_price(claim: Claim) -> bool:
    """Return whether a sum is for one of something: a share, an hour; "a year earlier" is no such thing."""
    sentence, stop = claim.sentence, claim.mention.stop
    return sentence.word(stop) in _UNIT_PRICE and sentence.word(stop + 1) not in _EARLIER


def _is_of_another(claim: Claim) -> bool:
    """Return whether a sum is of something that the other is not of: ads cost $3 against $4 million *in sales*."""
    sentence, stop = claim.sentence, claim.mention.stop
    return (
        sentence.word(stop) in ("in", "of")
        and sentence.word(stop + 1).isalpha()
        and not sentence.capital(stop + 1)
    )


def _scale(claim: Claim) -> str:
    """Return the scale of a sum as it is written: " million", "bn"."""
    return claim.number.text.lstrip("0123456789.,")


def _found(article: Article, small: Claim, large: Claim) -> Inspection:
    said, other = bare(article.document, small), bare(article.document, large)
    scaled = said.replace(small.number.text, small.number.text + _scale(large), 1)
    message = f"{said} stands beside {other}; {scaled} would be of its size."
    wording = Wording(
        sentence_case(message), f"{said} ≪ {other}", (Fit("small", scaled, small.mention.span),)
    )
    return Inspection(
        Severity.WARNING, wording, (Quote("small", small.mention.span), Quote("large", large.mention.span))
    )
