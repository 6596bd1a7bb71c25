"""What reading costs in each format, for an article of a thousand words with mark-up in every figure."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from claimcheck.read import read_stdin
from tests.bench.clock import seconds
from tests.formats.writers import FORMATS

FIXTURE = Path(__file__).parents[2] / "fixtures" / "articles" / "front-line-casualties.txt"
WORDS = 1_000


def reading() -> Iterator[tuple[str, float]]:
    """Yield the seconds that a thousand words take to read in each format."""
    title, *paragraphs = FIXTURE.read_text(encoding="utf-8").strip().split("\n\n")
    while sum(len(one.split()) for one in paragraphs) < WORDS:
        paragraphs += paragraphs[1:]
    plain = "\n\n".join((title, *paragraphs)).encode()
    files = {"a.txt": plain, **{name: way.write(title, paragraphs) for name, way in FORMATS.items()}}
    for name, raw in files.items():
        words = len(read_stdin(raw, name).text.split())
        took = seconds(partial(read_stdin, raw, name))
        yield name, took * WORDS / words
