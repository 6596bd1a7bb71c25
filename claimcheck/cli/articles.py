"""The run that `check` and `claims` share: work on every article, write the reports, and remember how it went."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from claimcheck.cli.streams import complain, emit, is_file
from claimcheck.fault import debugging
from claimcheck.model import Trouble
from claimcheck.read import STDIN
from claimcheck.report import Draft, Report, Totals
from claimcheck.report.own import is_report
from claimcheck.run.progress import Progress
from claimcheck.run.work import Page, Task, Work
from claimcheck.settings.known import Entry


class Copy(NamedTuple):
    """A report in one format, and the file that it goes to; without one, standard output."""

    report: Report
    file: Path | None = None


class Loudness(NamedTuple):
    """What is told of articles that are left out: all of it with `verbose`, nothing with `quiet`."""

    verbose: bool = False
    quiet: bool = False


class Limits(NamedTuple):
    """How many processes work at once, and how many seconds of processor time an article may take."""

    jobs: int = 1
    budget: int = 60


class Articles:
    """Some articles, worked on one by one; `totals`, `troubled` and `fails` say how it went so far."""

    def __init__(self, tasks: Sequence[Task], work: Work, limits: Limits, loudness: Loudness) -> None:
        """Take the articles, what is done with each, and in which manner."""
        self._tasks = tasks
        self._work = work
        self._limits = limits
        self._loudness = loudness
        self.totals = Totals()
        self.troubled = False
        self.fails = False
        self.found: list[Entry] = []
        self.stale: list[Entry] = []
        self.met: set[str] = set()

    @property
    def tasks(self) -> Sequence[Task]:
        """The articles."""
        return self._tasks

    def write(self, copies: Sequence[Copy]) -> bool:
        """Write the reports; return whether there was a place for each. No article is ever written over."""
        for output in (copy.file for copy in copies if copy.file and is_file(copy.file)):
            if any(_same(output, task.path) for task in self._tasks if task.named or not _is_report(output)):
                complain(f"{output}: is one of the articles to read, so the report is not written there")
                return False
        reports = [copy.report for copy in copies]
        return emit(self._pieces(reports), [copy.file for copy in copies])

    def code(self, *, passing: bool = False) -> int:
        """Return the exit code: 2 after trouble, 1 after findings that fail, unless they are `passing`, else 0."""
        return 2 if self.troubled else int(self.fails and not passing)

    def _pieces(self, reports: Sequence[Report]) -> Iterator[tuple[str, ...]]:
        """Yield all reports at once, piece by piece; trouble is told at once, and the others are still examined."""
        trouble: list[Trouble] = []
        drafts = [Draft(report) for report in reports]
        progress = Progress(len(self._tasks), wanted=not self._loudness.quiet)
        with closing(self._pages()) as pages:
            for number, (task, page) in enumerate(zip(self._tasks, pages, strict=True), start=1):
                trouble += page.trouble
                self._heed(task, page, progress)
                if page.written is not None:
                    piece = tuple(draft.add(words) for draft, words in zip(drafts, page.written, strict=True))
                    if any(piece):
                        progress.clear()
                        yield piece
                progress.show(number)
        progress.clear()
        yield tuple(draft.end(self.totals, trouble) for draft in drafts)

    def _pages(self) -> Generator[Page]:
        """Yield the page of each article; with `CLAIMCHECK_DEBUG`, a single one is read where a debugger sees it."""
        if len(self._tasks) < 2 and debugging():
            yield from map(self._work.page, self._tasks)
            return
        from claimcheck.run.warden import pages

        yield from pages(self._tasks, self._work, self._limits.jobs, self._limits.budget)

    def _heed(self, task: Task, page: Page, progress: Progress) -> None:
        """Tell the trouble with an article, and remember how it went."""
        for one in page.trouble:
            worth_telling = one.partial or task.named or self._loudness.verbose
            if one.grave or (not self._loudness.quiet and worth_telling):
                progress.clear()
                complain(f"{one.path}: {one.message}")
        self.troubled |= any(one.grave for one in page.trouble)
        self.fails |= page.fails
        self.totals = self.totals.plus(page.totals)
        self.found += page.found
        self.stale += page.stale
        self.met.update(page.met)


def _is_report(output: Path) -> bool:
    """Return whether a file is a report that may be written anew, though it lies among the articles."""
    try:
        return is_report(output.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return False


def _same(one: Path, other: Path) -> bool:
    """Return whether two paths lead to one file, through links or in another spelling; `-` is standard input."""
    try:
        here, there = (os.fstat(0) if path == STDIN else path.stat() for path in (one, other))
    except (OSError, ValueError):
        return False
    return os.path.samestat(here, there)
