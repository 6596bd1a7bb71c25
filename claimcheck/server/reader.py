"""What the child of the server does: it examines an article that an editor holds, as `check` would the file."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path, PurePath
from typing import NamedTuple

from claimcheck.model import Trouble
from claimcheck.pipeline import examine
from claimcheck.read import formats
from claimcheck.run.work import Given, Task, Work
from claimcheck.server.answer import Answer, Notice, Repair, Side, Sum, answer_of
from claimcheck.settings import Wrong
from claimcheck.settings.known import Known, known, load
from claimcheck.settings.layer import OPTIONS, layer
from claimcheck.settings.nearest import forget
from claimcheck.settings.settings import Configuration, Settings
from claimcheck.text import Span

_LANGUAGES = {
    **dict.fromkeys(("markdown", "quarto", "rmd", "rmarkdown", "pandoc"), "markdown"),
    **dict.fromkeys(("mdx", "markdown-mdx"), "mdx"),
    **dict.fromkeys(("html", "xhtml"), "html"),
    **dict.fromkeys(("plaintext", "text", "txt", "plain", "plain text"), "plain"),
}
"""The formats by what editors call the languages of texts."""
_BOM = "\ufeff"


class Asked(NamedTuple):
    """An article as an editor holds it; `path` is where it lies, or would if it were saved.

    `config` is the one configuration for all; without `search`, none is looked for.
    """

    text: str
    path: str
    language: str
    config: Path | None = None
    search: bool = True


def answer(asked: Asked) -> Answer:
    """Return what there is to tell of an article; of what is none, nothing."""
    forget()
    path = Path(asked.path)
    try:
        options = layer(OPTIONS, Path.cwd(), {})
        settings = Configuration(options, asked.config, files=asked.search).of(path)
        if settings.excludes(path):
            return Answer()
        listed = _known(settings)
    except Wrong as error:
        return Answer(trouble=(str(error),))
    format = settings.input_format or _format(asked)
    return _answer(asked, settings._replace(input_format=format), listed) if format else Answer()


def _answer(asked: Asked, settings: Settings, listed: Known | None) -> Answer:
    text = asked.text.removeprefix(_BOM)
    work = Work(examine, (), Given(), {settings.baseline: listed} if settings.baseline and listed else {})
    result = work.result(Task(Path(asked.path), settings, named=False, text=text))
    if isinstance(result, Trouble):
        return Answer(trouble=(result.message,)) if result.grave else Answer()
    return _moved(answer_of(result, settings.input_format), len(asked.text) - len(text))


def page(rule: str) -> str:
    """Return what `claimcheck explain` says of a rule."""
    from claimcheck.report.terminal.canvas import Look
    from claimcheck.report.terminal.rules import rule_page
    from claimcheck.settings.rules import rule as known_rule

    return rule_page(known_rule(rule), Look(80, color=False))


def _format(asked: Asked) -> str | None:
    """Return the format of an article: its name tells, or else the editor; none, if it is no article."""
    suffix = PurePath(asked.path).suffix.lower()
    named = (
        one.name for one in formats() if one.text and suffix in one.suffixes and suffix not in one.shared
    )
    return next(named, None) or _LANGUAGES.get(asked.language.lower())


def _known(settings: Settings) -> Known | None:
    """Return what a baseline lists, read anew where it has changed.

    Raises:
        Wrong: it can't be read.
    """
    file = settings.baseline
    if file is None:
        return None
    try:
        state = os.stat(file)  # noqa: PTH116 - what cannot be read is told below
    except OSError:
        load(file)
        return None
    return _loaded(file, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=4)
def _loaded(file: Path, _changed: int, _size: int) -> Known:
    return known(load(file), file.absolute().parent)


def _moved(answer: Answer, by: int) -> Answer:
    """Return an answer with all places further behind: by a byte order mark, which no reader is told of."""
    if not by:
        return answer

    def moved(place: Span) -> Span:
        return Span(place.start + by, place.end + by)

    notices = (
        one._replace(
            place=moved(one.place),
            sides=tuple(Side(moved(side.place), side.words) for side in one.sides),
            repairs=tuple(Repair(each.title, moved(each.place), each.text) for each in one.repairs),
        )
        for one in answer.notices
    )
    sums = (Sum(tuple(map(moved, one.places)), one.working) for one in answer.sums)
    return Answer(tuple[Notice, ...](notices), tuple[Sum, ...](sums), answer.trouble)
