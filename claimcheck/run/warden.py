"""A warden has child processes do the work, article by article, and outlives whatever happens to them.

A child that dies is replaced, and its article tried once more; if that kills its child too, or takes more processor
time than its budget, the article becomes trouble and the others go on. The system itself ends a child that overruns,
since one that never ends may never listen. Pages come in the order of the tasks, whoever was quicker, and no child
runs far ahead, so that memory does not grow with their number. When the warden ends, however it ends, so do the
children: each watches a pipe that nobody else holds open.

Children are forks, which share with the warden what it has loaded; where the system has none (Windows), each is a start
of its own, with a thread of the warden that talks with it.
"""

from __future__ import annotations

import os
import pickle
import selectors
import signal
import struct
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import BinaryIO, Generic, Protocol, TypeVar

Asked = TypeVar("Asked")
Done = TypeVar("Done")
_Given = TypeVar("_Given", contravariant=True)
_Made = TypeVar("_Made", covariant=True)

_NUMBER = struct.Struct("<q")
AHEAD = 32
"""So many articles for each child may be done before the one that is told next."""
_TRIES = 2


class Worker(Protocol[_Given, _Made]):
    """What is done for each task: for an article, its page; for one of an archive, its row."""

    def page(self, task: _Given) -> _Made:
        """Do a task, in a child."""
        ...

    def lost(self, task: _Given, why: str) -> _Made:
        """Return what is left of a task that its children did not survive."""
        ...


def pages(tasks: Sequence[Asked], work: Worker[Asked, Done], jobs: int, budget: int) -> Iterator[Done]:
    """Yield the page of each task, in order.

    So many children work at once, and an article may take so many seconds of processor time.
    """
    if not hasattr(os, "fork"):
        from claimcheck.run.starts import pages_of_starts

        yield from pages_of_starts(tasks, work, jobs, budget)
        return
    warden = _Warden(tasks, work, jobs, budget)
    try:
        yield from warden.pages()
    finally:
        warden.dismiss()


class _Child(Generic[Done]):
    """A child as the warden knows it: its process, the two pipes, and the number of the task it is at."""

    def __init__(
        self, work: Callable[[int], Done], life: tuple[int, int], others: Sequence[_Child[Done]], budget: int
    ) -> None:
        """Start the process."""
        orders, self._orders = os.pipe()
        answers, sending = os.pipe()
        self.process, heard = _forked()
        if self.process == 0:
            held = [life[1], self._orders, answers, *(fd for one in others for fd in one.held)]
            _serve(work, os.fdopen(orders, "rb"), os.fdopen(sending, "wb"), life[0], held, budget)
        signal.pthread_sigmask(signal.SIG_SETMASK, heard)
        os.close(orders)
        os.close(sending)
        self.answers = os.fdopen(answers, "rb")
        self.task: int | None = None

    @property
    def held(self) -> tuple[int, int]:
        """The ends of the pipes that only the warden may hold."""
        return self._orders, self.answers.fileno()

    def order(self, task: int) -> None:
        """Tell the child which task is next; one that has died in between is found out when it does not answer."""
        self.task = task
        with suppress(BrokenPipeError):
            os.write(self._orders, _NUMBER.pack(task))

    def answer(self) -> tuple[Done] | None:
        """Return the page that the child sends, alone in a tuple; nothing, if it died instead."""
        try:
            task, page = pickle.load(self.answers)
        except (EOFError, OSError, TypeError, ValueError, pickle.UnpicklingError):
            return None
        return (page,) if task == self.task else None

    def bury(self) -> int:
        """Close the pipes, and return the signal that ended the child, or its exit code below zero."""
        os.close(self._orders)
        self.answers.close()
        with suppress(ProcessLookupError):
            os.kill(self.process, signal.SIGKILL)
        status = os.waitpid(self.process, 0)[1]
        return os.WTERMSIG(status) if os.WIFSIGNALED(status) else -os.WEXITSTATUS(status)


class _Warden(Generic[Asked, Done]):
    def __init__(self, tasks: Sequence[Asked], work: Worker[Asked, Done], jobs: int, budget: int) -> None:
        self._tasks = tasks
        self._work = work
        self._jobs = jobs
        self._budget = budget
        self._life = os.pipe()
        self._children: list[_Child[Done]] = []
        self._waiting = selectors.DefaultSelector()
        self._todo = list(range(len(tasks)))[::-1]
        self._tries = [0] * len(tasks)
        self._done: dict[int, Done] = {}

    def pages(self) -> Iterator[Done]:
        for number in range(len(self._tasks)):
            while number not in self._done:
                self._employ(number)
                for key, _ in self._waiting.select():
                    self._hear(key.data)
            yield self._done.pop(number)

    def dismiss(self) -> None:
        """End all children."""
        for child in self._children:
            child.bury()
        self._waiting.close()
        for end in self._life:
            os.close(end)

    def _employ(self, told: int) -> None:
        """Give work to every child that has none, and start children as long as there is work for more."""
        limit = told + AHEAD * self._jobs
        idle = [child for child in self._children if child.task is None]
        while self._todo and self._todo[-1] < limit and (idle or len(self._children) < self._jobs):
            child = idle.pop() if idle else self._start()
            task = self._todo.pop()
            self._tries[task] += 1
            child.order(task)

    def _start(self) -> _Child[Done]:
        child = _Child(self._page, self._life, self._children, self._budget)
        self._children.append(child)
        self._waiting.register(child.answers, selectors.EVENT_READ, child)
        return child

    def _page(self, task: int) -> Done:
        return self._work.page(self._tasks[task])

    def _hear(self, child: _Child[Done]) -> None:
        """Take what a child sends, or find out that it died."""
        page, task = child.answer(), child.task
        child.task = None
        if page is None:
            self._waiting.unregister(child.answers)
            self._children.remove(child)
            ended = child.bury()
            if task is not None and ended != signal.SIGPROF and self._tries[task] < _TRIES:
                self._todo.append(task)
                return
            page = (self._work.lost(self._tasks[task], self._why(ended)),) if task is not None else None
        if page is not None and task is not None:
            self._done[task] = page[0]

    def _why(self, ended: int) -> str:
        """Return why an article could not be finished, from what ended its child."""
        if ended == signal.SIGPROF:
            return f"could not be finished in {self._budget} seconds of processor time"
        how = signal.Signals(ended).name if ended > 0 else f"exit code {-ended}"
        return f"could not be finished: it ended the program that read it ({how})"


def _forked() -> tuple[int, set[signal.Signals | int]]:
    """Return the process of a new child, 0 in the child, and the signals to hold back from now on as before.

    What Python runs around a fork drops whatever is raised in it, so an end that is asked for meanwhile has to wait.
    """
    heard = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT, signal.SIGTERM))
    try:
        return os.fork(), heard
    except OSError:
        signal.pthread_sigmask(signal.SIG_SETMASK, heard)
        raise


def _serve(
    work: Callable[[int], Done],
    orders: BinaryIO,
    answers: BinaryIO,
    life: int,
    held: Sequence[int],
    budget: int,
) -> None:
    """Do what the warden orders until it has no more, and end the process."""
    code = 1
    try:
        for end in held:
            os.close(end)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all; the warden sees to the end
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, (signal.SIGINT, signal.SIGTERM))
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        threading.Thread(target=_watch, args=(life,), daemon=True).start()
        while order := orders.read(_NUMBER.size):
            signal.setitimer(signal.ITIMER_PROF, budget)
            task = _NUMBER.unpack(order)[0]
            page = work(task)
            signal.setitimer(signal.ITIMER_PROF, 0)
            pickle.dump((task, page), answers, pickle.HIGHEST_PROTOCOL)
            answers.flush()
        code = 0
    finally:
        os._exit(code)


def _watch(life: int) -> None:
    """End the process as soon as the warden, which alone holds the other end of the pipe, is gone."""
    os.read(life, 1)
    os._exit(1)
