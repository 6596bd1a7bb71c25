"""Write an article in each format, with its figures broken up by mark-up, and take mark-up out of a cut."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Sequence
from io import BytesIO
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

_FIGURE = re.compile(r"\d{1,2},\d{3}|half|third")
_WORD_XML = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STYLES = "".join(
    f'<w:style w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
    for key, name in (("Titel", "Title"), ("Untertitel", "Subtitle"), ("berschrift2", "heading 2"))
)
_TAG = re.compile(r"<!--.*?-->|<(del|script)\b.*?</\1>|<[^>]*>", re.DOTALL)
_LINK = re.compile(r"\[|\](?:\([^)]*\)?)?")
_MARKDOWN = re.compile(r"\{\{<.*?>\}\}|~~.*?~~|\*\*|[*_\\]|^> ?", re.MULTILINE | re.DOTALL)


class Written(NamedTuple):
    """A way to write an article down, and to read a cut of its source."""

    name: str
    write: Callable[[str, Sequence[str]], bytes]
    strip: Callable[[str], str]


def spaced(text: str) -> str:
    return " ".join(text.split())


def from_html(cut: str) -> str:
    return spaced(html.unescape(_TAG.sub("", cut)))


def from_markdown(cut: str) -> str:
    return from_html(_MARKDOWN.sub("", _LINK.sub("", cut)))


def from_json(cut: str) -> str:
    return from_html(json.loads(f'"{cut}"'))


def markdown(title: str, paragraphs: Sequence[str]) -> bytes:
    """Write the title as a heading, and figures between marks of emphasis and in links."""
    body = "\n\n".join(_FIGURE.sub(r"[**\g<0>**](https://example.org/900 'Of 7')", one) for one in paragraphs)
    return f"# {title}\n\n{{{{< figure caption='Of 9, 12' >}}}}\n\n{body}\n".encode()


def front_matter(title: str, paragraphs: Sequence[str]) -> bytes:
    """Write title and summary as front matter, with Windows line ends and a byte order mark."""
    head = f'title: "{title}"\ndate: 2025-03-04\ndescription: >-\n  {paragraphs[0]}\n'
    head += "corrections:\n  - It was 12.\n"
    body = "\n\n".join(one.replace(", ", ",\n") for one in paragraphs[1:])
    text = f"---\n{head}---\n\n{body}\n\n```\n400 of 300\n```\n"
    return b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()


def mdx(title: str, paragraphs: Sequence[str]) -> bytes:
    head = (
        f"---\ntitle: {json.dumps(title)}\nsummary: {json.dumps(paragraphs[0])}\n---\nimport A from './A'\n\n"
    )
    chart = "<A data={[1, 2]}>\n\n"
    body = "\n\n".join(_FIGURE.sub(r"<B n={3}>\g<0></B>", one) for one in paragraphs[1:])
    return f"{head}{chart}{body}\n\n</A>\n".encode()


def page(title: str, paragraphs: Sequence[str]) -> bytes:
    """Write a page with navigation, references for characters, tags in figures, and few closing tags."""
    lead, *rest = (_marked(one) for one in paragraphs)
    text = "\n".join(f"<p>{one}" for one in rest)
    return (
        f"<!doctype html><title>{title} | The Site</title><nav><a href=/>Of 9, 12</a></nav>"
        f"<main><article><header><h1>{title}</h1><p class=dek>{lead}</p></header>\n{text}"
        "<aside>Of 200, 300 read this.</aside></article></main><footer>9 of 8</footer>"
    ).encode()


def bare_page(title: str, paragraphs: Sequence[str]) -> bytes:
    """Write a page that says nothing of what its parts are, in tabs and Windows line ends."""
    text = "\n\n".join(f"\t<p>{html.escape(one)}</p>".replace(", ", ",\r\n\t") for one in paragraphs)
    return f"<html><body><h1>{html.escape(title)}</h1>\r\n{text}</body></html>".encode()


def word(title: str, paragraphs: Sequence[str]) -> bytes:
    """Write a Word file with tracked changes: what was deleted says otherwise."""
    first = f'<w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr>{_runs(title)}</w:p>'
    text = "".join(f"<w:p>{_runs(one)}</w:p><w:p/>" for one in paragraphs)
    return docx(first + text)


def ninjs(title: str, paragraphs: Sequence[str]) -> bytes:
    body = "".join(f"<p>{_marked(one)}</p>\n" for one in paragraphs[1:])
    item = {
        "uri": "x",
        "body_html": body,
        "versioncreated": "2025-03-04T05:06:07Z",
        "headline": title,
        "description_text": paragraphs[0],
    }
    return json.dumps(item).encode()


def docx(body: str, styles: str = _STYLES) -> bytes:
    """Return a Word file with that body."""
    head = f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{_WORD_XML}"><w:body>'
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"{head}{body}</w:body></w:document>")
        archive.writestr("word/styles.xml", f'<w:styles xmlns:w="{_WORD_XML}">{styles}</w:styles>')
    return buffer.getvalue()


def _marked(text: str) -> str:
    """Return HTML in which figures are broken up and apostrophes are those of Windows-1252."""
    whole = html.escape(text, quote=False).replace("'", "&#146;")
    broken = _FIGURE.sub(lambda match: f"<b>{match[0][:2]}</b><!-- 7 --><i>{match[0][2:]}</i>", whole)
    return broken.replace(",", "&#44;", 1).replace(" ", "<del> 40 of 30</del> ", 1)


def _runs(text: str) -> str:
    old = '<w:del w:id="1"><w:r><w:delText>Of 9, 12.</w:delText></w:r></w:del>'
    words = (
        f'<w:ins w:id="2"><w:r><w:t xml:space="preserve">{html.escape(word)} </w:t></w:r></w:ins>'
        for word in text.split(" ")
    )
    return old + "".join(words)


FORMATS = {
    "a.md": Written("markdown", markdown, from_markdown),
    "front.md": Written("markdown", front_matter, from_markdown),
    "a.mdx": Written("mdx", mdx, from_html),
    "a.html": Written("html", page, from_html),
    "bare.htm": Written("html", bare_page, from_html),
    "a.docx": Written("docx", word, spaced),
    "a.json": Written("ninjs", ninjs, from_json),
}
