"""A change in a table."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import factor_of, part, term_of
from claimcheck.constraint import Product, Sum, Term
from claimcheck.interval import EVERYTHING
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import Kind
from claimcheck.rounding import allow
from claimcheck.rule import relation
from claimcheck.tables.changes import Change, changes_of
from claimcheck.tables.sheet import sheets_of


@relation(
    holds=(
        "Sales\n\n| | 2021 | 2022 | Change |\n|-|-|-|-|\n| Tea | {before: 400} | {after: 500} | {percent: 25%} |\n"
        "| Rye | 120 | 90 | -25% |",
        "Sales\n\n| | 2021 | 2022 | Change |\n|-|-|-|-|\n| Tea | {before: 400} | {after: 510} | {size: 110} |\n"
        "| Rye | 120 | 90 | -30 |",
        "Sales\n\n| | 2022 | 2021 | Growth |\n|-|-|-|-|\n| Tea | 400 | 500 | -20% |\n"
        "| Rye | {after: 120} | {before: 90} | {percent: 33%} |",
    ),
    never=(
        "Sales\n\n| | 2021 | 2022 | Change |\n|-|-|-|-|\n| Tea | 400 | 500 | 7% |\n| Rye | 120 | 90 | 9% |",
        "Sales\n\n| | 2021 | 2022 | Share |\n|-|-|-|-|\n| Tea | 400 | 500 | 25% |\n| Rye | 120 | 90 | -25% |",
        "Sales\n\n| | 2021 | Change |\n|-|-|-|\n| Tea | 400 | 25% |\n| Rye | 120 | -25% |",
    ),
)
def table_change(article: Article) -> Iterator[Relation]:
    """A column of a table tells by how much, or by how many percent, one column differs from another.

    Which of the others was before and which after is told by what fits most of the rows.
    """
    for sheet in sheets_of(article):
        for one in (sheet, sheet.turned):
            yield from map(_relation, changes_of(one))


def _relation(found: Change) -> Relation:
    before, after = term_of(found.before), term_of(found.after)
    ends = (part("before", found.before, before), part("after", found.after, after))
    if found.change.mention.kind is Kind.SHARE:
        factor = factor_of(found.change, 1)
        constraint: Product | Sum = Product(factor, before, after)
        change = part("percent", found.change, factor)
    else:
        size = _signed(found.change)
        constraint = Sum(((1, before), (1, size), (-1, after)))
        change = part("size", found.change, size)
    reading = Reading("as written", (constraint,))
    return Relation("table-change", (change, *ends), (reading,), Assumes.STATED, change.role)


def _signed(claim: Claim) -> Term:
    allowed = allow(claim.number, claim.mention.kind)
    return Term(("stated", claim.statement), allowed, domain=EVERYTHING)
