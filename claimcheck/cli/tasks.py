"""From what a user names to the articles that are read: paths, a list of paths, or what differs from a revision."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.cli.streams import complain, piped
from claimcheck.read import STDIN
from claimcheck.settings import Wrong

if TYPE_CHECKING:
    from claimcheck.run.work import Task
    from claimcheck.settings.settings import Configuration


class Sought(NamedTuple):
    """What a user asks for: paths, a file that lists some, a revision to compare with, a name for standard input.

    With `lenient`, paths are taken as if they were found in a folder: what cannot be an article is left out.
    """

    paths: list[Path]
    list: Path | None = None
    revision: str | None = None
    stdin_filename: str | None = None
    lenient: bool = False

    def nothing(self) -> bool:
        """Return whether nothing is asked for, and nothing comes by itself."""
        return not (self.paths or self.list or self.revision is not None or piped())


def tasks_of(sought: Sought, holds: Configuration) -> tuple[list[Task], bool]:
    """Return the articles to read, and whether all configurations could be read; those that could not are told.

    Raises:
        Wrong: there is no such list or revision.
    """
    from claimcheck.run.gather import Gathering, listed

    since = None
    if sought.revision is not None:
        from claimcheck.settings.revision import revision

        since = revision(sought.revision, Path.cwd())
    gathering = Gathering(holds, since)
    everything = [] if sought.list else [Path()] if since else [STDIN]
    tasks = gathering.tasks(
        sought.paths or everything, named=not sought.lenient, stdin_filename=sought.stdin_filename
    )
    if sought.list:
        tasks += gathering.tasks(listed(_list(sought.list)), named=False)
    for wrong in gathering.wrong:
        complain(wrong)
    if gathering.excluded and not tasks and not gathering.wrong:
        complain("nothing is left to check: all of it is excluded, or ignored by git")
    return tasks, not gathering.wrong


def cores() -> int:
    """Return how many processes can work at once."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _list(file: Path) -> bytes:
    try:
        return sys.stdin.buffer.read() if file == STDIN else file.read_bytes()
    except (OSError, AttributeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is closed"
        raise Wrong(f"--files-from {file}: could not be read ({reason})") from None
