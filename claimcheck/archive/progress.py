"""How far an archive is: articles, articles per second and the time that is left, on standard error.

In a terminal it is a line that changes; in the log of a job, a line a minute.
"""

from __future__ import annotations

import sys
import time
from contextlib import suppress

_EVERY = (0.2, 60.0)
"""Seconds between two lines in a terminal, and elsewhere."""
_MINUTE, _HOUR = 60, 3600


class Progress:
    """Tells how far it is. Bytes of the inputs stand for what is left, since nobody has counted their articles."""

    def __init__(self, total: int, share: float = 1.0, *, wanted: bool = True) -> None:
        """Take how many bytes the inputs have, and the share of them that this run does."""
        self._total = total
        self._share = share
        self._wanted = wanted and sys.stderr is not None
        self._screen = self._wanted and sys.stderr.isatty()
        self._began = time.monotonic()
        self._next = self._began + (1.0 if self._screen else _EVERY[1])
        self._drawn = False
        self.articles = 0
        self._worked = 0

    def done(self, weight: int, at: int) -> None:
        """Take an article that was checked: its bytes on the disk, and how many bytes of the inputs lie behind."""
        self.articles += 1
        self._worked += weight
        now = time.monotonic()
        if self._wanted and now >= self._next:
            self._next = now + _EVERY[0 if self._screen else 1]
            self._write(self.line(now - self._began, at))

    def line(self, seconds: float, at: int) -> str:
        """Return how far it is after so many seconds."""
        left = max(self._total - at, 0) * self._share
        rest = f", about {_span(left * seconds / self._worked)} left" if self._worked and left else ""
        part = 100 * at / self._total if self._total else 100
        return f"{self.articles:,} articles, {self.articles / max(seconds, 0.001):,.0f} a second, {part:.0f} %{rest}"

    @property
    def pace(self) -> float:
        """How many articles were checked in a second."""
        return self.articles / max(time.monotonic() - self._began, 0.001)

    def clear(self) -> None:
        """Take the line away."""
        if self._drawn and self._screen:
            self._put("\r\033[K")
        self._drawn = False

    def _write(self, line: str) -> None:
        self._put(f"\r\033[K{line}" if self._screen else f"claimcheck: {line}\n")
        self._drawn = True

    def _put(self, text: str) -> None:
        with suppress(OSError, UnicodeEncodeError):
            sys.stderr.write(text)
            sys.stderr.flush()


def _span(seconds: float) -> str:
    if seconds < _MINUTE:
        return f"{seconds:.0f} s"
    return f"{seconds / _MINUTE:.0f} min" if seconds < _HOUR else f"{seconds / _HOUR:.1f} h"
