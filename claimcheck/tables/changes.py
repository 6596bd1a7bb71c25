"""Columns of a table that tell how two others differ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import permutations
from typing import NamedTuple

from claimcheck.interval import Interval
from claimcheck.lexicon.tables import CHANGES
from claimcheck.model import Claim
from claimcheck.number import BARE, Kind
from claimcheck.rounding import allow, rate
from claimcheck.tables.sheet import Entry, Sheet

_AMOUNTS = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE))
_FEWEST = 2
_SURE = 3
_MOST_COLUMNS = 10
_WORD = re.compile(r"[\w+/±−-]+")


class Change(NamedTuple):
    """A change that a table gives, with what was and what is."""

    change: Claim
    before: Claim
    after: Claim


def changes_of(sheet: Sheet) -> Iterator[Change]:
    """Yield the changes between two columns of a table, where most of its lines show that they are."""
    columns = range(len(sheet.headings))
    if len(columns) > _MOST_COLUMNS:
        return
    for column in columns:
        if CHANGES.isdisjoint(_WORD.findall(sheet.headings[column].lower())):
            continue
        best: list[Change] = []
        for before, after in permutations([one for one in columns if one != column], 2):
            found = [
                change for row in sheet.rows if (change := _change(row[column], row[before], row[after]))
            ]
            fitting = sum(map(fits, found))
            if fitting >= max(_FEWEST, _SURE * (len(found) - fitting)) and fitting > sum(map(fits, best)):
                best = found
        yield from best


def _change(change: Entry | None, before: Entry | None, after: Entry | None) -> Change | None:
    if change is None or before is None or after is None:
        return None
    ends = (before.claim, after.claim)
    alike = ends[0].mention.kind is ends[1].mention.kind and ends[0].mention.unit == ends[1].mention.unit
    plain = all(one.number.hedge in BARE and one.number.low > 0 for one in ends)
    size = change.claim.mention.kind
    sized = size is Kind.SHARE or (
        size is ends[0].mention.kind and change.claim.mention.unit == ends[0].mention.unit
    )
    if not (alike and plain and sized and ends[0].mention.kind in _AMOUNTS):
        return None
    return Change(change.claim, *ends)


def fits(change: Change) -> bool:
    """Return whether a change may be the one from what was to what is, whatever was rounded."""
    before, after = (allow(one.number, one.mention.kind).hard for one in (change.before, change.after))
    if change.change.mention.kind is Kind.SHARE:
        grown = rate(change.change.number).hard.plus(Interval.of(1))
        return not before.times(grown).meet(after).empty
    moved = allow(change.change.number, change.change.mention.kind).hard
    return not before.plus(moved).meet(after).empty
