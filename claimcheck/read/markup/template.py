"""What site generators put between the words of an article: shortcodes, template tags, components.

It is covered before Markdown is parsed, character by character, so that every place stays where it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.read.markup.stretch import MASK

_CLOSERS = {"{{<": ">}}", "{{%": "%}}", "{{": "}}", "{%": "%}", "{:": "}", "{#": "#}"}
_OPENER = re.compile(r"\{\{<|\{\{%|\{\{|\{%|\{:(?=[\s.#:\w])|\{#(?=\s)")
_WITH_CONTENT = re.compile(r"(?:\{\{[<%]|\{%-?)\s*(highlight|comment|mermaid|code|schema|chart|raw_html)\b")
_COMPONENT = re.compile(r"</?(?:[A-Z][\w.:-]*+(?:\s(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)?)?/?>")
_STATEMENT = re.compile(
    r"^(?:import|export)[ \t{*][^\r\n]*(?:(?:\r\n|\r|\n)(?![ \t]*[\r\n])[^\r\n]*)*", re.MULTILINE
)
_BRACE = re.compile(r"[{}]")
_COVERED = re.compile(r"[^\r\n]")


def without_templates(source: str, start: int) -> str:
    """Return a Markdown text with front matter, shortcodes and template tags covered."""
    return _covered(source, [(0, start), *_tags(source, start)])


def without_components(source: str, start: int) -> str:
    """Return an MDX text with front matter, imports, expressions and the tags of components covered."""
    masked = _covered(source, [(0, start), *_spans(_STATEMENT, source, start)])
    masked = _covered(masked, list(_expressions(masked, start)))
    return _covered(masked, list(_spans(_COMPONENT, masked, start)))


def _covered(source: str, spans: list[tuple[int, int]]) -> str:
    """Return a text with some spans covered; lines stay lines, and what stands at the start stays blank."""
    parts: list[str] = []
    at = 0
    for start, end in spans:
        cover = " " if start == 0 and at == 0 else MASK
        parts += (source[at:start], _COVERED.sub(cover, source[start:end]))
        at = end
    return "".join((*parts, source[at:]))


def _spans(pattern: re.Pattern[str], source: str, start: int) -> Iterator[tuple[int, int]]:
    return (match.span() for match in pattern.finditer(source, start))


def _tags(source: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield where shortcodes and template tags stand, some with all up to the tag that ends them."""
    missing: set[str] = set()
    at = start
    while match := _OPENER.search(source, at):
        closer = _CLOSERS[match[0]]
        end = -1 if closer in missing else source.find(closer, match.end())
        if end < 0:
            missing.add(closer)
            at = match.end()
            continue
        end += len(closer)
        at = end = _content_end(source, match.start(), end, missing)
        yield match.start(), end


def _content_end(source: str, start: int, end: int, missing: set[str]) -> int:
    """Return where a shortcode ends whose content is no text either."""
    named = _WITH_CONTENT.match(source, start, end)
    if named is None or named[1] in missing or source.startswith("/", end - 4):
        return end
    close = re.compile(
        rf"(?:\{{\{{[<%]\s*/\s*{named[1]}\b[^{{}}]*\}}\}}|\{{%-?\s*end{named[1]}\b[^{{}}]*%\}})"
    )
    found = close.search(source, end)
    if found is None:
        missing.add(named[1])
        return end
    return found.end()


def _expressions(source: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield where braces with all between them stand, the outermost ones."""
    open_at: list[int] = []
    pairs: list[tuple[int, int]] = []
    for match in _BRACE.finditer(source, start):
        if match[0] == "{":
            open_at.append(match.start())
        elif open_at:
            begin = open_at.pop()
            while pairs and pairs[-1][0] > begin:
                pairs.pop()
            pairs.append((begin, match.end()))
    return iter(pairs)
