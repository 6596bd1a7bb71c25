"""Where articles come from and reports go, how they look there, and how trouble is told."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from errno import EBADF
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from claimcheck.report.safe import one_line

if TYPE_CHECKING:
    from claimcheck.report.terminal.canvas import Look


def complain(message: str) -> None:
    """Write one line to standard error."""
    with suppress(OSError, AttributeError):  # it may be closed
        sys.stderr.write(f"claimcheck: {one_line(message)}\n")
        sys.stderr.flush()


def emit(pieces: Iterable[Sequence[str]], outputs: Sequence[Path | None] = (None,)) -> bool:
    """Write reports piece by piece as they come, one to each place; return whether there was such a place.

    A reader who has seen enough and closes the pipe ends the work, without a word, unless files are written too.
    """
    writing: Path | None = None
    try:
        with ExitStack() as stack:
            sinks = []
            for writing in outputs:
                sinks.append(stack.enter_context(_sink(writing)))
            for piece in pieces:
                for writing, sink, words in zip(outputs, sinks, piece, strict=True):  # noqa: B007 - told below
                    _put(words, sink, alone=len(sinks) == 1)
    except BrokenPipeError:
        forget_output()
    except OSError as error:
        complain(f"{error.filename2 or writing or 'standard output'}: cannot be written ({error.strerror})")
        forget_output()
        return False
    return True


def _put(words: str, sink: TextIO, *, alone: bool) -> None:
    """Write words at once; where nobody reads them any more the other reports are still written.

    Raises:
        OSError: they cannot be written.
    """
    try:
        sink.write(words)
        sink.flush()
    except BrokenPipeError:
        if alone:
            raise
        forget_output()


@contextmanager
def _sink(output: Path | None) -> Iterator[TextIO]:
    """Yield where a report goes. A file is written beside its place, and put there once it is whole.

    Raises:
        OSError: it cannot be written.
    """
    if output is None:
        yield _standard_output()
    elif output.exists() and not is_file(output):
        with output.open("w", encoding="utf-8") as pipe:
            yield pipe
    else:
        target = Path(os.path.realpath(output))
        part = target.with_name(f".claimcheck-{os.urandom(6).hex()}.part")
        try:
            with part.open("x", encoding="utf-8") as sink:
                yield sink
            if target.exists():
                part.chmod(stat.S_IMODE(target.stat().st_mode))
            part.replace(target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise


def is_file(path: Path) -> bool:
    """Return whether a path leads to a plain file: to no folder, pipe or device."""
    return os.path.isfile(path)  # noqa: PTH113 - Path.is_file raises on names it finds too long


def forget_output() -> None:
    """Let standard output lead nowhere, so that Python does not fail on a closed pipe when it ends."""
    with suppress(OSError, ValueError, AttributeError):
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
    links = output is None and _has_color(output)
    return Look(width or columns, _has_color(output) if color is None else color, links=links)


def _has_color(output: Path | None) -> bool:
    wanted = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return wanted and output is None and sys.stdout is not None and sys.stdout.isatty()


def _standard_output() -> TextIO:
    """Return standard output, in UTF-8 unless it is a terminal that knows only something else.

    Raises:
        OSError: it is closed.
    """
    out = sys.stdout
    if out is None:
        raise OSError(EBADF, "it is closed")
    if isinstance(out, TextIOWrapper):
        if out.isatty():
            out.reconfigure(errors="replace")
        else:
            out.reconfigure(encoding="utf-8", errors="replace")
    return out
