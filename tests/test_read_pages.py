"""Sources and pages modeled on those of site generators: the article is read, and nothing else of the page.

Beside each page stands what has to be read: the day on which it appeared, then a line for each block.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from claimcheck.read import read
from claimcheck.text import Span
from tests.formats.writers import from_html, from_markdown

PAGES = Path(__file__).parent / "formats" / "pages"
pages = pytest.mark.parametrize(
    "page", sorted(path for path in PAGES.iterdir() if path.suffix != ".txt"), ids=lambda path: path.name
)


def test_there_are_twenty():
    assert len(list(PAGES.glob("*.txt"))) == 20


@pages
def test_the_article_is_read_and_nothing_else(page: Path):
    document = read(page)
    told = [f"{block.role.value}: {document.quote(block.span)}" for block in document.blocks]
    expected = page.with_name(f"{page.name}.txt").read_text(encoding="utf-8")
    assert "\n".join([f"published: {document.published}", *told, ""]) == expected


@pages
def test_each_word_stands_where_it_is_said_to(page: Path):
    document = read(page)
    strip = from_html if page.suffix == ".html" else from_markdown
    for match in re.finditer(r"[A-Za-z\d]+(?:[.,]\d+)*", document.text):
        place = document.locate(Span(*match.span()))
        assert strip(document.source[place.start : place.end]).replace("\u00ad", "") == match[0]
