"""What is done with one article: read it, examine it, leave out what is not to be reported, and write the rest down."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple, TypeVar

from claimcheck.fault import INTERRUPTIONS, Fault, debugging, fault_of
from claimcheck.model import Result, Trouble
from claimcheck.read import MOST, STDIN, Unreadable, in_english, nearest, read, read_stdin, read_text, within
from claimcheck.report import Report, Totals
from claimcheck.report.own import is_report
from claimcheck.settings.known import Entry, Known, entries
from claimcheck.settings.settings import Settings
from claimcheck.text import Document

Examine = Callable[[Document], Result]
Done = TypeVar("Done")


class Before(NamedTuple):
    """An article as it was in another revision: the name that it had, and what reads it."""

    name: str
    read: Callable[[], bytes]


class Task(NamedTuple):
    """An article to read. `named` tells that the user named it; `before` is what it was, where that is known.

    `text` is what an editor holds of it, in place of what the file has.
    """

    path: Path
    settings: Settings = Settings()
    named: bool = True
    before: Before | None = None
    text: str | None = None


class Given(NamedTuple):
    """What the user says of all articles: what the one on standard input is called, and how many bytes one may have."""

    stdin_filename: str | None = None
    most: int = MOST


class Page(NamedTuple):
    """What is left of an article: what each report says of it, what to count, and what went wrong.

    `written` is nothing where the article could not be read, or the program failed on it. `fails` tells that its
    findings make the exit code 1. `found` are its findings as a baseline keeps them, `stale` the entries of a
    baseline that it no longer has, `met` the fingerprints of those that it has in place of a file that is gone.
    """

    written: tuple[str, ...] | None
    totals: Totals
    trouble: tuple[Trouble, ...] = ()
    fails: bool = False
    found: tuple[Entry, ...] = ()
    stale: tuple[Entry, ...] = ()
    met: frozenset[str] = frozenset()


class Work(NamedTuple):
    """How articles are examined and written.

    `known` are the baselines by their files. With `folder`, pages tell their findings as a baseline in it keeps them.
    """

    examine: Examine
    reports: tuple[Report, ...]
    given: Given = Given()
    known: Mapping[Path, Known] = {}
    folder: Path | None = None

    def name(self, path: Path) -> str:
        """Return what reports call an article."""
        return self.given.stdin_filename or "<stdin>" if path == STDIN else str(path)

    def page(self, task: Task) -> Page:
        """Return what is left of an article; whatever happens on the way there costs this article alone."""
        page = self._guarded(task, self._page)
        return unread(page) if isinstance(page, Trouble) else page

    def result(self, task: Task) -> Result | Trouble:
        """Return what an article yields that is to be reported, or why it was not read."""
        return self._guarded(task, lambda task: self._reported(task, self._examined(task)))

    def _guarded(self, task: Task, work: Callable[[Task], Done]) -> Done | Trouble:
        name = self.name(task.path)
        try:
            return work(task)
        except _LeftOut as error:
            return Trouble(name, str(error), grave=False)
        except Unreadable as error:
            return Trouble(name, _with_hint(str(error), task.path), grave=task.named)
        except INTERRUPTIONS:
            raise
        except BaseException as error:  # a panic in an extension module is no Exception
            return _trouble(name, fault_of(error))

    def lost(self, task: Task, why: str) -> Page:
        """Return the page of an article that ended whatever process read it."""
        return unread(Trouble(self.name(task.path), why))

    def _examined(self, task: Task) -> Result:
        """Return what an article yields, with the rules and severities that are wanted for it."""
        document = _read(task, self.name(task.path), self.given.most)
        if not task.named and is_report(document.source):
            raise _LeftOut("is a report of this program, so it is left out")
        if not in_english(document):
            raise _LeftOut("is not in English, so it is left out")
        return task.settings.apply(self.examine(document))

    def _reported(self, task: Task, result: Result) -> Result:
        """Return what an article yields that neither another revision nor a baseline has."""
        if task.before:
            result = _since(task.before, result, task, self.examine)
        known = self._known(task)
        return known.without(result) if known else result

    def _known(self, task: Task) -> Known | None:
        return self.known.get(task.settings.baseline) if task.settings.baseline else None

    def _page(self, task: Task) -> Page:
        examined = self._examined(task)
        found = entries(examined, self.folder) if self.folder else ()
        known = self._known(task)
        stale, met = known.compared(examined) if known else ((), frozenset())
        result = self._reported(task, examined)
        trouble = (*result.trouble, *(_trouble(result.document.path, one) for one in result.faults))
        written = tuple(report.article(result) for report in self.reports)
        fails = task.settings.fails(result.findings)
        return Page(written, Totals.of(result), trouble, fails, found, stale, met)


class _LeftOut(Exception):
    """An article that is left out, which is no failure; the message is why."""


def unread(trouble: Trouble) -> Page:
    """Return the page of an article that was not read."""
    return Page(None, Totals.of(trouble), (trouble,))


def _read(task: Task, name: str, most: int) -> Document:
    settings = task.settings
    if task.text is not None:
        return read_text(task.text, name, settings.input_format)
    if task.path == STDIN:
        if sys.stdin is None:
            raise Unreadable("cannot be read, since it is closed")
        return read_stdin(within(sys.stdin.buffer, most), name, settings.input_format, settings.encoding)
    return read(task.path, settings.input_format, settings.encoding, most)


def _since(before: Before, result: Result, task: Task, examine: Examine) -> Result:
    """Return what an article yields that it did not yield before."""
    from claimcheck.settings.revision import since

    try:
        old = read_stdin(before.read(), before.name, task.settings.input_format, task.settings.encoding)
    except Unreadable:
        return result
    return since(task.settings.apply(examine(old)), result)


def _trouble(name: str, failed: Fault) -> Trouble:
    if debugging():
        sys.stderr.write(failed.trace)
    return Trouble(name, failed.message)


def _with_hint(message: str, path: Path) -> str:
    """Return a message; a missing file brings the one that may have been meant."""
    near = nearest(path) if message == "no such file" else None
    return f"{message}; did you mean {path.with_name(near)}?" if near else message
