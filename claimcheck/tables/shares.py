"""Percentages in a table, and what they are percentages of."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import permutations
from typing import NamedTuple

from claimcheck.model import Claim
from claimcheck.number import BARE, Kind
from claimcheck.rounding import allow
from claimcheck.tables.sheet import Entry, Sheet
from claimcheck.tables.totals import is_total

_WHOLES = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE))
_FEWEST = 2
_SURE = 3
_ROUNDED = Fraction(1, 50)
"""How far percentages of one whole may add up to more or less than a hundred."""


class Share(NamedTuple):
    """A percentage of a table with its part and its whole."""

    share: Claim
    part: Claim
    whole: Claim


def shares_of(sheet: Sheet) -> Iterator[Share]:
    """Yield the shares of the columns of a table, where most of its lines show what they are shares of."""
    if len(sheet.headings) > _MOST_SHARED:
        return
    total = next((row for row in reversed(range(len(sheet.labels))) if is_total(sheet.labels[row])), None)
    for column in range(len(sheet.headings)):
        best = _of_heading(sheet, column)
        if best:
            yield from best
            continue
        for found in _candidates(sheet, column, total):
            fitting = sum(map(_fits, found))
            if fitting >= max(_FEWEST, _SURE * (len(found) - fitting)) and len(found) > len(best):
                best = found
        yield from best


def _of_heading(sheet: Sheet, column: int) -> list[Share]:
    """Return the percentages of a column whose heading gives the whole: *n = 132* over 79 (59.8%) and 53 (40.2%).

    They are surely of that whole where the figures beside them add up to it, and they to a hundred, or one fits.
    """
    whole = sheet.wholes[column]
    pairs = [(_share(row[column]), _amount(row[column])) for row in sheet.rows]
    found = [Share(share, part, whole) for share, part in pairs if whole and share and part]
    if len(found) < _FEWEST or len(found) < len(sheet.rows) or whole is None:
        return []
    counted = sum((one.part.number.low for one in found), Fraction(0)) == whole.number.low
    shared = sum((one.share.number.low for one in found), Fraction(0))
    return found if counted and (abs(shared - 1) <= _ROUNDED or any(map(_fits, found))) else []


def _candidates(sheet: Sheet, column: int, total: int | None) -> Iterator[list[Share]]:
    """Yield what the percentages of a column may be: of the total of another, or of a third in the same row."""
    paired = any(row[column] is not None and row[column].share for row in sheet.rows)  # type: ignore[union-attr]
    others = [column] if paired else [one for one in range(len(sheet.headings)) if one != column]
    for part in others if total is not None else ():
        whole = _amount(sheet.rows[total][part]) if total is not None else None
        if whole:
            yield [
                Share(share, amount, whole)
                for number, row in enumerate(sheet.rows)
                if number != total and (share := _share(row[column])) and (amount := _amount(row[part]))
            ]
    if paired:
        pairs = [(column, one) for one in range(len(sheet.headings)) if one != column]
    else:
        pairs = list(permutations(others, 2)) if len(others) <= _MOST_COLUMNS else []
    for part, whole_column in pairs:
        yield [
            Share(share, amount, whole)
            for row in sheet.rows
            if (share := _share(row[column]))
            and (amount := _amount(row[part]))
            and (whole := _amount(row[whole_column]))
        ]


_MOST_SHARED = 24
_MOST_COLUMNS = 8
"""In wider tables only shares of a total are looked for: there are too many pairs of columns."""


def _share(entry: Entry | None) -> Claim | None:
    claim = entry and (entry.share or entry.claim)
    return claim if claim and claim.mention.kind is Kind.SHARE and 0 < claim.number.low <= 1 else None


def _amount(entry: Entry | None) -> Claim | None:
    if entry is None or entry.claim.mention.kind not in _WHOLES or entry.claim.number.hedge not in BARE:
        return None
    return entry.claim if entry.claim.number.low > 0 else None


def _fits(share: Share) -> bool:
    """Return whether a percentage may be that of its part in its whole, whatever was rounded."""
    part, whole = (allow(one.number, one.mention.kind).hard for one in (share.part, share.whole))
    alike = (
        share.part.mention.unit == share.whole.mention.unit
        and share.part.number.low <= share.whole.number.low
    )
    stated = allow(share.share.number, Kind.SHARE).hard
    return alike and whole.lo > 0 and not part.over(whole).meet(stated).empty
