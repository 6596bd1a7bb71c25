"""Where articles come from and reports go, how they look there, and how trouble is told."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from collections.abc import Iterable
from contextlib import nullcontext, suppress
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from claimcheck.report.safe import one_line

if TYPE_CHECKING:
    from claimcheck.report.terminal.canvas import Look


def complain(message: str) -> None:
    """Write one line to standard error."""
    with suppress(OSError):
        sys.stderr.write(f"claimcheck: {one_line(message)}\n")
        sys.stderr.flush()


def emit(chunks: Iterable[str], output: Path | None = None) -> bool:
    """Write a report piece by piece as it comes; return whether there was a place to write it to.

    A reader who has seen enough and closes the pipe ends the work, without a word.
    """
    try:
        with output.open("w", encoding="utf-8") if output else nullcontext(_standard_output()) as sink:
            for chunk in chunks:
                sink.write(chunk)
                sink.flush()
    except BrokenPipeError:
        forget_output()
    except OSError as error:
        complain(f"{output or 'standard output'}: cannot be written ({error.strerror})")
        forget_output()
        return False
    return True


def forget_output() -> None:
    """Let standard output lead nowhere, so that Python does not fail on a closed pipe when it ends."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def piped() -> bool:
    """Return whether something comes on standard input, from a pipe or a file."""
    try:
        mode = os.fstat(sys.stdin.fileno()).st_mode
    except (OSError, ValueError, AttributeError):
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISREG(mode) or stat.S_ISSOCK(mode)


def look(width: int | None, color: bool | None, output: Path | None = None) -> Look:
    """Return how a page is to look: as asked for, or else as fits where it goes."""
    from claimcheck.report.terminal.canvas import Look

    columns = shutil.get_terminal_size((80, 24)).columns if output is None else 80
    return Look(width or columns, _has_color(output) if color is None else color)


def _has_color(output: Path | None) -> bool:
    wanted = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return wanted and output is None and sys.stdout.isatty()


def _standard_output() -> TextIO:
    """Return standard output, in UTF-8 unless it is a terminal that knows only something else."""
    out = sys.stdout
    if isinstance(out, TextIOWrapper):
        if out.isatty():
            out.reconfigure(errors="replace")
        else:
            out.reconfigure(encoding="utf-8", errors="replace")
    return out
