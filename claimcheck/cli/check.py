"""`claimcheck check`: what does not add up."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated

import typer

from claimcheck.cli.options import Color, Output, Paths, Width


class Format(StrEnum):
    """How the report is written."""

    TERMINAL = "terminal"
    CONCISE = "concise"
    JSON = "json"


class FailOn(StrEnum):
    """The least severity that makes the exit code 1."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


def check(  # noqa: PLR0913, PLR0917 - one parameter an option, as typer reads them
    context: typer.Context,
    paths: Paths = None,
    format: Annotated[
        Format, typer.Option("--format", "-f", help="How to write the report.")
    ] = Format.TERMINAL,
    fail_on: Annotated[FailOn, typer.Option(help="The least that makes the exit code 1.")] = FailOn.ERROR,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Show the working of what adds up.")
    ] = False,
    output: Output = None,
    width: Width = None,
    color: Color = None,
) -> int:
    """Find figures that cannot all be true. This is the default command."""
    from claimcheck.cli.articles import Articles
    from claimcheck.cli.streams import emit, look, piped
    from claimcheck.model import Severity
    from claimcheck.pipeline import examine
    from claimcheck.read import STDIN

    if not paths and not piped():
        typer.echo(context.get_help())
        return 0
    articles = Articles(paths or [STDIN], examine)

    def pages() -> Iterator[str]:
        if format is Format.JSON:
            from claimcheck.report import json

            return json.check_report(articles.outcomes())
        if format is Format.CONCISE:
            from claimcheck.report import concise

            return concise.check_report(articles.outcomes())
        from claimcheck.report import terminal

        return terminal.check_report(articles.outcomes(), look(width, color, verbose, output))

    written = emit(pages(), output)
    return articles.code(None if fail_on is FailOn.NEVER else Severity(fail_on.value)) if written else 2
