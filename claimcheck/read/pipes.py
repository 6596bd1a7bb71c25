"""Tables drawn with pipes in plain text, as Markdown has them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from claimcheck.text import Span, Table

_RULE = re.compile(r"\|(?:[ \t]*:?-+:?[ \t]*\|)+")
_FEWEST = 3
"""A heading, the line below it, and a row."""


def pipe_table(text: str, lines: Sequence[Span]) -> Table | None:
    """Return the table that some lines draw: a heading between pipes, a rule below it, and rows; or `None`."""
    if len(lines) < _FEWEST or not all(text[line.start] == "|" for line in lines):
        return None
    if not _RULE.fullmatch(text[lines[1].start : lines[1].end]):
        return None
    rows = [_cells(text, line) for line in (lines[0], *lines[2:])]
    return Table(tuple(zip(*zip_longest(*rows), strict=True)), 1)


def _cells(text: str, line: Span) -> list[Span | None]:
    """Return the spans of the words between the pipes of a line, nothing for an empty cell."""
    found: list[Span | None] = []
    at = line.start + 1
    while at < line.end:
        end = text.find("|", at, line.end)
        end = line.end if end < 0 else end
        words = text[at:end].strip()
        start = at + len(text[at:end]) - len(text[at:end].lstrip())
        found.append(Span(start, start + len(words)) if words else None)
        at = end + 1
    return found
