"""MDX: Markdown with components, whose tags, imports and expressions are no text."""

from __future__ import annotations

from functools import partial

from claimcheck.read import markdown
from claimcheck.read.format import Format

MDX = Format("mdx", (".mdx",), partial(markdown.markdown, components=True))
