"""The options that several commands have in common."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def path_of(word: str) -> Path:
    """Return the path that a word names.

    Raises:
        typer.BadParameter: it is empty, as a variable of a shell is that nobody set.
    """
    if not word:
        raise typer.BadParameter("a path is empty")
    return Path(word)


Paths = Annotated[
    list[Path] | None,
    typer.Argument(
        parser=path_of,
        metavar="[PATH]...",
        help="Files, folders or patterns; - is standard input, as is no path when something is piped in.",
        show_default=False,
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(metavar="RULE", help="A rule to leave out; may be given again.", show_default=False),
]
InputFormat = Annotated[
    str | None,
    typer.Option(
        metavar="FORMAT",
        help="How the articles are written; by default what their names end like.",
        show_default=False,
    ),
]
StdinFilename = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="What standard input is called in reports; its ending gives the format.",
        show_default=False,
    ),
]
MaxSize = Annotated[
    float,
    typer.Option("--max-size", min=0, metavar="MB", help="Do not read files that are larger."),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        parser=path_of,
        metavar="FILE",
        help="Write the report to a file.",
        show_default=False,
    ),
]
Width = Annotated[
    int | None,
    typer.Option(
        "--width",
        min=20,
        metavar="COLUMNS",
        help="Columns of the page; by default the terminal's.",
        show_default=False,
    ),
]
Color = Annotated[
    bool | None,
    typer.Option(
        "--color/--no-color",
        help="Colors; by default in a terminal, unless NO_COLOR is set.",
        show_default=False,
    ),
]
