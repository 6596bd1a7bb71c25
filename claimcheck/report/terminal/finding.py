"""A finding: one sentence, the passages with their figures marked, the working, and what would fit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from rich.text import Text

from claimcheck.model import Finding, Quote, Result, Severity
from claimcheck.report.excerpt import Passage, Piece, passages
from claimcheck.report.safe import one_line
from claimcheck.report.telling import fit_in_words, verdict_in_words
from claimcheck.report.terminal.canvas import Look, apart, labeled, marked, wrap
from claimcheck.text import Document

_ROWS = 4
"""How many rows a quoted passage may take."""


class Tone(NamedTuple):
    """How a severity looks."""

    sign: str
    style: str


TONES = {
    Severity.ERROR: Tone("✗", "bold red"),
    Severity.WARNING: Tone("!", "bold yellow"),
    Severity.NOTE: Tone("i", "bold blue"),
}


def finding_lines(finding: Finding, result: Result, look: Look) -> Iterator[Text]:
    """Yield a finding."""
    document, tone = result.document, TONES[finding.severity]
    yield from position(finding, document, look)
    yield from verdict(finding, verdict_in_words(finding), look)
    yield from wrap(Text(one_line(finding.message), "bold"), look.measure, first=Text("    "))
    main = finding.quotes[0]
    shown = passages(finding.quotes, document, (look.measure - 8) * _ROWS)
    for passage in shown:
        yield Text()
        yield from _caption(passage, document, look, alone=len(shown) == 1)
        yield from _passage(passage, main, look, tone)
    if finding.working or finding.would_fit or finding.reason:
        yield Text()
    if finding.working:
        yield from labeled("working", Text(one_line(finding.working)), look, 4)
    for number, fit in enumerate(finding.would_fit):
        label = "" if number else "would fit"
        yield from labeled(label, Text(fit_in_words(fit, document), "green"), look, 4)
    yield from why(finding, look)
    if look.trace:
        from claimcheck.report.terminal.trace import trace_lines

        yield from trace_lines([finding], result, look)


def position(finding: Finding, document: Document, look: Look) -> Iterator[Text]:
    """Yield where a finding stands, as `path:line:column`: never broken, so that a terminal can open it."""
    place = document.locate(finding.quotes[0].span)
    style = "bold"
    if look.links and "://" not in document.path:
        style += f" link {Path(document.path).absolute().as_uri()}"
    yield Text(f"{one_line(document.path)}:{place.line}:{place.column}", style)


def verdict(finding: Finding, words: str, look: Look) -> Iterator[Text]:
    """Yield the first line of a finding: how sure it is, and by which rule."""
    tone = TONES[finding.severity]
    head = Text.assemble("  ", (f"{tone.sign} {finding.severity.value}", tone.style), f": {words}")
    yield from apart(head, Text(f"{finding.name} {finding.rule}", "dim"), look)


def why(finding: Finding, look: Look) -> Iterator[Text]:
    """Yield the reason for which a finding is as sure as it says, and no surer."""
    if finding.reason:
        yield from labeled("why", Text(one_line(finding.reason), "dim"), look, 4)


def _caption(passage: Passage, document: Document, look: Look, *, alone: bool) -> Iterator[Text]:
    """Yield where a passage stands, unless it is the only one, and who speaks there."""
    first, last = passage.first_line, passage.last_line
    where = f"line {first}" if first == last else f"lines {first}-{last}"
    caption = " · ".join(filter(None, ("" if alone else where, _said(passage.quotes, document))))
    if caption:
        yield from wrap(Text(caption, "dim"), look.measure, first=Text("    "))


def _passage(passage: Passage, main: Quote, look: Look, tone: Tone) -> Iterator[Text]:
    """Yield the words of a passage with the figures marked."""
    words = Text()
    for piece in passage.pieces:
        words.append(piece.text, _style(piece, main, tone))
    for line in wrap(words, look.measure, first=Text("    │ ", "dim"), rest=Text("    │ ", "dim")):
        yield from marked(line, look)


def _style(piece: Piece, main: Quote, tone: Tone) -> str | None:
    """Return how words are shown: loudest the figure that a finding stands at."""
    if piece.mark is None:
        return None
    return f"{tone.style} underline" if piece.mark.overlaps(main.span) else "underline"


def _said(quotes: tuple[Quote, ...], document: Document) -> str:
    """Return who says what is quoted; figure by figure where speakers differ."""
    sources = list(dict.fromkeys(one_line(quote.source) for quote in quotes if quote.source))
    if len(sources) < 2:
        return "".join(sources)
    told = [quote for quote in quotes if quote.source]
    return "; ".join(f"“{one_line(document.quote(quote.span))}” {one_line(quote.source)}" for quote in told)
