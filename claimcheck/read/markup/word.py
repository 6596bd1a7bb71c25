"""The paragraphs of WordprocessingML, read in one pass without building a tree."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple
from xml.parsers import expat

from claimcheck.read.markup.grid import Cell, Grid
from claimcheck.read.markup.page import Passage
from claimcheck.read.markup.stretch import Stretch, stretches, tidy
from claimcheck.text import Role

_MAIN = re.compile(r"[^ ]*wordprocessingml/(?:2006/)?main\Z")
_LEFT_OUT = frozenset(("del", "moveFrom", "Fallback", "pPrChange", "rPrChange", "instrText", "delText"))
_OFF = frozenset(("0", "false", "off", "none"))
_TABLE_PARTS = {"tbl": "table", "tr": "tr", "tc": "td"}
_SIGNS = {"tab": "\t", "br": "\v", "cr": "\v", "noBreakHyphen": "-"}
_STYLES = {
    "title": Role.TITLE,
    "headline": Role.TITLE,
    **dict.fromkeys(("subtitle", "abstract", "standfirst", "dek", "summary"), Role.SUMMARY),
    **dict.fromkeys(("quote", "intense quote", "block text"), Role.QUOTE),
    "caption": Role.CAPTION,
}
_RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")


class Paragraph(NamedTuple):
    """A paragraph of a Word file: its text, what its style or its place makes it, and its place in a table."""

    text: str
    role: Role
    cell: Cell | None = None


def word_passages(paragraphs: Sequence[Paragraph]) -> tuple[str, list[Passage]]:
    """Return paragraphs as a text, one a line, and the passages in it."""
    source = "\n".join(paragraph.text for paragraph in paragraphs)
    passages: list[Passage] = []
    at = 0
    for paragraph in paragraphs:
        parts: list[Stretch] = tidy(stretches(source, at, at + len(paragraph.text)))
        if parts:
            passages.append(Passage(paragraph.role, tuple(parts), cell=paragraph.cell))
        at += len(paragraph.text) + 1
    return source, passages


def style_names(xml: bytes) -> dict[str, str]:
    """Return the English name of each style, which is the same in every language of Word."""
    styles = _Styles()
    return styles.names if _parsed(xml, styles) else {}


def paragraphs(xml: bytes, styles: dict[str, str]) -> list[Paragraph] | None:
    """Return the paragraphs of a document in order, or `None` if it is no XML."""
    body = _Body(styles)
    return [*body.paragraphs, *body.unfinished()] if _parsed(xml, body) else None


class _Reader:
    """What listens to the parser."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Hear that an element begins."""

    def end(self, name: str) -> None:
        """Hear that an element ends."""

    def text(self, text: str) -> None:
        """Hear some text."""


class _Refused(Exception):
    """The XML declares entities, as no Word file does."""


def _parsed(xml: bytes, reader: _Reader) -> bool:
    """Tell a reader of the elements of the main namespace; return whether all was well-formed."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True

    def refuse(*_: object) -> None:
        raise _Refused

    @lru_cache(maxsize=256)
    def plain(name: str) -> str:
        space, _, local = name.rpartition(" ")
        return local if _MAIN.match(space) or local == "Fallback" else ""

    def start(name: str, attributes: dict[str, str]) -> None:
        reader.start(plain(name), {key.rpartition(" ")[2]: value for key, value in attributes.items()})

    def end(name: str) -> None:
        reader.end(plain(name))

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = reader.text
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(xml, True)
    except (expat.ExpatError, _Refused, ValueError, LookupError):  # an encoding may be unknown
        return False
    return True


class _Styles(_Reader):
    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self._style = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "style":
            self._style = attributes.get("styleId", "")
        elif name == "name" and self._style:
            self.names.setdefault(self._style, attributes.get("val", "").lower())


class _Body(_Reader):
    """Gathers paragraphs; one inside another, in a text box, comes before it.

    Where the mark at the end of a paragraph was deleted, the next one goes on with it.
    """

    def __init__(self, styles: dict[str, str]) -> None:
        self.paragraphs: list[Paragraph] = []
        self._styles = styles
        self._open: list[tuple[list[str], list[Role]]] = []
        self._grid = Grid()
        self._left_out = self._runs = 0
        self._inside_text = self._inside_properties = self._joins = False
        self._carried = ""
        self._run: set[str] = set()

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name in _LEFT_OUT:
            self._joins |= name == "del" and self._inside_properties and not self._left_out
            self._left_out += 1
        elif name == "pPr":
            self._inside_properties = True
        elif name in _TABLE_PARTS:
            self._grid.start(_TABLE_PARTS[name], {})
        elif name == "gridSpan" and attributes.get("val", "").isdecimal():
            self._grid.widen(int(attributes["val"][:3]))
        elif name == "tblHeader":
            self._grid.head_row()
        elif name == "p":
            self._open.append(([], [Role.TABLE] if self._grid.cell else []))
        elif name == "r":
            self._runs += 1
            self._run = set()
        elif self._open and not self._left_out:
            self._inside_text = name == "t"
            self._within(name, attributes)

    def end(self, name: str) -> None:
        self._inside_text = False
        if name in _LEFT_OUT:
            self._left_out -= 1
        elif name == "pPr":
            self._inside_properties = False
        elif name == "r":
            self._runs -= 1
        elif name in _TABLE_PARTS:
            self._grid.end(_TABLE_PARTS[name])
        elif name == "p" and self._open:
            self._end_paragraph()

    def _end_paragraph(self) -> None:
        parts, roles = self._open.pop()
        text = self._carried + "".join(parts)
        self._carried = text if self._joins else ""
        if not self._joins:
            role = roles[0] if roles else Role.BODY
            self.paragraphs.append(Paragraph(text, role, self._grid.cell))
        self._joins = False

    def text(self, text: str) -> None:
        if self._inside_text and not self._run & {"strike", "dstrike", "vanish"}:
            shown = text.translate(_RAISED) if "superscript" in self._run else text
            self._open[-1][0].append(shown.replace("\n", " ").replace("\r", " "))

    def unfinished(self) -> list[Paragraph]:
        """Return the last paragraph if nothing came to go on with it."""
        return [Paragraph(self._carried, Role.BODY)] if self._carried else []

    def _within(self, name: str, attributes: dict[str, str]) -> None:
        """Take in what is said of a run or a paragraph, or a sign in it."""
        value = attributes.get("val", "")
        text, roles = self._open[-1]
        if name in _SIGNS:
            text += [_SIGNS[name]] if self._runs else []
        elif name in ("strike", "dstrike", "vanish") and value not in _OFF:
            self._run.add(name)
        elif name == "vertAlign":
            self._run.add(value)
        elif name == "pStyle":
            roles.extend(self._role(value))
        elif name == "numPr":
            roles.append(Role.LIST)

    def _role(self, style: str) -> list[Role]:
        name = self._styles.get(style, style.lower())
        if name.startswith("heading"):
            return [Role.TITLE if name in ("heading 1", "heading1") else Role.HEADING]
        if name.startswith("list"):
            return [Role.LIST]
        return [_STYLES[name]] if name in _STYLES else []
