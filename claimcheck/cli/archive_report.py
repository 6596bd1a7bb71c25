"""`claimcheck archive report`: what the rows of an archive come to."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.options import Color, Output, Width, path_of


class Format(StrEnum):
    """How the report is written."""

    TERMINAL = "terminal"
    CSV = "csv"
    PAGE = "page"


class Table(StrEnum):
    """What the lines of a CSV file are."""

    YEARS = "years"
    RULES = "rules"
    ARTICLES = "articles"


Rows = Annotated[
    Path, typer.Argument(parser=path_of, metavar="OUT", help="The folder of rows.", show_default=False)
]


def archive_report(
    out: Rows,
    format: Annotated[
        Format, typer.Option("--format", "-f", help="How to write the report.")
    ] = Format.TERMINAL,
    table: Annotated[
        Table, typer.Option("--table", help="What the lines of CSV are: groups in years, rules or articles.")
    ] = Table.YEARS,
    first: Annotated[int, typer.Option("--first", min=0, help="Articles to look at first.")] = 20,
    output: Output = None,
    width: Width = None,
    color: Color = None,
) -> int:
    """Count over the rows of an archive: errors by group and year, rules, articles to look at first."""
    from claimcheck.archive.report.count import count
    from claimcheck.cli.streams import emit, look

    counted = count(out, first)
    if format is Format.PAGE:
        from claimcheck.archive.report.page import archive_page

        written = archive_page(counted)
    elif format is Format.CSV:
        from claimcheck.archive.report import table as spreadsheet

        written = spreadsheet.table(counted, table.value)
    else:
        from claimcheck.archive.report.terminal import terminal_page

        written = terminal_page(counted, look(width, color, output))
    return 0 if emit([(written,)], [output]) else 2
