"""Mark-up that is broken, hostile or huge: it is read as far as it goes, in time that grows with length."""

from __future__ import annotations

from contextlib import suppress
from io import BytesIO
from zipfile import ZipFile

import pytest

from claimcheck.read import Unreadable, read_stdin
from tests.formats.hostile import SCRAPS, repeated
from tests.formats.writers import docx


def text(raw: str | bytes, name: str) -> str:
    return read_stdin(raw.encode() if isinstance(raw, str) else raw, name).text


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("<p>Of 200 <b>patients</p><p>90 recovered", "Of 200 patients\n\n90 recovered"),
        ("<ul><li>One<li>Two</ol></div></ul>", "One\n\nTwo"),
        ("<table><tr><td>5<td>6<tr><td>7", "5\n\n6\n\n7"),
        ("<p>a<script>x</p>", "a"),
        ("<p>a <!-- b <p>c", "a"),
        ("<p>a --> b < c <3 & d &nope; &#;", "a --> b < c <3 & d &nope; &#;"),
        ("<nav><a>Home</a><main><p>Text", "Text"),
        ("<form><header><article><p>Text</form>", "Text"),
        ("<p class='a>b' title=\">\">Text</p>", "Text"),
        ('<p title="never closed>Text</p><p>More', "Text\n\nMore"),
        ("<p>Text<a href=", "Text"),
        ("<sup>5", "⁵"),
        ("<div class=sidebar><p>All there is", "All there is"),
    ],
)
def test_broken_html_is_read_as_far_as_it_goes(raw: str, expected: str):
    assert text(raw, "a.html") == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("---\ntitle: [unclosed\n---\nText", "Text"),
        ("---\ntitle: 'a\n  - b: {\n---\nText", "Text"),
        ("---\n- just\n- a list\n---\nText", "Text"),
        ("---\n&a [*a]\n---\nText", "Text"),
        ("+++\ntitle = \n+++\nText", "Text"),
        ("+++\n[params]\ntitle = 'No'\n+++\nText", "Text"),
        ('{"title": 5, "x": [}\n\nText', '{"title": 5, "x": [}\n\nText'),
        ('---\ntitle: "\\ud83d"\n---\nText', "Text"),
        ("**5 <b>of [6](", "**5 of [6]("),
        ("{{< open 5\n\nText {% 6", "{{< open 5\n\nText {% 6"),
        ("<div>\n\n**5** here", "5 here"),
    ],
)
def test_broken_markdown_is_read_as_far_as_it_goes(raw: str, expected: str):
    assert text(raw, "a.md") in (expected, "\N{REPLACEMENT CHARACTER}\n\nText")


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        ("{", "is no valid JSON (line 1)"),
        ("[" * 100_000, "is no valid JSON"),
        ("5", "is JSON without an article"),
        ("[]", "is JSON without an article"),
        ('{"name": "claimcheck", "version": "1"}', "is JSON without an article"),
        ('{"headline": 5, "bodies": [5, {"value": 6}]}', "is JSON without an article"),
    ],
)
def test_json_that_is_no_article_is_refused(raw: str, message: str):
    with pytest.raises(Unreadable) as caught:
        text(raw, "a.json")
    assert str(caught.value).startswith(message)


def archive(**parts: str) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w") as written:
        for name, part in parts.items():
            written.writestr(f"word/{name}.xml", part)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"Of 200 patients", "is no Word file"),
        (archive(other="x"), "is no Word file"),
        (archive(document="<w:p"), "is a damaged Word file"),
        (archive(document="<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "is a damaged Word file"),
        (docx("")[:-30], "is a damaged Word file"),
        (docx(""), "holds no text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is an old or a protected Word file"),
    ],
)
def test_what_is_no_word_file_is_refused(raw: bytes, message: str):
    with pytest.raises(Unreadable) as caught:
        text(raw, "a.docx")
    assert str(caught.value).startswith(message)


def test_a_page_in_another_encoding_must_say_so():
    page = "<p>“12” café</p>".encode("cp1252")
    assert text(b"<meta charset=windows-1252>" + page, "a.html") == "“12” café"
    with pytest.raises(Unreadable, match="not UTF-8"):
        text(page, "a.html")


@pytest.mark.parametrize(("name", "scrap"), SCRAPS)
def test_hostile_mark_up_is_read_or_refused_in_plain_words(name: str, scrap: str):
    with suppress(Unreadable):
        assert read_stdin(repeated(name, scrap, 500), name).blocks


@pytest.mark.parametrize("name", ["a.adoc", "a.rst", "a.tex", "a.org"])
def test_mark_up_that_is_not_read_is_refused(name: str):
    with pytest.raises(Unreadable, match="mark-up that is not read"):
        text("Of 200 patients, 90 recovered.", name)
    assert read_stdin(b"Of 200 patients", name, "plain").text == "Of 200 patients"


@pytest.mark.parametrize("key", ["sections", "components", "blocks"])
def test_a_page_that_a_builder_keeps_in_front_matter_is_told(key: str):
    matter = f"---\ntitle: A page\n{key}:\n  - text: Of 200 patients, 90 recovered.\n---\n"
    with pytest.raises(Unreadable, match=rf"keeps its text in front matter \({key}:\), which is not read"):
        text(matter, "a.md")
    assert text(f"{matter}\nMore.", "a.md").endswith("More.")


@pytest.mark.parametrize("name", ["a.qmd", "a.Rmd"])
def test_notebooks_in_markdown_are_read_without_their_code(name: str):
    assert text("Of 200 patients.\n\n```{r}\nx <- 5000\n```\n", name) == "Of 200 patients."
