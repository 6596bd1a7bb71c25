"""What the scorers share: records of a set, articles made of them, and alarms as lines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from claimcheck.model import Finding, Severity
from claimcheck.text import Document

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


def alarm_lines(document: Document, finding: Finding, label: str) -> Iterator[str]:
    """Yield an alarm with its passages, each cut around the figure."""
    yield f"  {label} {finding.severity.value} {finding.name}: {finding.message}"
    for quote in finding.quotes:
        start, end = quote.span
        before = document.text[max(0, start - CONTEXT) : start]
        after = document.text[end : end + CONTEXT]
        passage = " ".join(f"{before}[{document.text[start:end]}]{after}".split())
        yield f"      {quote.role:9} …{passage}…"
