"""The keys of one file, or those that the options give: each checked, and told where it comes from."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from claimcheck.settings import Wrong, nearest_of
from claimcheck.settings.keys import BY_NAME, READER_BY_NAME, SEVERITIES, Form, Key

OPTIONS = "options"
"""The origin of what the command line says."""

_MOST = 10**12
"""No number that is set is larger."""

Values = Mapping[str, object]
"""Checked values by key: tuples of words, words, flags, paths, and tables of these."""


class Layer(NamedTuple):
    """Some keys with their values; `origin` is what a message calls their file, `folder` what paths start from."""

    origin: str
    folder: Path
    values: Values


def layer(origin: str, folder: Path, table: Mapping[str, object]) -> Layer:
    """Return the layer that a table gives.

    Raises:
        Wrong: a key is not known, or its value is none.
    """
    try:
        return Layer(origin, folder, _checked(table, folder))
    except Wrong as error:
        raise Wrong(f"--{error}" if origin == OPTIONS else f"{origin}: {error}") from None


def _checked(table: Mapping[str, object], folder: Path, *, each: bool = False) -> Values:
    """Return the values of a table; where it is for some files only, no others than `each` may stand in it."""
    known = [key.name for key in BY_NAME.values() if key.each or not each]
    for name in table:
        if name not in known:
            near = nearest_of(name.replace("_", "-"), known)
            there = "no key" if not each or name not in BY_NAME else "per file there is no key"
            raise Wrong(
                f"{there} {name!r}; " + (f"did you mean {near}?" if near else f"keys are {', '.join(known)}")
            )
    return {name: _value(BY_NAME[name], value, folder) for name, value in table.items()}


def _value(key: Key, value: object, folder: Path) -> object:
    """Return a value as it is kept.

    Raises:
        Wrong: it is none for this key.
    """
    try:
        return _READERS[key.form](key, value, folder)
    except Wrong as error:
        raise Wrong(f"{key.name}: {error}") from None


def _words(_key: Key, value: object, _folder: Path) -> tuple[str, ...]:
    """Return the words of a list, or of a text with commas."""
    if isinstance(value, str):
        value = value.split(",")
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise _unlike(_key, value)
    return tuple(word.strip() for word in value if word.strip())


def _rules(key: Key, value: object, folder: Path) -> tuple[str, ...]:
    from claimcheck.settings.rules import meant

    words = _words(key, value, folder)
    for word in words:
        meant(word)
    return words


def _severity(key: Key, value: object, _folder: Path) -> str:
    return _one_of((*SEVERITIES, "never"), key, value)


def _severities(key: Key, value: object, _folder: Path) -> Values:
    """Return a severity for each id; the more particular word wins."""
    from claimcheck.settings.rules import meant

    if not isinstance(value, Mapping):
        raise _unlike(key, value)
    told = [(meant(word), _one_of(SEVERITIES, key, level)) for word, level in value.items()]
    return {id: level for word, level in sorted(told, key=lambda one: one[0].rank) for id in sorted(word.ids)}


def _one_of(known: tuple[str, ...], key: Key, value: object) -> str:
    if not isinstance(value, str):
        raise _unlike(key, value)
    if value not in known:
        near = nearest_of(value, known)
        raise Wrong(
            f"no severity {value!r}; " + (f"did you mean {near}?" if near else f"one of {', '.join(known)}")
        )
    return value


def _flag(key: Key, value: object, _folder: Path) -> bool:
    if not isinstance(value, bool):
        raise _unlike(key, value)
    return value


def _path(key: Key, value: object, folder: Path) -> Path:
    if not isinstance(value, str) or not value.strip() or "\0" in value:
        raise _unlike(key, value)
    return folder / value


def _word(key: Key, value: object, _folder: Path) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _unlike(key, value)
    if key.name == "encoding":
        _known_encoding(value)
    if key.name == "input-format":
        _known_format(value)
    return value


def _files(key: Key, value: object, folder: Path) -> Values:
    """Return the values for each pattern."""
    if not isinstance(value, Mapping) or not all(isinstance(table, Mapping) for table in value.values()):
        raise _unlike(key, value)
    return {pattern: _for_files(pattern, table, folder) for pattern, table in value.items()}


def _reader(key: Key, value: object, folder: Path) -> Values:
    """Return the values for a model as reader."""
    if not isinstance(value, Mapping):
        raise _unlike(key, value)
    for name in value:
        if name not in READER_BY_NAME:
            near = nearest_of(name.replace("_", "-"), READER_BY_NAME)
            raise Wrong(
                f"no key {name!r}; "
                + (f"did you mean {near}?" if near else f"keys are {', '.join(READER_BY_NAME)}")
            )
    return {name: _value(READER_BY_NAME[name], one, folder) for name, one in value.items()}


def _amount(key: Key, value: object, _folder: Path) -> int | float:
    whole = key.form is Form.COUNT
    if (
        isinstance(value, bool)
        or not isinstance(value, int if whole else int | float)
        or not 0 <= value < _MOST
    ):
        raise _unlike(key, value)
    return value


def _for_files(pattern: str, table: Mapping[str, object], folder: Path) -> Values:
    try:
        return _checked(table, folder, each=True)
    except Wrong as error:
        raise Wrong(f"{pattern!r}: {error}") from None


def _known_encoding(name: str) -> None:
    try:
        text = codecs.lookup(name)._is_text_encoding
    except (LookupError, ValueError):
        text = False
    if not text:
        near = nearest_of(name.lower(), ("utf-8", "windows-1252", "iso-8859-1", "utf-16", "mac-roman"))
        raise Wrong(f"no encoding {name!r}" + (f"; did you mean {near}?" if near else ""))


def _known_format(name: str) -> None:
    from claimcheck.read import formats

    known = [one.name for one in formats()]
    endings = [suffix.removeprefix(".") for one in formats() for suffix in one.suffixes]
    if name.lower() not in (*known, *endings):
        near = nearest_of(name.lower(), known)
        raise Wrong(
            f"no format {name!r}; " + (f"did you mean {near}?" if near else f"there are {', '.join(known)}")
        )


def _unlike(key: Key, value: object) -> Wrong:
    found = {bool: "true or false", int: "a number", float: "a number", str: "a text", list: "a list"}
    told = found.get(type(value), "a table" if isinstance(value, Mapping) else "something else")
    return Wrong(f"takes {key.form.value}, not {told}")


_READERS: Mapping[Form, Callable[[Key, object, Path], object]] = {
    Form.RULES: _rules,
    Form.SEVERITY: _severity,
    Form.SEVERITIES: _severities,
    Form.PATTERNS: _words,
    Form.FLAG: _flag,
    Form.WORD: _word,
    Form.PATH: _path,
    Form.COUNT: _amount,
    Form.AMOUNT: _amount,
    Form.READER: _reader,
    Form.FILES: _files,
}
