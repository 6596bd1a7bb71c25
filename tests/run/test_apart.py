"""A child that is a start of its own: what it does, and what becomes of one that dies, hangs or fails."""

from __future__ import annotations

import os
import signal
import sys
import time

import pytest

from claimcheck.run.apart import Apart, Failed, Lost


@pytest.fixture
def apart():
    apart = Apart(1)
    yield apart
    apart.close()


def double(number: int) -> int:
    print("what a function prints is no answer")
    return 2 * number


def fail() -> None:
    raise ValueError("no")


def die(number: int) -> None:
    os.kill(os.getpid(), number)


def leave() -> None:
    os._exit(7)


def hang() -> None:
    while True:
        pass


def test_it_does_one_thing_after_the_other(apart: Apart):
    assert [apart.do(double, number) for number in range(5)] == [0, 2, 4, 6, 8]
    assert apart.do(os.getpid) == apart.do(os.getpid) != os.getpid()


def test_what_fails_says_so_and_costs_nothing(apart: Apart):
    child = apart.do(os.getpid)
    with pytest.raises(Failed, match=r"internal error \(ValueError\)") as failed:
        apart.do(fail)
    assert "in fail" in failed.value.fault.trace
    assert apart.do(os.getpid) == child


@pytest.mark.parametrize(
    ("task", "arguments", "why"),
    [
        (die, (signal.SIGTERM,), r"it ended the program that read it \(SIGTERM\)"),
        (leave, (), r"it ended the program that read it \(exit code 7\)"),
        (hang, (), "could not be finished in 1 seconds of processor time"),
    ],
)
def test_what_ends_the_child_is_lost_and_nothing_else(apart: Apart, task, arguments, why: str):
    with pytest.raises(Lost, match=why):
        apart.do(task, *arguments)
    assert apart.do(double, 4) == 8


def test_a_child_that_was_ended_in_between_is_started_again(apart: Apart):
    os.kill(apart.do(os.getpid), signal.SIGKILL)
    assert apart.do(double, 4) == 8


def test_the_budget_holds_without_timers_too():
    """As on Windows, which has no interval timers: a thread watches the clock of the process."""
    import subprocess

    code = (
        "import signal; del signal.setitimer\n"
        "from claimcheck.run.budget import limited\n"
        "with limited(30): pass\n"
        "with limited(0.3):\n    while True: pass\n"
    )
    started = time.monotonic()
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 124
    assert time.monotonic() - started < 20


def test_two_at_once_have_a_child_each():
    one, other = Apart(1), Apart(1)
    assert one.do(os.getpid) != other.do(os.getpid)
    one.close()
    other.close()
