"""Which articles are read, and what holds for each: folders are searched, files are taken at their word."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.read import STDIN
from claimcheck.read.files import Found, found
from claimcheck.run.work import Before, Task
from claimcheck.settings import Wrong
from claimcheck.settings.ignored import Ignored
from claimcheck.settings.settings import Configuration

if TYPE_CHECKING:
    from claimcheck.settings.revision import Revision


class Gathering:
    """The tasks that some paths give.

    `wrong` are configurations that could not be read, a line each; `excluded` tells that something was left out which
    a configuration excludes or git ignores.
    """

    def __init__(self, configuration: Configuration, revision: Revision | None = None) -> None:
        """Take what holds for which file, and the revision that articles are compared with."""
        self._configuration = configuration
        self._revision = revision
        self._ignored = Ignored()
        self.wrong: list[str] = []
        self.excluded = False

    def tasks(
        self, paths: Iterable[Path], *, named: bool = True, stdin_filename: str | None = None
    ) -> list[Task]:
        """Return a task for each article, in order; `named`, unless the paths come from a list."""
        tasks = (self._task(one, named, stdin_filename) for one in found(paths, self))
        return [task for task in tasks if task]

    def enters(self, folder: Path) -> bool:
        """Return whether a folder inside another one is searched."""
        try:
            settings = self._configuration.of(folder.parent)
        except Wrong:
            return True  # it is told for the files in it
        ignored = settings.gitignore and self._ignored.ignores(folder, folder=True)
        out = ignored or settings.excludes(folder, folder=True)
        self.excluded |= out
        return not out

    def takes(self, file: Path, *, ending: bool) -> bool:
        """Return whether a file in a folder is an article to read; `ending` tells whether its name ends like one."""
        try:
            settings = self._configuration.of(file)
        except Wrong:
            return ending
        wanted = settings.include.mean(file) if settings.include else ending
        ignored = wanted and settings.gitignore and self._ignored.ignores(file)
        self.excluded |= ignored
        return wanted and not ignored

    def _task(self, found: Found, named: bool, stdin_filename: str | None) -> Task | None:
        path = Path(stdin_filename or "-") if found.path == STDIN else found.path
        try:
            settings = self._configuration.of(path)
        except Wrong as error:
            if str(error) not in self.wrong:
                self.wrong.append(str(error))
            return None
        if found.path != STDIN and settings.excludes(path):
            self.excluded = True
            return None
        if self.excluded and os.path.isdir(found.path):  # noqa: PTH112 - a name may be too long
            return None  # all that it holds is left out on purpose
        task = Task(found.path, settings, found.named and named)
        return self._compared(task) if self._revision and found.path != STDIN else task

    def _compared(self, task: Task) -> Task | None:
        """Return a task with the article as it was; none, where nothing has changed."""
        assert self._revision
        differs, was = self._revision.was(task.path)
        if not differs and os.path.exists(task.path):  # noqa: PTH110 - a name may be too long
            return None
        if was is None:
            return task
        from claimcheck.settings.revision import before

        return task._replace(before=Before(was, before(self._revision, was)))


def listed(words: bytes) -> Iterator[Path]:
    """Yield the paths of a list, with a NUL or the end of a line behind each."""
    separator = b"\0" if b"\0" in words else b"\n"
    for word in words.split(separator):
        if name := word.removesuffix(b"\r"):
            yield Path(os.fsdecode(name))


def baselines(tasks: Sequence[Task]) -> list[Path]:
    """Return the files of known findings that some tasks go by."""
    return list(dict.fromkeys(task.settings.baseline for task in tasks if task.settings.baseline))
