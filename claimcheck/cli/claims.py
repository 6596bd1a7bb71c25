"""`claimcheck claims`: the figures it read."""

from __future__ import annotations

from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.options import Color, InputFormat, MaxSize, Output, Paths, StdinFilename, Width
from claimcheck.cli.settings import Encoding

if TYPE_CHECKING:
    from claimcheck.model import Result
    from claimcheck.report import Report
    from claimcheck.run.work import Examine
    from claimcheck.text import Document


class Format(StrEnum):
    """How the claims are written."""

    TERMINAL = "terminal"
    JSON = "json"
    CSV = "csv"
    READING = "reading"


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
    from claimcheck.cli.tasks import Sought, cores, tasks_of
    from claimcheck.run.work import Given, Work

    holds = configuration(context.params)
    sought = Sought(paths or [], stdin_filename=stdin_filename)
    if sought.nothing():
        typer.echo(context.get_help())
        return 0
    tasks, sound = tasks_of(sought, holds)

    report = _report(format, width, color, output)
    articles = Articles(
        tasks,
        Work(
            _read_in if format is Format.READING else _claims_of,
            (report,),
            Given(stdin_filename, int(max_size * 2**20)),
        ),
        Limits(cores()),
        Loudness(),
    )
    return articles.code() if articles.write([Copy(report, output)]) and sound else 2


def _report(format: Format, width: int | None, color: bool | None, output: Path | None) -> Report:
    """Return how the claims are written; only what that format needs is loaded."""
    if format is Format.TERMINAL:
        from claimcheck.cli.streams import look
        from claimcheck.report.terminal.claims import claims_report

        return claims_report(look(width, color, output=output))
    report: Report = import_module(f"claimcheck.report.{_MODULES[format]}").claims_report()
    return report


_MODULES = {Format.JSON: "json", Format.CSV: "csv", Format.READING: "readings"}


def _work(format: Format) -> Examine:
    return _read_in if format is Format.READING else _claims_of


def _read_in(document: Document) -> Result:
    """Return how the figures of an article hang together, as far as the program reads it."""
    from claimcheck.model import Result
    from claimcheck.pipeline import understand
    from claimcheck.relate import relate

    article = understand(document)
    return Result(document, article.claims, (), (), relate(article))


def _claims_of(document: Document) -> Result:
    from claimcheck.model import Result
    from claimcheck.pipeline import understand

    return Result(document, understand(document).claims, (), ())
