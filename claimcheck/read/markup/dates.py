"""The day on which an article appeared, as the programs that publish it write it."""

from __future__ import annotations

import re

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = re.compile(r"\s*(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)")
_COMPACT = re.compile(r"\s*(\d{4})(\d{2})(\d{2})(?!\d)")
_MONTH_FIRST = re.compile(r"\s*(?:[A-Za-z]+,\s+)?([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})\b")
_DAY_FIRST = re.compile(r"\s*(?:[A-Za-z]+,\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})\b")


def day_of(text: str) -> str | None:
    """Return the day, or the month, with which a date begins, as ISO 8601 writes it."""
    if found := _ISO.match(text) or _COMPACT.match(text):
        return _iso(found[1], int(found[2]), found[3])
    if found := _MONTH_FIRST.match(text):
        return _iso(found[3], _month(found[1]), found[2])
    if found := _DAY_FIRST.match(text):
        return _iso(found[3], _month(found[2]), found[1])
    return None


def _month(name: str) -> int:
    return _MONTHS.index(name.lower()) + 1 if name.lower() in _MONTHS else 0


def _iso(year: str, month: int, day: str | None) -> str | None:
    if not 1 <= month <= 12 or (day and not 1 <= int(day) <= 31):
        return None
    return f"{year}-{month:02}" + (f"-{int(day):02}" if day else "")
