"""A text in which one figure was changed."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.model import Relation
from claimcheck.text import Span


class Spoiled(NamedTuple):
    """A changed text: the kind of what was spoiled, the place of the change, and all places it may be flagged at.

    `relation` is what held before; of a date, none.
    """

    kind: str
    text: str
    changed: Span
    places: tuple[Span, ...]
    relation: Relation | None = None


def spoil(
    kind: str, text: str, old: Span, words: str, places: tuple[Span, ...], relation: Relation | None = None
) -> Spoiled:
    """Return a text with other words at a place; the places behind it move along."""
    longer = len(words) - (old.end - old.start)

    def moved(span: Span) -> Span:
        start = span.start + longer if span.start >= old.end else span.start
        return Span(start, span.end + longer if span.end >= old.end else span.end)

    changed = Span(old.start, old.start + len(words))
    return Spoiled(
        kind, text[: old.start] + words + text[old.end :], changed, tuple(map(moved, places)), relation
    )
