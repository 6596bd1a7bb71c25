"""The file that speaks for an article: `claimcheck.toml`, or a `pyproject.toml` with a table for claimcheck."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from claimcheck.settings import Wrong
from claimcheck.settings.layer import Layer, layer

OWN = "claimcheck.toml"
SHARED = "pyproject.toml"
_TABLE = "claimcheck"


@cache
def nearest(folder: Path) -> Path | None:
    """Return the file that speaks for what lies in an absolute folder: the one in it or in the next above it."""
    for place in (folder, *folder.parents):
        for name in (OWN, SHARED):
            if _speaks(place / name):
                return place / name
    return None


@cache
def layers(file: Path) -> tuple[Layer, ...]:
    """Return the layers of a file, what it extends before what it says itself.

    Raises:
        Wrong: the file, or one that it extends, is missing, is no TOML, or holds what can't be set.
    """
    return tuple(reversed(list(_extended(file))))


def _extended(file: Path) -> Iterator[Layer]:
    """Yield the layer of a file, then those of the files that it extends."""
    passed: list[Path] = []
    following: object = file
    while isinstance(following, Path):
        if not following.is_file():
            raise Wrong(f"{told(passed[-1]) if passed else 'config'}: extend: no such file {told(following)}")
        passed.append(following.resolve())
        if len(set(passed)) < len(passed):
            raise Wrong(f"{told(file)}: extend: it extends itself")
        one = layer(told(following), following.absolute().parent, _table(following))
        yield one
        following = one.values.get("extend")


def told(file: Path) -> str:
    """Return what a message calls a file: its path from here, where it lies below."""
    place = Path(os.path.abspath(file))  # noqa: PTH100 - links are not followed
    try:
        return str(place.relative_to(Path.cwd()))
    except ValueError:
        return str(place)


def _speaks(file: Path) -> bool:
    """Return whether a file is there, and in a `pyproject.toml`, whether it has a table for claimcheck."""
    try:
        if file.name == OWN:
            return file.is_file()
        raw = file.read_bytes()
        told = b"tool.claimcheck" in raw or (b"[tool]" in raw and b"claimcheck" in raw)
        return told and _TABLE in _tools(_parsed(file))
    except OSError:
        return False


def _table(file: Path) -> Mapping[str, object]:
    parsed = _parsed(file)
    table = _tools(parsed).get(_TABLE, {}) if file.name == SHARED else parsed
    if not isinstance(table, Mapping):
        raise Wrong(f"{told(file)}: [tool.claimcheck] is no table")
    return table


def _tools(parsed: Mapping[str, object]) -> Mapping[str, object]:
    tools = parsed.get("tool", {})
    return tools if isinstance(tools, Mapping) else {}


@cache
def _parsed(file: Path) -> Mapping[str, object]:
    """Return what a TOML file says.

    Raises:
        Wrong: it is no TOML, or may not be read.
    """
    import tomllib  # 19 ms to load, so only where there is such a file

    try:
        return tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        reason = str(error) if isinstance(error, tomllib.TOMLDecodeError) else "no text in UTF-8"
        raise Wrong(f"{told(file)}: is no valid TOML: {reason}") from None
    except OSError as error:
        raise Wrong(f"{told(file)}: could not be read ({error.strerror or error})") from None


def forget() -> None:
    """Forget what files said, so that they are read again: for who stays longer than they do."""
    for kept in (nearest, layers, _parsed):
        kept.cache_clear()
