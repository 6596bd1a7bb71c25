"""Whether a text is a report of this program: one that lies in a folder is not read as an article."""

from __future__ import annotations

import re

PAGE_MARK = '<meta name="generator" content="claimcheck">'
MARKDOWN_MARK = "<!-- a report of claimcheck -->"
"""What reports begin with that could be articles by their names."""
_HEAD = 1_000
_LINE = re.compile(r".+:\d+:\d+\n?: *(?:error|warning|note) [a-z-]+ ")
_TOTALS = re.compile(
    r"^[\d,]+ articles?: [\d,]+ errors?, [\d,]+ warnings?, [\d,]+ notes?;(?:.*\n){1,3}\Z", re.MULTILINE
)
_TAIL = 400


def is_report(text: str) -> bool:
    """Return whether a text was written by `check`: as a page, as Markdown, for the terminal, or a line a finding."""
    head = text[:_HEAD]
    marked = PAGE_MARK in head or head.startswith(MARKDOWN_MARK)
    return marked or bool(_LINE.match(head) or _TOTALS.search(text[-_TAIL:]))
