"""Tables whose cells wrap, and the list that a table becomes where there is little room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from rich.cells import cell_len
from rich.text import Text

from claimcheck.report.terminal.canvas import Look, wrap

_TABLE_FROM = 72
"""Below so many columns a table is harder to read than a list."""
_GAP = 2

Row = Sequence[str]


def table(
    heads: Row, rows: Sequence[Row], shares: Sequence[float], look: Look, indent: int = 2
) -> Iterator[Text]:
    """Yield a table whose first column is as wide as it needs; `shares` divide the rest among the others.

    Where there is little room each row becomes an entry: the first cell and the second, the others below.
    """
    first = max(len(row[0]) for row in rows)
    if look.measure < _TABLE_FROM:
        yield from _entries(rows, first, look, indent)
        return
    first = max(len(heads[0]), first)
    room = look.measure - indent - first - _GAP * len(shares)
    widths = (first, *_widths(heads, rows, [int(room * share) for share in shares]))
    yield from _row(heads, widths, indent, "dim")
    for row in rows:
        yield from _row(row, widths, indent)


def _widths(heads: Row, rows: Sequence[Row], shares: Sequence[int]) -> list[int]:
    """Return the widths of the columns after the first: their shares, less what some leave to the others."""
    columns = range(1, len(shares) + 1)
    needed = [max(1, *(cell_len(row[column]) for row in (heads, *rows))) for column in columns]
    widths = [min(share, need) for share, need in zip(shares, needed, strict=True)]
    for column, need in enumerate(needed):
        widths[column] += min(need - widths[column], sum(shares) - sum(widths))
    return widths


def _row(cells: Row, widths: Sequence[int], indent: int, style: str = "") -> Iterator[Text]:
    """Yield a row of a table, on as many lines as its fullest cell needs."""
    columns = [list(wrap(Text(cell, style), width)) for cell, width in zip(cells, widths, strict=True)]
    for line in zip_longest(*columns, fillvalue=Text("")):
        text = Text(" " * indent)
        for cell, width in zip(line, widths, strict=True):
            text.append(cell).append(" " * (max(width - cell_len(cell.plain), 0) + _GAP))
        yield text


def _entries(rows: Sequence[Row], first: int, look: Look, indent: int) -> Iterator[Text]:
    margin = " " * indent
    for head, written, *others in rows:
        yield from wrap(Text(written), look.measure, first=Text(f"{margin}{head:>{first}}  ", "dim"))
        rest = " · ".join(cell for cell in others if cell)
        if rest:
            yield from wrap(Text(rest, "dim"), look.measure, first=Text(" " * (indent + first + 2)))
