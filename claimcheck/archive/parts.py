"""The files of a folder of rows: one for each split, written beside its place and renamed when it is whole."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from claimcheck.archive.batch import batch_of
from claimcheck.archive.extra import needed
from claimcheck.archive.rows import CHECKED, LEFT_OUT, Row
from claimcheck.settings import Wrong

SEAL = "_claimcheck.json"
"""What the rows of the folder were made with. Engines leave files alone whose names begin so."""

_KEY = b"claimcheck.part"
_ODD = re.compile(r"[^\w.-]", re.ASCII)
_LONGEST = 100


class Tally(NamedTuple):
    """How many articles there are, and what became of them: checked, left out, or with trouble."""

    articles: int = 0
    checked: int = 0
    left_out: int = 0
    trouble: int = 0
    errors: int = 0
    warnings: int = 0
    notes: int = 0

    @classmethod
    def of(cls, rows: Iterable[Row]) -> Tally:
        """Return the tally of some rows."""
        tally = cls()
        for row in rows:
            state = row["state"]
            kinds = (state == CHECKED, state == LEFT_OUT, state not in (CHECKED, LEFT_OUT))
            found = (int(str(row[name])) for name in ("errors", "warnings", "notes"))
            tally = tally.plus(cls(1, *map(int, kinds), *found))
        return tally

    def plus(self, other: Tally) -> Tally:
        """Return both together."""
        return Tally(*(one + two for one, two in zip(self, other, strict=True)))


class Told(NamedTuple):
    """What a file tells of itself: the input and split that it was made of, the stamp of these, and its tally."""

    source: str
    split: int
    stamp: str
    tally: Tally


def part_of(folder: Path, source: str, split: int) -> Path:
    """Return the file for a split of an input; inputs of different names have different files."""
    name = _ODD.sub("_", source)[-_LONGEST:]
    if name != source:
        name += f"-{sha256(source.encode(errors='replace')).hexdigest()[:8]}"
    return folder / f"{name}-{split:05}.parquet"


def write(part: Path, rows: list[Row], told: Told) -> None:
    """Write the rows of a split. Whoever looks finds a whole file or none.

    Raises:
        Wrong: the file can't be written.
    """
    pa, parquet = needed("pyarrow"), needed("pyarrow.parquet")
    table = pa.Table.from_batches([batch_of(rows)])
    kept = json.dumps({**told._asdict(), "tally": told.tally._asdict()})
    table = table.replace_schema_metadata({**table.schema.metadata, _KEY: kept})
    beside = part.with_name(f".{part.name}.{os.urandom(6).hex()}.part")
    try:
        parquet.write_table(table, beside, compression="zstd")
        beside.replace(part)
    except OSError as error:
        raise Wrong(f"{part}: cannot be written ({error.strerror or error})") from None
    finally:
        beside.unlink(missing_ok=True)
    for left in part.parent.glob(f".{part.name}.*.part"):  # by a run that was killed
        left.unlink(missing_ok=True)


def told(part: Path) -> Told | None:
    """Return what a file tells of itself; nothing, where there is no such file.

    Raises:
        Wrong: it was not written by this program.
    """
    pa, parquet = needed("pyarrow"), needed("pyarrow.parquet")
    try:
        kept = json.loads((parquet.read_schema(part).metadata or {})[_KEY])
        return Told(kept["source"], kept["split"], kept["stamp"], Tally(**kept["tally"]))
    except FileNotFoundError:
        return None
    except (OSError, KeyError, TypeError, ValueError, pa.ArrowException):
        raise Wrong(f"{part}: is no file of rows; take it away, or name another folder") from None


def seal(folder: Path, made_with: dict[str, object]) -> None:
    """Make the folder of rows, or go on in one that was made with the same recipe and version.

    Raises:
        Wrong: it was made with another, holds something else, or can't be made.
    """
    file = folder / SEAL
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not file.exists():
            if any(folder.glob("*.parquet")):
                raise Wrong(
                    f"{folder}: holds Parquet files that this program did not write; name another folder"
                )
            beside = folder / f".{SEAL}.{os.urandom(6).hex()}"
            beside.write_text(json.dumps(made_with, indent=2) + "\n", encoding="utf-8")
            beside.replace(file)
        before = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise Wrong(f"{folder}: cannot be written to ({error.strerror})") from None
    except ValueError:
        raise Wrong(f"{file}: is no JSON; name another folder") from None
    other = [name for name, value in made_with.items() if before.get(name) != value]
    if other:
        names = ", ".join(name for name in other if name != "settings" or len(other) == 1)
        raise Wrong(f"{folder}: was begun with another {names}; go on with the same, or name another folder")
