"""From a file to a `Document`: its text, what each block of it is, and the way back to the source.

`decode` turns bytes into text or says in plain words why it can't; `files` finds what to read; each format
has a file of its own. A document is never guessed at: what is not plainly text in a known encoding is
refused, since a figure read from garbled bytes would be worse than none.
"""

from __future__ import annotations

from pathlib import Path

from claimcheck.model import Document
from claimcheck.read.decode import Unreadable, bytes_of, decode
from claimcheck.read.files import STDIN, files, nearest
from claimcheck.read.plain import plain

__all__ = ["STDIN", "Unreadable", "files", "nearest", "read", "read_stdin", "read_text"]


def read(path: Path) -> Document:
    """Return the document in a file.

    Raises:
        Unreadable: the file is missing, may not be read, or holds no text.
    """
    return read_text(decode(bytes_of(path)), str(path))


def read_stdin(raw: bytes) -> Document:
    """Return the document in what came on standard input.

    Raises:
        Unreadable: it holds no text.
    """
    return read_text(decode(raw), "<stdin>")


def read_text(text: str, path: str) -> Document:
    """Return the document in a text; `path` is what reports call it."""
    return plain(text, path)
