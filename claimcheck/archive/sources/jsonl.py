"""JSON lines: an article a line, in a file as it is or packed with gzip or zstd."""

from __future__ import annotations

import gzip
import io
import json
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import islice
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

from claimcheck.archive.extra import needed
from claimcheck.archive.item import Item, Raw, item_of
from claimcheck.archive.recipe import Columns, Recipe
from claimcheck.archive.sources import Damaged, Source

_LOOKED_AT = 100
"""So many lines tell which fields there are; one may leave out what it has no value for."""
_CHUNK = 2**20
_ESCAPED = 6
"""A letter may be written as six bytes, so a line may be that much longer than its article."""


class Lines(NamedTuple):
    """A file of JSON lines."""

    name: str
    path: Path
    size: int

    def fields(self) -> Iterable[str]:
        """Return the fields that the first lines have; none, where they are no JSON."""
        found: dict[str, None] = {}
        with _opened(self.path) as (lines, _):
            for line in islice(_lines(lines, Recipe().most * _ESCAPED), _LOOKED_AT):
                try:
                    record = json.loads(line) if line else None
                except (ValueError, RecursionError):
                    record = None
                found.update(dict.fromkeys(record if isinstance(record, dict) else ()))
        return found

    def raws(self, recipe: Recipe) -> Iterator[Raw]:
        """Yield the articles; a line that is no article is one with trouble."""
        with _opened(self.path) as (lines, packed):
            for number, line in enumerate(_lines(lines, recipe.most * _ESCAPED), start=1):
                if line is None or line.strip():
                    place = f"{self.name}:{number}"
                    weight = len(line) if line else 0
                    yield Raw(place, weight, packed.tell(), partial(_item, line, place, recipe.columns))


def open_source(name: str, path: Path) -> Source:
    """Return a file of JSON lines as an input."""
    return Lines(name, path, path.stat().st_size)


def _item(line: bytes | None, place: str, columns: Columns) -> Item:
    if line is None:
        return Item(place, trouble="is a line longer than an article may be (--max-size sets the limit)")
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return Item(place, trouble="is a line that is no JSON")
    if not isinstance(record, dict):
        return Item(place, trouble="is a line of JSON without fields")
    return item_of(record, place, columns)


def _lines(file: BinaryIO, most: int) -> Iterator[bytes | None]:
    """Yield the lines of a file, nothing in place of one that is longer than `most` bytes."""
    while line := file.readline(most + 1):
        if len(line) <= most:
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = file.readline(_CHUNK)
        yield None


@contextmanager
def _opened(path: Path) -> Iterator[tuple[BinaryIO, BinaryIO]]:
    """Yield the lines of a file, and the file itself, which tells how far it was read.

    Raises:
        Damaged: it can't be read, or not to its end.
    """
    try:
        with path.open("rb") as packed:
            yield _unpacked(packed, path.suffix.lower()), packed
    except (OSError, EOFError, zlib.error) as error:
        raise Damaged(f"{path}: could not be read to its end ({error})") from None


def _unpacked(packed: BinaryIO, ending: str) -> BinaryIO:
    if ending == ".gz":
        return cast("BinaryIO", gzip.GzipFile(fileobj=packed))
    if ending == ".zst":
        pa = needed("pyarrow")
        stream = pa.CompressedInputStream(pa.PythonFile(packed, mode="r"), "zstd")
        return io.BufferedReader(stream, _CHUNK)
    return packed
