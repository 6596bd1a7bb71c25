"""What was counted, as a page in the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from claimcheck.archive.report import Counted, Line, rate
from claimcheck.report.safe import one_line
from claimcheck.report.telling import counted as told
from claimcheck.report.terminal.canvas import Look, draw, wrap

_HEADS = (
    ("", "", "", "", "errors per 1,000"),
    ("articles", "relations", "errors", "warnings", "articles", "relations"),
)
_WIDTHS = (10, 11, 8, 10, 10, 11)
_NARROWEST = 12
_TABLE_FROM = sum(_WIDTHS) + _NARROWEST + 2
"""Below so many columns the table becomes a list."""
_MOST = 30
"""So many groups are shown; the table for a spreadsheet has all of them."""


def terminal_page(counted: Counted, look: Look) -> str:
    """Return the page: years, groups, rules, and the articles to look at first."""
    return draw(look, _lines(counted, look))


def _lines(counted: Counted, look: Look) -> Iterator[Text]:
    whole = counted.whole
    yield from _table("By year", [(_year(one), one) for one in counted.by_year], look)
    if any(one.group is not None for one in counted.by_group):
        groups = [(_group(one), one) for one in counted.by_group]
        yield from _table("By group", groups[:_MOST], look)
        if len(groups) > _MOST:
            yield Text(f"  and {told(len(groups) - _MOST, 'group')} more (--format csv has all)", "dim")
    yield from _rules(counted, look)
    yield from _first(counted, look)
    yield Text()
    of = f"{told(whole.articles, 'article')}: {whole.left_out:,} left out, {whole.trouble:,} with trouble"
    yield from wrap(
        Text(f"{of}; {told(whole.errors, 'error')}, {told(whole.warnings, 'warning')}"), look.measure
    )


def _table(title: str, lines: Sequence[tuple[str, Line]], look: Look) -> Iterator[Text]:
    """Yield a table of lines, each behind its name."""
    if look.measure < _TABLE_FROM:
        yield from _entries(title, lines, look)
        return
    room = max(look.measure - sum(_WIDTHS) - 2, _NARROWEST)
    wide = min(max(len(title), *(cell_len(name) for name, _ in lines)), room)
    yield Text()
    above = " " * (wide + 2 + sum(_WIDTHS[:4])) + f"{_HEADS[0][4]:>{sum(_WIDTHS[4:])}}"
    yield Text(above, "dim")
    heads = "".join(f"{head:>{width}}" for head, width in zip(_HEADS[1], _WIDTHS, strict=True))
    yield Text.assemble((set_cell_size(title, wide + 2), "bold"), (heads, "dim"))
    for name, line in lines:
        counts = (line.articles, line.relations, line.errors, line.warnings)
        cells = (*(f"{one:,}" for one in counts), rate(line.per_articles), rate(line.per_relations))
        row = "".join(f"{cell:>{width}}" for cell, width in zip(cells, _WIDTHS, strict=True))
        yield Text(f"  {set_cell_size(name, wide)}{row}")


def _entries(title: str, lines: Sequence[tuple[str, Line]], look: Look) -> Iterator[Text]:
    yield Text()
    yield Text(title, "bold")
    for name, line in lines:
        rates = (rate(line.per_articles) or "-", rate(line.per_relations) or "-")
        words = (
            f"{told(line.articles, 'article')} · {told(line.relations, 'relation')} · "
            f"{told(line.errors, 'error')}, {rates[0]} per 1,000 articles, {rates[1]} per 1,000 relations · "
            f"{told(line.warnings, 'warning')}"
        )
        yield from wrap(Text(f"{name}: {words}"), look.measure, first=Text("  "), rest=Text("    "))


def _rules(counted: Counted, look: Look) -> Iterator[Text]:
    if counted.rules:
        yield Text()
        yield Text("Rules", "bold")
    for rule in counted.rules:
        found = ", ".join(
            told(count, noun)
            for count, noun in ((rule.errors, "error"), (rule.warnings, "warning"), (rule.notes, "note"))
            if count
        )
        head = f"{rule.rule} {rule.name}: {found} in {told(rule.articles, 'article')}"
        yield from wrap(Text(head), look.measure, first=Text("  "))
        for example in rule.examples:
            words = f"{one_line(example.message)} ({one_line(example.id)})"
            yield from wrap(Text(words, "dim"), look.measure, first=Text("    "))


def _first(counted: Counted, look: Look) -> Iterator[Text]:
    if counted.first:
        yield Text()
        yield Text("To look at first", "bold")
    for one in counted.first:
        where = ", ".join(one_line(word) for word in (one.group, one.date) if word)
        head = f"{one_line(one.id)}{f' ({where})' if where else ''}"
        yield from wrap(Text(head), look.measure, first=Text("  "))
        for message in one.messages:
            yield from wrap(Text(one_line(message), "dim"), look.measure, first=Text("    "))


def _year(line: Line) -> str:
    return "no date" if line.year is None else str(line.year)


def _group(line: Line) -> str:
    return "no group" if line.group is None else one_line(line.group)
