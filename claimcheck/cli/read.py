"""`claimcheck read`: let a model read, and keep what it reads."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.options import InputFormat, MaxSize, Paths, StdinFilename
from claimcheck.cli.readers import Kind, Readers, concurrency, ledger_of, model_of
from claimcheck.cli.settings import Config, Encoding, Exclude, Include, NoConfig, NoGitignore

if TYPE_CHECKING:
    from claimcheck.model import Result
    from claimcheck.reading.ledger import Spent
    from claimcheck.reading.model import Model
    from claimcheck.text import Document

Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs", "-j", min=1, help="Articles at once; by default as the reader is set.", show_default=False
    ),
]


def read(  # noqa: PLR0913, PLR0917 - one parameter an option, as typer reads them
    context: typer.Context,
    paths: Paths = None,
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
) -> int:
    """Let the model of the configuration read articles, and keep its readings in the cache."""
    from claimcheck.cli.articles import Articles, Copy, Limits, Loudness
    from claimcheck.cli.settings import configuration
    from claimcheck.cli.tasks import Sought, tasks_of
    from claimcheck.report import Report
    from claimcheck.run.work import Given, Work

    holds = configuration(context.params)
    sought = Sought(paths or [], stdin_filename=stdin_filename)
    if sought.nothing():
        typer.echo(context.get_help())
        return 0
    tasks, sound = tasks_of(sought, holds)
    told = tasks[0].settings.reader if tasks else {}
    ledger = ledger_of(told)
    model = model_of(told, Readers(kind=Kind.MODEL, required=True), ledger)
    report = Report(lambda _: "", tail=lambda totals, _: _told(totals.files, ledger.spent))
    given = Given(stdin_filename, int(max_size * 2**20))
    work = Work(partial(_read, model), (report,), given)
    articles = Articles(tasks, work, Limits(jobs or concurrency(tasks)), Loudness())
    return articles.code() if articles.write([Copy(report)]) and sound else 2


def _read(model: Model, document: Document) -> Result:
    """Return the figures of an article, once a model has read how they hang together."""
    from claimcheck.model import Result, Trouble
    from claimcheck.pipeline import understand

    article = understand(document)
    heard = model(article)
    trouble = (Trouble(document.path, heard.why_not, grave=heard.grave),) if heard.why_not else ()
    return Result(document, article.claims, (), (), trouble=trouble)


def _told(articles: int, spent: Spent) -> str:
    """Return what a run came to, in a line."""
    noun = "article" if articles == 1 else "articles"
    line = f"{articles:,} {noun}: {spent.kept:,} read before, {spent.asked - spent.failed:,} read now"
    line += f", {spent.failed:,} not read" if spent.failed else ""
    line += f"; {spent.tokens_in:,} tokens in, {spent.tokens_out:,} out"
    return line + (f", at a cost of {spent.cost:.2f}\n" if spent.cost else "\n")
