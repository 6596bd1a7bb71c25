"""The catalogue of checks: their groups, and the same record for every view of it."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.licence import of_check, told
from claimcheck.model import Severity
from claimcheck.report.json import SCHEMA, dumps
from claimcheck.rule import GROUPS, Check, unmark
from claimcheck.wording.quoting import sentence_case

_CERTAINTY = {
    Severity.ERROR: (
        "An error where no honest reading of the words fits. A warning where the figures clash only if they speak "
        "of the same thing, or fit at a stretch. A note where they are hardly apart, or two speakers differ."
    ),
    Severity.WARNING: (
        "Never more than a warning: another reading of the words may be meant, or such findings have not proved sure "
        "enough in published articles. A note where the figures are hardly apart, or two speakers differ."
    ),
    Severity.NOTE: "Never more than a note: something worth a look, and perhaps nobody's mistake.",
}
"""What a finding of each severity tells of the figures, by the highest that a check may give."""

_LIMITS = "Limits: "
"""How a paragraph of a rule's docstring begins that tells what the rule does not see."""


def group(check: Check) -> str:
    """Return the name of the group that a check belongs to."""
    return GROUPS[check.id.removeprefix("CC")[:1]]


def grouped(checks: Iterable[Check]) -> dict[str, list[Check]]:
    """Return the checks by group, in order of their ids."""
    found: dict[str, list[Check]] = {}
    for check in sorted(checks, key=lambda one: one.id):
        found.setdefault(group(check), []).append(check)
    return found


def reasons(check: Check) -> list[str]:
    """Return the paragraphs on why a check looks for what it does."""
    return [paragraph for paragraph in _paragraphs(check) if not paragraph.startswith(_LIMITS)]


def limits(check: Check) -> list[str]:
    """Return the paragraphs on what a check does not see."""
    told = (paragraph for paragraph in _paragraphs(check) if paragraph.startswith(_LIMITS))
    return [sentence_case(paragraph.removeprefix(_LIMITS)) for paragraph in told]


def _paragraphs(check: Check) -> list[str]:
    return [" ".join(paragraph.split()) for paragraph in check.rationale.split("\n\n") if paragraph.strip()]


def certainty(check: Check) -> str:
    """Return what the severity of its findings tells."""
    if check.severity is Severity.ERROR and check.inspect:
        return "Always an error: no reading of the words fits."
    if group(check) == GROUPS["8"]:
        return "Always a warning: it is about a remark, and about no figure."
    return _CERTAINTY[check.severity]


def licence(check: Check) -> list[str]:
    """Return sentences on how a check did in published articles, genre by genre; none, if none were read."""
    measured = of_check(check.id)
    return told(measured) if measured else []


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
