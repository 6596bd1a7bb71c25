"""Which files to read: folders are walked, patterns are matched, everything else is taken at its word.

Whoever names a file gets it read, or is told why not. What a folder or a pattern brings is only read where it is a
plain file: no pipe that would be waited for, no device without an end. Linked folders are not entered, so that no
loop of links can catch us.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from fnmatch import translate
from pathlib import Path
from typing import NamedTuple, Protocol

from claimcheck.read.formats import walked_suffixes

STDIN = Path("-")
"""The path that means standard input."""

_LEFT_OUT = frozenset(("node_modules", "__pycache__", "site-packages", "venv"))
_NO_ARTICLE = re.compile(
    r"(?:requirements|constraints)[\w.-]*\.txt|(?:robots|humans|llms|ads|security|cmakelists|licen[sc]e)\.txt",
    re.IGNORECASE,
)
"""Names of text files that are for programs."""
_MARKS = frozenset("*?[")
_MANY = 1_000
"""Among so many names the nearest to a wrong one is not looked for: to compare them all takes longer than reading."""


class Found(NamedTuple):
    """A file to read; `named`, unless it was found in a folder or by a pattern."""

    path: Path
    named: bool


class Choice(Protocol):
    """Who decides what is searched and read in a folder."""

    def enters(self, folder: Path) -> bool:
        """Return whether a folder inside another one is searched."""
        ...

    def takes(self, file: Path, *, ending: bool) -> bool:
        """Return whether a file in a folder is an article to read; `ending` tells whether its name ends like one."""
        ...


def files(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield every file to read, as nobody in particular chooses them."""
    return (one.path for one in found(paths))


def found(paths: Iterable[Path], choice: Choice | None = None) -> Iterator[Found]:
    """Yield every file to read, once, in order.

    A path that leads to none (missing, or a folder that holds no articles or may not be read) is yielded too, so
    that it is reported.
    """
    seen: set[Path] = set()
    for path in paths:
        for file in _under(path, choice):
            if file.path not in seen:
                seen.add(file.path)
                yield file


def is_pattern(name: str) -> bool:
    """Return whether a name is that of no file, and may be a pattern for several."""
    return not _MARKS.isdisjoint(name) and not os.path.lexists(name)


def nearest(path: Path) -> str | None:
    """Return the name of the file beside a missing one that is spelled most like it."""
    from difflib import get_close_matches

    try:
        names = os.listdir(path.parent)  # noqa: PTH208 - names are wanted, not paths
    except (OSError, ValueError):
        return None
    others = [name for name in names if name != path.name]
    return (
        next(iter(get_close_matches(path.name, others, n=1, cutoff=0.75)), None)
        if len(others) < _MANY
        else None
    )


def _under(path: Path, choice: Choice | None) -> Iterator[Found]:
    if path != STDIN and os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises on names it finds too long
        inside = _walk(path, choice)
    elif is_pattern(str(path)):
        inside = _matches(path, choice)
    else:
        inside = []
    # a folder that may not be read is no less a failure for being found in another
    yield from (Found(file, named=os.path.isdir(file)) for file in inside)  # noqa: PTH112 - as above
    if not inside:
        yield Found(path, named=True)


def _walk(folder: Path, choice: Choice | None) -> list[Path]:
    """Return the articles in a folder, and the folders in it that may not be read."""
    taken: list[Path] = []
    closed: list[OSError] = []
    for place, folders, names in os.walk(folder, onerror=closed.append):
        here = Path(place)
        folders[:] = sorted(name for name in folders if _is_entered(here / name, choice))
        taken += (here / name for name in sorted(names) if _is_taken(here / name, choice))
    return taken + [Path(error.filename) for error in closed]


def _matches(pattern: Path, choice: Choice | None) -> list[Path]:
    """Return the articles that a shell pattern means, for shells that leave it to the program.

    `**` stands for any folders. Names that begin with a dot are only meant by patterns that do.
    """
    places = [Path(pattern.anchor)]
    for number, part in enumerate(pattern.parts[bool(pattern.anchor) :], start=bool(pattern.anchor) + 1):
        last = number == len(pattern.parts)
        if part == "**":
            places = [inner for place in places for inner in _folders_under(place)]
        elif _MARKS.isdisjoint(part):
            places = [place / part for place in places if os.path.lexists(place / part)]
        else:
            places = [inner for place in places for inner in _matching(place, part)]
        if not last:
            places = [place for place in places if os.path.isdir(place)]  # noqa: PTH112 - as above
    plain = (place for place in dict.fromkeys(places) if not _is_special(str(place)) or os.path.isdir(place))  # noqa: PTH112
    inside = (_walk(place, choice) if os.path.isdir(place) else (place,) for place in plain)  # noqa: PTH112
    return [file for each in inside for file in each]


def _folders_under(place: Path) -> list[Path]:
    """Return a folder and all under it that are no links, those that may not be read included."""
    found: list[Path] = []
    for folder, folders, _ in os.walk(place, onerror=lambda error: found.append(Path(error.filename))):
        folders[:] = sorted(name for name in folders if not _is_hidden(name))
        found.append(Path(folder))
    return found


def _matching(place: Path, part: str) -> list[Path]:
    """Return what in a folder has a name that a part of a pattern means."""
    means = re.compile(translate(part)).match
    try:
        names = sorted(os.listdir(place))  # noqa: PTH208 - names are wanted first
    except OSError:
        return [place]  # is reported, as a folder that may not be read
    return [place / name for name in names if means(name) and _is_hidden(name) is _is_hidden(part)]


def _is_entered(folder: Path, choice: Choice | None) -> bool:
    hidden = _is_hidden(folder.name) or folder.name in _LEFT_OUT
    return not hidden and (choice is None or choice.enters(folder))


def _is_taken(file: Path, choice: Choice | None) -> bool:
    if _is_hidden(file.name):
        return False
    ending = file.suffix.lower() in walked_suffixes() and not _NO_ARTICLE.fullmatch(file.name)
    return (choice.takes(file, ending=ending) if choice else ending) and not _is_special(str(file))


def _is_special(name: str) -> bool:
    """Return whether a name is there and leads to no plain file; one that leads nowhere is reported."""
    return os.path.exists(name) and not os.path.isfile(name)  # noqa: PTH110, PTH113 - as above


def _is_hidden(name: str) -> bool:
    return name.startswith(".")
