"""The table of licences: counts over many articles, and the module in which they are kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

import claimcheck.licence.measured as measured
from claimcheck.model import Severity
from tests.accuracy.licences.observe import FINANCE, NEWS, RELEASES, Observed
from tests.accuracy.licences.readings import UNREAD, VERDICTS, Reading

MODULE = Path(measured.__file__)
GENRES = (NEWS, FINANCE, RELEASES)
_CHECK = "CC"
"""How the id of a check begins; whatever else is measured is a construction."""


class Counts:
    """What many articles show, by genre."""

    def __init__(self, readings: Mapping[str, Reading]) -> None:
        self._readings = readings
        self.articles: Counter[str] = Counter()
        self._tried: Counter[tuple[str, str]] = Counter()
        self._held: Counter[tuple[str, str]] = Counter()
        self._alarms: Counter[tuple[str, str, Severity, str]] = Counter()

    def add(self, seen: Observed) -> None:
        """Count an article in."""
        self.articles[seen.genre] += 1
        for name, count in seen.tried.items():
            self._tried[name, seen.genre] += count
        for name, count in seen.held.items():
            self._held[name, seen.genre] += count
        for alarm in seen.alarms:
            for name in (alarm.rule, *alarm.constructions):
                self._alarms[name, seen.genre, alarm.severity, self.verdict(alarm.key)] += 1

    def verdict(self, key: str) -> str:
        """Return what was made of an alarm."""
        return self._readings[key].verdict if key in self._readings else UNREAD

    def rows(self, name: str) -> tuple[measured.Row, ...]:
        """Return the rows of a check or a construction, one for each genre."""
        return tuple(
            (
                genre,
                self._tried[name, genre],
                self._held[name, genre],
                self._read(name, genre, Severity.ERROR),
                self._read(name, genre, Severity.WARNING),
            )
            for genre in GENRES
            if self.articles[genre]
        )

    def names(self) -> tuple[list[str], list[str]]:
        """Return the checks, and the constructions."""
        every = sorted({name for name, _ in self._tried} | {name for name, *_ in self._alarms})
        checks = [name for name in every if name.startswith(_CHECK)]
        return checks, [name for name in every if name not in checks]

    def _read(self, name: str, genre: str, severity: Severity) -> tuple[int, int, int, int]:
        true, arguable, false, unread = (
            self._alarms[name, genre, severity, verdict] for verdict in (*VERDICTS, UNREAD)
        )
        return true, arguable, false, unread


def source(counts: Counts) -> str:
    """Return the module that holds some counts."""
    before = MODULE.read_text(encoding="utf-8").partition("ARTICLES")[0]
    articles = {genre: counts.articles[genre] for genre in GENRES if counts.articles[genre]}
    checks, constructions = counts.names()
    tables = (
        f"ARTICLES: dict[str, int] = {_literal(articles)}",
        f"CHECKS: dict[str, tuple[Row, ...]] = {{\n{_entries(counts, checks)}}}",
        f"CONSTRUCTIONS: dict[str, tuple[Row, ...]] = {{\n{_entries(counts, constructions)}}}",
    )
    return before + "\n".join(tables) + "\n"


def _entries(counts: Counts, names: Iterable[str]) -> str:
    return "".join(
        f"    {_literal(name)}: (\n"
        + "".join(f"        {_literal(row)},\n" for row in counts.rows(name))
        + "    ),\n"
        for name in names
    )


def _literal(value: object) -> str:
    """Return a value as the formatter writes it."""
    return repr(value).replace("'", '"')
