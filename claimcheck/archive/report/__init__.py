"""What the rows of an archive come to: by group and year, by rule, and which articles to look at first.

`count` asks DuckDB, `terminal`, `table` and `page` write what it counted; `bars` draws the plots of the page.
"""

from __future__ import annotations

from typing import NamedTuple

FEW = 100
"""Rates of fewer articles than this say little: one finding more or less moves them by ten in a thousand."""


class Line(NamedTuple):
    """Some articles: those of a group, of a year, or of both. `checked` are those that were, `trouble` had some."""

    group: str | None
    year: int | None
    articles: int
    checked: int
    relations: int
    errors: int
    warnings: int
    notes: int
    left_out: int
    trouble: int

    @property
    def per_articles(self) -> float | None:
        """Errors per 1,000 articles that were checked."""
        return 1000 * self.errors / self.checked if self.checked else None

    @property
    def per_relations(self) -> float | None:
        """Errors per 1,000 relations."""
        return 1000 * self.errors / self.relations if self.relations else None


class Example(NamedTuple):
    """A finding of an article."""

    id: str
    message: str


class OfRule(NamedTuple):
    """What a rule found: how many findings of each severity, in how many articles, and some of the surest."""

    rule: str
    name: str
    errors: int
    warnings: int
    notes: int
    articles: int
    examples: tuple[Example, ...]


class First(NamedTuple):
    """An article to look at first, with what is wrong in it."""

    id: str
    group: str | None
    date: str | None
    errors: int
    warnings: int
    messages: tuple[str, ...]


class Counted(NamedTuple):
    """What the rows of an archive come to.

    `whole` is all of it, `by_year` and `by_group` the same apart, `by_both` for each group in each year. A line
    without a group or year is of articles that give none.
    """

    whole: Line
    by_year: tuple[Line, ...]
    by_group: tuple[Line, ...]
    by_both: tuple[Line, ...]
    rules: tuple[OfRule, ...]
    first: tuple[First, ...]


def rate(value: float | None) -> str:
    """Return a rate with a decimal, nothing where there is none."""
    return "" if value is None else f"{value:,.1f}"
