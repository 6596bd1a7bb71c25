"""How long things take; always the best of several runs, which other work on the machine disturbs least."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

YARDSTICK = (sys.executable, "-c", "import typer, rich.console")
"""What a start is compared with: the imports of any program that draws with rich."""


def command(article: Path, *options: str) -> tuple[str, ...]:
    """Return the words that check an article in a new process."""
    return (sys.executable, "-m", "claimcheck", "check", *options, str(article))


def starts(commands: Sequence[tuple[str, ...]], runs: int = 12) -> list[float]:
    """Return the seconds that each command takes; they take turns, so that a slow spell hits all of them.

    Modules are compiled once, in the first run, as they are where the program is installed.
    """
    best = [float("inf")] * len(commands)
    with tempfile.TemporaryDirectory() as compiled:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for _ in range(runs + 1):
            for number, words in enumerate(commands):
                start = time.perf_counter()
                subprocess.run(words, stdout=subprocess.DEVNULL, env=environment, check=False)
                best[number] = min(best[number], time.perf_counter() - start)
    return best


def seconds(work: Callable[[], object], runs: int = 20) -> float:
    """Return the seconds that some work takes in this process once it is warm."""
    best = float("inf")
    for _ in range(runs + 1):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best
