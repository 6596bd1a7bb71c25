"""A page as it is told: elements begin and end, text comes in between, and passages gather.

Whoever tells it, HTML tags or the events of a Markdown parser, uses the same names of elements. Nothing has
to be closed: what cannot stand inside an element ends it, and an end without a beginning is no end.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from claimcheck.read.markup import elements
from claimcheck.read.markup.grid import PARTS, Cell, Grid
from claimcheck.read.markup.stretch import Stretch, tidy
from claimcheck.text import Role

_HOMES = 8
"""Articles within articles that are told apart; deeper ones belong to the last."""
_REACH = 64
"""How far out furniture is looked for that was never closed."""
_DATED = 0.4
"""How much of a line is a date if the line only gives the date."""
_SENTENCE_ENDS = tuple('.!?:;”"…')
_RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
_LOWERED = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")


class Home(NamedTuple):
    """A container that may be the article: which one, and how surely."""

    number: int
    rank: int


class Passage(NamedTuple):
    """A block of text with its role on the page.

    `named` tells a role that the mark-up gives in so many words from one that its element implies. `linked`
    is the share of it that is links, `head` whether it stands in the head of a page or in front matter, and
    `aside` whether it stands in furniture: a title may. `cell` is its place in a table.
    """

    role: Role
    parts: tuple[Stretch, ...]
    homes: tuple[Home, ...] = ()
    linked: float = 0
    head: bool = False
    aside: bool = False
    dated: bool = False
    cell: Cell | None = None

    @property
    def text(self) -> str:
        """The words of the passage."""
        return "".join(part.text for part in self.parts)


class _Frame(NamedTuple):
    """An open element, with all it inherits; `open` gives the depth of what may be closed by implication."""

    name: str
    role: Role
    silent: int
    homes: tuple[Home, ...]
    linked: bool
    dated: bool
    script: Mapping[int, int] | None
    open: Mapping[str, int]


_ROOT = _Frame("", Role.BODY, 0, (), False, False, None, {})
_SOFT, _HARD = 1, 2
"""How silent an element is: furniture by its name, from which a title may be taken, or without any text."""


class Page:
    """The passages of a page, as far as it was told."""

    def __init__(self) -> None:
        """Begin an empty page."""
        self._frames = [_ROOT]
        self._names: Counter[str] = Counter()
        self._parts: list[Stretch] = []
        self._linked = self._dated = self._homes = 0
        self._broke = False
        self._grid = Grid()
        self._passages: list[Passage] = []

    def start(self, name: str, attributes: Mapping[str, str] | None = None) -> None:
        """Begin an element."""
        attributes = attributes or {}
        if name in elements.BLOCKS:
            self._flush()
        for other in elements.CLOSES.get(name, ()):
            self._close_implied(other)
        if name in elements.LIFTED:
            self._lift(elements.LIFTED[name])
        if name in PARTS:
            self._grid.start(name, attributes)
        if name not in elements.VOID:
            self._names[name] += 1
            plain = not attributes and name in elements.PLAIN
            self._frames.append(
                self._frames[-1]._replace(name=name) if plain else self._frame(name, attributes)
            )

    def end(self, name: str) -> None:
        """End an element, and with it what is still open inside."""
        if name in elements.BLOCKS:
            self._flush()
        if self._names[name]:
            while self._frames[-1].name != name:
                self._pop()
            self._pop()

    def text(self, parts: Iterable[Stretch]) -> None:
        """Add some text."""
        frame = self._frames[-1]
        if frame.silent == _HARD:
            return
        for part in parts:
            if frame.script and part.text.strip():
                self._parts += _shifted(part, frame.script)
            else:
                self._parts.append(part)
            if part.text != " ":
                self._broke = False
                letters = len(part.text) - part.text.count(" ")
                self._linked += letters * frame.linked
                self._dated += letters * frame.dated

    def line_break(self, start: int, end: int) -> None:
        """Break a line; where a sentence ends there, or two lines, a new passage begins."""
        before = self._parts[-1].text.rstrip() if self._parts else ""
        ends = before.endswith(_SENTENCE_ENDS) and self._frames[-1].role is not Role.TITLE
        if self._broke or ends:
            self._flush()
        else:
            self._parts.append(Stretch(" ", start, end))
            self._broke = True

    def passages(self) -> list[Passage]:
        """Return everything that was gathered."""
        self._flush()
        return self._passages

    def _frame(self, name: str, attributes: Mapping[str, str]) -> _Frame:
        """Return an element as it begins in what is open now."""
        outer = self._frames[-1]
        words = elements.words_of(attributes.get("class", ""), attributes.get("id", ""))
        silent = max(outer.silent, self._silence(name, words, attributes))
        return outer._replace(
            name=name,
            role=_role(name, words, outer),
            silent=silent,
            homes=self._home(name, words, attributes, outer.homes),
            linked=outer.linked or name == "a",
            dated=outer.dated or name == "time",
            script=_RAISED if name == "sup" else _LOWERED if name == "sub" else outer.script,
            open=self._open(name, outer.open),
        )

    def _silence(self, name: str, words: frozenset[str], attributes: Mapping[str, str]) -> int:
        """Return how silent an element is by itself."""
        hidden = "hidden" in attributes or attributes.get("aria-hidden", "").lower() == "true"
        noted = name == "a" and (self._frames[-1].name == "sup" or elements.is_mark(words))
        if hidden or noted or name in elements.NO_TEXT:
            return _HARD
        at_top = name == "header" and not self._frames[-1].homes
        if (
            at_top
            or name in elements.FURNITURE
            or elements.is_furniture(name, words, attributes.get("role", ""))
        ):
            return _SOFT if name in elements.BLOCKS else _HARD
        return 0

    def _home(
        self, name: str, words: frozenset[str], attributes: Mapping[str, str], homes: tuple[Home, ...]
    ) -> tuple[Home, ...]:
        rank = elements.container(name, words, attributes)
        if not rank or len(homes) >= _HOMES:
            return homes
        self._homes += 1
        return (*homes, Home(self._homes, rank))

    def _open(self, name: str, outer: Mapping[str, int]) -> Mapping[str, int]:
        barred = elements.BARRIERS.get(name, frozenset())
        closable = name in elements.CLOSES and name in elements.CLOSES[name]
        if not barred and not closable:
            return outer
        return {
            **{key: depth for key, depth in outer.items() if key not in barred},
            **({name: len(self._frames)} if closable else {}),
        }

    def _close_implied(self, name: str) -> None:
        depth = self._frames[-1].open.get(name)
        while depth is not None and len(self._frames) > depth:
            self._pop()

    def _lift(self, names: frozenset[str]) -> None:
        """End furniture that was never closed: the article cannot stand inside."""
        depth = None
        for at in range(len(self._frames) - 1, max(0, len(self._frames) - _REACH), -1):
            if not self._frames[at].silent:
                break
            depth = at if self._frames[at].name in names else depth
        while depth is not None and len(self._frames) > depth:
            self._pop()

    def _pop(self) -> None:
        if self._frames[-1].name in elements.BLOCKS:
            self._flush()
        name = self._frames.pop().name
        self._names[name] -= 1
        if name in PARTS:
            self._grid.end(name)

    def _flush(self) -> None:
        """End the passage that is being gathered, if it has any words."""
        parts = tidy(self._parts)
        if parts:
            frame = self._frames[-1]
            letters = sum(len(part.text) - part.text.count(" ") for part in parts)
            self._passages.append(
                Passage(
                    frame.role,
                    tuple(parts),
                    frame.homes,
                    self._linked / max(letters, 1),
                    aside=frame.silent > 0,
                    dated=self._dated >= _DATED * letters,
                    cell=self._grid.cell,
                )
            )
        self._parts, self._linked, self._dated, self._broke = [], 0, 0, False


def _role(name: str, words: frozenset[str], outer: _Frame) -> Role:
    """Return what the text of an element is: what its class says, its name, or what it stands in."""
    if outer.role is Role.BODY and words and name not in ("html", "body"):
        named = elements.named_role(words)
        if named:
            return named
    own = elements.ROLES.get(name)
    if own is None or (own is Role.LIST and outer.role in (Role.SUMMARY, Role.NOTE, Role.TABLE)):
        return outer.role
    return own


def _shifted(part: Stretch, script: Mapping[int, int]) -> Iterable[Stretch]:
    """Return text above or below the line: with digits that join no number."""
    text = part.text.translate(script)
    if part.verbatim:
        return [Stretch(text, part.start, part.end)]
    return [part._replace(text=text)]
