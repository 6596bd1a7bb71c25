"""From the bytes of a file to text, or to a plain word about why not."""

from __future__ import annotations

import codecs
import os
import stat
from pathlib import Path
from typing import IO

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NOT_WINDOWS = (b"\x81", b"\x8d", b"\x8f", b"\x90", b"\x9d")


MOST = 10 * 2**20
"""So many bytes an article may have; a book has a tenth of them."""


class Unreadable(Exception):
    """A file that could not be read; the message is one line in plain words."""


def bytes_of(path: Path, most: int = MOST) -> bytes:
    """Return what a file or a pipe holds.

    Raises:
        Unreadable: there is no such file, it may not be read, or it holds more than `most` bytes.
    """
    try:
        with open(path, "rb", opener=_opened) as file:
            return within(file, most)
    except FileNotFoundError:
        raise Unreadable("is a link to nothing" if path.is_symlink() else "no such file") from None
    except IsADirectoryError:
        raise Unreadable("holds no articles (.txt, .md, .html, .docx)") from None
    except PermissionError:
        raise Unreadable("may not be read") from None
    except OSError as error:
        raise Unreadable(f"could not be read ({error.strerror or error})") from None
    except ValueError:
        raise Unreadable("is no file name") from None


def within(file: IO[bytes], most: int) -> bytes:
    """Return all that a file gives.

    Raises:
        Unreadable: it gives more than `most` bytes.
    """
    raw: bytes | None = file.read(most + 1)
    if raw is None:
        raise Unreadable("is no file")
    if len(raw) > most:
        raise Unreadable(f"is larger than {most / 2**20:g} MB (--max-size sets the limit)")
    return raw


def _opened(name: str, flags: int) -> int:
    """Open a file or a pipe, but no device: it may never end.

    A file is opened so that it gives what is there: the kernel has files that let a reader wait forever.
    """
    mode = os.stat(name).st_mode  # noqa: PTH116 - the opener gets a name
    if stat.S_ISCHR(mode) or stat.S_ISBLK(mode) or stat.S_ISSOCK(mode):
        raise Unreadable("is no file")
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0) * stat.S_ISREG(mode))


def decode(raw: bytes) -> str:
    """Return the text in UTF-8, or in the UTF-16 that a byte order mark announces.

    A byte order mark is no part of the text. Line ends stay as they are.

    Raises:
        Unreadable: the bytes are empty, binary, or in another encoding.
    """
    encoding = next((name for bom, name in _BOMS if raw.startswith(bom)), "utf-8")
    if encoding == "utf-8" and b"\0" in raw:
        raise Unreadable("holds binary data")
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        binary = encoding == "utf-8" and _looks_binary(raw)
        raise Unreadable("holds binary data" if binary else f"not UTF-8 text{_hint(raw)}") from None
    if "\0" in text:
        raise Unreadable("holds binary data")
    if not text.strip():
        raise Unreadable("is empty")
    return text


def _hint(raw: bytes) -> str:
    """Return how to read what may be in the usual encoding of Windows; not, where it has bytes that this lacks."""
    fits = not any(raw.count(byte) for byte in _NOT_WINDOWS)
    return "; --encoding windows-1252 may read it" if fits else ""


def in_utf_8(raw: bytes, encoding: str) -> bytes:
    """Return text in UTF-8 that is in another encoding, unless it is in UTF-8 already or says what it is in.

    Raises:
        Unreadable: it is not in that encoding.
    """
    if raw.startswith(tuple(bom for bom, _ in _BOMS)):
        return raw
    try:
        raw.decode()
    except UnicodeDecodeError:
        try:
            return raw.decode(encoding).encode()
        except UnicodeError:
            raise Unreadable(f"not {encoding} text") from None
    return raw


def _looks_binary(raw: bytes) -> bool:
    """Return whether bytes hold control characters that no text encoding of Europe has."""
    head = raw[:4096]
    odd = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in head)
    return odd * 20 > len(head)
