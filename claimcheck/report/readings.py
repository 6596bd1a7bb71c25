"""How the figures of articles hang together, as readings: one after the other, as `check --reading` takes them."""

from __future__ import annotations

import claimcheck
from claimcheck.model import Article, Result
from claimcheck.report import Report


def claims_report() -> Report:
    """Return the report: what the program itself read in each article."""
    return Report(_reading, between="\n")


def _reading(result: Result) -> str:
    from claimcheck.reading.contract import dumped
    from claimcheck.reading.written import reading_of

    reader = f"claimcheck {claimcheck.__version__}"
    article = Article(result.document, (), result.claims)
    return dumped(reading_of(article, result.relations, reader)) + "\n"
