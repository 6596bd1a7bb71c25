"""Figures of the text that tell what a cell of a table says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from claimcheck.lexicon.grammar import singular
from claimcheck.model import Article, Claim, Status
from claimcheck.number import BARE, Kind
from claimcheck.rounding import allow
from claimcheck.tables.sheet import Entry, Sheet
from claimcheck.text import Role

_TOLD = frozenset((Kind.COUNT, Kind.MONEY, Kind.SHARE, Kind.MEASURE))
_WORD = re.compile(r"[^\W\d_]+|\d+")
_SHORTEST = 3
"""Letters of the shortest label that names a row in running text; "A" and "No" are words."""
_LONGEST_LABEL = 6
_MOST_ALIKE = 50
"""Labels with one first word that are looked at."""


class Told(NamedTuple):
    """A figure of the text, and the cell that gives it again."""

    claim: Claim
    cell: Claim


class _Place(NamedTuple):
    row: int
    column: int


def told_of(article: Article, sheet: Sheet) -> Iterator[Told]:
    """Yield the figures of running text that name the row and the column of one cell, and no other figure.

    A figure that another cell of its row or column gives speaks of that one.
    """
    rows, columns = _index(sheet.labels), _index(sheet.headings)
    for claim in article.claims:
        if not _is_told(article, claim):
            continue
        words = [singular(word) for word in _WORD.findall(claim.sentence.text.lower())]
        here, there = _named_in(words, rows), _named_in(words, columns)
        if len(here) == len(there) == 1:
            place = _Place(here.pop(), there.pop())
            cell = sheet.rows[place.row][place.column]
            if cell and _alike(claim, cell) and not _elsewhere(claim, sheet, place):
                yield Told(claim, cell.claim)


def _named(label: str) -> tuple[str, ...]:
    """Return the words of a label by which running text may name it; none where it is too short or too long."""
    words = tuple(singular(word) for word in _WORD.findall(label.lower()))
    telling = sum(map(len, words)) >= _SHORTEST and len(words) <= _LONGEST_LABEL
    return words if telling else ()


def _index(labels: Sequence[str]) -> dict[str, list[tuple[int, tuple[str, ...]]]]:
    """Return the lines of a table with the words that name them, by the first of these words."""
    found: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
    for line, label in enumerate(labels):
        words = _named(label)
        if words and len(found.setdefault(words[0], [])) < _MOST_ALIKE:
            found[words[0]].append((line, words))
    return found


def _named_in(words: Sequence[str], index: Mapping[str, list[tuple[int, tuple[str, ...]]]]) -> set[int]:
    """Return the lines of which all words stand in a sentence, one behind the other."""
    return {
        line
        for at, word in enumerate(words)
        for line, label in index.get(word, ())
        if tuple(words[at : at + len(label)]) == label
    }


def _is_told(article: Article, claim: Claim) -> bool:
    """Return whether a figure of running text is the only one in its sentence, and stated as it is."""
    mention = claim.mention
    role = claim.sentence.role
    plain = (
        (role.running or role is Role.SUMMARY) and claim.number.hedge in BARE and not claim.number.is_range
    )
    if not plain or mention.kind not in _TOLD or claim.scope.status is not Status.ASSERTED:
        return False
    near = article.claims[max(0, claim.index - _REACH) : claim.index + _REACH + 1]
    figures = [one for one in near if one.sentence is claim.sentence and one.mention.kind in _TOLD]
    return len(figures) == 1


_REACH = 12
"""Figures around one that may stand in its sentence."""


def _alike(claim: Claim, cell: Entry) -> bool:
    """Return whether a figure and a cell are of one sort; a bare number in a table may be a sum of money."""
    return cell.claim.mention.kind is claim.mention.kind and cell.claim.mention.unit == claim.mention.unit


def _elsewhere(claim: Claim, sheet: Sheet, place: _Place) -> bool:
    """Return whether another cell of the same row or column gives the figure."""
    line = [cell for column, cell in enumerate(sheet.rows[place.row]) if column != place.column]
    line += [row[place.column] for number, row in enumerate(sheet.rows) if number != place.row]
    return any(cell and _alike(claim, cell) and _fits(claim, cell.claim) for cell in line)


def _fits(claim: Claim, other: Claim) -> bool:
    one, two = (allow(each.number, each.mention.kind).hard for each in (claim, other))
    return not one.meet(two).empty
