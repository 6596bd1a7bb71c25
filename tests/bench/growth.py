"""Whether work takes time in proportion to its size. A quadratic pattern fails at any load, a busy machine never."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import TypeVar

Work = TypeVar("Work")

_ATTEMPTS = 4
_NOTHING = 0.002
"""Seconds of the processor that say nothing about the work."""


def grows_with_size(
    prepare: Callable[[int], Work], run: Callable[[Work], object], *, size: int, times: int
) -> bool:
    """Return whether work of `times` the size takes at most twice as many times as long as work of a size.

    Only processor time is counted, without the collection of garbage, and the best of a few attempts.
    """
    short, long = prepare(size), prepare(size * times)
    run(prepare(max(1, size // 10)))  # loads and compiles what work of this kind needs
    gc.collect()
    gc.disable()
    try:
        return any(
            _seconds(run, long) <= 2 * times * max(_seconds(run, short), _NOTHING) for _ in range(_ATTEMPTS)
        )
    finally:
        gc.enable()


def _seconds(run: Callable[[Work], object], work: Work) -> float:
    start = time.process_time()
    run(work)
    return time.process_time() - start
