"""`claimcheck check`: what does not add up."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from claimcheck.cli.options import Color, Ignore, InputFormat, Output, Paths, StdinFilename, Width

if TYPE_CHECKING:
    from claimcheck.model import Result
    from claimcheck.report import Report
    from claimcheck.text import Document


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


AsFormat = Annotated[Format, typer.Option("--format", "-f", help="How to write the report.")]
LeastToFail = Annotated[FailOn, typer.Option(help="The least that makes the exit code 1.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Show the working of what adds up.")]
Trace = Annotated[bool, typer.Option("--trace", help="Show how each finding came about, step by step.")]
Compare = Annotated[
    tuple[str, str] | None,
    typer.Option(
        metavar="FIGURE FIGURE",
        help="Tell instead why two figures were or were not compared.",
        show_default=False,
    ),
]


def check(  # noqa: PLR0913, PLR0917 - one parameter an option, as typer reads them
    context: typer.Context,
    paths: Paths = None,
    format: AsFormat = Format.TERMINAL,
    fail_on: LeastToFail = FailOn.ERROR,
    verbose: Verbose = False,
    ignore: Ignore = None,
    trace: Trace = False,
    compare: Compare = None,
    input_format: InputFormat = None,
    stdin_filename: StdinFilename = None,
    output: Output = None,
    width: Width = None,
    color: Color = None,
) -> int:
    """Find figures that cannot all be true. This is the default command."""
    from claimcheck.cli.articles import Articles, Given
    from claimcheck.cli.streams import piped
    from claimcheck.model import Severity
    from claimcheck.pipeline import examine
    from claimcheck.read import STDIN

    if not paths and not piped():
        typer.echo(context.get_help())
        return 0
    if format is not Format.TERMINAL and (trace or compare):
        raise typer.BadParameter("--trace and --compare write for the terminal only")
    ignored = _ids_of(ignore or [])
    if ignored is None:
        return 2
    articles = Articles(paths or [STDIN], _without(ignored, examine), Given(stdin_filename, input_format))
    style = _Style(width, color, output, verbose, trace)
    report = _page(compare, style) if format is Format.TERMINAL else _for_machines(format)
    never = fail_on is FailOn.NEVER or compare
    return articles.code(None if never else Severity(fail_on.value)) if articles.write(report, output) else 2


class _Style(NamedTuple):
    """What the user says of the looks of a page."""

    width: int | None
    color: bool | None
    output: Path | None
    verbose: bool
    trace: bool


def _for_machines(format: Format) -> Report:
    """Return the report for machines and other programs."""
    if format is Format.JSON:
        from claimcheck.report import json

        return json.check_report()
    from claimcheck.report import concise

    return concise.check_report()


def _page(compare: tuple[str, str] | None, style: _Style) -> Report:
    """Return the report for people, or what is to be said of two figures."""
    from claimcheck.cli.streams import look

    looks = look(style.width, style.color, style.output)._replace(verbose=style.verbose, trace=style.trace)
    if compare:
        from claimcheck.report.terminal.trace import comparison_report

        return comparison_report(compare, looks)
    from claimcheck.report.terminal.check import check_report

    return check_report(looks)


def _ids_of(rules: list[str]) -> set[str] | None:
    """Return the ids of some rules; nothing, after a complaint, if one of them is not known."""
    from claimcheck.cli.known import known_rule

    found = [known_rule(rule) for rule in rules]
    known = {rule.id for rule in found if rule}
    return known if all(found) else None


def _without(rules: set[str], examine: Callable[[Document], Result]) -> Callable[[Document], Result]:
    """Return what examines an article and leaves the findings of some rules out."""

    def examined(document: Document) -> Result:
        result = examine(document)
        return result._replace(findings=tuple(one for one in result.findings if one.rule not in rules))

    return examined if rules else examine
