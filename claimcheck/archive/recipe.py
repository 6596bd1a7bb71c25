"""What decides the rows: the columns, the rules and severities that are wanted, and how articles are written."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import NamedTuple

import claimcheck
from claimcheck.read import MOST
from claimcheck.settings.settings import Settings


class Columns(NamedTuple):
    """What the columns are called. Those in `named` were asked for by name, so an input has to have them."""

    text: str = "text"
    title: str = "title"
    id: str = "id"
    date: str = "date"
    group: str = "group"
    named: frozenset[str] = frozenset()

    @property
    def all(self) -> tuple[str, ...]:
        """The names of all columns."""
        return self[:5]

    @property
    def required(self) -> frozenset[str]:
        """The names that an input must have: without a text there is nothing to check."""
        return self.named | {self.text}


class Recipe(NamedTuple):
    """The settings, the columns, and how many bytes an article may have."""

    settings: Settings = Settings()
    columns: Columns = Columns()
    most: int = MOST

    def record(self) -> dict[str, object]:
        """Return what findings depend on, as plain values: all that `mark` is made from."""
        from claimcheck.settings.rules import checks

        settings = self.settings
        every = settings.rules is None or settings.rules >= frozenset(checks())
        return {
            "rules": "all" if every else sorted(settings.rules or ()),
            "severity": {rule: level.value for rule, level in sorted(settings.severity.items())},
            "input-format": settings.input_format,
            "encoding": settings.encoding,
            "max-size": self.most,
        }

    def mark(self) -> str:
        """Return the hash of the settings, 16 hexadecimal digits."""
        return sha256(json.dumps(self.record(), sort_keys=True).encode()).hexdigest()[:16]

    def seal(self, most_rows: int, most_bytes: int) -> dict[str, object]:
        """Return what a folder of rows was made with: rows made with anything else do not belong into it."""
        from claimcheck.archive.schema import SCHEMA

        columns = dict(zip(Columns._fields, self.columns.all, strict=False))
        return {
            "schema": SCHEMA,
            "version": claimcheck.__version__,
            "settings": self.mark(),
            **self.record(),
            "columns": columns,
            "split": {"articles": most_rows, "bytes": most_bytes},
        }
