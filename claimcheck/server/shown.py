"""An answer in the terms of the protocol: diagnostics, hovers, actions. All words are plain text, never mark-up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lsprotocol import types

import claimcheck
from claimcheck.server.answer import Answer, Notice, Repair
from claimcheck.server.lines import Lines

EXPLAIN = "claimcheck.explain"
"""The command that shows what a rule looks for."""

_SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "note": types.DiagnosticSeverity.Information,
}
_START = types.Range(types.Position(0, 0), types.Position(0, 0))


class Article(NamedTuple):
    """A version of an open article, and what was found in it.

    `number` is that of the examination, `versioned` tells that the editor wants to hear what version an edit is for.
    """

    uri: str
    version: int | None
    text: str
    lines: Lines
    answer: Answer
    number: int
    versioned: bool = True

    def diagnostics(self) -> list[types.Diagnostic]:
        """Return the findings, and at the beginning of the article what could not be done."""
        trouble = [
            types.Diagnostic(_START, one, severity=types.DiagnosticSeverity.Information, source="claimcheck")
            for one in self.answer.trouble
        ]
        return [*trouble, *map(self._diagnostic, self.answer.notices)]

    def hover(self, at: types.Position) -> types.Hover | None:
        """Return what is known of the figure at a position: what does not add up, and what does."""
        told: list[str] = []
        ranges: list[types.Range] = []
        for one in self.answer.notices:
            found = [each for each in self._ranges(one) if _holds(each, at)]
            if found:
                ranges += found
                told.append("\n".join((one.message, *one.lines, f"{one.name} ({one.rule})")))
        for each in self.answer.sums:
            found = [place for place in map(self.lines.range, each.places) if _holds(place, at)]
            if found:
                ranges += found
                told.append(f"Adds up: {each.working}")
        if not told:
            return None
        words = types.MarkupContent(types.MarkupKind.PlainText, "\n\n".join(dict.fromkeys(told)))
        return types.Hover(words, ranges[0])

    def actions(self, place: types.Range) -> list[types.CodeAction]:
        """Return what can be done about the findings at a place."""
        touched = (
            one for one in self.answer.notices if any(_touch(each, place) for each in self._ranges(one))
        )
        return [action for one in touched for action in self._actions(one)]

    def _ranges(self, notice: Notice) -> list[types.Range]:
        return [self.lines.range(place) for place in (notice.place, *(side.place for side in notice.sides))]

    def _diagnostic(self, notice: Notice) -> types.Diagnostic:
        working = [line for line in notice.lines if line.startswith("Working:")]
        return types.Diagnostic(
            self.lines.range(notice.place),
            "\n".join((notice.message, *working)),
            severity=_SEVERITIES[notice.severity],
            code=notice.name,
            code_description=types.CodeDescription(f"{claimcheck.HOME}#the-rules"),
            source="claimcheck",
            related_information=[
                types.DiagnosticRelatedInformation(
                    types.Location(self.uri, self.lines.range(side.place)), side.words
                )
                for side in notice.sides
            ],
        )

    def _actions(self, notice: Notice) -> Iterator[types.CodeAction]:
        told = [self._diagnostic(notice)]
        for repair in notice.repairs:
            yield types.CodeAction(
                repair.title, types.CodeActionKind.QuickFix, diagnostics=told, edit=self._edit(repair)
            )
        title = f"Explain {notice.name}"
        command = types.Command(title, EXPLAIN, arguments=[notice.name])
        yield types.CodeAction(title, types.CodeActionKind.QuickFix, diagnostics=told, command=command)

    def _edit(self, repair: Repair) -> types.WorkspaceEdit:
        """Return a change of this version of the article and of no other."""
        edits = [types.TextEdit(self.lines.range(repair.place), repair.text)]
        if not self.versioned:
            return types.WorkspaceEdit(changes={self.uri: edits})
        article = types.OptionalVersionedTextDocumentIdentifier(self.uri, self.version)
        return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(article, list(edits))])


def _holds(place: types.Range, at: types.Position) -> bool:
    return _order(place.start) <= _order(at) <= _order(place.end)


def _touch(one: types.Range, other: types.Range) -> bool:
    return _order(one.start) <= _order(other.end) and _order(other.start) <= _order(one.end)


def _order(position: types.Position) -> tuple[int, int]:
    return position.line, position.character
