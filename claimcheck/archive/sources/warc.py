"""A web archive: an article a page, called after its address and grouped under the host it came from."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from claimcheck.archive.extra import needed
from claimcheck.archive.item import Item, Raw
from claimcheck.archive.recipe import Recipe
from claimcheck.archive.sources import Damaged, Source

_PAGES = frozenset(("text/html", "application/xhtml+xml"))
_FOUND = 200
_PACKED = 4
"""An answer that is more times as large as an article may be is not held in memory to see whether it is whole."""


class Pages(NamedTuple):
    """A file of a web archive."""

    name: str
    path: Path
    size: int

    def fields(self) -> None:
        """Return nothing: pages have no columns."""
        return

    def raws(self, recipe: Recipe) -> Iterator[Raw]:
        """Yield the pages; answers that are no page, or say that there is none, are passed over."""
        warc = needed("fastwarc.warc", "warc")
        number = 0
        try:
            with self.path.open("rb") as file:
                for record in warc.ArchiveIterator(
                    file, record_types=warc.WarcRecordType.response, parse_http=False
                ):
                    page = _page(record, recipe.most) if record.is_http else None
                    if page:
                        number += 1
                        place = f"{self.name}:{number}"
                        yield Raw(place, len(page.content), file.tell(), partial(_item, page, place))
        except (OSError, EOFError, ValueError, RuntimeError) as error:
            raise Damaged(f"{self.path}: could not be read to its end ({error})") from None


class Page(NamedTuple):
    """A page as it was fetched: its address, the day, its bytes, and the encoding that the server named."""

    address: str
    seen: str
    content: bytes
    charset: str | None


def _page(record: Any, most: int) -> Page | None:  # noqa: ANN401 - as the package has it
    """Return the page in an answer, one byte too long if it has more than `most`; nothing, if it is none.

    Raises:
        EOFError: the file ends within it.
    """
    length = record.content_length
    address, seen = (record.headers.get(name) or "" for name in ("WARC-Target-URI", "WARC-Date"))
    if length <= _PACKED * most:
        record.freeze()
        if record.content_length < length:
            raise EOFError("it ends within a record")
    record.parse_http(auto_decode="all")
    if record.http_content_type not in _PAGES or record.http_headers.status_code != _FOUND:
        return None
    return Page(address.strip("<>"), seen, record.reader.read(most + 1), record.http_charset)


def open_source(name: str, path: Path) -> Source:
    """Return a file of a web archive as an input.

    Raises:
        claimcheck.settings.Wrong: the package that reads it is not installed.
    """
    needed("fastwarc.warc", "warc")
    return Pages(name, path, path.stat().st_size)


def _item(page: Page, place: str) -> Item:
    host = _host(page.address)
    content = _in_utf_8(page.content, page.charset)
    return Item(page.address or place, content, group=host, seen=page.seen, format="html")


def _in_utf_8(content: bytes, charset: str | None) -> bytes:
    """Return a page in UTF-8 if the server says what else it is in; else as it is, and whoever reads it finds out."""
    try:
        content.decode()
    except UnicodeDecodeError:
        with suppress(LookupError, UnicodeError):
            return content.decode(charset or "utf-8").encode()
    return content


def _host(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None
