"""Reading a file takes time in proportion to its size, whatever stands in it."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress

import pytest

from claimcheck.read import Unreadable, read_stdin, read_text
from tests.bench.growth import grows_with_size
from tests.formats.hostile import SCRAPS, repeated
from tests.formats.writers import docx

LINES = ("It burned 12 homes. ", "It burned 12 homes.\n", "It burned 12\n", "- 12\n", "\n\nA")


@pytest.mark.parametrize("line", LINES)
def test_plain_text(line: str):
    def prepare(size: int) -> str:
        return line * (size // len(line))

    assert grows_with_size(prepare, lambda text: read_text(text, "a.txt"), size=40_000, times=8)


@pytest.mark.parametrize(("name", "scrap"), SCRAPS)
def test_hostile_mark_up(name: str, scrap: str):
    def run(raw: bytes) -> None:
        with suppress(Unreadable):
            read_stdin(raw, name)

    assert grows_with_size(lambda size: repeated(name, scrap, size), run, size=5_000, times=8)


def test_a_long_item_and_a_long_word_file():
    run = "<w:p><w:r><w:t>Of 200</w:t></w:r></w:p>"
    raws: dict[str, Callable[[int], bytes]] = {
        "a.json": lambda count: json.dumps({"body_html": '<p>5 "of" é' * count}).encode(),
        "a.docx": lambda count: docx(run * count),
    }
    for name, write in raws.items():
        assert grows_with_size(write, lambda raw, name=name: read_stdin(raw, name), size=1_000, times=8)
