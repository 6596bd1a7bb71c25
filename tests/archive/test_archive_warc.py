"""A web archive: each page is an article, called after its address; what is no page is passed over."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.archive import rows
from tests.conftest import Ran

Run = Callable[..., Ran]

PAGE = """<html><head><title>A third walk</title>{head}</head><body><nav>Menu 7 of 9</nav><article>
<h1>A third of the pupils walk to school</h1><p>Of the 200 pupils who were asked, 90 walk to school, or 33 percent.</p>
<p>The others take the bus or are brought by their parents, the school said on Tuesday.</p></article></body></html>"""


UTF_8, LATIN = "text/html; charset=utf-8", "text/html; charset=iso-8859-1"


def record(
    address: str, body: str | bytes, status: str = "200 OK", kind: str = UTF_8, more: str = ""
) -> bytes:
    """Return an answer of a server as a web archive keeps it."""
    content = body.encode() if isinstance(body, str) else body
    fields = f"Content-Type: {kind}\r\n{more}Content-Length: {len(content)}"
    answer = f"HTTP/1.1 {status}\r\n{fields}\r\n\r\n".encode() + content
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\n"
        f"WARC-Record-ID: <urn:uuid:{abs(hash(address)):032x}>\r\nWARC-Target-URI: {address}\r\n"
        "WARC-Date: 2021-03-04T05:06:07Z\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


@pytest.fixture
def crawl() -> list[bytes]:
    dated = '<meta property="article:published_time" content="2019-05-06T07:08:09Z">'
    return [
        record("https://news.example.org/walk", PAGE.format(head="")),
        record("https://other.example.org/walk?a=1", PAGE.format(head=dated)),
        record("https://news.example.org/gone", PAGE.format(head=""), status="404 Not Found"),
        record("https://news.example.org/logo.png", "PNG", kind="image/png"),
        record("https://news.example.org/empty", "<html><body></body></html>"),
    ]


@pytest.mark.parametrize("packed", [False, True])
def test_each_page_is_a_row(run: Run, tmp_path: Path, crawl: list[bytes], packed: bool):
    given = tmp_path / ("crawl.warc.gz" if packed else "crawl.warc")
    given.write_bytes(b"".join(gzip.compress(one) if packed else one for one in crawl))
    ran = run("archive", given, tmp_path / "out", "--max-trouble", 50)
    assert ran.code == 0, ran.err
    found = {row["id"]: row for row in rows(tmp_path / "out")}
    assert {id: (row["group"], row["date"], row["trouble"]) for id, row in found.items()} == {
        "https://news.example.org/walk": ("news.example.org", date(2021, 3, 4), None),
        "https://other.example.org/walk?a=1": ("other.example.org", date(2019, 5, 6), None),
        "https://news.example.org/empty": ("news.example.org", date(2021, 3, 4), "holds no text"),
    }
    (finding,) = found["https://news.example.org/walk"]["findings"]
    page = PAGE.format(head="")
    assert finding["rule"] == "CC101"
    assert all(page[one["start"] : one["end"]] == one["text"] for one in finding["spans"])


def test_a_page_that_is_too_large_is_a_row_with_trouble(run: Run, tmp_path: Path, crawl: list[bytes]):
    given = tmp_path / "crawl.warc"
    given.write_bytes(crawl[0] + record("https://news.example.org/longer", "x" * 70_000))
    assert run("archive", given, tmp_path / "out", "--max-size", 0.0625, "--max-trouble", 50).code == 0
    assert [row["trouble"] for row in rows(tmp_path / "out")] == [
        None,
        "is larger than 0.0625 MB (--max-size sets the limit)",
    ]


@pytest.mark.parametrize("cut", [30, 200])
@pytest.mark.parametrize("name", ["crawl.warc", "crawl.warc.gz"])
def test_a_web_archive_that_ends_too_early_is_told(
    run: Run, tmp_path: Path, crawl: list[bytes], name: str, cut: int
):
    whole = b"".join(gzip.compress(one) if name.endswith("gz") else one for one in crawl[:2])
    (tmp_path / name).write_bytes(whole[:-cut])
    ran = run("archive", tmp_path / name, tmp_path / "out")
    assert ran.code == 2
    assert "could not be read to its end (it ends within a record)" in ran.err


def test_a_page_is_unpacked_and_in_the_encoding_that_the_server_names(run: Run, tmp_path: Path):
    page = PAGE.format(head="").replace("Tuesday", "Tuésday").encode("latin-1")
    packed = record("https://a.example/1", gzip.compress(page), more="Content-Encoding: gzip\r\n", kind=LATIN)
    (tmp_path / "crawl.warc").write_bytes(packed)
    assert run("archive", tmp_path / "crawl.warc", tmp_path / "out").code == 0
    (row,) = rows(tmp_path / "out")
    assert (row["state"], [one["rule"] for one in row["findings"]]) == ("checked", ["CC101"])
