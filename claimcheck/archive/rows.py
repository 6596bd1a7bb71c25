"""A row of an article: what was read and compared in it, what does not add up, and what went wrong on the way."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from typing import NamedTuple, TypeVar

import claimcheck
from claimcheck.archive.item import Item, Raw, Titled, day_and_year, document_of
from claimcheck.archive.recipe import Recipe
from claimcheck.fault import INTERRUPTIONS, fault_of
from claimcheck.fingerprint import fingerprints
from claimcheck.model import Finding, Result
from claimcheck.read import Unreadable, in_english
from claimcheck.report import Totals
from claimcheck.text import Document, Span

Row = dict[str, object]
Some = TypeVar("Some")

CHECKED, IN_PART, LEFT_OUT, FAILED = "checked", "in part", "left out", "failed"
STATES = (CHECKED, IN_PART, LEFT_OUT, FAILED)
"""What became of an article: checked, checked but for what the program failed in, left out since it is not in English,
or not checked at all. `trouble` tells more of all but the first."""

_SURROGATE = re.compile("[\ud800-\udfff]")


class Rows(NamedTuple):
    """The work of the warden's children: each article becomes a row, whatever happens."""

    recipe: Recipe
    mark: str
    examine: Callable[[Document], Result]

    def page(self, raw: Raw) -> Row:
        """Return the row of an article."""
        item = Item(raw.place)
        try:
            item = raw.read()
            return _clean(self.row(item))
        except Unreadable as error:
            return self._without(item, FAILED, str(error))
        except INTERRUPTIONS:
            raise
        except BaseException as error:  # a panic in an extension module is no Exception
            return self._without(item, FAILED, fault_of(error).message)

    def lost(self, raw: Raw, why: str) -> Row:
        """Return the row of an article that ended whatever process read it."""
        try:
            item = raw.read()
        except Exception:
            item = Item(raw.place)
        return self._without(item, FAILED, why)

    def row(self, item: Item) -> Row:
        """Return the row of an article that does no harm.

        Raises:
            Unreadable: there is nothing to check.
        """
        titled = document_of(item, self.recipe)
        document = titled.document
        if not in_english(document):
            return self._without(item, LEFT_OUT, "is not in English")
        result = self.recipe.settings.apply(self.examine(document))
        totals = Totals.of(result)
        faults = "; ".join(fault.message for fault in result.faults)
        return {
            **self._without(item, IN_PART if faults else CHECKED, faults or None, document),
            "words": len(document.text.split()),
            "figures": totals.figures,
            "compared": totals.compared,
            "relations": sorted(Counter(one.kind for one in result.relations).items()),
            "consistent": totals.consistent,
            "errors": totals.errors,
            "warnings": totals.warnings,
            "notes": totals.notes,
            "findings": [
                _finding(finding, titled, fingerprint)
                for finding, fingerprint in zip(result.findings, fingerprints(result), strict=True)
            ],
        }

    def _without(
        self, item: Item, state: str, trouble: str | None = None, document: Document | None = None
    ) -> Row:
        """Return a row in which nothing was read yet."""
        told = item.date or (document.published if document else None) or item.seen
        day, year = day_and_year(told or "")
        counts = ("words", "figures", "compared", "consistent", "errors", "warnings", "notes")
        row: Row = {
            "id": item.id,
            "group": item.group,
            "date": day,
            "year": year,
            "state": state,
            "trouble": trouble,
            **dict.fromkeys(counts, 0),
            "relations": [],
            "findings": [],
            "version": claimcheck.__version__,
            "settings": self.mark,
        }
        return _clean(row)


def _finding(finding: Finding, titled: Titled, fingerprint: str) -> Row:
    return {
        "rule": finding.rule,
        "name": finding.name,
        "severity": finding.severity.value,
        "reason": finding.reason,
        "message": finding.message,
        "working": finding.working,
        "would_fit": [
            {"role": fit.role, "text": fit.text, "replaces": _place(fit.span, titled) if fit.span else None}
            for fit in finding.would_fit
        ],
        "spans": [
            {"role": quote.role, **_place(quote.span, titled), "source": quote.source or None}
            for quote in finding.quotes
        ],
        "fingerprint": fingerprint,
    }


def _place(span: Span, titled: Titled) -> Row:
    """Return words of an article, the column they stand in, and their offsets there, in code points from 0."""
    document, start = titled
    place = document.locate(span)
    column, shift = ("text", start) if place.start >= start else ("title", 0)
    return {
        "text": document.quote(span),
        "column": column,
        "start": place.start - shift,
        "end": place.end - shift,
    }


def _clean(value: Some) -> Some:
    """Return a value with a replacement sign for each half of a character, which a file can't hold."""
    if isinstance(value, str):
        return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", value)  # type: ignore[return-value]
    if isinstance(value, dict):
        return {key: _clean(one) for key, one in value.items()}  # type: ignore[return-value]
    if isinstance(value, list):
        return [_clean(one) for one in value]  # type: ignore[return-value]
    return value
