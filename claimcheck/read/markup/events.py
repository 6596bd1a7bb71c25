"""The passages of a Markdown text.

A parser of CommonMark tells where each text stands. Its events are told to a `Page` under the names of HTML
elements, since Markdown may hold HTML anywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pyromark
from pyromark import Options

from claimcheck.read.markup.page import Page, Passage
from claimcheck.read.markup.stretch import Stretch, fit, stretches
from claimcheck.read.markup.tags import tags
from claimcheck.read.markup.web import tell
from claimcheck.text import Span

_OPTIONS = (
    Options.ENABLE_TABLES
    | Options.ENABLE_STRIKETHROUGH
    | Options.ENABLE_FOOTNOTES
    | Options.ENABLE_TASKLISTS
    | Options.ENABLE_HEADING_ATTRIBUTES
    | Options.ENABLE_GFM
)
_ELEMENTS = {
    "Paragraph": "p",
    "BlockQuote": "blockquote",
    "CodeBlock": "pre",
    "List": "ul",
    "Item": "li",
    "FootnoteDefinition": "footnote",
    "Table": "table",
    "TableHead": "thead",
    "TableRow": "tr",
    "TableCell": "td",
    "Emphasis": "em",
    "Strong": "strong",
    "Strikethrough": "del",
    "Link": "a",
    "Image": "picture",
}
_ADDRESSES = ("Autolink", "Email")

Event = tuple[Any, int, int]


def passages(source: str) -> list[Passage]:
    """Return the passages of a Markdown text."""
    page = Page()
    autolinks: list[str] = []
    for event, start, end in _events(source):
        kind: str
        value: Any
        kind, value = next(iter(event.items())) if isinstance(event, dict) else (event, None)
        if kind == "Text":
            page.text(_text(source, value, start, end))
        elif kind in ("InlineHtml", "Html"):
            for tag in tags(source, start, end):
                tell(page, source, tag)
        elif kind == "SoftBreak":
            page.text([Stretch(" ", start, end)])
        elif kind == "HardBreak":
            page.line_break(start, end)
        elif kind == "Start":
            name = _element(value)
            if name == "a":
                autolinks.append("code" if value["Link"]["link_type"] in _ADDRESSES else "a")
                name = autolinks[-1]
            page.start(name)
        elif kind == "End":
            name = _element(value)
            page.end(autolinks.pop() if name == "a" and autolinks else name)
    return page.passages()


def code(source: str) -> list[Span]:
    """Return where code stands in a Markdown text, in blocks and in lines."""
    found: list[Span] = []
    for event, start, end in _events(source):
        opened = event.get("Start") if isinstance(event, dict) else None
        if isinstance(event, dict) and (
            "Code" in event or (isinstance(opened, dict) and "CodeBlock" in opened)
        ):
            found.append(Span(start, end))
    return found


def _element(tag: str | Mapping[str, Any]) -> str:
    """Return the HTML element that a tag of the parser stands for."""
    name, value = (tag, None) if isinstance(tag, str) else next(iter(tag.items()))
    if name == "Heading":
        return str(value["level"] if isinstance(value, Mapping) else value).lower()
    return _ELEMENTS.get(name, "span")


def _text(source: str, text: str, start: int, end: int) -> Iterator[Stretch]:
    """Yield a text of the parser; where it is not the source as it stands, it was decoded."""
    if source[start:end] == text:
        yield from stretches(source, start, end)
    elif seen := fit(text):
        yield Stretch(seen, start, end)


def _events(source: str) -> Iterable[Event]:
    """Return the events of the parser in order, with the offsets of HTML blocks as a whole.

    The parser counts bytes. All offsets are translated together, in one pass over the text.
    """
    found = pyromark.events_with_range(source, options=_OPTIONS, merge_text=False)
    events: list[Event] = []
    for event, place in found:
        last = events[-1] if events else None
        if last and _is_html(event) and _is_html(last[0]) and last[2] == place["start"]:
            events[-1] = (last[0], last[1], place["end"])
        else:
            events.append((event, place["start"], place["end"]))
    if source.isascii():
        return events
    places = _code_points(source, {at for _, start, end in events for at in (start, end)})
    return [(event, places[start], places[end]) for event, start, end in events]


def _is_html(event: object) -> bool:
    return isinstance(event, dict) and "Html" in event


def _code_points(source: str, offsets: Iterable[int]) -> dict[int, int]:
    """Return for offsets in bytes what they are in code points."""
    raw = source.encode()
    found: dict[int, int] = {}
    before = count = 0
    for offset in sorted(offsets):
        count += len(raw[before:offset].decode(errors="replace"))
        found[offset] = count
        before = offset
    return found
