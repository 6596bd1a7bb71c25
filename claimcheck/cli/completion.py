"""`claimcheck completion`: what a shell needs to complete commands, options and files."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer


class Shell(StrEnum):
    """The shells that can complete."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"


def completion(shell: Annotated[Shell, typer.Argument(help="The shell.", show_default=False)]) -> int:
    """Write what a shell runs to complete: `eval "$(claimcheck completion bash)"`."""
    from typer._completion_shared import get_completion_script

    from claimcheck.cli.app import COMPLETE
    from claimcheck.cli.streams import emit

    script = get_completion_script(prog_name="claimcheck", complete_var=COMPLETE, shell=shell.value)
    return 0 if emit([(f"{script}\n",)]) else 2
