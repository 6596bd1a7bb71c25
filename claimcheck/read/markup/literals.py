"""Quoted strings of JSON, YAML and TOML, with where each of their characters stands in the file."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator

from claimcheck.read.markup.stretch import Decoded, Stretch, fit

Path = tuple[str | int, ...]

_TOKEN = re.compile(r'"(?P<string>(?:[^"\\]++|\\.)*+)"|(?P<mark>[\[\]{},:])', re.DOTALL)
_ESCAPE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}"
    r"|\\x[0-9a-fA-F]{2}|\\(?:\r\n|[\r\n])\s*|\\.|(?P<space>[^\S ]\s*+|\s{2,}+)",
    re.DOTALL,
)
_DOUBLED = re.compile(r"''|(?P<space>[^\S ]\s*+|\s{2,}+)")
_SPACE = re.compile(r"(?P<space>[^\S ]\s*+|\s{2,}+)")
_SIMPLE = {
    "n": "\n",
    "t": " ",
    "r": "\n",
    "b": "",
    "f": " ",
    "v": " ",
    "e": "",
    "0": "",
    "N": "\n",
    "_": "\u00a0",
}
_DEEPEST = 6


def json_strings(source: str, start: int, end: int) -> Iterator[tuple[Path, Decoded]]:
    """Yield the strings of a valid JSON text that lie not too deep, each with the keys that lead to it."""
    path: list[str | int] = []
    key: Decoded | None = None
    for match in _TOKEN.finditer(source, start, end):
        mark = match["mark"]
        if mark is None:
            string = Decoded.of(list(escaped(source, *match.span("string"))))
            yield from [(tuple(path), string)] if len(path) <= _DEEPEST else []
            key = string
        elif mark == ":":
            path[-1] = key.text if key else ""
        elif mark == "," and path and isinstance(path[-1], int):
            path[-1] += 1
        elif mark in "[{":
            path.append(0 if mark == "[" else "")
        elif mark in "]}" and path:
            path.pop()
        if mark == "," and path and isinstance(path[-1], str):
            path[-1] = ""


def escaped(source: str, start: int, end: int) -> Iterator[Stretch]:
    """Yield the text of a string between double quotation marks, in which a backslash begins an escape."""
    return _read(source, start, end, _ESCAPE, _unescape)


def doubled(source: str, start: int, end: int) -> Iterator[Stretch]:
    """Yield the text of a YAML string between single quotation marks, in which two stand for one."""
    return _read(source, start, end, _DOUBLED, lambda _: "'")


def literal(source: str, start: int, end: int) -> Iterator[Stretch]:
    """Yield text without escapes."""
    return _read(source, start, end, _SPACE, lambda found: found)


def faithful(parts: list[Stretch], value: str, start: int, end: int) -> list[Stretch]:
    """Return stretches if they say what a parser read, white space aside; else its word for the whole."""
    if "".join(part.text for part in parts).split() == fit(value).split():
        return parts
    return [Stretch(fit(value), start, end)]


def _read(
    source: str, start: int, end: int, special: re.Pattern[str], meaning: Callable[[str], str]
) -> Iterator[Stretch]:
    at = start
    for match in special.finditer(source, start, end):
        if match.start() > at:
            yield Stretch(source[at : match.start()], at, match.start())
        at = match.end()
        text = " " if match["space"] else meaning(match[0])
        if text:
            yield Stretch(text, *match.span())
    if end > at:
        yield Stretch(source[at:end], at, end)


def _unescape(escape: str) -> str:
    """Return what an escape stands for."""
    letter, digits = escape[1], escape[2:]
    if letter in "\r\n":
        return ""
    if len(digits) == 10:  # two halves of one character
        return str(json.loads(f'"{escape}"'))
    if digits:
        code = int(digits, 16)
        return fit(chr(code)) if code < 0x110000 else "\N{REPLACEMENT CHARACTER}"
    return _SIMPLE.get(letter, letter)
