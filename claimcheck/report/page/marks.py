"""Which figures of an article are marked, and what for.

A mark is solid where a finding stands, dashed where one is held against, dotted where the figure was compared and
adds up, plain where it was only read; the first of these that applies. Figures that overlap share one mark.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.fingerprint import fnv1a
from claimcheck.model import Result, Severity
from claimcheck.text import Span


class Mark(NamedTuple):
    """A stretch of text that is marked: the findings that stand at it, those that name it, and what adds up there."""

    span: Span
    at: tuple[int, ...] = ()
    sides: tuple[int, ...] = ()
    fits: tuple[int, ...] = ()

    def joined(self, other: Mark) -> Mark:
        """Return one mark for both."""
        span = Span(min(self.span.start, other.span.start), max(self.span.end, other.span.end))
        both = (tuple(sorted({*ours, *theirs})) for ours, theirs in zip(self[1:], other[1:], strict=True))
        return Mark(span, *both)


class Marks(NamedTuple):
    """All marks of an article in order; `name` tells its elements from those of other articles on the page."""

    name: str
    marks: tuple[Mark, ...]
    severities: tuple[Severity, ...]

    @classmethod
    def of(cls, result: Result) -> Marks:
        """Return the marks of an article."""
        at: defaultdict[Span, list[int]] = defaultdict(list)
        sides: defaultdict[Span, list[int]] = defaultdict(list)
        fits: defaultdict[Span, list[int]] = defaultdict(list)
        for number, finding in enumerate(result.findings):
            at[finding.quotes[0].span].append(number)
            for quote in finding.quotes[1:]:
                sides[quote.span].append(number)
        for number, agreeing in enumerate(result.consistent):
            for quote in agreeing.quotes:
                fits[quote.span].append(number)
        spans = {*at, *sides, *fits, *(claim.mention.span for claim in result.claims)}
        marks = (
            Mark(span, *(tuple(found.get(span, ())) for found in (at, sides, fits))) for span in sorted(spans)
        )
        name = f"a{fnv1a(result.document.path.encode(errors='replace')):016x}"
        return cls(name, tuple(_apart(marks)), tuple(finding.severity for finding in result.findings))

    def finding(self, number: int) -> str:
        """Return the name of a finding on the page."""
        return f"{self.name}-f{number + 1}"

    def comparison(self, number: int) -> str:
        """Return the name of what adds up on the page."""
        return f"{self.name}-c{number + 1}"

    def figure(self, mark: Mark) -> str:
        """Return the name of a figure on the page."""
        return f"{self.name}-m{mark.span.start}"

    def severity(self, mark: Mark) -> Severity | None:
        """Return the severity of the surest finding at a figure, or else of the surest that names it."""
        found = [self.severities[number] for number in mark.at or mark.sides]
        return max(found, key=lambda one: one.rank, default=None)


def _apart(marks: Iterator[Mark]) -> Iterator[Mark]:
    """Yield marks that do not overlap: those that do become one."""
    last: Mark | None = None
    for mark in marks:
        if last and mark.span.start < last.span.end:
            last = last.joined(mark)
            continue
        if last:
            yield last
        last = mark
    if last:
        yield last
