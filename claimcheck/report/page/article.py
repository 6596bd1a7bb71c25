"""The text of an article with its figures marked, each finding behind the paragraph that it stands in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby

from claimcheck.model import Result
from claimcheck.report.page.card import card
from claimcheck.report.page.element import element, shown
from claimcheck.report.page.marks import Mark, Marks
from claimcheck.text import Block, Document, Role, Span, Table

_TAGS = {Role.TITLE: "h2", Role.HEADING: "h3", Role.QUOTE: "blockquote"}


def sheet(result: Result, marks: Marks) -> str:
    """Return the article: its blocks in order, with the cards of their findings."""
    writer = _Writer(result, marks)
    parts = [part for role, members in _alike(result.document) for part in writer.parts(role, members)]
    return element("div", element("div", "\n".join(parts), cls="paper"), cls="sheet")


def _alike(document: Document) -> Iterator[tuple[Role, list[Block]]]:
    """Yield runs of blocks that belong together: the items of a list, the cells of a table; others one by one."""
    for (role, number), members in groupby(
        enumerate(document.blocks),
        key=lambda one: (one[1].role, -1 if one[1].role in (Role.LIST, Role.TABLE) else one[0]),
    ):
        del number
        yield role, [block for _, block in members]


class _Writer:
    """What all blocks of an article have in common."""

    def __init__(self, result: Result, marks: Marks) -> None:
        self._result = result
        self._document = result.document
        self._marks = marks
        self._starts = [mark.span.start for mark in marks.marks]
        filled = ((table, _filled(table)) for table in self._document.tables)
        self._begins = {spans[0].start: (table, spans) for table, spans in filled if spans}

    def parts(self, role: Role, blocks: Sequence[Block]) -> Iterator[str]:
        """Yield some blocks of a role, then the cards of their findings."""
        if role is Role.TABLE:
            yield from self._tables(blocks)
        elif role is Role.LIST:
            yield element(
                "ul", "\n".join(element("li", self._text(block.span)) for block in blocks), cls="list"
            )
        else:
            tag = _TAGS.get(role, "p")
            yield from (element(tag, self._text(block.span), cls=role.value) for block in blocks)
        cards = [
            card(number, mark, self._result, self._marks)
            for block in blocks
            for mark in self._within(block.span)
            for number in mark.at
        ]
        if cards:
            yield element("div", "\n".join(cards), cls="cards")

    def _tables(self, cells: Sequence[Block]) -> Iterator[str]:
        """Yield the tables that some cells belong to; cells of none are rows by the lines they begin in."""
        tables: list[Table] = []
        taken: set[int] = set()
        for cell in cells:
            table, spans = self._begins.get(cell.span.start, (None, []))
            if table and cell.span.start not in taken:
                tables.append(table)
                taken.update(span.start for span in spans)
        lone = [cell.span for cell in cells if cell.span.start not in taken]
        rows = [tuple(row) for _, row in groupby(lone, lambda span: self._document.locate(span).line)]
        for table in (*([Table(tuple(rows))] if rows else ()), *tables):
            content = element("table", "\n".join(self._rows(table)), cls="figures")
            label = "A table of the article"
            yield element("div", content, cls="wide", tabindex="0", role="group", aria_label=label)

    def _rows(self, table: Table) -> Iterator[str]:
        """Yield the rows of a table; a cell that stands in several of them is written in the first."""
        written: set[Span] = set()
        for number, row in enumerate(table.rows):
            cells = []
            for span in row:
                words = self._text(span) if span and span not in written else ""
                written |= {span} if span else set()
                cells.append(element("th" if number < table.head else "td", words))
            yield element("tr", "".join(cells))

    def _within(self, span: Span) -> Sequence[Mark]:
        """Return the marks that begin in a block."""
        first, stop = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        return self._marks.marks[first:stop]

    def _text(self, span: Span) -> str:
        pieces: list[str] = []
        end = span.start
        for mark in self._within(span):
            inside = Span(mark.span.start, min(mark.span.end, span.end))
            pieces += (shown(self._document.text[end : inside.start]), self._figure(mark, inside))
            end = inside.end
        return "".join((*pieces, shown(self._document.text[end : span.end])))

    def _figure(self, mark: Mark, inside: Span) -> str:
        """Return a marked figure: a link to its finding, if it has one."""
        marks, words = self._marks, shown(self._document.quote(inside))
        findings = (*mark.at, *(number for number in mark.sides if number not in mark.at))
        names = (*map(marks.finding, findings), *map(marks.comparison, mark.fits))
        known = " ".join(names) or None
        name = marks.figure(mark) if known else None
        if not findings:
            return element("span", words, id=name, cls=f"fig {'fits' if mark.fits else 'read'}", data_f=known)
        severity = marks.severity(mark)
        assert severity is not None
        style = f"fig {'at' if mark.at else 'side'} {severity.value}"
        numbers = ", ".join(str(number + 1) for number in mark.at)
        words += element("sup", numbers) if numbers else ""
        at = " ".join(map(marks.finding, mark.at)) or None
        link = f"#{marks.finding(findings[0])}"
        return element("a", words, id=name, cls=style, href=link, data_f=known, data_at=at)


def _filled(table: Table) -> list[Span]:
    """Return the cells of a table that have words, in the order of the text."""
    return sorted({span for row in table.rows for span in row if span})
