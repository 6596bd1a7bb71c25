"""CC210."""

from __future__ import annotations

from claimcheck.model import Conflict, Fit, Severity
from claimcheck.rule import Wording, names
from claimcheck.tables.sheet import names_of
from claimcheck.text import Document
from claimcheck.wording.arithmetic import added, total_of
from claimcheck.wording.quoting import bare, listed, sentence_case

_MOST = 6
"""How many figures are named one by one."""


@names(
    "CC210",
    relations=("table-total",),
    alone=True,
    severity=Severity.WARNING,
    bad=(
        "Sales\n\n| | 2021 |\n|-|-|\n| Tea | {part: 410} |\n| Rye | {part: 95} |\n| Total | {total: 515} |",
        "Sales\n\n| | 2020 | 2021 | 2022 | 2023 |\n|-|-|-|-|-|\n| Tea | 300 | {part: 410} | 380 | 390 |\n"
        "| Rye | 100 | {part: 95} | 120 | 110 |\n| Total | 400 | {total: 550} | 500 | 500 |",
        "Sales\n\n| | Tea | Rye | Total |\n|-|-|-|-|\n| 2020 | 300 | 100 | 400 |\n"
        "| 2021 | {part: $410} | {part: $95} | {total: $550} |\n| 2022 | 380 | 120 | 500 |\n| 2023 | 390 | 110 | 500 |",
        "Mail\n\n| | Letters |\n|-|-|\n| Oslo | {part: 12,040} |\n| Bergen | {part: 8,310} |\n"
        "| Troms | – |\n| Total | {total: 23,050} |",
        "Staff\n\n| | All staff | Men | Women |\n|-|-|-|-|\n| Cooks | 50 | 38 | 12 |\n"
        "| Clerks | {total: 80} | {part: 31} | {part: 29} |\n| Guards | 20 | 14 | 6 |\n| Porters | 9 | 5 | 4 |",
    ),
    good=(
        "Sales\n\n| | 2021 |\n|-|-|\n| Tea | 410 |\n| Rye | 95 |\n| Total | 505 |",
        "Sales\n\n| | 2021 | 2022 |\n|-|-|-|\n| Tea | 410 | 380 |\n| of it green | 95 | 120 |\n| Total | 410 | 380 |",
        "Sales, in millions\n\n| | 2021 |\n|-|-|\n| Tea | 4.1 |\n| Rye | 2.4 |\n| Total | 6.6 |",
        "Sales\n\n| | 2021 |\n|-|-|\n| Tea | 410 |\n| Rye | n/a |\n| Total | 730 |",
        "Cases\n\n| | 2021 | 2022 |\n|-|-|-|\n| Total number of cases | 900 | 800 |\n| Settled | 400 | 300 |\n"
        "| Dropped | 90 | 70 |",
        "Sales\n\n| | 2021 |\n|-|-|\n| Tea | 410 |\n| Rye | 95 |\n| Total | 505 |\n| Coal | 70 |\n| Total | 575 |",
    ),
)
def table_total_mismatch(conflict: Conflict, document: Document) -> Wording:
    """A total in a table must be the sum of its lines.

    A row or column is taken for a total by its heading ("Total", "All staff"), and only if most of its figures
    are the sum of the others: where a table counts something twice, hardly any of them is. A lone column that
    "Total" closes needs no other. Every figure may be rounded.

    Limits: tables with gaps, and those whose lines are parts of each other, are left alone.
    """
    total, *parts = conflict.relations[0].stated
    label, heading = names_of(document, total.mention.span)
    place = ", ".join(f"“{name}”" for name in (label, heading) if name)
    figures = (
        listed([bare(document, one) for one in parts]) if len(parts) <= _MOST else f"the {len(parts)} figures"
    )
    message = f"{figures} make {total_of(parts)}, not {bare(document, total)}"
    working = (
        f"{added(parts)}, not {total_of([total])}" if len(parts) <= 2 * _MOST else f"sum = {total_of(parts)}"
    )
    fits = (Fit("total", total_of(parts), total.mention.span),) if len(parts) > _MOST else ()
    return Wording(sentence_case(f"{message} ({place})." if place else f"{message}."), working, fits)
