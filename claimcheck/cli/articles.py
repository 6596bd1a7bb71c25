"""The work that `check` and `claims` share: read every article, and remember what went wrong."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from claimcheck.cli.streams import complain, emit, is_file
from claimcheck.fault import INTERRUPTIONS, Fault, debugging, fault_of
from claimcheck.model import Result, Severity, Trouble
from claimcheck.read import MOST, STDIN, Unreadable, files, in_english, nearest, read, read_stdin, within
from claimcheck.report import Draft, Report, Totals
from claimcheck.text import Document


class Given(NamedTuple):
    """What the user says of the articles.

    That is what the one on standard input is called, the format of all, and how many bytes one may have.
    """

    stdin_filename: str | None = None
    input_format: str | None = None
    most: int = MOST


class Copy(NamedTuple):
    """A report in one format, and the file that it goes to; without one, standard output."""

    report: Report
    file: Path | None = None


class Page(NamedTuple):
    """What is left of an article: what each report says of it, what to count, and what went wrong.

    `written` is nothing where the article could not be read, or the program failed on it.
    """

    written: tuple[str, ...] | None
    totals: Totals
    trouble: tuple[Trouble, ...] = ()


class Articles:
    """The articles at some paths, examined and written one by one; `totals` and `troubled` say how it went so far."""

    def __init__(
        self, paths: list[Path], examine: Callable[[Document], Result], given: Given | None = None
    ) -> None:
        """Take what to read, what to do with each document, and what is known of them beforehand."""
        self._paths = paths
        self._given = given or Given()
        self._examine = examine
        self.totals = Totals()
        self.troubled = False

    def pages(self, reports: Sequence[Report]) -> Iterator[tuple[str, ...]]:
        """Yield all reports at once, piece by piece; trouble is told at once, and the others are still examined."""
        trouble: list[Trouble] = []
        drafts = [Draft(report) for report in reports]
        for path in files(self._paths):
            page = page_of(path, self._examine, reports, self._given)
            for one in page.trouble:
                complain(f"{one.path}: {one.message}")
            trouble += page.trouble
            self.troubled |= any(one.grave for one in page.trouble)
            self.totals = self.totals.plus(page.totals)
            if page.written is not None:
                yield tuple(draft.add(words) for draft, words in zip(drafts, page.written, strict=True))
        yield tuple(draft.end(self.totals, trouble) for draft in drafts)

    def code(self, fail_on: Severity | None) -> int:
        """Return the exit code: 2 after trouble, 1 after findings at or above `fail_on`, else 0."""
        if self.troubled:
            return 2
        return int(fail_on is not None and self.totals.at_least(fail_on) > 0)

    def write(self, copies: Sequence[Copy]) -> bool:
        """Write the reports; return whether there was a place for each. No article is ever written over."""
        for output in (copy.file for copy in copies if copy.file and is_file(copy.file)):
            if any(_same(output, path) for path in files(self._paths)):
                complain(f"{output}: is one of the articles to read, so the report is not written there")
                return False
        return emit(self.pages([copy.report for copy in copies]), [copy.file for copy in copies])


def _same(one: Path, other: Path) -> bool:
    """Return whether two paths lead to one file, through links or in another spelling; `-` is standard input."""
    try:
        here, there = (os.fstat(0) if path == STDIN else path.stat() for path in (one, other))
    except (OSError, ValueError):
        return False
    return os.path.samestat(here, there)


def page_of(
    path: Path, examine: Callable[[Document], Result], reports: Sequence[Report], given: Given
) -> Page:
    """Return what the reports say of an article; whatever happens on the way there costs this article alone."""
    name = given.stdin_filename or "<stdin>" if path == STDIN else str(path)
    try:
        document = _read(path, name, given)
        if not in_english(document):
            return _unread(Trouble(name, "is not in English, so it is left out", grave=False))
        result = examine(document)
        trouble = tuple(_trouble(name, one) for one in result.faults)
        return Page(tuple(report.article(result) for report in reports), Totals.of(result), trouble)
    except Unreadable as error:
        return _unread(Trouble(name, _with_hint(str(error), path)))
    except INTERRUPTIONS:
        raise
    except BaseException as error:  # a panic in an extension module is no Exception
        return _unread(_trouble(name, fault_of(error)))


def _read(path: Path, name: str, given: Given) -> Document:
    if path == STDIN:
        if sys.stdin is None:
            raise Unreadable("cannot be read, since it is closed")
        return read_stdin(within(sys.stdin.buffer, given.most), name, given.input_format)
    return read(path, given.input_format, given.most)


def _unread(trouble: Trouble) -> Page:
    return Page(None, Totals.of(trouble), (trouble,))


def _trouble(name: str, failed: Fault) -> Trouble:
    if debugging():
        sys.stderr.write(failed.trace)
    return Trouble(name, failed.message)


def _with_hint(message: str, path: Path) -> str:
    """Return a message; a missing file brings the one that may have been meant."""
    near = nearest(path) if message == "no such file" else None
    return f"{message}; did you mean {path.with_name(near)}?" if near else message
