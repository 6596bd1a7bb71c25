"""From the bytes of a file to text, or to a plain word about why not."""

from __future__ import annotations

import codecs
from pathlib import Path

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class Unreadable(Exception):
    """A file that could not be read; the message is one line in plain words."""


def bytes_of(path: Path) -> bytes:
    """Return what a file holds.

    Raises:
        Unreadable: there is no such file, or it may not be read.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise Unreadable("no such file") from None
    except IsADirectoryError:
        raise Unreadable("holds no articles (.txt, .md, .html, .docx)") from None
    except PermissionError:
        raise Unreadable("may not be read") from None
    except OSError as error:
        raise Unreadable(f"could not be read ({error.strerror or error})") from None
    except ValueError:
        raise Unreadable("is no file name") from None


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
        raise Unreadable("holds binary data" if binary else "not UTF-8 text") from None
    if "\0" in text:
        raise Unreadable("holds binary data")
    if not text.strip():
        raise Unreadable("is empty")
    return text


def _looks_binary(raw: bytes) -> bool:
    """Return whether bytes hold control characters that no text encoding of Europe has."""
    head = raw[:4096]
    odd = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in head)
    return odd * 20 > len(head)
