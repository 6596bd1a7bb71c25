"""Word files: the paragraphs as they read once all tracked changes are accepted.

A Word file has no text to point into, so its source is taken to be what Word saves as plain text: a paragraph
a line. A position is then the number of the paragraph (`line`) and the offset in it (`column`); paragraphs in
tables count as any other, and so do empty ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.read.decode import Unreadable
from claimcheck.read.format import Format
from claimcheck.read.remark import bracketed, with_remarks
from claimcheck.text import Document, Span

if TYPE_CHECKING:
    from zipfile import ZipFile

_LARGEST = 20 * 2**20
"""So many bytes a part may have once it is unpacked; a book of a thousand pages has a third of them."""
_DENSEST, _SMALL = 100, 2**20
"""A part above the second size that holds so many times what it takes up was made to fill a memory."""
_MOST_PARTS = 10_000
_OLD_WORD = b"\xd0\xcf\x11\xe0"


def docx(raw: bytes, path: str) -> Document:
    """Return the article in a Word file.

    Raises:
        Unreadable: it is no Word file, is damaged or protected, or holds no text.
    """
    from claimcheck.read.markup.article import compose
    from claimcheck.read.markup.word import paragraphs, style_names, word_passages

    parts = _unzipped(raw, ("word/document.xml", "word/styles.xml"))
    if parts[0] is None:
        raise Unreadable("is no Word file")
    found = paragraphs(parts[0], style_names(parts[1] or b""))
    if found is None:
        raise Unreadable("is a damaged Word file")
    source, passages = word_passages(found)
    told = {one: span for one in passages if (span := bracketed(one.text))}
    document = compose(path, source, [one for one in passages if one not in told])
    if not document.blocks:
        raise Unreadable("holds no text")
    remarks = [
        (one.text[slice(*span)], Span(one.parts[0].start, one.parts[-1].end)) for one, span in told.items()
    ]
    return with_remarks(document, remarks) if remarks else document


def _unzipped(raw: bytes, names: tuple[str, ...]) -> list[bytes | None]:
    """Return some files of an archive; `None` for one that is not there."""
    from io import BytesIO
    from zipfile import ZipFile

    if not raw:
        raise Unreadable("is empty")
    if raw.startswith(_OLD_WORD):
        raise Unreadable("is an old or a protected Word file; save it as .docx without a password")
    try:
        with ZipFile(BytesIO(raw)) as archive:
            present = set(archive.namelist())
            if len(present) > _MOST_PARTS:
                raise Unreadable("is too large")
            return [_member(archive, name) if name in present else None for name in names]
    except Unreadable:
        raise
    except Exception:  # each way of packing has errors of its own
        raise Unreadable("is a damaged Word file" if raw.startswith(b"PK") else "is no Word file") from None


def _member(archive: ZipFile, name: str) -> bytes:
    packed = archive.getinfo(name).compress_size
    with archive.open(name) as member:
        raw = member.read(_LARGEST + 1)
    if len(raw) > min(_LARGEST, max(_SMALL, packed * _DENSEST)):
        raise Unreadable("is too large")
    return raw


DOCX = Format("docx", (".docx", ".docm", ".dotx"), docx, text=False)
