"""Annotations of GitHub, beside the lines of a pull request, and the full text in the log of the step.

GitHub shows ten errors, ten warnings and ten notices of a step and drops the others without a word. So the surest
come first, the last notice says how many are not shown, and everything stands in the log whatever is shown.

A line that a step writes may be a command: one that begins with `::`, or holds `##[` anywhere. So no line of
ours begins with words of an article, no such sign is left in them, and what they may not hold is escaped.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.model import Finding, Result, Severity, Trouble
from claimcheck.report import Report, Totals
from claimcheck.report.place import region
from claimcheck.report.safe import one_line, printable
from claimcheck.report.telling import counted, details, told
from claimcheck.text import Document

MOST = 10
"""How many annotations of a kind GitHub shows for a step."""

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_KINDS = tuple(_COMMANDS[severity] for severity in (Severity.ERROR, Severity.WARNING, Severity.NOTE))
_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def check_report() -> Report:
    """Return the report: the findings as text, then as annotations."""
    return Report(_article, whole=_whole)


def _article(result: Result) -> str:
    """Return the annotations of an article, each behind the lines that the log has for it."""
    return "".join(_lines(finding, result.document) for finding in result.findings)


def _lines(finding: Finding, document: Document) -> str:
    place = region(finding.quotes[0].span, document)
    where = f"{printable(document.path)}:{place.line}:{place.column}"
    message, *rest = told(finding, document)
    log = [f"{where}: {finding.severity.value} {finding.name} {message}", *(f"    {line}" for line in rest)]
    return "".join(f"{_inert(line)}\n" for line in log) + f"{_annotation(finding, document)}\n"


def _annotation(finding: Finding, document: Document) -> str:
    place = region(finding.quotes[0].span, document)
    properties = {
        "file": printable(document.path),
        "line": place.line,
        "endLine": place.line,
        "col": place.column,
        "endColumn": place.end_column,
        "title": f"{finding.name} ({finding.rule})",
    }
    words = "\n".join((one_line(finding.message), *details(finding, document)))
    return command(_COMMANDS[finding.severity], words, **properties)


def command(kind: str, message: str, **properties: object) -> str:
    """Return a command to the runner, in which no word can end or begin another."""
    given = ",".join(
        f"{name}={_inert(str(value)).translate(_IN_PROPERTY)}" for name, value in properties.items()
    )
    return f"::{kind} {given}::{_inert(message).translate(_IN_MESSAGE)}"


def _inert(words: str) -> str:
    """Return words without the sign that begins a command of the older kind anywhere in a line."""
    return words.replace("##[", "##\N{WORD JOINER}[")


def _whole(articles: Sequence[str], _totals: Totals, _trouble: Sequence[Trouble]) -> str:
    """Return the log in a group of its own, then the annotations that GitHub shows, the surest first."""
    lines = [line for article in articles for line in article.splitlines()]
    log = [line for line in lines if not line.startswith("::")]
    if not log:
        return ""
    return "\n".join(("::group::What does not add up", *log, "::endgroup::", *_shown(lines), ""))


def _shown(lines: Sequence[str]) -> Iterator[str]:
    """Yield the annotations that GitHub shows; if it drops some, the last of ours says how many."""
    found = {kind: [line for line in lines if line.startswith(f"::{kind} ")] for kind in _KINDS}
    most = dict.fromkeys(_KINDS, MOST)
    if any(len(ones) > MOST for ones in found.values()):
        most["notice"] -= 1
    for kind, ones in found.items():
        yield from ones[: most[kind]]
    dropped = [(len(ones) - most[kind], kind) for kind, ones in found.items() if len(ones) > most[kind]]
    if dropped:
        more = " and ".join(counted(count, kind) for count, kind in dropped)
        message = f"{more} more than GitHub shows for a step: the log of the step has them all."
        yield command("notice", message, title="claimcheck")
