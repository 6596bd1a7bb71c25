"""The keys of a configuration as options: what a user says on the command line holds above all files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

if TYPE_CHECKING:
    from claimcheck.settings.settings import Configuration


class FailOn(StrEnum):
    """The least severity that makes the exit code 1."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


Select = Annotated[
    list[str] | None,
    typer.Option(
        metavar="RULES", help="Apply these rules only: ids, names, groups, or CC2.", show_default=False
    ),
]
Ignore = Annotated[
    list[str] | None, typer.Option(metavar="RULES", help="Leave these rules out.", show_default=False)
]
Severities = Annotated[
    list[str] | None,
    typer.Option(
        "--severity",
        metavar="RULE=SEVERITY",
        help="What the surest findings of a rule are: error, warning or note.",
        show_default=False,
    ),
]
LeastToFail = Annotated[
    FailOn | None,
    typer.Option(
        "--fail-on", help="The least that makes the exit code 1; by default error.", show_default=False
    ),
]
Include = Annotated[
    list[str] | None,
    typer.Option(metavar="PATTERN", help="Take this for an article in folders.", show_default=False),
]
Exclude = Annotated[
    list[str] | None,
    typer.Option(metavar="PATTERN", help="Never read this, even where it is named.", show_default=False),
]
NoGitignore = Annotated[
    bool, typer.Option("--no-gitignore", help="Read in folders what .gitignore lists, too.")
]
Encoding = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="The encoding of what is not in UTF-8.", show_default=False),
]
Baseline = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Do not report the findings listed there.", show_default=False),
]
Config = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", help="The configuration of all articles.", show_default=False),
]
NoConfig = Annotated[bool, typer.Option("--no-config", help="Look for no configuration.")]


def configuration(options: Mapping[str, object]) -> Configuration:
    """Return what holds for which article, with the options on top: those that are given, by their parameters.

    Raises:
        claimcheck.settings.Wrong: an option or the file that one names says what can't be meant.
    """
    from claimcheck.settings import Wrong
    from claimcheck.settings.keys import KEYS
    from claimcheck.settings.layer import OPTIONS, layer
    from claimcheck.settings.settings import Configuration

    named = cast("str | Path | None", options.get("config"))  # typer leaves it a word in the parameters
    file = None if named is None else Path(named)
    if file is not None and not os.path.isfile(file):  # noqa: PTH113 - a name may be too long
        raise Wrong(f"--config: no such file {file}")
    given = ((key.name, options.get(key.name.replace("-", "_"))) for key in KEYS)
    table = {name: _in_file(name, value) for name, value in given if value not in (None, ())}
    if options.get("no_gitignore"):
        table["gitignore"] = False
    return Configuration(
        layer(OPTIONS, Path.cwd(), table), file and file.absolute(), files=not options.get("no_config")
    )


def _in_file(name: str, value: object) -> object:
    """Return the value of an option as a file would say it."""
    if name in ("select", "ignore"):
        return [part for word in cast("Iterable[str]", value) for part in word.split(",")]
    if name == "severity":
        return _severities(cast("Iterable[str]", value))
    if name in ("include", "exclude"):
        return list(cast("Iterable[str]", value))
    return str(value) if isinstance(value, Path | StrEnum) else value


def _severities(words: Iterable[str]) -> dict[str, str]:
    """Return the table that `RULE=SEVERITY` means.

    Raises:
        claimcheck.settings.Wrong: there is no `=` in one.
    """
    from claimcheck.settings import Wrong

    table: dict[str, str] = {}
    for word in words:
        rule, equals, severity = word.partition("=")
        if not equals:
            raise Wrong(f"--severity: {word!r} has no severity; say {rule}=warning")
        table[rule] = severity
    return table
