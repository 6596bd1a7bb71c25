"""How a finding came about: what ties the figures, and what each tie left of them, step by step."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import NamedTuple

from claimcheck.interval import INFINITY, End, Interval
from claimcheck.model import Conflict, Finding, Part, Result, Step
from claimcheck.number import Kind
from claimcheck.report.ties import named, placed, tie
from claimcheck.text import Document
from claimcheck.wording.figures import figure
from claimcheck.wording.fitting import as_stated

_MANY = 1000


class Chapter(NamedTuple):
    """A heading and the lines below it."""

    heading: str
    lines: tuple[str, ...]


def chapters(finding: Finding, result: Result) -> tuple[Chapter, ...]:
    """Return how a finding came about."""
    conflict = behind(finding, result)
    if conflict is None:
        return (Chapter("traced", ("The rule looks at the words themselves; nothing had to be computed.",)),)
    story = _Story(conflict, result.document)
    return (
        Chapter("tied", tuple(_numbered(story.ties()))),
        Chapter("may mean", tuple(story.readings())),
        Chapter("narrowed", (*story.ground(), *_numbered(story.steps()))),
    )


def behind(finding: Finding, result: Result) -> Conflict | None:
    """Return the conflict that a finding names; a rule that looks at the words alone has none."""
    spans = {quote.span for quote in finding.quotes}
    for conflict in result.conflicts:
        parts = (part for relation in conflict.relations for part in relation.parts)
        if spans == {part.span for part in parts if part.claim}:
            return conflict
    return None


class _Story:
    """One conflict, told with the names that the article gives its quantities."""

    def __init__(self, conflict: Conflict, document: Document) -> None:
        self._conflict = conflict
        self._document = document
        self._parts: dict[Hashable, Part] = {}
        for relation in conflict.relations:
            for part in relation.parts:
                if part.term.key not in self._parts or part.claim:
                    self._parts.setdefault(part.term.key, part)
        self._unit = self._whole_of_all()

    def ties(self) -> Iterator[str]:
        """Yield what ties the figures, and which tie another reading would mend."""
        for relation in self._conflict.relations:
            mended = any(reading is self._conflict.repair for reading in relation.readings)
            repair = "; another reading of it would fit" if mended else ""
            yield tie(relation, self._document) + repair

    def readings(self) -> Iterator[str]:
        """Yield what each figure may stand for."""
        for part in self._parts.values():
            if part.claim and part.term.allowed:
                allowed = part.term.allowed.hard if self._conflict.hard else part.term.allowed.plausible
                yield f"{placed(part.claim, self._document)}: {self._words(allowed, part, relative=False)}"

    def ground(self) -> Iterator[str]:
        """Yield on what ground the amounts were left out, where they were."""
        if self._unit:
            unit = named(self._unit, self._document)
            yield f"the shares disagree whatever the amounts are, so all are taken as shares of {unit}"

    def steps(self) -> Iterator[str]:
        """Yield each narrowing."""
        for step in self._conflict.steps:
            part = self._parts.get(step.term.key)
            name = named(part, self._document) if part else "what the text does not give"
            left = self._words(step.left, part, relative=self._unit is not None)
            yield f"{name}: {left}, by {self._number(step)}"

    def _number(self, step: Step) -> int:
        found = (number for number, one in enumerate(self._conflict.relations, 1) if one is step.relation)
        return next(found, 0)

    def _whole_of_all(self) -> Part | None:
        """Return the whole that everything was measured against, where only shares were compared."""
        narrowed = {step.term.key for step in self._conflict.steps}
        if not any(self._beyond(step) for step in self._conflict.steps):
            return None
        parts = (part for relation in self._conflict.relations for part in relation.parts)
        return next((one for one in parts if one.role == "whole" and one.term.key not in narrowed), None)

    def _beyond(self, step: Step) -> bool:
        """Return whether a step leaves an amount that the text itself rules out: it was no amount then."""
        part = self._parts.get(step.term.key)
        allowed = part.term.allowed if part else None
        return allowed is not None and not step.left.empty and step.left.hi < allowed.hard.lo

    def _words(self, left: Interval, part: Part | None, *, relative: bool) -> str:
        left = as_stated(left, part) if part else left

        def words(end: End) -> str:
            return figure(end, Kind.SHARE) if relative else _words_of(end, part)

        if left.empty:
            return f"at least {words(left.lo)} and at most {words(left.hi)}, which nothing is"
        if left.exact:
            return words(left.lo)
        if left.hi == INFINITY:
            return f"at least {words(left.lo)}" if left.lo > 0 else "anything"
        if left.lo == -INFINITY:
            return f"at most {words(left.hi)}"
        return f"{words(left.lo)} to {words(left.hi)}"


def _words_of(end: End, part: Part | None) -> str:
    """Return an end of what a quantity may be, with as many digits as a reader can follow."""
    mention = part.claim.mention if part and part.claim else None
    if mention and mention.kind in (Kind.SHARE, Kind.MONEY, Kind.DATE):
        return figure(end, mention.kind, unit=mention.unit)
    value = float(end)
    return f"{value:,.4g}" if -_MANY < value < _MANY else f"{value:,.0f}"


def _numbered(lines: Iterator[str]) -> Iterator[str]:
    return (f"{number}. {line}" for number, line in enumerate(lines, start=1))
