"""A percentage in a table."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part, term_of
from claimcheck.constraint import Product
from claimcheck.model import Article, Assumes, Reading, Relation
from claimcheck.rule import relation
from claimcheck.tables.shares import Share, shares_of
from claimcheck.tables.sheet import sheets_of


@relation(
    holds=(
        "Votes\n\n| | Votes | % |\n|-|-|-|\n| Lee | {part: 1,240} | {share: 62%} |\n| Kim | 760 | 38% |\n"
        "| Total | {whole: 2,000} | 100% |",
        "Votes\n\n| | n (%) |\n|-|-|\n| Lee | {part: 1,240} ({share: 62%}) |\n| Kim | 760 (38%) |\n"
        "| Total | {whole: 2,000} |",
        "Cases\n\n| | Tests | Cases | Rate |\n|-|-|-|-|\n| 2021 | {whole: 400} | {part: 48} | {share: 12%} |\n"
        "| 2022 | 500 | 75 | 15% |\n| 2023 | 800 | 200 | 25% |",
        "Staff\n\n| | n = {whole: 132} |\n|-|-|\n| Men | {part: 79} ({share: 63%}) |\n| Women | 53 (37%) |",
    ),
    never=(
        "Votes\n\n| | Votes | % |\n|-|-|-|\n| Lee | 1,240 | 55% |\n| Kim | 760 | 45% |\n| Total | 2,000 | 100% |",
        "Votes\n\n| | Votes | % |\n|-|-|-|\n| Lee | 1,240 | 62% |\n| Kim | 760 | 38% |",
        "Votes\n\n| | n (%) |\n|-|-|\n| Lee | 1,240 (44%) |\n| Kim | 760 (20%) |\n| Total | 2,000 |",
    ),
)
def table_share(article: Article) -> Iterator[Relation]:
    """A percentage in a table is that of one of its figures in another.

    The whole is the total of the column, or a figure in the same row, whichever fits most of the rows.
    """
    for sheet in sheets_of(article):
        for one in (sheet, sheet.turned):
            yield from map(_relation, shares_of(one))


def _relation(found: Share) -> Relation:
    share, some, whole = map(term_of, found)
    return Relation(
        "table-share",
        (
            part("share", found.share, share),
            part("part", found.part, some),
            part("whole", found.whole, whole),
        ),
        (Reading("as written", (Product(share, whole, some),)),),
        Assumes.STATED,
        "share",
    )
