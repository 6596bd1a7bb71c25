"""A fault of the program costs what it happened in, and nothing else.

Whatever is done for many things, one after the other, is done for each of them behind a guard: a fault in one is
kept on record, and the others are done all the same. Without a guard, and with `CLAIMCHECK_DEBUG` set, faults
are what exceptions always are.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import NamedTuple, Protocol, TypeVar

Done = TypeVar("Done")


class Fault(NamedTuple):
    """A fault of the program: what is left undone for it, the name of the exception, and the way there."""

    task: str
    name: str
    trace: str

    @property
    def message(self) -> str:
        """The fault in one line."""
        left_out = f"; without {self.task}" if self.task else ""
        return f"internal error ({self.name}){left_out}"


class Ended(BaseException):
    """Somebody ended the program by SIGTERM: as with Ctrl-C, what is half done is put away first."""


class BadRule(TypeError):
    """A rule that cannot be loaded; the message names its file, the rule, and what is wrong with it."""

    def __init__(self, place: str, lack: str) -> None:
        """Take where the rule stands, and what is wrong with it."""
        super().__init__(f"{place} {lack}")


INTERRUPTIONS = (KeyboardInterrupt, SystemExit, GeneratorExit, Ended)
"""To be interrupted is no fault."""


class Guard(Protocol):
    """Does some work that has a name, and returns what it gives."""

    def __call__(self, task: str, work: Callable[[], Iterable[Done]]) -> list[Done]:
        """Do the work."""
        ...


class Keeper:
    """A guard that keeps faults on record."""

    def __init__(self) -> None:
        """Begin without a fault."""
        self.faults: list[Fault] = []

    def __call__(self, task: str, work: Callable[[], Iterable[Done]]) -> list[Done]:
        """Return what some work gives, or as much of it as came before a fault.

        A panic in an extension module derives from `BaseException` alone, so that is what is caught.
        """
        done: list[Done] = []
        try:
            done.extend(work())
        except INTERRUPTIONS:
            raise
        except BaseException as error:
            if debugging():
                raise
            self.faults.append(fault_of(error, task))
        return done


def unguarded(task: str, work: Callable[[], Iterable[Done]]) -> list[Done]:  # noqa: ARG001 - as any guard
    """Return what some work gives; faults are for the caller."""
    return list(work())


def fault_of(error: BaseException, task: str = "") -> Fault:
    """Return the record of an exception that is being handled."""
    from traceback import format_exception

    return Fault(task, type(error).__name__, "".join(format_exception(error)))


def debugging() -> bool:
    """Return whether whoever runs the program wants to see where a fault happens."""
    return bool(os.environ.get("CLAIMCHECK_DEBUG"))
