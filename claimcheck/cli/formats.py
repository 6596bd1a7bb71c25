"""In which formats a report is written, and where each goes: `--format sarif=out.sarif --format github`."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import typer

if TYPE_CHECKING:
    from claimcheck.model import Severity
    from claimcheck.report import Report


class Format(StrEnum):
    """How a report of `check` is written; the name is that of the module in `claimcheck.report`."""

    TERMINAL = "terminal"
    CONCISE = "concise"
    JSON = "json"
    JSONL = "jsonl"
    SARIF = "sarif"
    GITHUB = "github"
    GITLAB = "gitlab"
    JUNIT = "junit"
    RDJSONL = "rdjsonl"
    MARKDOWN = "markdown"
    PAGE = "page"


class Wanted(NamedTuple):
    """A format, and the file that it goes to; without one, standard output."""

    format: Format
    file: Path | None


class Style(NamedTuple):
    """What the user says of the looks of a page, and what makes the build fail."""

    width: int | None = None
    color: bool | None = None
    verbose: bool = False
    trace: bool = False
    compare: tuple[str, str] | None = None
    fail_on: Severity | None = None
    quiet: bool = False
    statistics: bool = False


def wanted(words: Sequence[str], output: Path | None) -> tuple[Wanted, ...]:
    """Return what some words ask for; `output` takes the one that names no file.

    Raises:
        typer.BadParameter: a format is not known, or two are to go to one place.
    """
    found = tuple(_wanted(word, output) for word in words)
    places = [one.file for one in found]
    for place in places:
        if places.count(place) > 1:
            raise typer.BadParameter(
                f"two formats for {place or 'standard output'}: name a file, as in --format sarif=report.sarif"
            )
    if output and output not in places:
        raise typer.BadParameter(f"every format has a file of its own, so nothing goes to {output}")
    return found


def _wanted(word: str, output: Path | None) -> Wanted:
    name, equals, file = word.partition("=")
    if name not in list(Format):
        from difflib import get_close_matches

        near = get_close_matches(name, list(Format), n=1)
        hint = f"did you mean {near[0]}?" if near else f"one of {', '.join(Format)}"
        raise typer.BadParameter(f"no format {name!r}; {hint}")
    if equals and not file:
        raise typer.BadParameter(f"no file behind {word!r}")
    return Wanted(Format(name), Path(file) if file else output)


def report_for(one: Wanted, style: Style) -> Report:
    """Return how a report is written in a format; only what that format needs is loaded."""
    if one.format is Format.TERMINAL:
        return _page(one.file, style)
    module = import_module(f"claimcheck.report.{one.format.value}")
    report: Report = (
        module.check_report(style.fail_on) if one.format is Format.JUNIT else module.check_report()
    )
    return report


def _page(file: Path | None, style: Style) -> Report:
    """Return the report for people, or what is to be said of two figures."""
    from claimcheck.cli.streams import look

    looks = look(style.width, style.color, file)._replace(
        verbose=style.verbose, trace=style.trace, quiet=style.quiet
    )
    if style.statistics:
        from claimcheck.report.terminal.statistics import statistics_report

        return statistics_report(looks)
    if style.compare:
        from claimcheck.report.terminal.trace import comparison_report

        return comparison_report(style.compare, looks)
    from claimcheck.report.terminal.check import check_report

    return check_report(looks)
