"""`claimcheck config`: what holds for an article, and where each of it comes from."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.settings import Config

File = Annotated[
    Path | None,
    typer.Argument(metavar="[FILE]", help="An article; by default any in this folder.", show_default=False),
]
AsSchema = Annotated[bool, typer.Option("--schema", help="Write the JSON schema of a configuration.")]


def config(context: typer.Context, file: File = None, config: Config = None, schema: AsSchema = False) -> int:
    """Tell what holds for an article, and where it comes from."""
    from claimcheck.cli.settings import configuration
    from claimcheck.cli.streams import emit

    if schema:
        from claimcheck.settings.schema import schema_text

        return 0 if emit([(schema_text(),)]) else 2
    from claimcheck.settings.shown import shown

    holds = configuration(context.params)
    lines = shown(holds.of(file or Path("article")))
    return 0 if emit([("".join(f"{line}\n" for line in lines),)]) else 2
