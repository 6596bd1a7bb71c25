"""HTML cut into tags and text, the way browsers do it: whatever the mark-up, there is always a next token."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from html import unescape
from typing import NamedTuple

_MARKUP = re.compile(
    r"<(?:(?P<comment>!--(?:-?>|.*?(?:--!?>|\Z)))"
    r"|(?P<bogus>[!?/](?![a-zA-Z])[^>]*+>?|![^>]*+>?)"
    r"|/(?P<close>[a-zA-Z][^\s/>]*+)[^>]*+>?"
    r"|(?P<open>[a-zA-Z][^\s/>]*+)(?P<attributes>(?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')|=)*+)>?)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(
    r"(?P<name>[^\s/>=\"']++)(?:\s*+=\s*+(?:\"(?P<double>[^\"]*+)\"|'(?P<single>[^']*+)'|(?P<bare>[^\s>]++)))?"
)
_RAW = frozenset(("script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp", "noscript"))
"""Elements in which no tag counts but their own end."""

Attributes = Mapping[str, tuple[int, int]]


class Tag(NamedTuple):
    """A tag: the name of its element in lower case, and where it and the values of its attributes stand.

    A text is a tag without a name.
    """

    name: str
    start: int
    end: int
    closes: bool = False
    attributes: Attributes = {}  # noqa: RUF012 - never written to

    def value(self, source: str, name: str) -> str:
        """Return the value of an attribute, or nothing."""
        start, end = self.attributes.get(name, (0, 0))
        return unescape(source[start:end])


def tags(source: str, start: int = 0, end: int | None = None) -> Iterator[Tag]:
    """Yield the tags of a source and the texts between them, in order; comments are left out."""
    end = len(source) if end is None else end
    unclosed: set[str] = set()
    at = text_from = start
    while match := _MARKUP.search(source, at, end):
        if match.start() > text_from:
            yield Tag("", text_from, match.start())
        at = text_from = match.end()
        if match["close"]:
            yield Tag(match["close"].lower(), *match.span(), closes=True)
        elif match["open"]:
            name = match["open"].lower()
            yield Tag(name, *match.span(), attributes=_attributes(source, *match.span("attributes")))
            if name in _RAW and name not in unclosed:
                found = _end_of(name).search(source, at, end)
                if found is None:
                    unclosed.add(name)
                else:
                    yield Tag("", at, found.start())
                    at = text_from = found.start()
    if end > text_from:
        yield Tag("", text_from, end)


def _attributes(source: str, start: int, end: int) -> Attributes:
    """Return where the values of attributes stand; of two with one name the first counts."""
    found: dict[str, tuple[int, int]] = {}
    for match in _ATTRIBUTE.finditer(source, start, end) if end > start else ():
        value = match.span(match.lastgroup or 0) if match.lastgroup != "name" else (match.end(), match.end())
        found.setdefault(match["name"].lower(), value)
    return found


@lru_cache(maxsize=16)
def _end_of(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
