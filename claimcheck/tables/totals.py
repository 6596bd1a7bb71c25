"""Lines of a table that add up others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from claimcheck.interval import Interval
from claimcheck.lexicon.tables import NEVER_ADDED, OPEN_ENDED, TOTAL_WORDS, TOTALS
from claimcheck.model import Claim
from claimcheck.number import BARE, Kind
from claimcheck.rounding import allow
from claimcheck.tables.sheet import Entry, Sheet

_ADDED = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.SHARE, Kind.DURATION))
_FEWEST_PARTS = 2
_MOST_TOTALS = 24
"""Lines that may be totals; where more are called so, the word means something else."""
_LONGEST_ALL = 3
"""Words of a heading such as "All staff"; a longer one is no name of a line."""
_SURE = 3
"""How many lines must agree for each that does not: fewer, and the table means something else by its total."""


class Total(NamedTuple):
    """A figure that a table gives as the total of others."""

    total: Claim
    parts: tuple[Claim, ...]


def totals_of(sheet: Sheet) -> Iterator[Total]:
    """Yield the totals of the columns of a table, where its lines show that they are totals."""
    named = [row for row, label in enumerate(sheet.labels) if is_total(label)]
    for row in named if len(named) <= _MOST_TOTALS else ():
        best: tuple[Total, ...] = ()
        for parts in _candidates(len(sheet.rows), row, named):
            found = tuple(_columns(sheet, row, parts))
            closing = _closes(sheet, row, named) and (len(found) > 1 or _filled(sheet) == 1)
            if len(found) > len(best) and _believed(found, closing=closing):
                best = found
        yield from best


def is_total(label: str) -> bool:
    """Return whether a heading names a total: "Total", "Grand total", "Total awards to date"."""
    words = label.lower().strip(" :*.†").split()
    if not words or not OPEN_ENDED.isdisjoint(words[:2]):
        return False
    opened = words[0] in TOTAL_WORDS or (words[0] == "all" and len(words) <= _LONGEST_ALL)
    return opened or words[-1] in TOTAL_WORDS or " ".join(words) in TOTALS


def _closes(sheet: Sheet, row: int, named: Sequence[int]) -> bool:
    """Return whether a table ends in its only "Total", below lines that all have a label."""
    word = sheet.labels[row].lower().strip(" :*.†") in ("total", "totals", "grand total")
    return word and all(sheet.labels[:row]) and list(named) == [row] and row == len(sheet.rows) - 1


def _filled(sheet: Sheet) -> int:
    """Return how many columns hold figures."""
    return sum(any(row[column] for row in sheet.rows) for column in range(len(sheet.headings)))


def _candidates(size: int, row: int, named: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Yield the lines that a total may be made of: those above up to the last total, all above, all below."""
    before = [one for one in named if one < row]
    start = before[-1] + 1 if before else 0
    seen: set[tuple[int, ...]] = set()
    for lines in (
        range(start, row),
        [one for one in range(row) if one not in named],
        before,
        range(row + 1, next((one for one in named if one > row), size)),
        [one for one in range(row + 1, size) if one not in named],
    ):
        made = tuple(lines)
        if len(made) >= _FEWEST_PARTS and made not in seen:
            seen.add(made)
            yield made


def _columns(sheet: Sheet, row: int, lines: Sequence[int]) -> Iterator[Total]:
    """Yield the total of each column in which every line has a figure of one sort, or stands for zero."""
    for column, total in enumerate(sheet.rows[row]):
        summed = NEVER_ADDED.isdisjoint(sheet.headings[column].lower().split())
        if total is None or not _is_plain_figure(total) or not summed:
            continue
        entries = [sheet.rows[line][column] for line in lines]
        known = all(
            entry or (line, column) in sheet.empty for line, entry in zip(lines, entries, strict=True)
        )
        parts = tuple(entry.claim for entry in entries if entry)
        if known and len(parts) >= _FEWEST_PARTS and all(_alike(total.claim, part) for part in parts):
            yield Total(total.claim, parts)


def _is_plain_figure(entry: Entry) -> bool:
    number = entry.claim.number
    return entry.claim.mention.kind in _ADDED and number.hedge in BARE and number.low >= 0


def _alike(total: Claim, part: Claim) -> bool:
    same = part.mention.kind is total.mention.kind and part.mention.unit == total.mention.unit
    return same and part.number.hedge in BARE and part.number.low >= 0


def _believed(found: Sequence[Total], *, closing: bool) -> bool:
    """Return whether enough of the columns add up to take the others for slips.

    Below a lone column the word "Total" is enough, and beside others of its sort one that adds up for each that
    does not.
    """
    fitting = sum(map(fits, found))
    failing = len(found) - fitting
    if closing and len({(one.total.mention.kind, one.total.mention.unit) for one in found}) == 1:
        return len(found) == 1 or fitting >= failing
    return fitting > 0 and fitting >= _SURE * failing and (fitting > 1 or not failing)


def fits(total: Total) -> bool:
    """Return whether a total may be the sum of its parts, whatever was rounded."""
    low, high = Fraction(0), Fraction(0)
    for part in total.parts:
        allowed = allow(part.number, part.mention.kind).hard
        low, high = low + Fraction(allowed.lo), high + Fraction(allowed.hi)
    return not Interval(low, high).meet(allow(total.total.number, total.total.mention.kind).hard).empty
