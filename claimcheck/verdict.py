"""How sure a finding is, and why: its severity, with the reason in words that an editor reads in every report.

The reason is told beside the finding itself, so that nobody has to look up why one figure stops a build and
another, that seems just as wrong, is only worth a look.
"""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.model import Assumes, Conflict, Severity

_CERTAIN = 2
_LIKELY = 5
_PERCENT = 100

NO_READING = "As it stands, no reading of the words fits, whatever rounding is granted."
STRETCHED = "The figures fit only at a stretch, not as most readers would take them."
SAME_THING = "The figures clash if they speak of the same thing, as they seem to."
UNPROVEN = (
    "As it stands, no reading fits, but such findings have not proved sure enough in published articles."
)
HARDLY = "The figures are hardly apart."
STRETCHED_OR_OTHER = "The figures fit at a stretch, and may not speak of the same thing."
TWO_SPEAKERS = "Two speakers may count differently; nobody need be mistaken."
ANOTHER_READING = "Another reading of the words may be meant."
READ_BY = "That these figures belong together was read by {}; the arithmetic is this program's."
WORTH_A_LOOK = "Worth a look, and perhaps nobody's mistake."

_OF_WORDS = {Severity.ERROR: NO_READING, Severity.WARNING: ANOTHER_READING, Severity.NOTE: WORTH_A_LOOK}
"""Why a check that looks at the words themselves is as sure as it says."""


class Verdict(NamedTuple):
    """A severity, and a sentence on why it is this one and no other."""

    severity: Severity
    reason: str


def verdict_on(conflict: Conflict, ceiling: Severity) -> Verdict:
    """Return how sure a conflict is, at most `ceiling`."""
    readers = dict.fromkeys(one.reader for one in conflict.relations if one.reader)
    found = _of_a_reading(conflict, ", ".join(readers)) if readers else _unbounded(conflict)
    if found.severity.rank <= ceiling.rank:
        return found
    unproven = found.severity is Severity.ERROR and ceiling is Severity.WARNING
    return Verdict(ceiling, UNPROVEN if unproven else WORTH_A_LOOK)


def verdict_on_words(severity: Severity, ceiling: Severity) -> Verdict:
    """Return how sure a check is that looked at the words themselves, at most `ceiling`."""
    least = min(severity, ceiling, key=lambda one: one.rank)
    return Verdict(least, _OF_WORDS[least])


def _of_a_reading(conflict: Conflict, readers: str) -> Verdict:
    """Return how sure a conflict is that rests on what others read: never so sure as to fail a build."""
    if conflict.assumes is Assumes.SAME_SOURCE:
        return Verdict(Severity.NOTE, f"{READ_BY.format(readers)} {TWO_SPEAKERS}")
    return Verdict(
        Severity.WARNING if conflict.hard and _far(conflict) else Severity.NOTE, READ_BY.format(readers)
    )


def _far(conflict: Conflict) -> bool:
    return conflict.gap is None or conflict.gap * _PERCENT > (_CERTAIN if conflict.hard else _LIKELY)


def _unbounded(conflict: Conflict) -> Verdict:
    """Return how sure a conflict is by itself."""
    if conflict.assumes is Assumes.SAME_SOURCE:
        return Verdict(Severity.NOTE, TWO_SPEAKERS)
    if conflict.assumes is Assumes.SAME_THING:
        if conflict.hard:
            return Verdict(Severity.WARNING, SAME_THING)
        return Verdict(Severity.NOTE, STRETCHED_OR_OTHER)
    if not _far(conflict):
        return Verdict(Severity.NOTE, HARDLY)
    return Verdict(Severity.ERROR, NO_READING) if conflict.hard else Verdict(Severity.WARNING, STRETCHED)
