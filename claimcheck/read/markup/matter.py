"""Front matter: what a Markdown file says of its article before it begins, in YAML, TOML or JSON.

Only a few fields are text that readers see. All else, and front matter that its parser does not understand,
is passed over.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.read.markup import literals
from claimcheck.read.markup.dates import day_of
from claimcheck.read.markup.page import Passage
from claimcheck.read.markup.setting import matter_remarks
from claimcheck.read.markup.stretch import Stretch, stretches, tidy
from claimcheck.text import Role, Span

_FENCE = re.compile(r"(?P<fence>---|\+\+\+)[ \t]*(?P<kind>yaml|toml|json)?[ \t]*(?:\r\n|\r|\n)")
_CLOSE = {
    "---": re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE),
    "+++": re.compile(r"^\+\+\+[ \t]*$", re.MULTILINE),
}
_AFTER_JSON = re.compile(r"[ \t]*(?:\r\n|[\r\n]|\Z)")
_TOML_STRING = re.compile(
    r"^[ \t]*(?P<quote>[\"']?)(?P<key>[\w-]+)(?P=quote)[ \t]*=[ \t]*"
    r"(?:\"\"\"(?P<multiline>(?:[^\"\\]++|\\.|\"(?!\"\"))*+)\"\"\"|'''(?P<raw>(?:[^']++|'(?!''))*+)'''"
    r"|\"(?P<basic>(?:[^\"\\\r\n]++|\\.)*+)\"|'(?P<literal>[^'\r\n]*+)'|(?P<bare>[^\s#]++))"
    r"|^[ \t]*(?P<table>\[)",
    re.MULTILINE | re.DOTALL,
)
_BLOCK_HEADER = re.compile(r"[|>][^\r\n]*(?:\r\n|\r|\n)?")

_ROLES = {
    **dict.fromkeys(("title", "headline"), Role.TITLE),
    **dict.fromkeys(
        "subtitle subheadline description summary excerpt dek deck standfirst abstract tldr keypoints"
        " highlights".split(),
        Role.SUMMARY,
    ),
}
_DATES = (
    "date",
    "published",
    "publishdate",
    "pubdate",
    "datepublished",
    "publishedat",
    "publishedon",
    "created",
)

_MOST_BRACKETS = 400
"""The parser of YAML takes time by the square of how many are open."""
_DEEPEST_KEY = 20
"""The parser of TOML takes time by the square of how many dots a key has."""
_LONGEST = 2**16
"""Longer front matter is none: its parsers take a second for as much."""

Field = tuple[str, list[Stretch]]


class Matter(NamedTuple):
    """The passages and the date in front matter, where the article begins behind it, and its words to this program."""

    passages: list[Passage]
    published: str | None
    end: int
    remarks: Sequence[tuple[str, Span]] = ()


def front_matter(source: str) -> Matter:
    """Return the front matter of a text; if there is none, the article begins at once."""
    fence = _FENCE.match(source)
    if fence:
        found = _CLOSE[fence["fence"]].search(source.replace("\r", "\n"), fence.end())
        if found is None:
            return Matter([], None, 0)
        kind = fence["kind"] or ("yaml" if fence["fence"] == "---" else "toml")
        return _matter(source, kind, fence.end(), found.start(), found.end())
    if source.lstrip().startswith("{"):
        start = len(source) - len(source.lstrip())
        end = _json_end(source, start)
        if end and _AFTER_JSON.match(source, end):
            return _matter(source, "json", start, end, end)
    return Matter([], None, 0)


def _json_end(source: str, start: int) -> int:
    """Return where a JSON object ends, or 0."""
    try:
        return json.JSONDecoder().raw_decode(source, start)[1]
    except (ValueError, RecursionError):
        return 0


def _matter(source: str, kind: str, start: int, end: int, after: int) -> Matter:
    try:
        short = end - start <= _LONGEST
        fields = {"yaml": _yaml, "toml": _toml, "json": _json}[kind](source, start, end) if short else []
    except (ValueError, RecursionError):
        fields = []
    passages: list[Passage] = []
    days: dict[int, str] = {}
    for key, parts in fields:
        plain = key.lower().replace("_", "").replace("-", "")
        role = _ROLES.get(plain)
        if role:
            cleaned = tuple(_cleaned(source, parts))
            passages += [Passage(role, cleaned, head=True)] if cleaned else []
        day = day_of("".join(part.text for part in parts)) if plain in _DATES else None
        if day:
            days.setdefault(_DATES.index(plain), day)
    remarks = list(matter_remarks(source, kind, Span(start, end)))
    return Matter(passages, days[min(days)] if days else None, after, remarks)


def _cleaned(source: str, parts: list[Stretch]) -> list[Stretch]:
    """Return the text of a field with its white space as a reader sees it."""
    found: list[Stretch] = []
    for part in parts:
        if part.verbatim and source[part.start : part.end] == part.text:
            found += stretches(source, part.start, part.end)
        else:
            found.append(part._replace(text=" ".join(part.text.split()) or " "))
    return tidy(found)


def _yaml(source: str, start: int, end: int) -> list[Field]:
    import yaml

    text = source[start:end]
    if text.count("[") + text.count("{") > _MOST_BRACKETS:
        return []
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)  # the loader in C crashes on deep nesting
    except yaml.YAMLError:
        return []
    if not isinstance(root, yaml.MappingNode):
        return []
    return list(_scalars(root, source, start))


def _scalars(root: object, source: str, offset: int) -> Iterator[Field]:
    """Yield the strings of a YAML mapping, and of the lists in it, under their keys."""
    import yaml

    assert isinstance(root, yaml.MappingNode)
    seen: set[int] = set()
    for key, value in root.value:
        items = value.value if isinstance(value, yaml.SequenceNode) else [value]
        for item in items:
            known = id(item) in seen  # an alias says once more what stands elsewhere
            seen.add(id(item))
            if not known and isinstance(item, yaml.ScalarNode) and isinstance(key.value, str):
                start, stop = offset + item.start_mark.index, offset + item.end_mark.index
                yield key.value, _yaml_text(item.style, item.value, source, start, stop)


def _yaml_text(style: str | None, value: str, source: str, start: int, end: int) -> list[Stretch]:
    if style in ("'", '"'):
        read = literals.doubled if style == "'" else literals.escaped
        parts = list(read(source, start + 1, end - 1))
    else:
        header = _BLOCK_HEADER.match(source, start, end) if style in ("|", ">") else None
        parts = list(literals.literal(source, header.end() if header else start, end))
    return literals.faithful(parts, value, start, end)


def _toml(source: str, start: int, end: int) -> list[Field]:
    import tomllib

    text = source[start:end].replace("\r\n", "\n")
    if any(line.partition("=")[0].count(".") > _DEEPEST_KEY for line in text.split("\n")):
        return []
    table = tomllib.loads(text)
    fields: list[Field] = []
    for match in _TOML_STRING.finditer(source.replace("\r", "\n"), start, end):
        kind = match.lastgroup or ""
        if kind == "table":
            break
        value = table.get(match["key"])
        if value is not None and not isinstance(value, dict | list):
            read = literals.escaped if kind in ("multiline", "basic") else literals.literal
            parts = list(read(source, *match.span(kind)))
            fields.append((match["key"], literals.faithful(parts, str(value), *match.span(kind))))
    return fields


def _json(source: str, start: int, end: int) -> list[Field]:
    found = literals.json_strings(source, start, end)
    return [(str(path[0]), list(string.parts)) for path, string in found if len(path) in (1, 2) and path[0]]
