"""Stretches of text, each with the stretch of source that it came from."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from html import unescape
from typing import NamedTuple

MASK = "\ue000"
"""What stands, character for character, where mark-up was taken out before parsing."""

_SPACE = r"[ \t\r\n\f\v]{2,}|[\t\r\n\f\v]"
_UNSEEN = f"[{MASK}\u00ad\u200b\u2060\ufeff]+"
_REFERENCE = r"&(?:#(?:\d++|[xX][0-9a-fA-F]++)|[A-Za-z][A-Za-z0-9]*+);?"
_LOOSE = re.compile(f"(?P<space>{_SPACE})|{_UNSEEN}")
_LOOSE_HTML = re.compile(f"(?P<space>{_SPACE})|{_UNSEEN}|(?P<reference>{_REFERENCE})")
_UNFIT = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")
_C1 = re.compile("[\x80-\x9f]")
_LONGEST_REFERENCE = 40


class Stretch(NamedTuple):
    """Some text and where it stands in the source; alike in length, it is the source as it stands."""

    text: str
    start: int
    end: int

    @property
    def verbatim(self) -> bool:
        """Whether each character stands for one of the source."""
        return len(self.text) == self.end - self.start


def stretches(source: str, start: int, end: int, *, html: bool = False) -> Iterator[Stretch]:
    """Yield a part of the source as text.

    Runs of white space become one space, as a browser shows them; what cannot be seen is left out; in HTML,
    character references are decoded.
    """
    pattern = _LOOSE_HTML if html else _LOOSE
    at = start
    for match in pattern.finditer(source, start, end):
        if match.start() > at:
            yield Stretch(source[at : match.start()], at, match.start())
        at = match.end()
        if match.lastgroup == "space":
            yield Stretch(" ", *match.span())
        elif match.lastgroup == "reference":
            yield from _decoded(match[0], *match.span())
    if end > at:
        yield Stretch(source[at:end], at, end)


def _decoded(reference: str, start: int, end: int) -> Iterator[Stretch]:
    """Yield what a character reference stands for, as browsers read it: &#146; is an apostrophe."""
    if len(reference) > _LONGEST_REFERENCE:
        yield Stretch("\N{REPLACEMENT CHARACTER}" if reference[1] == "#" else reference, start, end)
        return
    text = unescape(reference)
    if fit(text):
        yield Stretch(" " if text in "\t\n\r\f" else fit(text), start, end)


def fit(text: str) -> str:
    """Return text without what cannot be seen; what is no text becomes a sign for that.

    Control characters where Windows-1252 has its quotation marks become those, as browsers have it.
    """
    text = re.sub(_UNSEEN, "", text)
    text = _C1.sub(lambda match: unescape(f"&#{ord(match[0])};"), text)
    return _UNFIT.sub("\N{REPLACEMENT CHARACTER}", text)


def tidy(parts: Iterable[Stretch]) -> list[Stretch]:
    """Return stretches without space at their ends, and never with two spaces in a row."""
    found: list[Stretch] = []
    spaced = True
    for part in parts:
        text = part.text.lstrip(" ") if spaced and found else part.text if found else part.text.lstrip()
        if text:
            cut = len(part.text) - len(text) if part.verbatim else 0
            found.append(Stretch(text, part.start + cut, part.end))
            spaced = text.endswith(" ")
    while found and found[-1].text != found[-1].text.rstrip():
        last = found.pop()
        text = last.text.rstrip()
        if text:
            cut = len(last.text) - len(text) if last.verbatim else 0
            found.append(Stretch(text, last.start, last.end - cut))
    return found


class Decoded(NamedTuple):
    """A string as a program understands it, and the stretches of source it was decoded from."""

    text: str
    parts: tuple[Stretch, ...]
    offsets: tuple[int, ...]

    @classmethod
    def of(cls, parts: Sequence[Stretch]) -> Decoded:
        """Return the string that stretches make up."""
        offsets, length = [], 0
        for part in parts:
            offsets.append(length)
            length += len(part.text)
        return cls("".join(part.text for part in parts), tuple(parts), tuple(offsets))

    def back(self, stretch: Stretch) -> Iterator[Stretch]:
        """Yield a stretch of the string as stretches of the source."""
        if not stretch.verbatim:
            yield Stretch(stretch.text, self._origin(stretch.start)[0], self._origin(stretch.end - 1)[1])
            return
        index = bisect_right(self.offsets, stretch.start) - 1
        at = stretch.start
        while at < stretch.end:
            part, offset = self.parts[index], self.offsets[index]
            stop = min(stretch.end, offset + len(part.text))
            words = stretch.text[at - stretch.start : stop - stretch.start]
            if part.verbatim:
                yield Stretch(words, part.start + at - offset, part.start + stop - offset)
            elif words:
                yield Stretch(words, part.start, part.end)
            at, index = stop, index + 1

    def _origin(self, at: int) -> tuple[int, int]:
        """Return the stretch of source of one character."""
        index = bisect_right(self.offsets, at) - 1
        part = self.parts[index]
        if not part.verbatim:
            return part.start, part.end
        start = part.start + at - self.offsets[index]
        return start, start + 1
