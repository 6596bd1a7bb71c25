"""The remark that silences a finding, as the format of its article has it, and where it goes.

It stands as near to the figure as `settings.suppression` asks: in the block of the figure, and in plain text on a line
of its own above it. The reason is left for a person to write.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.model import Finding
from claimcheck.read.formats import format_for
from claimcheck.text import Block, Document, Role

REASON = "because REASON"
"""Where the reason goes: a word in capitals, which nobody overlooks."""

_LINE_END = re.compile(r"\r\n|\r|\n|\Z")
_MATTER = re.compile(r"(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)")


class Insertion(NamedTuple):
    """Text to put in at an offset of the source."""

    at: int
    text: str


def remark_for(finding: Finding, document: Document, format: str | None) -> Insertion | None:
    """Return the remark for a finding; none where the format has no room for one beside any of its figures."""
    kind = format_for(document.path, format).name
    words = f"claimcheck: ignore[{finding.name}] {REASON}"
    for block in _blocks(finding, document):
        place = document.locate(block.span)
        if kind == "plain":
            start = document.line_starts[place.line - 1]
            return Insertion(start, f"[{words}]{_line_end(document)}")
        if kind == "html":
            return Insertion(place.end, f" <!-- {words} -->")
        if kind in ("markdown", "mdx"):
            remark = f" {{/* {words} */}}" if kind == "mdx" else f" <!-- {words} -->"
            return Insertion(_end_in_line(document, block, place.end), remark)
    return None


def _blocks(finding: Finding, document: Document) -> Iterator[Block]:
    """Yield the blocks in which the figures of a finding stand, but for those in front matter."""
    head = _end_of_matter(document.source)
    for quote in finding.quotes:
        for block in document.blocks:
            inside = quote.span.within(block.span) and block.role is not Role.REMARK
            if inside and document.locate(block.span).start >= head:
                yield block


def _end_of_matter(source: str) -> int:
    """Return where front matter ends, in which no comment is possible; 0 without any."""
    fence = _MATTER.match(source)
    closing = re.compile(rf"^{re.escape(fence[1])}[ \t]*$", re.MULTILINE) if fence else None
    end = closing.search(source, fence.end()) if fence and closing else None
    return end.end() if end else 0


def _end_in_line(document: Document, block: Block, end: int) -> int:
    """Return where a remark goes in Markdown: behind the block on its line, or in it, if a tag or cell ends there."""
    match = _LINE_END.search(document.source, end)
    assert match
    closed = block.role is Role.TABLE or ">" in document.source[end : match.start()]
    return end if closed else match.start()


def _line_end(document: Document) -> str:
    """Return how lines end in an article."""
    match = _LINE_END.search(document.source)
    return match[0] if match and match[0] else "\n"
