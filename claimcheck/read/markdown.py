"""Markdown: CommonMark with tables, strike-through and footnotes, with front matter and shortcodes."""

from __future__ import annotations

from claimcheck.read.decode import Unreadable, decode
from claimcheck.read.format import Format
from claimcheck.read.remark import in_comments, outside, with_remarks
from claimcheck.text import Document


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
    if not document.blocks:
        raise Unreadable("holds no text")
    found = in_comments(source, matter.end, expressions=components)
    spans = outside(found, code(covered)) if found else found
    remarks = [*matter.remarks, *((source[span.start : span.end], span) for span in spans)]
    return with_remarks(document, remarks) if remarks else document


MARKDOWN = Format("markdown", (".md", ".markdown", ".mkd"), markdown)
