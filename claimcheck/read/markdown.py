"""Markdown: CommonMark with tables, strike-through and footnotes, with front matter and shortcodes."""

from __future__ import annotations

import re

from claimcheck.read.decode import Unreadable, decode
from claimcheck.read.format import Format
from claimcheck.read.remark import in_comments, outside, with_remarks
from claimcheck.text import Document, Role

_BUILT = re.compile(
    r"^[\"']?(sections|components|blocks|content_blocks|page_sections)[\"']?[ \t]*[:=]", re.MULTILINE
)


def markdown(raw: bytes, path: str, *, components: bool = False) -> Document:
    """Return the article in a Markdown file; with `components`, in an MDX file.

    Raises:
        Unreadable: the bytes are no text, or none of it is an article's.
    """
    from claimcheck.read.markup.article import compose
    from claimcheck.read.markup.events import code, passages
    from claimcheck.read.markup.matter import front_matter
    from claimcheck.read.markup.template import without_components, without_templates

    source = decode(raw)
    matter = front_matter(source)
    cover = without_components if components else without_templates
    covered = cover(source, matter.end)
    document = compose(path, source, [*matter.passages, *passages(covered)], matter.published)
    if all(block.role is Role.TITLE for block in document.blocks):
        _tell_of_matter(source[: matter.end])
    if not document.blocks:
        raise Unreadable("holds no text")
    found = in_comments(source, matter.end, expressions=components)
    spans = outside(found, code(covered)) if found else found
    remarks = [*matter.remarks, *((source[span.start : span.end], span) for span in spans)]
    return with_remarks(document, remarks) if remarks else document


def _tell_of_matter(matter: str) -> None:
    """Refuse a page whose builder keeps all of its text in front matter: it would pass with none of it read.

    Raises:
        Unreadable: it does.
    """
    built = _BUILT.search(matter)
    if built:
        raise Unreadable(f"keeps its text in front matter ({built[1]}:), which is not read")


MARKDOWN = Format("markdown", (".md", ".markdown", ".mkd", ".qmd", ".rmd"), markdown)
