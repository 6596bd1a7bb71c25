"""From what was found to a page for an editor or a file for a machine.

One file a format. A format is a generator: it takes the outcomes one by one, a `Result` for each article
and a `Trouble` for each file that could not be read, and yields text as soon as there is some, so that many
files need no more memory than one. Only the package `terminal` draws with rich, which the other formats
must not wait for.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from claimcheck.model import Result, Severity, Trouble

Outcome = Result | Trouble


class Totals(NamedTuple):
    """What was found in all articles so far."""

    files: int = 0
    errors: int = 0
    warnings: int = 0
    notes: int = 0
    consistent: int = 0
    unread: int = 0

    def plus(self, outcome: Outcome) -> Totals:
        """Return the totals with one more outcome."""
        if isinstance(outcome, Trouble):
            return self._replace(unread=self.unread + 1)
        found = Counter(finding.severity for finding in outcome.findings)
        return Totals(
            self.files + 1,
            self.errors + found[Severity.ERROR],
            self.warnings + found[Severity.WARNING],
            self.notes + found[Severity.NOTE],
            self.consistent + len(outcome.consistent),
            self.unread,
        )
