"""A folder of articles that are files of their own; each is grouped under the folder it lies in."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from claimcheck.archive.item import Item, Raw
from claimcheck.archive.recipe import Recipe


class Folder:
    """The articles in a folder, in order."""

    def __init__(self, folder: Path, files: tuple[Path, ...]) -> None:
        """Take the folder and the files in it that are articles."""
        self._folder = folder
        self._files = files
        self._weights = tuple(_size(file) for file in files)
        self.name = folder.resolve().name or "root"
        self.size = sum(self._weights)

    def fields(self) -> None:
        """Return nothing: articles have no columns."""
        return

    def raws(self, recipe: Recipe) -> Iterator[Raw]:  # noqa: ARG002 - as any source
        """Yield the articles."""
        at = 0
        for file, weight in zip(self._files, self._weights, strict=True):
            at += weight
            place = file.relative_to(self._folder)
            group = place.parent.as_posix()
            item = Item(place.as_posix(), file, group=group if group != "." else None)
            yield Raw(place.as_posix(), weight, at, partial(Item._make, item))


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0  # whoever reads it will tell
