"""Where articles come from: one file a kind of input, each giving its articles in order, one at a time.

An input is called after what lies below the path that was named: `news.jsonl`, or `2020/news.jsonl` in a folder. So
the files of rows do not depend on where inputs are mounted or how their paths are spelled; two that would be called
alike are refused.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol

from claimcheck.archive.item import Raw
from claimcheck.archive.recipe import Recipe
from claimcheck.settings import Wrong

_KINDS = {
    "jsonl": (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz", ".jsonl.zst", ".ndjson.zst"),
    "parquet": (".parquet", ".pq"),
    "warc": (".warc", ".warc.gz"),
}
_NAMED_ONLY = {"jsonl": (".json", ".json.gz", ".json.zst")}
"""Endings that other files have as well: a file in a folder is taken for an input by the first alone."""


class Source(Protocol):
    """An input: its name, how many bytes it takes on the disk, and its articles."""

    @property
    def name(self) -> str:
        """What it is called."""
        ...

    @property
    def size(self) -> int:
        """How many bytes it takes."""
        ...

    def fields(self) -> Iterable[str] | None:
        """Return the columns that it has, as far as that can be told beforehand; nothing, where it has none.

        Raises:
            Damaged: it can't be read.
        """
        ...

    def raws(self, recipe: Recipe) -> Iterator[Raw]:
        """Yield its articles.

        Raises:
            Damaged: it can't be read, or not to its end.
        """
        ...


class Damaged(Exception):
    """An input that can't be read, or not to its end; the message says why."""


class Folders(Protocol):
    """Who finds the articles that are files of their own in a folder."""

    def articles(self, folder: Path) -> Sequence[Path]:
        """Return them, in order."""
        ...


def sources(paths: Iterable[Path], folders: Folders) -> list[Source]:
    """Return the inputs that some paths name, those of folders in the order of their names.

    Raises:
        Wrong: a path is missing or no input, or two inputs would be called alike.
    """
    found: list[Source] = []
    for path in paths:
        if path.is_dir():
            found += _in_folder(path, folders)
        else:
            found.append(_file(path))
    names = [one.name for one in found]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise Wrong(f"two inputs are called {twice}; name the folder above them instead")
    return found


def require(source: Source, recipe: Recipe) -> None:
    """Refuse an input without the columns that it has to have.

    Raises:
        Wrong: one is missing.
        Damaged: it can't be read.
    """
    fields = source.fields()
    if fields is None:
        return
    has = frozenset(fields)
    for name in sorted(recipe.columns.required):
        if has and name not in has and name.partition(".")[0] not in has:
            raise Wrong(f"{source.name}: has no column {name!r}; it has {', '.join(sorted(has))}")


def _in_folder(folder: Path, folders: Folders) -> Iterator[Source]:
    from claimcheck.archive.sources.folder import Folder

    for place, inner, names in os.walk(folder):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        for name in sorted(names):
            kind = None if name.startswith(".") else _kind(name)
            if kind:
                file = Path(place, name)
                yield _source(kind, file.relative_to(folder).as_posix(), file)
    articles = folders.articles(folder)
    if articles:
        yield Folder(folder, tuple(articles))


def _file(path: Path) -> Source:
    kind = _kind(path.name, _NAMED_ONLY)
    if not path.exists():
        raise Wrong(f"{path}: no such file")
    if kind is None:
        raise Wrong(f"{path}: is no Parquet file, JSON lines, web archive or folder")
    return _source(kind, path.name, path)


def _kind(name: str, more: Mapping[str, tuple[str, ...]] | None = None) -> str | None:
    kinds = ((kind, endings + (more or {}).get(kind, ())) for kind, endings in _KINDS.items())
    return next((kind for kind, endings in kinds if name.lower().endswith(endings)), None)


def _source(kind: str, name: str, path: Path) -> Source:
    source: Source = import_module(f"claimcheck.archive.sources.{kind}").open_source(name, path)
    return source
