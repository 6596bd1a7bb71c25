"""What the scorers share: records of a set, articles made of them, and alarms as lines."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from claimcheck.model import Article, Finding, Severity
from claimcheck.pipeline import understand
from claimcheck.read import read_text
from claimcheck.text import Document, Span

CONTEXT = 90
ALARMS = (Severity.ERROR, Severity.WARNING)


def records(path: Path, first: int | None = None) -> Iterator[dict[str, Any]]:
    """Yield the records of a set."""
    with path.open(encoding="utf-8") as lines:
        for line in islice(lines, first):
            yield json.loads(line)


def with_title(record: dict[str, Any]) -> str:
    """Return a record as a plain text: title, blank line, body."""
    return f"{record['title']}\n\n{record['text']}"


def document_of(record: dict[str, Any]) -> Document:
    """Return the document in a record, read in the format it names, or as plain text with its title above."""
    text = with_title(record) if "title" in record else record["text"]
    return read_text(text, record["id"], record.get("format", "plain"))


def articles(paths: Sequence[Path], first: int | None = None) -> Iterator[tuple[str, Article]]:
    """Yield the articles of some sets, each with the id of its record."""
    for path in paths:
        for record in records(path, first):
            yield record["id"], understand(document_of(record))


def alarm_lines(document: Document, finding: Finding, label: str) -> Iterator[str]:
    """Yield an alarm with its passages, each cut around the figure."""
    yield f"  {label} {finding.severity.value} {finding.name}: {finding.message}"
    for quote in finding.quotes:
        yield f"      {quote.role:9} …{passage(document.text, quote.span)}…"


def passage(text: str, span: Span) -> str:
    """Return some words of a text in brackets, with what stands around them."""
    before, after = text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT]
    return " ".join(f"{before}[{text[span.start : span.end]}]{after}".split())
