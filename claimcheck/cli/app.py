"""The program as a whole: which command is meant, and what becomes of its errors."""

from __future__ import annotations

import os
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

import claimcheck
from claimcheck.cli.streams import complain, piped
from claimcheck.fault import BadRule
from claimcheck.settings import Wrong

COMMANDS = (
    "check",
    "claims",
    "read",
    "explain",
    "rules",
    "config",
    "completion",
    "archive",
    "archive report",
    "server",
)
COMPLETE = "_CLAIMCHECK_COMPLETE"
"""The variable by which a shell asks how a line may go on."""
_OWN_OPTIONS = frozenset(("--help", "--version"))


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"claimcheck {claimcheck.__version__}")
        raise typer.Exit


def program(
    version: Annotated[
        bool,
        typer.Option("--version", help="Show the version and exit.", callback=_show_version, is_eager=True),
    ] = False,
) -> None:
    """Find figures in an article that cannot all be true, and show the working."""


def run(arguments: Sequence[str]) -> int:
    """Run a command and return its exit code; whatever goes wrong becomes one line on standard error."""
    if COMPLETE in os.environ:
        return _complete()
    try:
        unknown = _unknown(arguments)
        if unknown:
            complain(unknown)
            return 2
        words = _with_command(arguments)
        code = _program(words[0])(words, prog_name="claimcheck", standalone_mode=False)
    except typer.TyperException as error:
        complain(f"{' '.join(error.format_message().split())} (claimcheck --help tells more)")
        return 2
    except (BadRule, Wrong) as error:
        complain(str(error))
        return 2
    except SystemExit:
        return 0  # typer ends so when the pipe is closed that it shows help to
    except Exception as error:
        if os.environ.get("CLAIMCHECK_DEBUG"):
            raise
        complain(f"internal error ({type(error).__name__})")
        return 2
    return code or 0


def _complete() -> int:
    """Tell a shell how the line that somebody is typing may go on; it asks by variables of the environment."""
    from typer._completion_classes import completion_init

    completion_init()
    try:
        _program("")([], prog_name="claimcheck", standalone_mode=False)
    except SystemExit:
        return 0
    return 1


def _program(wanted: str) -> typer.Typer:
    """Return the program with the wanted command, or with all of them where none is: for help."""
    app = typer.Typer(
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"max_content_width": 100},
        epilog="Naming a file is enough: `claimcheck FILE` checks it.",
        callback=program,
    )
    for name in [wanted] if wanted in COMMANDS else COMMANDS:
        function = name.replace(" ", "_")
        app.command(name)(getattr(import_module(f"claimcheck.cli.{function}"), function))
    return app


def _with_command(words: Sequence[str]) -> list[str]:
    """Return the words with the command that is meant in front."""
    if not words and not piped():
        return ["--help"]
    if " ".join(words[:2]) in COMMANDS:
        return [" ".join(words[:2]), *words[2:]]
    if words and (words[0] in COMMANDS or words[0] in _OWN_OPTIONS):
        return list(words)
    return ["check", *words]


def _unknown(words: Sequence[str]) -> str | None:
    """Return a complaint about a first word that is neither command nor path, with the nearest of either."""
    word = words[0] if words else "-"
    if word.startswith("-") or word in COMMANDS or (len(words) > 1 and Path(word).suffix):
        return None
    if os.path.lexists(word):
        return None
    from difflib import get_close_matches

    from claimcheck.read import is_pattern, nearest

    if is_pattern(word):
        return None
    path = Path(word)
    file = nearest(path)
    known = [*COMMANDS, str(path.with_name(file))] if file else COMMANDS
    near = get_close_matches(word, known, n=1)
    hint = f"; did you mean {near[0]}?" if near else ""
    return f"no command or file {word!r}{hint}"
