"""A baseline: the findings that an archive has already, which are not reported; any other is.

A file of JSON lines, one a finding, sorted by path, rule and fingerprint, so that two branches merge and a person can
read what was accepted, and write a reason behind it. Nothing is counted: an entry stands for one finding, by its
fingerprint, and only in its file, or in any where that file is gone, since articles are moved.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from claimcheck.fingerprint import fingerprints
from claimcheck.model import Result
from claimcheck.settings import Wrong
from claimcheck.settings.nearest import told

DEFAULT = "claimcheck-baseline.jsonl"
"""What the file is called where nobody says so."""


class Entry(NamedTuple):
    """A finding that is known: where and what it is, and why it may stay, if somebody says so."""

    path: str
    rule: str
    fingerprint: str
    message: str
    reason: str = ""


class Known(NamedTuple):
    """The entries of a baseline by path, those whose file is gone by fingerprint, and the folder of it all."""

    folder: Path
    here: Mapping[str, tuple[Entry, ...]]
    gone: Mapping[str, Entry]

    def without(self, result: Result) -> Result:
        """Return what an article yields that is not known."""
        listed = {one.fingerprint for one in self._listed(result)}
        told = zip(result.findings, fingerprints(result), strict=True)
        kept = tuple(finding for finding, mark in told if mark not in listed and mark not in self.gone)
        return result._replace(findings=kept, known=result.known + len(result.findings) - len(kept))

    def compared(self, result: Result) -> tuple[tuple[Entry, ...], frozenset[str]]:
        """Return the entries that an article has no more, and the fingerprints of those that have moved here."""
        marks = fingerprints(result)
        stale = tuple(one for one in self._listed(result) if one.fingerprint not in marks)
        return stale, frozenset(self.gone).intersection(marks)

    def _listed(self, result: Result) -> tuple[Entry, ...]:
        return self.here.get(inside(self.folder, result.document.path), ())


def entries(result: Result, folder: Path) -> tuple[Entry, ...]:
    """Return the findings of an article as a baseline in a folder keeps them."""
    path = inside(folder, result.document.path)
    return tuple(
        Entry(path, finding.name, mark, finding.message)
        for finding, mark in zip(result.findings, fingerprints(result), strict=True)
    )


def load(file: Path) -> tuple[Entry, ...]:
    """Return the entries of a baseline.

    Raises:
        Wrong: it is missing, or a line of it is none.
    """
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        raise Wrong(f"{told(file)}: no such baseline; --write-baseline makes one") from None
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "no text in UTF-8"
        raise Wrong(f"{told(file)}: could not be read ({reason})") from None
    return tuple(
        _entry(line, f"{told(file)}, line {number}") for number, line in enumerate(lines, 1) if line.strip()
    )


def known(entries: Iterable[Entry], folder: Path) -> Known:
    """Return entries as they are looked up; `folder` is where their paths start."""
    here: dict[str, tuple[Entry, ...]] = {}
    gone: dict[str, Entry] = {}
    for entry in entries:
        if os.path.exists(folder / entry.path):  # noqa: PTH110 - a name may be too long
            here[entry.path] = (*here.get(entry.path, ()), entry)
        else:
            gone[entry.fingerprint] = entry
    return Known(folder, here, gone)


def text(entries: Iterable[Entry]) -> str:
    """Return entries as a file keeps them: each once, in order, a line each."""
    import json

    return "".join(f"{json.dumps(one._asdict(), ensure_ascii=False)}\n" for one in sorted(set(entries)))


def merged(
    before: Sequence[Entry], found: Iterable[Entry], checked: Iterable[str], folder: Path
) -> list[Entry]:
    """Return the entries for what was found, with the reasons they had, and those of files that were not checked.

    An entry whose file is gone lends its reason to the same finding in another file.
    """
    seen = set(checked)
    gone = known(before, folder).gone
    reasons = {(one.path, one.fingerprint): one.reason for one in before}
    moved = {mark: one.reason for mark, one in gone.items()}
    kept = [one for one in before if one.path not in seen and one.fingerprint not in gone]
    return kept + [
        one._replace(reason=reasons.get((one.path, one.fingerprint), moved.get(one.fingerprint, "")))
        for one in found
    ]


def _entry(line: str, where: str) -> Entry:
    import json

    try:
        record = json.loads(line)
    except ValueError:
        record = None
    if not isinstance(record, dict):
        raise Wrong(f"{where}: is no JSON record; a merge may have left its marks")
    for field in ("path", "rule", "fingerprint", "message"):
        if not isinstance(record.get(field), str):
            raise Wrong(f"{where}: has no {field!r}")
    reason = record.get("reason")
    fields = {field: record[field] for field in ("path", "rule", "fingerprint", "message")}
    return Entry(**fields, reason=reason if isinstance(reason, str) else "")


def inside(folder: Path, path: str) -> str:
    """Return a path as it reads from a folder, with `/` on any system."""
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # it lies on another drive
        return Path(path).as_posix()
