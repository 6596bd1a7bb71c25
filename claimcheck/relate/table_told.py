"""A figure of the text that a table gives again."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part, term_of
from claimcheck.constraint import equal
from claimcheck.model import Article, Assumes, Reading, Relation
from claimcheck.rule import relation
from claimcheck.tables.sheet import sheets_of
from claimcheck.tables.told import Told, told_of

_TABLE = "| Sacks | 2021 | 2022 |\n|-|-|-|\n| Barley | 410 | {cell: 380} |\n| Oats | 95 | 120 |"


@relation(
    holds=(
        f"A harvest\n\nThe farms brought in {{text: 380}} sacks of barley in 2022.\n\n{_TABLE}",
        "Jobs in the valley\n\nMost are in mining. Trade has {text: 1,240} jobs.\n\n| | Jobs |\n|-|-|\n"
        "| Mining | 3,100 |\n| Trade | {cell: 1,240} |",
    ),
    never=(
        "A harvest\n\nThey brought in 380 sacks of barley.\n\n| Sacks | 2021 | 2022 |\n|-|-|-|\n"
        "| Barley | 410 | 380 |\n| Oats | 95 | 120 |",
        "A harvest\n\nThey sold 200 of their 380 sacks of barley in 2022.\n\n| Sacks | 2021 | 2022 |\n|-|-|-|\n"
        "| Barley | 410 | 380 |\n| Oats | 95 | 120 |",
        "A harvest\n\nThey would need 400 sacks of barley in 2022.\n\n| Sacks | 2021 | 2022 |\n|-|-|-|\n"
        "| Barley | 410 | 380 |\n| Oats | 95 | 120 |",
    ),
)
def table_told(article: Article) -> Iterator[Relation]:
    """A figure of the text is that of the cell whose row and column its sentence names."""
    for sheet in sheets_of(article):
        for one in told_of(article, sheet):
            yield _relation(one)


def _relation(found: Told) -> Relation:
    said, cell = term_of(found.claim), term_of(found.cell)
    return Relation(
        "table-told",
        (part("text", found.claim, said), part("cell", found.cell, cell)),
        (Reading("as written", (equal(said, cell),)),),
        Assumes.SAME_THING,
        "text",
    )
