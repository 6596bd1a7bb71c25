"""HTML: the article of a page, without its navigation, in text as a browser shows it.

The page is cut into tags and text and told to a `Page`, which knows what may stand in what; broken mark-up is
read as browsers do. Character references and tags within a figure don't hide it.
"""

from __future__ import annotations

import re

from claimcheck.read.decode import Unreadable, decode
from claimcheck.read.format import Format
from claimcheck.read.remark import in_comments, with_remarks
from claimcheck.text import Document

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*(windows-125\d|iso-8859-1)\b", re.IGNORECASE)
_HEAD = 4096


def html(raw: bytes, path: str) -> Document:
    """Return the article of a page.

    Raises:
        Unreadable: the bytes are no text, or the page holds none.
    """
    from claimcheck.read.markup.article import compose
    from claimcheck.read.markup.choice import article_of
    from claimcheck.read.markup.web import web_page

    source = _decoded(raw)
    page = web_page(source)
    document = compose(path, source, article_of(page.passages), page.published)
    if not document.blocks:
        raise Unreadable("holds no text")
    remarks = [(source[span.start : span.end], span) for span in in_comments(source)]
    return with_remarks(document, remarks) if remarks else document


def _decoded(raw: bytes) -> str:
    """Return the text of a page; one that is not in UTF-8 is read as what it says it is in."""
    try:
        return decode(raw)
    except Unreadable:
        declared = _CHARSET.search(raw[:_HEAD])
        if declared is None or b"\0" in raw:
            raise
        encoding = declared[1].decode("ascii").lower()
        return raw.decode("windows-1252" if encoding == "iso-8859-1" else encoding, "replace")


HTML = Format("html", (".html", ".htm", ".xhtml"), html)
