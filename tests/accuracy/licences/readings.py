"""What became of reading the alarms: a line each, with the rule, the key of the alarm, and the verdict."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

READINGS = Path(__file__).with_suffix(".txt")
TRUE, ARGUABLE, FALSE, UNREAD = "true", "arguable", "false", "unread"
VERDICTS = (TRUE, ARGUABLE, FALSE)


class Reading(NamedTuple):
    """What somebody made of an alarm."""

    rule: str
    key: str
    verdict: str


def key_of(article: str, fingerprint: str) -> str:
    """Return the key of an alarm in an article."""
    return sha256(f"{article}\n{fingerprint}".encode()).hexdigest()[:12]


def read(path: Path = READINGS) -> dict[str, Reading]:
    """Return what was read, by key.

    Raises:
        ValueError: a line is no reading.
    """
    found: dict[str, Reading] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        words = line.split()
        if len(words) != len(Reading._fields) or words[-1] not in VERDICTS:
            raise ValueError(f"{path}:{number} is no reading: {line}")
        found[words[1]] = Reading(*words)
    return found


def write(readings: Iterable[Reading], path: Path = READINGS) -> None:
    """Keep readings, in the order of rules and keys."""
    path.write_text("".join(f"{' '.join(one)}\n" for one in sorted(readings)), encoding="utf-8")
