"""A limit on the processor time of this process: who overruns it is ended, since what never ends may never listen."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

OVERRUN = 124
"""The exit code of a process that overran, where the system sends no signal for it."""
_EVERY = 0.1


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Do something within so many seconds of processor time, or end this process."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        return
    done = threading.Event()
    threading.Thread(target=_watch, args=(time.process_time() + seconds, done), daemon=True).start()
    try:
        yield
    finally:
        done.set()


def overran(code: int) -> bool:
    """Return whether an exit code, negative for a signal as `subprocess` has it, is that of who overran."""
    return code in (OVERRUN, -getattr(signal, "SIGPROF", OVERRUN))


def _watch(end: float, done: threading.Event) -> None:
    while not done.wait(_EVERY):
        if time.process_time() > end:
            os._exit(OVERRUN)
