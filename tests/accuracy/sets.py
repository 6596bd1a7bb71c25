"""What set of labeled articles a file holds: told from the fields of its records, whatever the file is called."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tests.accuracy.article import records

_FIELDS = {
    "slips": {"bad", "good", "wrong", "with"},
    "corrections": {"bad", "good", "figures"},
    "summaries": {"bad", "clean"},
    "contradictions": {"text", "label", "quote_a", "quote_b"},
    "number_specs": {"text", "model", "expected"},
    "number_spans": {"text", "spans"},
    "articles": {"text", "source"},
    "traps": {"text", "kind"},
}
"""The fields that tell a set from those below it."""


def kind_of(path: Path) -> str | None:
    """Return which set a file holds, as its first record tells; `None` for a file of anything else.

    Raises:
        OSError: the file can't be read.
        ValueError: its first line is no record.
    """
    first = next(records(path), {})
    return next((kind for kind, fields in _FIELDS.items() if fields <= first.keys()), None)


def found(paths: Iterable[Path]) -> dict[str, list[Path]]:
    """Return the files by the set they hold; of a folder, the files in it that hold one, but not its folders."""
    sets: dict[str, list[Path]] = {}
    for path in paths:
        for file in sorted(path.glob("*.jsonl")) if path.is_dir() else (path,):
            kind = kind_of(file)
            if kind:
                sets.setdefault(kind, []).append(file)
            elif file is path:
                raise ValueError(f"{path} holds no set of articles that is known here")
    return sets
