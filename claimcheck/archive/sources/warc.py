"""A web archive: an article a page, called after its address and grouped under the host it came from."""

from __future__ import annotations

from collections.abc import Iterator
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
                for record in warc.ArchiveIterator(file, record_types=warc.WarcRecordType.response):
                    if record.http_content_type not in _PAGES or record.http_headers.status_code != _FOUND:
                        continue
                    number += 1
                    yield self._raw(record, number, file.tell(), recipe.most)
        except (OSError, EOFError, ValueError, RuntimeError) as error:
            raise Damaged(f"{self.path}: could not be read to its end ({error})") from None

    def _raw(self, record: Any, number: int, at: int, most: int) -> Raw:  # noqa: ANN401 - as the package has it
        page: bytes = record.reader.read(most + 1)
        place = f"{self.name}:{number}"
        address = record.headers.get("WARC-Target-URI") or place
        seen = record.headers.get("WARC-Date") or ""
        return Raw(place, len(page), at, partial(_item, address, page, seen))


def open_source(name: str, path: Path) -> Source:
    """Return a file of a web archive as an input.

    Raises:
        claimcheck.settings.Wrong: the package that reads it is not installed.
    """
    needed("fastwarc.warc", "warc")
    return Pages(name, path, path.stat().st_size)


def _item(address: str, page: bytes, seen: str) -> Item:
    return Item(address.strip("<>"), page, group=_host(address), seen=seen, format="html")


def _host(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None
