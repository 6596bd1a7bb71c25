"""`claimcheck check`: what does not add up."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.formats import Format, Style, Wanted, report_for, wanted
from claimcheck.cli.options import Color, InputFormat, MaxSize, Output, Paths, StdinFilename, Width
from claimcheck.cli.readers import FromFiles, Kind, ReadBy, Readers, Required, concurrency, examine_by
from claimcheck.cli.settings import (
    Baseline,
    Config,
    Encoding,
    Exclude,
    Ignore,
    Include,
    LeastToFail,
    NoConfig,
    NoGitignore,
    Select,
    Severities,
)
from claimcheck.cli.streams import is_file

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
Verbose = Annotated[
    bool, typer.Option("--verbose", "-v", help="Show what adds up, and every file that is left out.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Show findings and trouble, and nothing else.")]
Statistics = Annotated[bool, typer.Option("--statistics", help="Show how many findings there are by rule.")]
Trace = Annotated[bool, typer.Option("--trace", help="Show how each finding came about, step by step.")]
Compare = Annotated[
    tuple[str, str] | None,
    typer.Option(
        metavar="FIGURE FIGURE",
        help="Tell instead why two figures were or were not compared.",
        show_default=False,
    ),
]
WriteBaseline = Annotated[
    bool, typer.Option("--write-baseline", help="List all findings in the baseline, and report none.")
]
PruneBaseline = Annotated[
    bool, typer.Option("--prune-baseline", help="Take out of the baseline what is found no more.")
]
Diff = Annotated[
    str | None,
    typer.Option(
        metavar="REF", help="Report only what is new since the branch left REF.", show_default=False
    ),
]
FilesFrom = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE", help="Read the paths from a list, - from standard input.", show_default=False
    ),
]
Lenient = Annotated[
    bool,
    typer.Option("--lenient", help="Leave out what is no article even where it is named, as a hook does."),
]
Jobs = Annotated[
    int | None,
    typer.Option("--jobs", "-j", min=1, help="Processes at work; by default one a core.", show_default=False),
]
Budget = Annotated[
    int, typer.Option(min=1, metavar="SECONDS", help="Processor time that an article among several may take.")
]


def check(  # noqa: PLR0913, PLR0917 - one parameter an option, as typer reads them
    context: typer.Context,
    paths: Paths = None,
    format: AsFormat = None,
    output: Output = None,
    fail_on: LeastToFail = None,
    select: Select = None,
    ignore: Ignore = None,
    severity: Severities = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
    statistics: Statistics = False,
    trace: Trace = False,
    compare: Compare = None,
    baseline: Baseline = None,
    write_baseline: WriteBaseline = False,
    prune_baseline: PruneBaseline = False,
    diff: Diff = None,
    reading: FromFiles = None,
    read_by: ReadBy = Kind.NONE,
    reader_required: Required = False,
    files_from: FilesFrom = None,
    lenient: Lenient = False,
    include: Include = None,
    exclude: Exclude = None,
    no_gitignore: NoGitignore = False,
    input_format: InputFormat = None,
    encoding: Encoding = None,
    stdin_filename: StdinFilename = None,
    max_size: MaxSize = 10,
    config: Config = None,
    no_config: NoConfig = False,
    jobs: Jobs = None,
    budget: Budget = 60,
    width: Width = None,
    color: Color = None,
) -> int:
    """Find figures that cannot all be true. This is the default command."""
    from claimcheck.cli.articles import Articles, Copy, Limits, Loudness
    from claimcheck.cli.baseline import Baselines
    from claimcheck.cli.settings import configuration
    from claimcheck.cli.tasks import Sought, cores, tasks_of
    from claimcheck.run.work import Given, Work

    copies = wanted(format or [Format.TERMINAL], output)
    _refuse(copies, page_only=trace or compare is not None or statistics)
    if compare and not paths and is_file(Path(compare[1])):
        raise typer.BadParameter(f"--compare takes two figures, and {compare[1]!r} is a file")
    holds = configuration(context.params)
    sought = Sought(paths or [], files_from, diff, stdin_filename, lenient)
    if sought.nothing():
        typer.echo(context.get_help())
        return 0
    tasks, sound = tasks_of(sought, holds)
    baselines = Baselines(tasks, writing=write_baseline, pruning=prune_baseline)
    least = tasks[0].settings.fail_on if tasks else None
    style = Style(width, color, verbose, trace, compare, least, quiet, statistics)
    reports = [] if write_baseline else [Copy(report_for(one, style), one.file) for one in copies]
    given = Given(stdin_filename, int(max_size * 2**20))
    examined = examine_by(Readers(reading or (), read_by, reader_required), tasks)
    work = Work(examined, tuple(one.report for one in reports), given, baselines.known, baselines.folder)
    at_once = concurrency(tasks) if read_by is Kind.MODEL else cores()
    articles = Articles(tasks, work, Limits(jobs or at_once, budget), Loudness(verbose, quiet))
    if not articles.write(reports):
        return 2
    baselines.close(articles)
    passing = compare is not None or write_baseline
    return articles.code(passing=passing) if sound else 2


def _refuse(copies: tuple[Wanted, ...], *, page_only: bool) -> None:
    """Refuse options that do not go together.

    Raises:
        typer.BadParameter: some do not.
    """
    if page_only and not any(one.format is Format.TERMINAL for one in copies):
        raise typer.BadParameter("--trace, --compare and --statistics write for the terminal only")
