"""The catalogue of checks: their groups, and the same record for every view of it."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.report.json import SCHEMA, dumps
from claimcheck.rule import Check, unmark

GROUPS = {
    "1": "Shares",
    "2": "Parts and sums",
    "3": "Change",
    "4": "The same thing twice",
    "5": "Units, money, products",
    "6": "Calendar and people",
    "7": "Bounds and order",
    "9": "Several statements together",
}
"""The groups, by the first digit of an id."""


def group(check: Check) -> str:
    """Return the name of the group that a check belongs to."""
    return GROUPS[check.id.removeprefix("CC")[:1]]


def grouped(checks: Iterable[Check]) -> dict[str, list[Check]]:
    """Return the checks by group, in order of their ids."""
    found: dict[str, list[Check]] = {}
    for check in sorted(checks, key=lambda one: one.id):
        found.setdefault(group(check), []).append(check)
    return found


def catalogue_json(checks: Iterable[Check]) -> str:
    """Return the catalogue for machines."""
    rules = [record(check) for members in grouped(checks).values() for check in members]
    return dumps({"schema": SCHEMA, "rules": rules}) + "\n"


def record(check: Check) -> dict[str, object]:
    """Return a check as plain values."""
    return {
        "id": check.id,
        "name": check.name,
        "group": group(check),
        "severity": check.severity.value,
        "title": check.title,
        "rationale": check.rationale,
        "bad": [unmark(text).text for text in check.bad],
        "good": [unmark(text).text for text in check.good],
    }
