"""CC410."""

from __future__ import annotations

from claimcheck.model import Conflict, Severity
from claimcheck.rule import Wording, names
from claimcheck.tables.sheet import names_of
from claimcheck.text import Document
from claimcheck.wording.quoting import bare, quoted

_TONS = "| Sacks | 2021 | 2022 |\n|-|-|-|\n| Barley | 410 | {cell: 380} |\n| Oats | 95 | 120 |"
_PLAIN = "| Sacks | 2021 | 2022 |\n|-|-|-|\n| Barley | 410 | 380 |\n| Oats | 95 | 120 |"


@names(
    "CC410",
    relations=("table-told",),
    alone=True,
    severity=Severity.WARNING,
    bad=(
        f"A harvest\n\nThe farms brought in {{text: 830}} sacks of barley in 2022.\n\n{_TONS}",
        f"A harvest\n\nIn 2022, the barley came to {{text: 308}} sacks.\n\n{_TONS}",
        "Jobs in the valley\n\nMost are in mining. Trade has {text: 1,420} jobs.\n\n| | Jobs |\n|-|-|\n"
        "| Mining | 3,100 |\n| Trade | {cell: 1,240} |",
        "The vote\n\nLee won with ease. She took {text: 72 percent} in Bergen in 2023.\n\n| | 2019 | 2023 |\n|-|-|-|\n"
        "| Bergen | 58% | {cell: 62%} |\n| Troms | 51% | 49% |",
        "The budget\n\nIt is smaller now. In 2022, roads cost {text: $4.9 million}.\n\n| | 2021 | 2022 |\n|-|-|-|\n"
        "| Roads | $3.1 million | {cell: $4.2 million} |\n| Rail | $1.8 million | $2.2 million |",
    ),
    good=(
        f"A harvest\n\nThe farms brought in 380 sacks of barley in 2022.\n\n{_PLAIN}",
        f"A harvest\n\nThe farms brought in about 400 sacks of barley in 2022.\n\n{_PLAIN}",
        f"A harvest\n\nThey brought in 410 sacks of barley, more than in 2022.\n\n{_PLAIN}",
        f"A harvest\n\nOne farm brought in 12 of the 380 sacks of barley in 2022.\n\n{_PLAIN}",
        f"A harvest\n\nIn 2022, 23 people picked barley, and oats.\n\n{_PLAIN}",
        f"A harvest\n\nThe plan was for 500 sacks of barley in 2022, but it could have been 500 more.\n\n{_PLAIN}",
    ),
)
def table_text_mismatch(conflict: Conflict, document: Document) -> Wording:
    """What the text tells of a cell must be what the table says.

    A sentence that names the row and the column of one cell, and has a single figure, is held against that cell.
    A figure that another cell of the row or column gives is taken for that one.

    Limits: sentences that name several rows or columns, that hedge their figure, or give it in another unit.
    """
    text, cell = conflict.relations[0].claims("text", "cell")
    label, heading = names_of(document, cell.mention.span)
    place = " and ".join(f"“{name}”" for name in (label, heading) if name)
    message = f"The table has {bare(document, cell)} for {place}, the text {quoted(document, text)}."
    return Wording(message, f"{bare(document, cell)} ≠ {bare(document, text)}")
