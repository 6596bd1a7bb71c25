"""The commands: `check`, `claims`, `explain` and `rules`, one file each.

Exit codes: 0, nothing at or above `--fail-on`; 1, findings; 2, not all work could be done (bad usage, a file
that could not be read, an error of the program itself); 130, Ctrl-C; 143, ended by SIGTERM. 2 beats 1.
Findings go to standard output, trouble to standard error, one line each.

A command imports its stages when it runs, and rich only for a page in the terminal: what a user does not
ask for, he does not wait for.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from signal import SIGINT, SIGTERM, signal
from types import FrameType

from claimcheck.fault import Ended


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program on its arguments and return its exit code."""
    if arguments is None:
        signal(SIGTERM, _end)
    try:
        from claimcheck.cli.app import run

        return run(sys.argv[1:] if arguments is None else arguments)
    except Ended:
        return 128 + SIGTERM
    except KeyboardInterrupt:
        return 128 + SIGINT


def _end(_number: int, _frame: FrameType | None) -> None:
    raise Ended
