"""Small files that would fill a memory or take hours are refused, or read for what they are."""

from __future__ import annotations

import time
import zipfile
from contextlib import suppress
from io import BytesIO

import pytest

from claimcheck.read import Unreadable, read_stdin

SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEAD = f'<?xml version="1.0"?><w:document xmlns:w="{SPACE}"><w:body>'
TEXT = "<w:p><w:r><w:t>Of 200 people, 90 left.</w:t></w:r></w:p>"
FOOT = "</w:body></w:document>"
SECONDS = 20
"""Far more than any of them takes, and far less than what they were made to take."""


def docx(body: bytes, packing: int = zipfile.ZIP_DEFLATED, *, parts: int = 0) -> bytes:
    raw = BytesIO()
    with zipfile.ZipFile(raw, "w", packing) as archive:
        archive.writestr("word/document.xml", body)
        for number in range(parts):
            archive.writestr(f"word/media/{number}", b"")
    return raw.getvalue()


@pytest.mark.parametrize(
    "packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
)
def test_any_packing_is_read(packing: int):
    document = read_stdin(docx((HEAD + TEXT + FOOT).encode(), packing), "a.docx")
    assert "90 left" in document.text


@pytest.mark.parametrize("packing", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_damage_in_any_packing_is_refused_in_our_own_words(packing: int):
    whole = docx((HEAD + TEXT * 50 + FOOT).encode(), packing)
    for place in range(60, len(whole) - 100, 7):
        raw = whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :]
        with suppress(Unreadable):
            read_stdin(raw, "a.docx")


def test_an_encoding_that_nobody_knows_is_damage():
    with pytest.raises(Unreadable, match="damaged"):
        read_stdin(docx((HEAD.replace("?>", ' encoding="x-klingon"?>') + TEXT + FOOT).encode()), "a.docx")


BOMBS = {
    "empty paragraphs": lambda: docx((HEAD + "<w:p/>" * 4_000_000 + FOOT).encode()),
    "one long word": lambda: docx((HEAD + "<w:p><w:r><w:t>" + "a" * 30_000_000).encode()),
    "parts": lambda: docx((HEAD + TEXT + FOOT).encode(), parts=20_000),
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_what_unpacks_to_much_more_than_it_holds_is_refused(bomb: str):
    raw = BOMBS[bomb]()
    start = time.process_time()
    with pytest.raises(Unreadable, match="is too large"):
        read_stdin(raw, "a.docx")
    assert time.process_time() - start < SECONDS


def test_nesting_has_no_depth():
    body = (
        HEAD
        + "<w:p>" * 100_000
        + "<w:r><w:t>Deep down, 12 people left.</w:t></w:r>"
        + "</w:p>" * 100_000
        + FOOT
    )
    with pytest.raises(Unreadable, match="is too large"):
        read_stdin(docx(body.encode()), "a.docx")


MATTER = {
    "aliases": "---\na: &a " + "x " * 4_000 + "\ntitle: [" + "*a, " * 4_000 + "]\n---\n\n",
    "dots": "+++\na" + ".a" * 20_000 + " = 1\n+++\n\n",
    "much": "---\n" + "a: b\n" * 40_000 + "---\n\n",
    "brackets": "---\ntitle: " + "[" * 20_000 + "\n---\n\n",
    "braces": "{" * 20_000 + "\n\n",
}


@pytest.mark.parametrize("name", MATTER)
def test_front_matter_takes_no_time_to_speak_of(name: str):
    start = time.process_time()
    document = read_stdin((MATTER[name] + "Of 200 people, 90 left.").encode(), "a.md")
    assert time.process_time() - start < SECONDS
    assert "90 left" in document.text
    assert len(document.text) < 100_000
