"""Readings in files, found by the text that they are of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from claimcheck.model import Article
from claimcheck.reading.contract import BadReading, Heard, ReadBy, hash_of, loaded

_SUFFIXES = (".json", ".jsonl")
_MOST = 50 * 2**20
"""No file of readings is larger, in bytes."""


class Shelf:
    """Readings by the hash of their text: a source of what others read in an article."""

    def __init__(self, readings: Iterable[ReadBy]) -> None:
        """Take the readings."""
        self._by_text: dict[str, list[ReadBy]] = defaultdict(list)
        for one in readings:
            self._by_text[one.sha256].append(one)

    def __call__(self, article: Article) -> Heard:
        """Return what was read in an article; that there is nothing is worth a word, for its text may have changed."""
        found = tuple(self._by_text.get(hash_of(article.document), ()))
        return Heard(found, "" if found else "there is no reading of this text")


def on_shelf(paths: Iterable[Path]) -> Shelf:
    """Return the readings in files, and in the folders among them.

    Raises:
        BadReading: one can't be read, or holds something else.
    """
    return Shelf(reading for path in paths for file in _files(path) for reading in _in(file))


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir():
        yield from (file for file in sorted(path.rglob("*")) if file.suffix in _SUFFIXES and file.is_file())
    else:
        yield path


def _in(file: Path) -> tuple[ReadBy, ...]:
    try:
        if file.stat().st_size > _MOST:
            raise BadReading("is too large for a file of readings")
        return loaded(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "no text in UTF-8"
        raise BadReading(f"{file}: could not be read ({reason})") from None
    except BadReading as error:
        raise BadReading(f"{file}: {error}") from None
