"""`claimcheck check`: what does not add up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.formats import Format, Style, Wanted, report_for, wanted
from claimcheck.cli.options import Color, Ignore, InputFormat, MaxSize, Output, Paths, StdinFilename, Width
from claimcheck.cli.streams import is_file

if TYPE_CHECKING:
    from claimcheck.model import Result
    from claimcheck.text import Document


class FailOn(StrEnum):
    """The least severity that makes the exit code 1."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


AsFormat = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT[=FILE]",
        help=f"How to write the report, and where; may be given again: {', '.join(Format)}.",
        show_default=False,
    ),
]
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
    format: AsFormat = None,
    fail_on: LeastToFail = FailOn.ERROR,
    verbose: Verbose = False,
    ignore: Ignore = None,
    trace: Trace = False,
    compare: Compare = None,
    input_format: InputFormat = None,
    stdin_filename: StdinFilename = None,
    max_size: MaxSize = 10,
    output: Output = None,
    width: Width = None,
    color: Color = None,
) -> int:
    """Find figures that cannot all be true. This is the default command."""
    from claimcheck.cli.articles import Articles, Copy, Given
    from claimcheck.cli.streams import piped
    from claimcheck.model import Severity
    from claimcheck.pipeline import examine
    from claimcheck.read import STDIN

    copies = wanted(format or [Format.TERMINAL], output)
    _refuse(paths, copies, trace=trace, compare=compare)
    if not paths and not piped():
        typer.echo(context.get_help())
        return 0
    ignored = _ids_of(ignore or [])
    if ignored is None:
        return 2
    given = Given(stdin_filename, input_format, int(max_size * 2**20))
    articles = Articles(paths or [STDIN], _without(ignored, examine), given)
    least = None if fail_on is FailOn.NEVER or compare else Severity(fail_on.value)
    style = Style(width, color, verbose, trace, compare, least)
    written = articles.write([Copy(report_for(one, style), one.file) for one in copies])
    return articles.code(least) if written else 2


def _refuse(
    paths: list[Path] | None, copies: Sequence[Wanted], *, trace: bool, compare: tuple[str, str] | None
) -> None:
    """Refuse options that do not go together."""
    if (trace or compare) and not any(one.format is Format.TERMINAL for one in copies):
        raise typer.BadParameter("--trace and --compare write for the terminal only")
    if compare and not paths and is_file(Path(compare[1])):
        raise typer.BadParameter(f"--compare takes two figures, and {compare[1]!r} is a file")


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
