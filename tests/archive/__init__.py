"""Articles by the hundred, made from the sample articles, some of which do harm."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path

from claimcheck.model import Result
from claimcheck.pipeline import examine
from claimcheck.text import Document

SAMPLES = Path(__file__).parents[2] / "fixtures" / "articles"
DESKS = ("city", "money", "sport")
KILLS, RAISES, ENDLESS = "It kills its worker.", "It raises.", "It never ends."


SHORT = (
    "A third of the pupils walk to school\nOf the 200 pupils who were asked, 90 walk to school, or 33 percent.",
    "Turnout falls\nThe school has 120 pupils: 70 girls and 50 boys.\n\nTurnout fell from 60 to 45 percent.",
    "The bridge is closed\nIt was built in 1936. On Monday, March 5, 2024, it was closed.",
    "The fair had 4,100 visitors\nThe fair had 4,200 visitors on Saturday. Of these, 2,100 came by train.",
)


def samples() -> list[str]:
    """Return the sample articles, the headline on the first line."""
    return [path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*.txt"))]


def paragraphs() -> list[str]:
    """Return the paragraphs of the sample articles, each below the headline of its own."""
    apart = (text.partition("\n") for text in samples())
    return [f"{title}\n{one}" for title, _, body in apart for one in body.strip().split("\n\n")]


def records(count: int, first: int = 0, samples: Sequence[str] = SHORT) -> Iterator[dict[str, str]]:
    """Yield articles with an id, a headline, a text, a day and a desk."""
    for number, text in islice(enumerate(cycle(samples)), first, first + count):
        title, _, body = text.partition("\n")
        day = f"{2001 + number % 4}-{1 + number % 12:02}-{1 + number % 28:02}"
        yield {
            "url": f"n{number}",
            "headline": title,
            "body": body.strip(),
            "published": day,
            "desk": DESKS[number % len(DESKS)],
        }


COLUMNS = ("--text", "body", "--title", "headline", "--id", "url", "--date", "published", "--group", "desk")


def lines(path: Path, articles: list[dict[str, str]]) -> Path:
    """Write articles as JSON lines."""
    path.write_text("".join(json.dumps(one) + "\n" for one in articles), encoding="utf-8")
    return path


def harmful(document: Document) -> Result:
    """Examine an article, unless it says that it does harm."""
    if KILLS in document.text:
        os.kill(os.getpid(), signal.SIGKILL)
    if RAISES in document.text:
        raise LookupError
    while ENDLESS in document.text:
        pass
    return examine(document)


def rows(folder: Path) -> list[dict]:
    """Return all rows of a folder, by their ids."""
    from pyarrow import parquet

    found = [row for file in sorted(folder.glob("*.parquet")) for row in parquet.read_table(file).to_pylist()]
    return sorted(found, key=lambda row: (len(row["id"]), row["id"]))
