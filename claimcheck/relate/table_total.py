"""A line of a table that adds up others."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import counted_out, part, term_of
from claimcheck.constraint import parts_of
from claimcheck.model import Article, Assumes, Reading, Relation
from claimcheck.rule import relation
from claimcheck.tables.sheet import sheets_of
from claimcheck.tables.totals import Total, totals_of

_COUNTED = 10
"""A total in steps of so many is counted out where its parts are; one of 4,000 is round."""


@relation(
    holds=(
        "Sales\n\n| | 2021 |\n|-|-|\n| Tea | {part: 410} |\n| Rye | {part: 95} |\n| Total | {total: 505} |",
        "Sales\n\n| | 2021 | 2022 |\n|-|-|-|\n| Tea | {part: 410} | 380 |\n| Rye | {part: 95} | 120 |\n"
        "| Total | {total: 505} | 500 |",
        "Sales\n\n| | Tea | Rye | Total |\n|-|-|-|-|\n| 2021 | {part: 410} | {part: 95} | {total: 505} |\n"
        "| 2022 | 380 | 120 | 500 |",
        "Staff\n\n| | All staff | Men | Women |\n|-|-|-|-|\n| Total | {total: 505} | {part: 410} | {part: 95} |\n"
        "| Cooks | 50 | 38 | 12 |",
    ),
    never=(
        "Sales\n\n| | 2021 | 2022 |\n|-|-|-|\n| Tea | 410 | 380 |\n| Rye | 95 | 120 |\n| Total | 700 | 900 |",
        "Sales\n\n| | 2021 |\n|-|-|\n| Tea | 410 |\n| Rye | n/a |\n| Total | 505 |",
        "Sales\n\n| | Price |\n|-|-|\n| Tea | $4 |\n| Rye | $2 |\n| Average | $6 |",
        "Staff\n\n| | 2021 |\n|-|-|\n| Total, of which | 505 |\n| Cooks | 410 |\n| Men | 95 |",
    ),
)
def table_total(article: Article) -> Iterator[Relation]:
    """The figures of a line make up the one that its table calls their total.

    A line is taken for a total by its heading, if most of its figures are the sum of those in the other lines.
    """
    for sheet in sheets_of(article):
        for one in (sheet, sheet.turned):
            yield from map(_relation, totals_of(one))


def _relation(total: Total) -> Relation:
    exactly = counted_out(total.parts)
    whole = term_of(total.total, listed=exactly and total.total.number.step <= _COUNTED)
    terms = tuple(term_of(one, listed=exactly) for one in total.parts)
    parts = (part("part", one, term) for one, term in zip(total.parts, terms, strict=True))
    return Relation(
        "table-total",
        (part("total", total.total, whole), *parts),
        (Reading("as written", (parts_of(terms, whole, slack=False),)),),
        Assumes.STATED,
        ""
        if exactly and whole.allowed and whole.allowed.hard.exact
        else "total",  # what is counted out has no gap
    )
