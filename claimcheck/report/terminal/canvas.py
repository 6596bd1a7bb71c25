"""What a page is drawn on: its width, whether it has styles, and the few shapes it is made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import StringIO
from typing import NamedTuple

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

_WIDEST = 100
"""Longer lines are hard to read, however wide the terminal is."""
_NARROWEST = 20
_COLUMNS_FROM = 60
_LOUD, _QUIET = "^", "~"


class Look(NamedTuple):
    """How a page is to look: `quiet` tells findings alone, `links` lead to the file in a terminal that knows them."""

    width: int = 80
    color: bool = False
    verbose: bool = False
    trace: bool = False
    quiet: bool = False
    links: bool = False

    @property
    def measure(self) -> int:
        """How many columns the page takes."""
        return max(_NARROWEST, min(self.width, _WIDEST))


def draw(look: Look, lines: Iterable[Text]) -> str:
    """Return lines as they are written to the terminal."""
    page = StringIO()
    canvas = _console(look, page)
    for line in lines:
        line.rstrip()
        canvas.print(line, soft_wrap=True)
    return page.getvalue()


def wrap(text: Text, width: int, *, first: Text | None = None, rest: Text | None = None) -> Iterator[Text]:
    """Yield the lines of a text, the first behind `first`, the others behind `rest` or as much space."""
    first = first or Text()
    rest = Text(" " * cell_len(first.plain)) if rest is None else rest
    room = max(width - max(cell_len(first.plain), cell_len(rest.plain)), 4)
    for number, line in enumerate(text.wrap(_RULER, room, overflow="fold")):
        line.rstrip()
        yield Text.assemble(rest if number else first, line)


def marked(line: Text, look: Look) -> Iterator[Text]:
    """Yield a line; where no style can show what is underlined in it, a row of signs below does.

    What is bold too is what the passage is shown for, and gets the louder sign.
    """
    yield line
    if look.color:
        return
    bar = line.plain.find("│")
    row = [" "] * cell_len(line.plain)
    for span in line.spans:
        style = str(span.style)
        if "underline" in style:
            start, end = cell_len(line.plain[: span.start]), cell_len(line.plain[: span.end])
            row[start:end] = (_LOUD if "bold" in style else _QUIET) * (end - start)
    if not {_LOUD, _QUIET}.isdisjoint(row):
        row[bar : bar + 1] = "│" * (bar >= 0)
        yield Text("".join(row))


def labeled(label: str, text: Text, look: Look, indent: int) -> Iterator[Text]:
    """Yield lines behind a label in a column of its own, or below it where there is little room."""
    column = f"{' ' * indent}{label:<11}"
    if look.measure < _COLUMNS_FROM:
        if label:
            yield Text(f"{' ' * indent}{label}", "dim")
        column = " " * (indent + 2)
    yield from wrap(text, look.measure, first=Text(column, "dim"))


def apart(left: Text, right: Text, look: Look) -> Iterator[Text]:
    """Yield two texts at both ends of a line, or on two lines where one has no room for both."""
    gap = look.measure - cell_len(left.plain) - cell_len(right.plain)
    if gap < 2:
        yield from wrap(left, look.measure, rest=Text("    "))
        yield from wrap(right, look.measure, first=Text("    "))
    else:
        yield Text.assemble(left, " " * gap, right)


def _console(look: Look, page: StringIO) -> Console:
    return Console(
        file=page,
        width=look.measure,
        force_terminal=look.color,
        color_system="standard" if look.color else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
        _environ={},
    )


_RULER = _console(Look(), StringIO())
"""Where lines are measured; cells are as wide on any page."""
