"""A change: what it was, what it is, and by how much percent."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import factor_of, part
from claimcheck.constraint import Product, Sum, Term
from claimcheck.construction.directions import span_of
from claimcheck.construction.doubts import is_inverse
from claimcheck.construction.moves import Move, amount, around, moves
from claimcheck.construction.sizes import Size
from claimcheck.model import Article, Assumes, Part, Reading, Relation
from claimcheck.number import Form, Kind
from claimcheck.rounding import rate
from claimcheck.rule import relation

_OTHER_BASIS = frozenset(
    "constant organic organically like-for-like underlying comparable inflation-adjusted annualized annualised "
    "excluding".split()
)
_REAL = _OTHER_BASIS | {"inflation"}
"""What an amount may be adjusted for; a percentage may be that of inflation itself."""


@relation(
    holds=(
        "Revenue rose {percent: 25 percent} to {after: $4.5 billion} from {before: $3.6 billion} a year earlier.",
        "It reported a {percent: 52%} rise in profit to {after: £198 million} from {before: £130 million}.",
        "Its force shrank from {before: 21 million} to {after: 13 million}, a drop of {percent: 38 percent}.",
        "Cases fell from {before: 420} to {after: 210}, down {percent: 50 percent}.",
        "Cases fell from {before: 420} to {after: 210}, or {percent: 50 percent}.",
        "Inflation eased to {after: 7 percent}, down {percent: 22 percent} from {before: 9 percent} in May.",
        "The index stood at {after: 113.1}, up {percent: 2.6 pct} from {before: 110.2} for 1985.",
    ),
    never=(
        "The yen rose 2 percent to 147 to the dollar in May from 150 in April.",
        "The poorest 20 percent saw their incomes drop from $25,000 to $23,500.",
        "Classes went from 14.3 to 1 in 1993 to 19.9 to 1, a rise of 39 percent.",
        "Prices rose by 6.5 percent (ranging from 4 to 9 percent by town).",
        "The index, up 20 percent this year, rose to 12,010 from 11,900.",
        "Shares rose 5 percent to $21, having fallen from $25 in May.",
        "Oil rose 3 percent to $81.40 from a low of $70 in May.",
        "Output shrank 2 percent after growth slipped to 0.1 percent from 0.4.",
        "Rents are up 12 percent, from $1,000 in 2021 to $1,050 in 2022 and $1,120 in 2023.",
        "It has 33 of the 120 seats, or 27.5 percent, up from 24, or 20 percent.",
        "Profit was up 22 pct from 1985, and sales rose to 80 million.",
        "Output rose 31.3 pct to 154,711, compared with 146,610 in April.",
        "Output rose 1.3 pct to 154,711, against 146,610 a year earlier.",
        "The bill rose 12 percent on the year to 310 euros from 305 euros in May.",
        "Workers aged 30 to 49 are 15 percent, up from 12.",
        "Cases rose from 420 to 610, up 80 percent on the year.",
        "Shares rose from $42 to $43, up 80 percent, for the year.",
        "Adjusted for inflation, wages rose 2 percent to $320 from $300.",
        "The intake of one school from 220 to 250, will result in a 70 percent increase in doctors.",
        "It had sales of 92.7 mln, an increase of 18.1 mln, or 24.2 pct.",
    ),
)
def change(article: Article) -> Iterator[Relation]:
    """What it is now is what it was, and so many percent of that more or less.

    A percentage on another basis (at constant currency, adjusted for inflation) is none of the two figures.
    """
    for move in moves(article):
        for size in move.sizes:
            number = size.claim.number
            plain = size.claim.mention.kind is Kind.SHARE and number.form in (Form.INTEGER, Form.DECIMAL)
            basis = _OTHER_BASIS if move.before.mention.kind is Kind.SHARE else _REAL
            if plain and basis.isdisjoint(around(move)) and not is_inverse(move, size.sign):
                yield _relation(move, size)


def _relation(move: Move, size: Size) -> Relation:
    before, after = amount(move.before), amount(move.after)
    readings = [Reading("as written", (_grown(size, size.sign, before, after),))]
    if move.before.mention.kind is Kind.SHARE:
        readings.append(Reading("points", (_shifted(size, before, after),)))
    readings.append(Reading("opposite", (_grown(size, -size.sign, before, after),)))
    roles = (
        Part("percent", factor_of(size.claim, size.sign), size.claim.mention.span, size.claim),
        part("before", move.before, before),
        part("after", move.after, after),
    )
    verb = span_of(size.claim.sentence, size.verb)
    return Relation("change", roles, tuple(readings), Assumes.STATED, "percent", (verb,))


def _grown(size: Size, sign: int, before: Term, after: Term) -> Product:
    return Product(factor_of(size.claim, sign), before, after)


def _shifted(size: Size, before: Term, after: Term) -> Sum:
    """Return the constraint that the percentage was meant as points."""
    points = Term(("points", size.claim.index), rate(size.claim.number))
    return Sum(((1, before), (size.sign, points), (-1, after)))
