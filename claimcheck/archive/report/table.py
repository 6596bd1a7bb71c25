"""What was counted, as a table for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.archive.report import Counted, rate
from claimcheck.report import csv

TABLES = ("years", "rules", "articles")

_COUNTS = ("articles", "checked", "relations", "errors", "warnings", "notes", "left_out", "trouble")
_HEADS = {
    "years": ("group", "year", *_COUNTS, "errors_per_1000_articles", "errors_per_1000_relations"),
    "rules": ("rule", "name", "errors", "warnings", "notes", "articles", "example", "example_message"),
    "articles": ("id", "group", "date", "errors", "warnings", "messages"),
}


def table(counted: Counted, name: str) -> str:
    """Return one of `TABLES` as CSV: groups in years, rules, or the articles to look at first."""
    rows = {"years": _years, "rules": _rules, "articles": _articles}[name](counted)
    return csv.table([_HEADS[name], *rows])


def _years(counted: Counted) -> Iterator[tuple[object, ...]]:
    for line in counted.by_both:
        yield *line, *(rate(value).replace(",", "") for value in (line.per_articles, line.per_relations))


def _rules(counted: Counted) -> Iterator[tuple[object, ...]]:
    for rule in counted.rules:
        yield *rule[:-1], *rule.examples[0]


def _articles(counted: Counted) -> Iterator[tuple[object, ...]]:
    for one in counted.first:
        yield *one[:-1], " | ".join(one.messages)
