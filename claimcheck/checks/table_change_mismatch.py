"""CC310."""

from __future__ import annotations

from claimcheck.model import Conflict, Severity
from claimcheck.number import Kind
from claimcheck.rule import Wording, names
from claimcheck.tables.sheet import names_of
from claimcheck.text import Document
from claimcheck.wording.arithmetic import changed, growth
from claimcheck.wording.figures import figure
from claimcheck.wording.quoting import bare, quoted


@names(
    "CC310",
    relations=("table-change",),
    alone=True,
    severity=Severity.WARNING,
    bad=(
        "Sales\n\n| | 2021 | 2022 | Change |\n|-|-|-|-|\n| Tea | {before: 400} | {after: 500} | {percent: 52%} |\n"
        "| Rye | 120 | 90 | -25% |\n| Oats | 100 | 104 | 4% |\n| Peas | 200 | 220 | 10% |",
        "Sales\n\n| | 2021 | 2022 | Change |\n|-|-|-|-|\n| Tea | 400 | 510 | 110 |\n| Rye | 120 | 90 | -30 |\n"
        "| Oats | {before: 137} | {after: 104} | {size: -43} |\n| Peas | 201 | 222 | 21 |",
        "Sales\n\n| | 2022 | 2021 | Growth |\n|-|-|-|-|\n| Tea | {after: $480} | {before: $390} | {percent: 13%} |\n"
        "| Rye | $90 | $120 | -25% |\n| Oats | $104 | $100 | 4% |\n| Peas | $220 | $200 | 10% |",
        "Sales\n\n| | Tea | Rye | Oats | Peas |\n|-|-|-|-|-|\n| 2021 | 400 | 120 | 100 | {before: 200} |\n"
        "| 2022 | 500 | 90 | 104 | {after: 260} |\n| % change | 25% | -25% | 4% | {percent: 60%} |",
        "Staff\n\n| | Before | After | Difference |\n|-|-|-|-|\n| Cooks | 41 | 53 | 12 |\n"
        "| Clerks | {before: 88} | {after: 71} | {size: -7} |\n| Guards | 19 | 17 | -2 |\n| Porters | 9 | 14 | 5 |",
    ),
    good=(
        "Sales\n\n| | 2021 | 2022 | Change |\n|-|-|-|-|\n| Tea | 400 | 500 | 25% |\n| Rye | 120 | 90 | -25% |",
        "Sales\n\n| | 2021 | 2022 | Change |\n|-|-|-|-|\n| Tea | 400 | 500 | 19% |\n| Rye | 120 | 90 | -28% |",
        "Sales\n\n| | 2022 | 2021 | Growth |\n|-|-|-|-|\n| Tea | 500 | 400 | 25% |\n| Rye | 90 | 120 | -25% |",
        "Sales\n\n| | 2021 | 2022 | Change |\n|-|-|-|-|\n| Tea | 4.1 | 5.0 | 23% |\n| Rye | 1.2 | 0.9 | -27% |",
        "Sales\n\n| | 2021 | 2022 | Change |\n|-|-|-|-|\n| Tea | 400 | 510 | 110 |\n| Rye | 120 | 90 | (30) |",
    ),
)
def table_change_mismatch(conflict: Conflict, document: Document) -> Wording:
    """A change in a table must be the one between its figures.

    A column whose heading speaks of a change, a growth or a difference is held against two others, in percent or
    as an amount; which of them was before is told by most of the rows. A row in which it does not fit, among three
    times as many in which it does, is off.

    Limits: tables with fewer rows, and falls that stand in brackets.
    """
    relation = conflict.relations[0]
    change, before, after = relation.stated
    ends = f"From {bare(document, before)} to {bare(document, after)}"
    label, _ = names_of(document, change.mention.span)
    place = f" (“{label}”)" if label else ""
    if change.mention.kind is Kind.SHARE:
        message = f"{ends} is {growth(before, after)}, not {quoted(document, change)}{place}."
        return Wording(message, changed(before, after))
    moved = after.number.low - before.number.low
    size = figure(abs(moved), change.mention.kind, unit=change.mention.unit)
    signed = f"−{size}" if moved < 0 else size
    stated = quoted(document, change).replace("-", "−")
    difference = f"{bare(document, after)} − {bare(document, before)} = {signed}"
    return Wording(f"{ends} is {signed}, not {stated}{place}.", difference)
