"""How far the work is: a bar on standard error, if that is a terminal and the work takes long."""

from __future__ import annotations

import sys
import time
from contextlib import suppress

_AFTER = 1.0
"""Seconds after which somebody begins to wonder."""
_EVERY = 0.1
_WIDTH = 30


class Progress:
    """A bar that is drawn from time to time, and taken away before anything else is written."""

    def __init__(self, total: int, *, wanted: bool = True) -> None:
        """Take how much there is to do."""
        self._total = total
        self._drawn = False
        self._next = time.monotonic() + _AFTER
        self._wanted = wanted and total > 1 and sys.stderr is not None and sys.stderr.isatty()

    def show(self, done: int) -> None:
        """Draw how much is done, unless that was drawn a moment ago."""
        if not self._wanted or time.monotonic() < self._next:
            return
        self._next = time.monotonic() + _EVERY
        full = _WIDTH * done // self._total
        self._write(f"\r{'━' * full}{'─' * (_WIDTH - full)} {done:,} of {self._total:,} articles")
        self._drawn = True

    def clear(self) -> None:
        """Take the bar away."""
        if self._drawn:
            self._write("\r\033[K")
            self._drawn = False

    def _write(self, text: str) -> None:
        with suppress(OSError, UnicodeEncodeError):
            sys.stderr.write(text)
            sys.stderr.flush()
