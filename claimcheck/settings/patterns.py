"""Which files a pattern means: as in `.gitignore`, counted from the folder of the file that says so."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


class Patterns(NamedTuple):
    """Some patterns and the folder that they are counted from."""

    folder: str
    lines: tuple[str, ...]

    def mean(self, path: str | Path, *, folder: bool = False) -> bool:
        """Return whether the patterns mean a file, or a folder as a whole; what lies outside is never meant."""
        return self.says(path, folder=folder) is True

    def says(self, path: str | Path, *, folder: bool = False) -> bool | None:
        """Return whether the last pattern for a path takes it in or, with `!`, out; none, where there is none."""
        inside = _below(self.folder, os.path.abspath(path))  # noqa: PTH100 - links are not followed
        if not self.lines or inside is None:
            return None
        return _compiled(self.lines).check_file(inside + "/" * folder).include


def _below(folder: str, path: str) -> str | None:
    """Return a path as it reads from a folder, with `/` on any system; nothing, if it lies elsewhere."""
    start = os.path.join(folder, "")  # noqa: PTH118 - many paths, and the separator at the end is wanted
    return path[len(start) :].replace(os.sep, "/") or None if path.startswith(start) else None


@lru_cache(maxsize=256)
def _compiled(lines: tuple[str, ...]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec  # 49 ms to load, so only where there are patterns

    return GitIgnoreSpec.from_lines(lines)
