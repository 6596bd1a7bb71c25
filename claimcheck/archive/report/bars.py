"""Bars, drawn as SVG: errors per 1,000 articles. What is drawn stands in a table too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.archive.report import rate
from claimcheck.report.page.element import element, shown

_WIDTH, _HIGH, _FOOT, _HEAD = 920, 160, 22, 18
"""The columns of years, in user units."""
_WIDEST, _GAP = 46, 4
_LABELS = 16
"""So many years have room for their numbers below the columns."""
_ROW, _LABEL, _AMOUNT = 24, 200, 64
"""The rows of groups."""
_LETTERS = 26
_FEW = ' class="few"'


class Bar(NamedTuple):
    """A bar: its name, its value, what it says when somebody points at it, and whether few articles made it."""

    name: str
    value: float
    about: str
    few: bool


def columns(bars: Sequence[Bar], about: str) -> str:
    """Return a column for each year."""
    step = min(_WIDTH / max(len(bars), 1), _WIDEST + _GAP)
    every = -(-len(bars) // _LABELS)
    drawn = "".join(_columns(bars, step, every))
    base = f'<line x1="0" x2="{step * len(bars):.1f}" y1="{_HEAD + _HIGH}" y2="{_HEAD + _HIGH}"/>'
    return _svg(step * len(bars), _HEAD + _HIGH + _FOOT, about, drawn + base)


def rows(bars: Sequence[Bar], about: str) -> str:
    """Return a row for each group."""
    return _svg(_WIDTH, _ROW * len(bars), about, "".join(_rows(bars)))


def _columns(bars: Sequence[Bar], step: float, every: int) -> Iterator[str]:
    most = max((bar.value for bar in bars), default=0) or 1
    for number, bar in enumerate(bars):
        high = _HIGH * bar.value / most
        left, top = number * step, _HEAD + _HIGH - high
        middle = left + (step - _GAP) / 2
        yield _bar(bar, left, top, step - _GAP, high)
        if number % every == 0:
            yield _text(middle, _HEAD + _HIGH + 16, "middle", bar.name)
        if len(bars) <= _LABELS:
            yield _text(middle, top - 5, "middle", rate(bar.value))


def _rows(bars: Sequence[Bar]) -> Iterator[str]:
    most = max((bar.value for bar in bars), default=0) or 1
    for number, bar in enumerate(bars):
        top = number * _ROW
        wide = (_WIDTH - _LABEL - _AMOUNT) * bar.value / most
        name = bar.name if len(bar.name) <= _LETTERS else f"{bar.name[: _LETTERS - 1]}…"
        yield _text(_LABEL - 8, top + 16, "end", name)
        yield _bar(bar, _LABEL, top + 3, wide, _ROW - 6)
        yield _text(_LABEL + wide + 6, top + 16, "start", rate(bar.value))


def _bar(bar: Bar, left: float, top: float, wide: float, high: float) -> str:
    box = f'x="{left:.1f}" y="{top:.1f}" width="{max(wide, 0):.1f}" height="{max(high, 0):.1f}"'
    title = element("title", shown(f"{bar.name}: {bar.about}"))
    return f"<rect {box}{_FEW if bar.few else ''}>{title}</rect>"


def _text(left: float, top: float, anchor: str, words: str) -> str:
    return f'<text x="{left:.1f}" y="{top:.1f}" text-anchor="{anchor}">{shown(words)}</text>'


def _svg(wide: float, high: float, about: str, drawn: str) -> str:
    box = f'viewBox="0 0 {wide:.0f} {high:.0f}" width="{wide:.0f}" height="{high:.0f}"'
    return f'<svg {box} role="img" aria-label="{shown(about)}">{drawn}</svg>'
