"""The passages of a ninjs item, in the fields of its first version and of the later ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from claimcheck.read.markup.dates import day_of
from claimcheck.read.markup.literals import Path, json_strings
from claimcheck.read.markup.page import Page, Passage
from claimcheck.read.markup.stretch import Decoded, stretches
from claimcheck.read.markup.tags import tags
from claimcheck.read.markup.web import tell
from claimcheck.text import Role

_FIELDS = {
    **dict.fromkeys(("headline", "headlines"), Role.TITLE),
    **dict.fromkeys(("description", "descriptions"), Role.SUMMARY),
    **dict.fromkeys(("body", "bodies"), Role.BODY),
}
_FORMS = ("html", "xhtml", "", "text", "plain")
"""The forms of a text, from the one that keeps most of it."""
_HTML = ("html", "xhtml")
_DATES = ("firstcreated", "versioncreated", "contentcreated")


def item_passages(source: str, item: Mapping[str, Any]) -> list[Passage]:
    """Return the passages of an item; of a text that comes in several forms, those of the best."""
    found: dict[Role, dict[str, list[Decoded]]] = {role: {} for role in _FIELDS.values()}
    for path, string in json_strings(source, 0, len(source)):
        named = _role_and_form(path, item)
        if named and string.text.strip():
            role, form = named
            found[role].setdefault(form, []).append(string)
    passages: list[Passage] = []
    for role, forms in found.items():
        best = min(forms, key=_FORMS.index, default="")
        for string in forms.get(best, []):
            passages += _passages(role, string, html=best in _HTML)
    return passages


def published(item: Mapping[str, Any]) -> str | None:
    """Return the day on which an item was first made."""
    fields = {str(key).lower(): value for key, value in item.items()}
    days = (day_of(value) for key in _DATES if isinstance(value := fields.get(key), str))
    return next((day for day in days if day), None)


def _role_and_form(path: Path, item: Mapping[str, Any]) -> tuple[Role, str] | None:
    """Return what the string at a path is, and in which form: `body_html`, or a `value` among `bodies`."""
    name, _, form = str(path[0]).partition("_") if path else ("", "", "")
    if len(path) == 1 and name in _FIELDS and form in _FORMS:
        return _FIELDS[name], form
    if len(path) == 3 and name in _FIELDS and isinstance(path[1], int) and path[2] == "value":
        entries = item.get(name)
        entry = entries[path[1]] if isinstance(entries, list) and path[1] < len(entries) else None
        kind = str(entry.get("contenttype", "")) if isinstance(entry, dict) else ""
        form = kind.lower().partition(";")[0].rpartition("/")[2].partition("+")[0]
        return _FIELDS[name], form if form in _FORMS else ""
    return None


def _passages(role: Role, string: Decoded, *, html: bool) -> Iterator[Passage]:
    """Yield the passages of a field, with their places in the file; lines of plain text are paragraphs."""
    page = Page()
    if html:
        for tag in tags(string.text):
            tell(page, string.text, tag)
    else:
        at = 0
        for line in string.text.splitlines(keepends=True):
            page.start("p")
            page.text(stretches(string.text, at, at + len(line)))
            at += len(line)
    for passage in page.passages():
        parts = tuple(part for one in passage.parts for part in string.back(one))
        yield passage._replace(parts=parts, role=passage.role if role is Role.BODY else role)
