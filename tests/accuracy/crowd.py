"""Work over the records of large sets, one after the other or in several processes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

Answer = TypeVar("Answer")
_AT_ONCE = 8
"""Records that a process is given at a time."""


class Crash(NamedTuple):
    """A record on which the program failed, and how."""

    id: str
    trouble: str


def each(
    paths: Sequence[Path], work: Callable[[dict[str, Any]], Answer], *, first: int | None, jobs: int = 1
) -> Iterator[Answer | Crash]:
    """Yield what some work makes of every record, in order; a fault of the program on one of them ends nothing.

    With several `jobs`, work and answers go through `pickle`.
    """
    attempt = partial(_attempt, work)
    if jobs == 1:
        yield from map(attempt, _lines(paths, first))
        return
    with get_context("fork").Pool(jobs) as pool:
        yield from pool.imap(attempt, _lines(paths, first), _AT_ONCE)


def _lines(paths: Sequence[Path], first: int | None) -> Iterator[str]:
    for path in paths:
        with path.open(encoding="utf-8") as lines:
            yield from islice(lines, first)


def _attempt(work: Callable[[dict[str, Any]], Answer], line: str) -> Answer | Crash:
    record = json.loads(line)
    try:
        return work(record)
    except Exception as trouble:  # published text may find any fault: it is counted, with the record
        return Crash(record["id"], repr(trouble))
