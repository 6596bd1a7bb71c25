"""What was counted, as a page: plots by year and group, tables, rules with examples, articles to look at first.

It is one file without a script, in the frame that the page of `check` has: the browser may load nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import claimcheck
from claimcheck.archive.report import FEW, Counted, First, Line, OfRule, rate
from claimcheck.archive.report.bars import Bar, columns, rows
from claimcheck.report.page.element import element, shown
from claimcheck.report.page.frame import asset, framed
from claimcheck.report.telling import counted as told

_TITLE = "Do the figures of an archive add up?"
_PLOTTED = 30
_MOST = 500
"""So many lines a table has at most; the table for a spreadsheet has all."""
_PALE = f"Pale: fewer than {FEW} articles, of which a rate says little."
_HEADS = (
    "articles",
    "relations",
    "errors",
    "warnings",
    "errors per 1,000 articles",
    "errors per 1,000 relations",
)


def archive_page(counted: Counted) -> str:
    """Return the page."""
    dated = [one for one in counted.by_year if one.year is not None]
    grouped = [one for one in counted.by_group if one.group is not None]
    years = columns([_bar(str(one.year), one) for one in dated], "Errors per 1,000 articles, by year")
    groups = rows(
        [_bar(one.group or "", one) for one in grouped[:_PLOTTED]], "Errors per 1,000 articles, by group"
    )
    parts = (
        _header(counted.whole),
        _section(
            "Errors per 1,000 articles, by year", years if dated else "", counted.by_year, _year, "year"
        ),
        _section("Errors per 1,000 articles, by group", groups, counted.by_group, _group, "group")
        if grouped
        else "",
        _folded("By group and year", _lines(counted.by_both, _both, "group, year"))
        if grouped and dated
        else "",
        _list("Rules", map(_rule, counted.rules)),
        _list("Articles to look at first", map(_first, counted.first)),
    )
    style = asset("page.css") + asset("page.css", __package__)
    return framed(element("main", "\n".join(filter(None, parts))), _TITLE, style)


def _header(whole: Line) -> str:
    brand = element("p", f'<a href="{claimcheck.HOME}">claimcheck</a> {claimcheck.__version__}', cls="brand")
    words = (
        f"{told(whole.articles, 'article')}, {told(whole.relations, 'relation')}: {told(whole.errors, 'error')}, "
        f"{told(whole.warnings, 'warning')}, {told(whole.notes, 'note')}; "
        f"{whole.left_out:,} left out, {whole.trouble:,} with trouble."
    )
    return element("header", f"{brand}{element('h1', _TITLE)}{element('p', words, cls='counts')}")


def _section(title: str, plot: str, lines: Sequence[Line], named: Callable[[Line], str], head: str) -> str:
    pale = element("p", _PALE) if plot and any(line.checked < FEW for line in lines) else ""
    body = f"{plot}{pale}{_details('The figures', _lines(lines, named, head))}"
    return element("section", f"{element('h2', title)}{body}")


def _folded(title: str, table: str) -> str:
    return element("section", f"{element('h2', title)}{_details('The figures', table)}")


def _details(title: str, table: str) -> str:
    return element("details", f"{element('summary', title)}{element('div', table, cls='scroll')}")


def _lines(lines: Sequence[Line], named: Callable[[Line], str], head: str) -> str:
    heads = "".join(element("th", one) for one in (head, *_HEADS))
    body = "".join(element("tr", f"{element('td', shown(named(one)))}{_cells(one)}") for one in lines[:_MOST])
    more = element("p", f"{len(lines) - _MOST:,} more lines are left out here.") if len(lines) > _MOST else ""
    return (
        element("table", f"<thead>{element('tr', heads)}</thead><tbody>{body}</tbody>", cls="counted") + more
    )


def _cells(line: Line) -> str:
    counts = (f"{one:,}" for one in (line.articles, line.relations, line.errors, line.warnings))
    return "".join(
        element("td", cell) for cell in (*counts, rate(line.per_articles), rate(line.per_relations))
    )


def _list(title: str, entries: Iterable[str]) -> str:
    body = "".join(element("li", entry) for entry in entries)
    return element("section", f"{element('h2', title)}{element('ul', body, cls='told')}") if body else ""


def _rule(rule: OfRule) -> str:
    found = ((rule.errors, "error"), (rule.warnings, "warning"), (rule.notes, "note"))
    counts = ", ".join(told(count, noun) for count, noun in found if count)
    head = f"<b>{rule.rule}</b> {shown(rule.name)}: {counts} in {told(rule.articles, 'article')}"
    examples = (f"{shown(one.message)} ({_link(one.id)})" for one in rule.examples)
    return head + element("ul", "".join(element("li", one) for one in examples))


def _first(one: First) -> str:
    where = ", ".join(filter(None, (one.group, one.date)))
    head = f"{_link(one.id)}{f' ({shown(where)})' if where else ''}"
    return head + element("ul", "".join(element("li", shown(message)) for message in one.messages))


def _link(id: str) -> str:
    """Return what an article is called; where that is an address, it leads there."""
    return f'<a href="{shown(id)}">{shown(id)}</a>' if id.startswith(("https://", "http://")) else shown(id)


def _bar(name: str, line: Line) -> Bar:
    about = f"{told(line.errors, 'error')} in {told(line.checked, 'article')}"
    return Bar(name, line.per_articles or 0, about, line.checked < FEW)


def _year(line: Line) -> str:
    return "no date" if line.year is None else str(line.year)


def _group(line: Line) -> str:
    return "no group" if line.group is None else line.group


def _both(line: Line) -> str:
    return f"{_group(line)}, {_year(line)}"
