"""Parquet: an article a row; only the columns that are asked for are read, a small batch at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from claimcheck.archive.extra import needed
from claimcheck.archive.item import Raw, item_of
from claimcheck.archive.recipe import Recipe
from claimcheck.archive.sources import Damaged, Source

_BATCH = 256
"""So many rows are held besides those of the split."""


class Table(NamedTuple):
    """A Parquet file."""

    name: str
    path: Path
    size: int

    def fields(self) -> Iterable[str]:
        """Return the columns."""
        with _opened(self.path) as file:
            return list(file.schema_arrow.names)

    def raws(self, recipe: Recipe) -> Iterator[Raw]:
        """Yield the articles."""
        pa = needed("pyarrow")
        number = 0
        with _opened(self.path) as file:
            names = {part for name in recipe.columns.all for part in (name, name.partition(".")[0])}
            wanted = [name for name in file.schema_arrow.names if name in names]
            rows = max(file.metadata.num_rows, 1)
            try:
                for batch in file.iter_batches(_BATCH, columns=wanted, use_threads=False):
                    for record in batch.to_pylist():
                        number += 1
                        place = f"{self.name}:{number}"
                        weight = sum(len(value) for value in record.values() if isinstance(value, str))
                        read = partial(item_of, record, place, recipe.columns)
                        yield Raw(place, weight, self.size * number // rows, read)
            except (OSError, pa.ArrowException) as error:
                raise Damaged(f"{self.path}: could not be read to its end ({_first_line(error)})") from None


def open_source(name: str, path: Path) -> Source:
    """Return a Parquet file as an input."""
    return Table(name, path, path.stat().st_size)


def _opened(path: Path) -> Any:  # noqa: ANN401 - pyarrow has no types
    """Return the file.

    Raises:
        Damaged: it is none.
    """
    pa, parquet = needed("pyarrow"), needed("pyarrow.parquet")
    try:
        return parquet.ParquetFile(path, pre_buffer=False)
    except (OSError, pa.ArrowException) as error:
        raise Damaged(f"{path}: could not be read ({_first_line(error)})") from None


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0]
