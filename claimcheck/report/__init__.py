"""From what was found to a page for an editor or a file for a machine.

One file a format. A format is a `Report`: what stands in front of the articles, what is written of each, and
what stands behind them. Each article is written by itself, so that many need no more memory than one, and so
that a fault in the writing costs one article and not the report. Only the package `terminal` draws with rich,
which the other formats must not wait for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from operator import add
from typing import NamedTuple

from claimcheck.model import Result, Severity, Trouble

Outcome = Result | Trouble


class Totals(NamedTuple):
    """What was found in some articles: findings, relations that add up, figures read, and those compared with others.

    `unread` are those that could not be read, `left_out` those that are no articles, `silenced` findings that the text
    itself asks not to report, `known` those that a baseline or another revision has already, and `dropped` relations
    that another reader gave and that were not taken.
    """

    files: int = 0
    errors: int = 0
    warnings: int = 0
    notes: int = 0
    consistent: int = 0
    figures: int = 0
    compared: int = 0
    unread: int = 0
    left_out: int = 0
    silenced: int = 0
    known: int = 0
    dropped: int = 0

    @classmethod
    def of(cls, outcome: Outcome) -> Totals:
        """Return what was found in one article, or that it was not read."""
        if isinstance(outcome, Trouble):
            return cls(unread=1) if outcome.grave else cls(left_out=1)
        found = Counter(finding.severity for finding in outcome.findings)
        severities = (found[Severity.ERROR], found[Severity.WARNING], found[Severity.NOTE])
        told = (*(one.quotes for one in outcome.findings), *(one.quotes for one in outcome.consistent))
        compared = len({quote.span for quotes in told for quote in quotes})
        return cls(
            1,
            *severities,
            len(outcome.consistent),
            len(outcome.claims),
            compared,
            silenced=outcome.silenced,
            known=outcome.known,
            dropped=len(outcome.dropped),
        )

    def at_least(self, severity: Severity) -> int:
        """Return how many findings are of a severity or of a graver one."""
        return sum((self.errors, self.warnings, self.notes)[: 3 - severity.rank])

    def plus(self, other: Totals) -> Totals:
        """Return what was found in these articles and in others."""
        return Totals(*map(add, self, other))


def nothing(_totals: Totals, _trouble: Sequence[Trouble]) -> str:
    """Return what stands behind the articles where a format has no last line."""
    return ""


class Report(NamedTuple):
    """A format: how an article is written, what stands in front of the first and between two of them.

    `tail` returns what stands behind the last, from what was found in all and what went wrong. A format that
    can't be written article by article, since the surest finding comes first in it, has `whole`, which makes the
    report of what was written of each article. An article of which nothing is written leaves no trace.
    """

    article: Callable[[Result], str]
    head: str = ""
    between: str = ""
    tail: Callable[[Totals, Sequence[Trouble]], str] = nothing
    whole: Callable[[Sequence[str], Totals, Sequence[Trouble]], str] | None = None

    def of(self, outcomes: Iterable[Outcome]) -> str:
        """Return the whole report on some articles."""
        draft, totals, trouble = Draft(self), Totals(), []
        pieces = []
        for outcome in outcomes:
            totals = totals.plus(Totals.of(outcome))
            if isinstance(outcome, Trouble):
                trouble.append(outcome)
            else:
                pieces.append(draft.add(self.article(outcome)))
        return "".join((*pieces, draft.end(totals, trouble)))


class Draft:
    """A report that is being written: each article that is added gives some more of it."""

    def __init__(self, report: Report) -> None:
        """Take the format; nothing is written yet."""
        self._report = report
        self._before = report.head
        self._held: list[str] = []

    def add(self, article: str) -> str:
        """Return what can be written now that there is one more article."""
        if self._report.whole:
            self._held.append(article)
        if self._report.whole or not article:
            return ""
        before, self._before = self._before, self._report.between
        return before + article

    def end(self, totals: Totals, trouble: Sequence[Trouble]) -> str:
        """Return the rest."""
        if self._report.whole:
            return self._report.whole(self._held, totals, trouble)
        before = "" if self._before is self._report.between else self._before
        return before + self._report.tail(totals, trouble)
