"""From a file to a `Document`: its text, what each block of it is, and the way back to the source.

`decode` turns bytes into text or says in plain words why it can't; `files` finds what to read; each format
has a file of its own, which declares a `Format` and is found by that alone. What the formats with mark-up
have in common lies in the package `markup`. A document is never guessed at: what is not plainly text in a
known encoding is refused, since a figure read from garbled bytes would be worse than none. Mark-up, on the
other hand, is never refused: what is broken is read as far as it goes.
"""

from __future__ import annotations

from pathlib import Path

from claimcheck.read.decode import MOST, Unreadable, bytes_of, in_utf_8, within
from claimcheck.read.files import STDIN, files, is_pattern, nearest
from claimcheck.read.format import Format
from claimcheck.read.formats import format_for, formats
from claimcheck.read.language import in_english
from claimcheck.read.plain import PLAIN, plain
from claimcheck.text import Document

__all__ = [
    "MOST",
    "STDIN",
    "Format",
    "Unreadable",
    "files",
    "formats",
    "in_english",
    "is_pattern",
    "nearest",
    "read",
    "read_stdin",
    "read_text",
    "within",
]


def read(path: Path, format: str | None = None, encoding: str | None = None, most: int = MOST) -> Document:
    """Return the document in a file, in a named format or in the one that its name ends like.

    `encoding` is that of text that is neither UTF-8 nor says what it is in.

    Raises:
        Unreadable: the file is missing, may not be read, holds no text, or more than `most` bytes.
    """
    return _read(bytes_of(path, most), str(path), format_for(path.name, format), encoding)


def read_stdin(
    raw: bytes, filename: str = "<stdin>", format: str | None = None, encoding: str | None = None
) -> Document:
    """Return the document in what came on standard input; `filename` is what it would be kept as.

    Raises:
        Unreadable: it holds no text.
    """
    return _read(raw, filename, format_for(filename, format), encoding)


def _read(raw: bytes, name: str, format: Format, encoding: str | None) -> Document:
    return format.read(in_utf_8(raw, encoding) if encoding and format.text else raw, name)


def read_text(text: str, path: str, format: str | None = None) -> Document:
    """Return the document in a text; `path` is what reports call it.

    Raises:
        Unreadable: it holds no text of its format.
    """
    chosen = format_for(path, format)
    return plain(text, path) if chosen is PLAIN else chosen.read(text.encode(errors="replace"), path)
