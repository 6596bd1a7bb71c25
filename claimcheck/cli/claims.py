"""`claimcheck claims`: the figures it read."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.options import Color, InputFormat, MaxSize, Output, Paths, StdinFilename, Width
from claimcheck.cli.settings import Encoding

if TYPE_CHECKING:
    from claimcheck.model import Result
    from claimcheck.text import Document


class Format(StrEnum):
    """How the claims are written."""

    TERMINAL = "terminal"
    JSON = "json"
    CSV = "csv"


def claims(  # noqa: PLR0913, PLR0917 - one parameter an option, as typer reads them
    context: typer.Context,
    paths: Paths = None,
    format: Annotated[
        Format, typer.Option("--format", "-f", help="How to write the claims.")
    ] = Format.TERMINAL,
    input_format: InputFormat = None,
    encoding: Encoding = None,
    stdin_filename: StdinFilename = None,
    max_size: MaxSize = 10,
    output: Output = None,
    width: Width = None,
    color: Color = None,
) -> int:
    """List the figures of an article: what each counts, who says so, where it stands."""
    from claimcheck.cli.articles import Articles, Copy, Limits, Loudness
    from claimcheck.cli.settings import configuration
    from claimcheck.cli.streams import look
    from claimcheck.cli.tasks import Sought, cores, tasks_of
    from claimcheck.run.work import Given, Work

    holds = configuration(context.params)
    sought = Sought(paths or [], stdin_filename=stdin_filename)
    if sought.nothing():
        typer.echo(context.get_help())
        return 0
    tasks, sound = tasks_of(sought, holds)

    if format is Format.JSON:
        from claimcheck.report import json

        report = json.claims_report()
    elif format is Format.CSV:
        from claimcheck.report import csv

        report = csv.claims_report()
    else:
        from claimcheck.report.terminal.claims import claims_report

        report = claims_report(look(width, color, output=output))
    articles = Articles(
        tasks,
        Work(_claims_of, (report,), Given(stdin_filename, int(max_size * 2**20))),
        Limits(cores()),
        Loudness(),
    )
    return articles.code() if articles.write([Copy(report, output)]) and sound else 2


def _claims_of(document: Document) -> Result:
    from claimcheck.model import Result
    from claimcheck.pipeline import understand

    return Result(document, understand(document).claims, (), ())
