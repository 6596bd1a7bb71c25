"""Which files to read: folders are walked, patterns are matched, everything else is taken at its word."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from claimcheck.read.format import walked_suffixes

STDIN = Path("-")
"""The path that means standard input."""

_LEFT_OUT = frozenset(("node_modules", "__pycache__", "site-packages", "venv"))


def files(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield every file to read, once, in order.

    A path that leads to none (missing, or a folder without articles) is yielded too, so that it is reported.
    """
    seen: set[Path] = set()
    for path in paths:
        for file in _under(path):
            if file not in seen:
                seen.add(file)
                yield file


def nearest(path: Path) -> str | None:
    """Return the name of the file beside a missing one that is spelled most like it."""
    from difflib import get_close_matches

    try:
        names = os.listdir(path.parent)  # noqa: PTH208 - names are wanted, not paths
    except OSError:
        return None
    return next(iter(get_close_matches(path.name, names, n=1, cutoff=0.75)), None)


def _under(path: Path) -> Iterator[Path]:
    if path != STDIN and os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises on names it finds too long
        yield from _walk(path) or (path,)
    elif any(mark in str(path) for mark in "*?[") and not os.path.exists(path):  # noqa: PTH110 - as above
        yield from _matches(path) or (path,)
    else:
        yield path


def _matches(pattern: Path) -> list[Path]:
    """Return the articles that a shell pattern means, for shells that leave it to the program."""
    from glob import glob

    names = glob(str(pattern), recursive=True)  # noqa: PTH207 - Path.glob takes no absolute pattern
    found = (Path(name) for name in sorted(names))
    return [file for path in found for file in (_walk(path) if path.is_dir() else (path,))]


def _walk(folder: Path) -> list[Path]:
    """Return the articles in a folder. Linked folders are not entered, so that no loop can catch us."""
    found: list[Path] = []
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not _is_hidden(name) and name not in _LEFT_OUT)
        found += (Path(place, name) for name in sorted(names) if _is_article(name))
    return found


def _is_article(name: str) -> bool:
    return Path(name).suffix.lower() in walked_suffixes() and not _is_hidden(name)


def _is_hidden(name: str) -> bool:
    return name.startswith(".")
