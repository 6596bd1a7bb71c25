"""A finding in plain sentences, for reports that show text and no styles."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Finding, Fit, Severity
from claimcheck.report.safe import one_line
from claimcheck.text import Document

_SHORT = 60
"""Longer words are not repeated behind what would fit in their place."""

VERDICTS = {
    Severity.ERROR: "does not add up",
    Severity.WARNING: "may not add up",
    Severity.NOTE: "worth a look",
}
"""What a severity says of the figures."""

_NAMES = {Severity.ERROR: "an error", Severity.WARNING: "a warning", Severity.NOTE: "a note"}


def verdict_in_words(finding: Finding) -> str:
    """Return what a finding says of the figures; a remark to the program has none."""
    return "silences nothing" if finding.quotes[0].role == "remark" else VERDICTS[finding.severity]


def told(finding: Finding, document: Document) -> Iterator[str]:
    """Yield the lines of a finding: what is wrong, the working, what would fit, and why it is as sure as it is."""
    yield one_line(finding.message)
    yield from details(finding, document)


def details(finding: Finding, document: Document) -> Iterator[str]:
    """Yield what stands below the message of a finding."""
    if finding.working:
        yield f"Working: {one_line(finding.working)}"
    if finding.would_fit:
        yield f"Would fit: {'; or '.join(fit_in_words(fit, document) for fit in finding.would_fit)}"
    if finding.reason:
        yield f"Why {_NAMES[finding.severity]}: {one_line(finding.reason)}"


def fit_in_words(fit: Fit, document: Document) -> str:
    """Return what would fit, with the words that it would stand for."""
    text = one_line(fit.text)
    words = one_line(document.quote(fit.span)) if fit.span else ""
    return f"{text}, instead of “{words}”" if 0 < len(words) <= _SHORT else text


def counted(count: int, noun: str) -> str:
    """Return a count with its noun in the right number."""
    return f"{count} {noun}" if count == 1 else f"{count:,} {noun}s"
