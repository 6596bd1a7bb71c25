"""The texts that a model is to read: mixed and unmarked, and the key to them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from random import Random
from typing import NamedTuple

from claimcheck.model import Article
from claimcheck.pipeline import understand
from claimcheck.read import read_text
from claimcheck.reading.prompt import prompts, task
from claimcheck.text import Document
from tests.accuracy.article import records, with_title

LONGEST = 600
"""So many words of a published article are read."""
BAD, GOOD, CLEAN = "bad", "good", "clean"


class Text(NamedTuple):
    """A text to read: the number that its files have, whether it is bad, good or clean, and the record it is from."""

    number: str
    sort: str
    record: dict[str, object]

    @property
    def document(self) -> Document:
        """The text as the program reads it."""
        text = str(self.record["text" if self.sort == CLEAN else self.sort])
        format = self.record.get("format")
        return read_text(text, self.number, str(format) if format else None)

    @property
    def article(self) -> Article:
        """The figures of the text."""
        return understand(self.document)


def chosen(slips: Sequence[Path], clean: Sequence[Path], counts: tuple[int, int], seed: int) -> list[Text]:
    """Return texts in an order that tells nothing: bad ones, good twins of others, and beginnings of articles."""
    lot = Random(seed)
    written = [record for path in slips for record in records(path)]
    published = [record for path in clean for record in _beginnings(path)]
    half, articles = counts
    lot.shuffle(written)
    lot.shuffle(published)
    picked = [(BAD, record) for record in written[:half]]
    picked += [(GOOD, record) for record in written[half : 2 * half]]
    picked += [(CLEAN, record) for record in published[:articles]]
    lot.shuffle(picked)
    return [Text(f"{number:03}", sort, record) for number, (sort, record) in enumerate(picked, 1)]


def write(texts: Sequence[Text], folder: Path) -> int:
    """Write the prompts and the key; return how many prompts that are."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "task.txt").write_text(task(), encoding="utf-8")
    (folder / "key.json").write_text(json.dumps(texts, ensure_ascii=False), encoding="utf-8")
    count = 0
    for text in texts:
        for name, asked in zip(names(text), prompts(text.article), strict=False):
            (folder / f"{name}.txt").write_text(asked.article, encoding="utf-8")
            count += 1
    return count


def load(folder: Path) -> list[Text]:
    """Return the texts of a folder."""
    return [Text(*one) for one in json.loads((folder / "key.json").read_text(encoding="utf-8"))]


def names(text: Text) -> Iterator[str]:
    """Yield what the files for the windows of a text are called."""
    yield text.number
    yield from (f"{text.number}-{window}" for window in range(2, 100))


def _beginnings(path: Path) -> Iterator[dict[str, object]]:
    """Yield published articles, cut off behind the paragraph in which they get too long."""
    for record in islice(records(path), 1000):
        kept, words = [], 0
        text = with_title(record) if "title" in record else record["text"]
        for paragraph in text.split("\n"):
            kept.append(paragraph)
            words += len(paragraph.split())
            if words >= LONGEST:
                break
        yield {"id": record["id"], "text": "\n".join(kept), "format": record.get("format", "plain")}
