"""`claimcheck archive`: a million articles, their rows in a folder of Parquet files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.check import Budget, Jobs
from claimcheck.cli.options import InputFormat, MaxSize, path_of
from claimcheck.cli.settings import (
    Config,
    Encoding,
    Exclude,
    Ignore,
    Include,
    NoConfig,
    NoGitignore,
    Select,
    Severities,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.archive.recipe import Columns
    from claimcheck.archive.run import Outcome, Shard
    from claimcheck.settings.settings import Configuration


def _column(holds: str, default: str) -> typer.models.OptionInfo:
    option: typer.models.OptionInfo = typer.Option(
        metavar="COLUMN", help=f"The column with {holds}; by default {default!r}.", show_default=False
    )
    return option


Inputs = Annotated[
    list[Path],
    typer.Argument(
        parser=path_of,
        metavar="IN... OUT",
        help="Parquet, JSON lines (.gz, .zst), WARC, folders of these or of articles; last, a folder for the rows.",
        show_default=False,
    ),
]
Split = Annotated[int, typer.Option("--split", min=1, metavar="ARTICLES", help="Articles in a file of rows.")]
ShardOf = Annotated[
    str | None,
    typer.Option(
        "--shard", metavar="K/N", help="Do only the K-th of N parts of the work.", show_default=False
    ),
]
MaxTrouble = Annotated[
    float,
    typer.Option(
        "--max-trouble",
        min=0,
        max=100,
        metavar="PERCENT",
        help="Fail when more articles than that could not be checked.",
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Do not tell how far it is.")]


def archive(  # noqa: PLR0913, PLR0917 - one parameter an option, as typer reads them
    context: typer.Context,
    paths: Inputs,
    text: Annotated[str | None, _column("the text of an article", "text")] = None,
    title: Annotated[str | None, _column("its headline", "title")] = None,
    id: Annotated[str | None, _column("what it is called", "id")] = None,
    date: Annotated[str | None, _column("the day on which it appeared", "date")] = None,
    group: Annotated[str | None, _column("its desk, or any other group", "group")] = None,
    input_format: InputFormat = None,
    encoding: Encoding = None,
    max_size: MaxSize = 10,
    select: Select = None,
    ignore: Ignore = None,
    severity: Severities = None,
    include: Include = None,
    exclude: Exclude = None,
    no_gitignore: NoGitignore = False,
    config: Config = None,
    no_config: NoConfig = False,
    jobs: Jobs = None,
    budget: Budget = 60,
    split: Split = 1000,
    shard: ShardOf = None,
    max_trouble: MaxTrouble = 1,
    quiet: Quiet = False,
) -> int:
    """Check an archive of articles: a row for each, in a folder of Parquet files.

    A run that was ended goes on where it was. `claimcheck archive report OUT` counts.
    """
    from claimcheck.archive.progress import Progress
    from claimcheck.archive.recipe import Recipe
    from claimcheck.archive.run import Manner, run
    from claimcheck.archive.sources import sources
    from claimcheck.cli.settings import configuration
    from claimcheck.cli.streams import complain
    from claimcheck.cli.tasks import cores

    *inputs, folder = paths
    if not inputs:
        raise typer.BadParameter("name the inputs, and behind them a folder for the rows")
    if any(folder.resolve().is_relative_to(one.resolve()) for one in inputs):
        raise typer.BadParameter(f"{folder} lies in an input, and would be read as one the next time")
    part = _shard(shard)
    holds = configuration(context.params)
    recipe = Recipe(
        holds.of(Path("archive")), _columns((text, title, id, date, group)), int(max_size * 2**20)
    )
    found = sources(inputs, _Articles(holds))
    progress = Progress(sum(one.size for one in found), 1 / part.of, wanted=not quiet)
    manner = Manner(jobs or cores(), budget, part, split)
    outcome, sound = run(found, folder, recipe, manner, progress, complain)
    typer.echo(_told(outcome, progress))
    return _code(outcome, max_trouble, whole=part.of == 1) if sound else 2


class _Articles:
    """Finds the articles in folders as `check` does."""

    def __init__(self, holds: Configuration) -> None:
        self._holds = holds

    def articles(self, folder: Path) -> Sequence[Path]:
        from claimcheck.run.gather import Gathering

        return [task.path for task in Gathering(self._holds).tasks([folder]) if task.path != folder]


def _columns(given: Sequence[str | None]) -> Columns:
    from claimcheck.archive.recipe import Columns

    pairs = zip(Columns._fields, given, strict=False)
    named = {field: name for field, name in pairs if name is not None}
    return Columns(**named, named=frozenset(named.values()))


def _shard(words: str | None) -> Shard:
    """Return the part of the work that is meant.

    Raises:
        typer.BadParameter: it is no part.
    """
    from claimcheck.archive.run import Shard

    if words is None:
        return Shard()
    number, _, of = words.partition("/")
    if not (number.isdecimal() and of.isdecimal() and 1 <= int(number) <= int(of)):
        raise typer.BadParameter(f"--shard: {words!r} is no part of the work; say 1/4, 2/4 and so on")
    return Shard(int(number), int(of))


def _told(outcome: Outcome, progress: object) -> str:
    from claimcheck.archive.progress import Progress
    from claimcheck.report.telling import counted

    assert isinstance(progress, Progress)
    tally = outcome.tally
    before = f", {outcome.before:,} of them there before" if outcome.before else ""
    pace = f"; {progress.pace:,.0f} articles a second" if progress.articles else ""
    return (
        f"{counted(tally.articles, 'article')} in {counted(outcome.parts, 'file')}{before}: "
        f"{counted(tally.errors, 'error')}, {counted(tally.warnings, 'warning')}, {counted(tally.notes, 'note')}; "
        f"{tally.left_out:,} left out, {tally.trouble:,} with trouble{pace}"
    )


def _code(outcome: Outcome, max_trouble: float, *, whole: bool) -> int:
    """Return the exit code: 2 where there is more trouble than may be, or nothing was checked at all."""
    from claimcheck.cli.streams import complain

    tally = outcome.tally
    if not tally.articles:
        if whole:
            complain("there is no article in the inputs")
        return 2 * whole
    if tally.trouble * 100 > max_trouble * tally.articles:
        complain(f"{100 * tally.trouble / tally.articles:.3g} % of the articles have trouble (--max-trouble)")
        return 2
    if not tally.checked:
        complain("not one article was checked")
        return 2
    return 0
