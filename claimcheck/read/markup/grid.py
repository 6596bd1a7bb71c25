"""Where the cells of a table stand, whoever tells it: HTML, Markdown or Word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from claimcheck.text import Span, Table

PARTS = frozenset(("table", "thead", "tr", "td", "th"))
"""The elements that a table is made of."""
_WIDEST = 64
"""Columns that are kept; wider tables are data to be computed with, not to be read."""
_TALLEST = 1_000


class Cell(NamedTuple):
    """The place of a cell: which table, the row and column it begins in, and over how many it goes."""

    table: int
    row: int
    column: int
    width: int = 1
    height: int = 1
    head: bool = False


class _Open:
    """A table that is being told."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.row = -1
        self.column = 0
        self.cell: Cell | None = None
        self.in_row = self.in_head = False
        self.reaching: dict[int, int] = {}


class Grid:
    """The tables of a text, as far as they were told; one may stand inside a cell of another."""

    def __init__(self) -> None:
        """Begin without a table."""
        self._open: list[_Open] = []
        self._tables = 0

    @property
    def cell(self) -> Cell | None:
        """The cell that is open."""
        return self._open[-1].cell if self._open else None

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Begin a part of a table."""
        if name == "table":
            self._open.append(_Open(self._tables))
            self._tables += 1
        elif self._open:
            table = self._open[-1]
            if name == "thead":
                table.in_head = True
            elif name == "tr" or not table.in_row:
                _begin_row(table)
            if name in ("td", "th"):
                _begin_cell(
                    table, _number(attributes, "colspan"), _number(attributes, "rowspan"), name == "th"
                )

    def end(self, name: str) -> None:
        """End a part of a table."""
        if not self._open:
            return
        table = self._open[-1]
        if name == "table":
            self._open.pop()
        elif name in ("td", "th"):
            table.cell = None
        else:
            table.in_row = False
            table.in_head = table.in_head and name != "thead"

    def widen(self, width: int) -> None:
        """Let the open cell go over so many columns."""
        table = self._open[-1] if self._open else None
        if table and table.cell:
            table.cell = table.cell._replace(width=max(1, min(width, _WIDEST)))
            table.column = table.cell.column + table.cell.width

    def head_row(self) -> None:
        """Make the open row one of headings."""
        if self._open:
            self._open[-1].in_head = True


def _begin_row(table: _Open) -> None:
    table.row += 1
    table.column, table.in_row = 0, True
    table.reaching = {column: rows - 1 for column, rows in table.reaching.items() if rows > 1}


def _begin_cell(table: _Open, width: int, height: int, head: bool) -> None:
    while table.column in table.reaching:
        table.column += 1
    width = min(width, _WIDEST)
    table.cell = Cell(table.number, table.row, table.column, width, height, head or table.in_head)
    if height > 1:
        table.reaching.update(dict.fromkeys(range(table.column, table.column + width), height))
    table.column += width


def _number(attributes: Mapping[str, str], name: str) -> int:
    value = attributes.get(name, "").strip()
    short = value.isascii() and value.isdigit() and len(value) < 5
    return max(1, min(int(value), _TALLEST)) if short else 1


def tables_of(cells: Iterable[tuple[Cell, Span]]) -> tuple[Table, ...]:
    """Return the tables that cells with their places in the text make up, in order.

    What has but one row or one column is layout and no table.
    """
    by_table: dict[int, list[tuple[Cell, Span]]] = {}
    for cell, span in cells:
        if cell.column < _WIDEST:
            by_table.setdefault(cell.table, []).append((cell, span))
    made = (_table(by_table[number]) for number in sorted(by_table))
    return tuple(table for table in made if len(table.rows) > 1 and len(table.rows[0]) > 1)


def _table(cells: list[tuple[Cell, Span]]) -> Table:
    """Return the table of some cells; the text of a cell in several blocks runs from the first to the last."""
    columns = min(_WIDEST, max(cell.column + cell.width for cell, _ in cells))
    rows: dict[int, list[Span | None]] = {}
    heads: set[int] = set()
    for cell, span in cells:
        for row in {cell.row} if cell.height == 1 else range(cell.row, cell.row + cell.height):
            line = rows.setdefault(row, [None] * columns)
            for column in range(cell.column, min(columns, cell.column + cell.width)):
                before = line[column]
                line[column] = Span(before.start, span.end) if before else span
        heads |= {cell.row} if cell.head and cell.column + cell.width > 1 else set()
    last = max(cell.row for cell, _ in cells)
    kept = [row for row in sorted(rows) if row <= last]
    head = next((place for place, row in enumerate(kept) if row not in heads), len(kept))
    return Table(tuple(tuple(rows[row]) for row in kept), head)
