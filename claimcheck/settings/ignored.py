"""What git ignores: each `.gitignore` from the root of the repository down, the nearest last."""

from __future__ import annotations

import os
from pathlib import Path

from claimcheck.settings.patterns import Patterns

_NAME = ".gitignore"


class Ignored:
    """Looks up what git ignores, and remembers the patterns of each folder."""

    def __init__(self) -> None:
        """Begin without patterns."""
        self._known: dict[str, tuple[Patterns, ...]] = {}

    def ignores(self, path: Path, *, folder: bool = False) -> bool:
        """Return whether git ignores a file or folder that lies in no ignored one: the last pattern decides."""
        place = os.path.abspath(path)  # noqa: PTH100 - links are not followed
        for patterns in reversed(self._patterns(os.path.dirname(place))):  # noqa: PTH120 - many paths
            said = patterns.says(place, folder=folder)
            if said is not None:
                return said
        return False

    def _patterns(self, folder: str) -> tuple[Patterns, ...]:
        """Return the patterns that hold in a folder, those of the root first."""
        known = self._known.get(folder)
        if known is None:
            parent = os.path.dirname(folder)  # noqa: PTH120 - as above
            root = parent == folder or os.path.exists(f"{folder}/.git")  # noqa: PTH110 - as above
            known = self._known[folder] = (*(() if root else self._patterns(parent)), *_own(folder))
        return known


def _own(folder: str) -> tuple[Patterns, ...]:
    """Return the patterns that a folder has itself."""
    try:
        text = Path(folder, _NAME).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ()
    lines = tuple(line for line in text.splitlines() if line.strip() and not line.startswith("#"))
    return (Patterns(folder, lines),) if lines else ()
