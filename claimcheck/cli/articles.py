"""The work that `check` and `claims` share: read every article, and remember what went wrong."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from claimcheck.cli.streams import complain
from claimcheck.model import Result, Severity, Trouble
from claimcheck.read import STDIN, Unreadable, files, in_english, nearest, read, read_stdin
from claimcheck.report import Outcome
from claimcheck.text import Document


class Given(NamedTuple):
    """What the user says of the articles: what the one on standard input is called, and the format of all."""

    stdin_filename: str | None = None
    input_format: str | None = None


class Articles:
    """The articles at some paths, examined one by one; `worst` and `troubled` say how it went so far."""

    def __init__(
        self, paths: list[Path], examine: Callable[[Document], Result], given: Given | None = None
    ) -> None:
        """Take what to read, what to do with each document, and what is known of them beforehand."""
        self._paths = paths
        self._given = given or Given()
        self._examine = examine
        self.worst = -1
        self.troubled = False

    def outcomes(self) -> Iterator[Outcome]:
        """Yield what each article gives; trouble is told at once, and the others are still examined."""
        for path in files(self._paths):
            outcome = self._outcome(path)
            if isinstance(outcome, Trouble):
                self.troubled |= outcome.grave
                complain(f"{outcome.path}: {outcome.message}")
            else:
                self.worst = max((self.worst, *(found.severity.rank for found in outcome.findings)))
            yield outcome

    def code(self, fail_on: Severity | None) -> int:
        """Return the exit code: 2 after trouble, 1 after findings at or above `fail_on`, else 0."""
        if self.troubled:
            return 2
        return int(fail_on is not None and self.worst >= fail_on.rank)

    def _outcome(self, path: Path) -> Outcome:
        given = self._given
        name = given.stdin_filename or "<stdin>" if path == STDIN else str(path)
        try:
            if path == STDIN:
                document = read_stdin(sys.stdin.buffer.read(), name, given.input_format)
            else:
                document = read(path, given.input_format)
            if not in_english(document):
                return Trouble(name, "is not in English, so it is left out", grave=False)
            return self._examine(document)
        except Unreadable as error:
            return Trouble(name, _with_hint(str(error), path))
        except Exception as error:
            if os.environ.get("CLAIMCHECK_DEBUG"):
                traceback.print_exc()
            return Trouble(name, f"internal error ({type(error).__name__})")


def _with_hint(message: str, path: Path) -> str:
    """Return a message; a missing file brings the one that may have been meant."""
    near = nearest(path) if message == "no such file" else None
    return f"{message}; did you mean {path.with_name(near)}?" if near else message
