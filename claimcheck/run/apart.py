"""A child process that does one thing after the other for a parent who must outlive whatever happens to it.

It is a fresh start of Python and no fork, so it goes with threads, and with systems that have none. What it is to do,
and what comes of that, is sent through pipes as pickles. When its parent ends, so does the child: nobody else holds
the pipe that it reads from.
"""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import BinaryIO, TypeVar

from claimcheck.fault import INTERRUPTIONS, Fault, fault_of
from claimcheck.run.budget import limited, overran

Value = TypeVar("Value")

_START = """
import pickle, sys
sys.path[:] = pickle.load(sys.stdin.buffer)
from claimcheck.run.apart import serve
serve()
"""
_TRIES = 2


class Lost(Exception):
    """What was to be done ended the child; the message is why, in words that go behind a name."""


class Failed(Exception):
    """What was to be done failed in the child, with the fault that it had."""

    def __init__(self, fault: Fault) -> None:
        """Take the fault."""
        super().__init__(fault.message)
        self.fault = fault


class Apart:
    """The child; it is started when there is something to do, and once more after it died."""

    def __init__(self, budget: float, *held: object) -> None:
        """Take how many seconds of processor time each thing may take, and what all functions are given first."""
        self._budget = budget
        self._held = pickle.dumps(held, pickle.HIGHEST_PROTOCOL)
        self._child: subprocess.Popen[bytes] | None = None
        self._closed = False

    def do(self, task: Callable[..., Value], *arguments: object) -> Value:
        """Return what a function of a module returns for some arguments; the child calls it.

        Raises:
            Lost: it ended the child, twice if not by taking too long.
            Failed: it raised an exception.
        """
        order = pickle.dumps((task, arguments, self._budget), pickle.HIGHEST_PROTOCOL)
        for _ in range(_TRIES):
            if self._closed:
                raise Lost("could not be finished: nobody waits for it")
            answered, answer = self._asked(order)
            if answered:
                break
            code = self._bury()
            if overran(code):
                raise Lost(f"could not be finished in {self._budget:g} seconds of processor time")
        else:
            raise Lost(f"could not be finished: it ended the program that read it ({_told(code)})")
        if isinstance(answer, Fault):
            raise Failed(answer)
        return answer  # type: ignore[return-value]  # what the function returns

    def close(self) -> None:
        """End the child, whatever it does."""
        self._closed = True
        if child := self._child:
            child.kill()
            self._bury()

    def _asked(self, order: bytes) -> tuple[bool, object]:
        """Return whether the child answers an order, and what."""
        child = self._child = self._child or _started(self._held)
        assert child.stdin
        assert child.stdout
        try:
            child.stdin.write(order)
            child.stdin.flush()
            return True, pickle.load(child.stdout)
        except (EOFError, OSError, pickle.UnpicklingError):
            return False, None

    def _bury(self) -> int:
        """Make sure that the child has ended, and return its exit code."""
        child, self._child = self._child, None
        if child is None:
            return 0  # it was closed meanwhile
        for pipe in (child.stdin, child.stdout):
            with suppress(OSError):
                pipe.close()  # type: ignore[union-attr]  # it was made with both
        with suppress(subprocess.TimeoutExpired):
            return child.wait(1)
        child.kill()
        return child.wait()


def _started(held: bytes) -> subprocess.Popen[bytes]:
    flags = subprocess._args_from_interpreter_flags()  # type: ignore[attr-defined]  # as multiprocessing does
    child = subprocess.Popen(
        [sys.executable, *flags, "-c", _START], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert child.stdin
    with suppress(OSError):
        child.stdin.write(pickle.dumps(sys.path) + held)
    return child


def _told(code: int) -> str:
    """Return an exit code in words."""
    with suppress(ValueError):
        return signal.Signals(-code).name
    return f"exit code {code}"


def serve() -> None:
    """Do what the parent orders until it has no more."""
    orders, answers = sys.stdin.buffer, _answers()
    held = pickle.load(orders)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all; the parent sees to the end
    while True:
        try:
            task, arguments, budget = pickle.load(orders)
        except EOFError:
            return
        with limited(budget):
            answer = _done(task, (*held, *arguments))
        pickle.dump(answer, answers, pickle.HIGHEST_PROTOCOL)
        answers.flush()


def _answers() -> BinaryIO:
    """Return the pipe to the parent, which nothing but answers may get into: what else is written is an error."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


def _done(task: Callable[..., object], arguments: tuple[object, ...]) -> object:
    try:
        return task(*arguments)
    except INTERRUPTIONS:
        raise
    except BaseException as error:  # a panic in an extension module is no Exception
        return fault_of(error)
