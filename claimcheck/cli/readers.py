"""Who reads the articles besides this program: files of readings, a model, or what a model said before."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple, cast

import typer

from claimcheck.cli.options import path_of
from claimcheck.cli.streams import complain
from claimcheck.settings import Wrong

if TYPE_CHECKING:
    from claimcheck.pipeline import Source
    from claimcheck.reading.client import Endpoint
    from claimcheck.reading.ledger import Ledger
    from claimcheck.reading.model import Model
    from claimcheck.run.work import Examine, Task

CONCURRENCY = 4
_CACHE = Path(".claimcheck-readings")


class Kind(StrEnum):
    """Who reads too."""

    NONE = "none"
    CACHE = "cache"
    MODEL = "model"


FromFiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--reading",
        parser=path_of,
        metavar="FILE",
        help="Judge how others read the articles: a file of readings, or a folder; may be given again.",
        show_default=False,
    ),
]
ReadBy = Annotated[
    Kind, typer.Option("--reader", help="Who reads too: a model, or what it said before, from the cache.")
]
Required = Annotated[
    bool, typer.Option("--reader-required", help="Exit with 2 where the reader does not read an article.")
]


class Readers(NamedTuple):
    """Who is asked: readings in files, and a model; `required`, where an article must not go without the latter."""

    files: Sequence[Path] = ()
    kind: Kind = Kind.NONE
    required: bool = False


def examine_by(readers: Readers, tasks: Sequence[Task]) -> Examine:
    """Return what examines an article, together with all who are asked.

    Raises:
        Wrong: one of them can't be asked.
    """
    from claimcheck.pipeline import examine, examine_with

    sources: list[Source] = []
    if readers.files:
        from claimcheck.reading.contract import BadReading
        from claimcheck.reading.shelf import on_shelf

        try:
            sources.append(on_shelf(readers.files))
        except BadReading as error:
            raise Wrong(f"--reading: {error}") from None
    if readers.kind is not Kind.NONE:
        told = tasks[0].settings.reader if tasks else {}
        sources.append(model_of(told, readers, ledger_of(told)))
    return partial(examine_with, tuple(sources)) if sources else examine


def concurrency(tasks: Sequence[Task]) -> int:
    """Return how many articles a model is asked about at once."""
    return cast("int", tasks[0].settings.reader.get("concurrency", CONCURRENCY)) if tasks else 1


def ledger_of(told: Mapping[str, object]) -> Ledger:
    """Return the counts of a run, with the limits that are set."""
    from claimcheck.reading.ledger import Ledger, Limits

    names = ("most-articles", "most-tokens", "most-cost", "price-in", "price-out")
    return Ledger(Limits(*(cast("int", told.get(name, 0)) for name in names)))


def model_of(told: Mapping[str, object], readers: Readers, ledger: Ledger) -> Model:
    """Return the model that is set up; from the cache alone, it is never asked.

    Raises:
        Wrong: something that it needs is not set, or it must not be asked.
    """
    from claimcheck.reading.cache import Cache
    from claimcheck.reading.model import Model

    name = cast("str | None", told.get("model"))
    if not name:
        raise Wrong("reader: there is no model; name one in the table [reader]")
    endpoint = _endpoint(name, told) if readers.kind is Kind.MODEL else None
    cache = Cache(cast("Path", told.get("cache", _CACHE)), name)
    return Model(cache, endpoint, ledger, required=readers.required, told=partial(_tell, endpoint))


def _endpoint(name: str, told: Mapping[str, object]) -> Endpoint:
    from importlib.util import find_spec

    from claimcheck.reading.client import Endpoint, unsafe

    url = cast("str | None", told.get("url"))
    if not url:
        raise Wrong("reader: there is no url; name one in the table [reader]")
    if find_spec("httpx") is None:
        raise Wrong("reader: asking a model needs the extra: pip install 'claimcheck-news[model]'")
    variable = cast("str | None", told.get("key-env"))
    key = os.environ.get(variable, "").strip() if variable else ""
    if variable and not key:
        raise Wrong(f"reader: the variable {variable} holds no key")
    default = Endpoint(url, name)
    endpoint = Endpoint(
        url,
        name,
        key,
        cast("float", told.get("timeout", default.timeout)),
        cast("int", told.get("retries", default.retries)),
        cast("int", told.get("max-tokens", default.longest)),
    )
    wrong = unsafe(endpoint)
    if wrong:
        raise Wrong(f"reader: {wrong}")
    return endpoint


def _tell(endpoint: Endpoint | None) -> None:
    """Tell, before the first article leaves, where it goes."""
    from urllib.parse import urlsplit

    if endpoint:
        host = urlsplit(endpoint.url).netloc.rpartition("@")[2]
        complain(f"the text of articles is sent to {host}, to be read by {endpoint.model}")
