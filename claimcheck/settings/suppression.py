"""What an article asks not to report: a remark that silences findings, with its reason, and `[sic]` behind a figure.

    <!-- claimcheck: ignore[share-mismatch] because the ministry gave it so -->

`ignore` holds for the paragraph, heading, item or row in which it stands, or for the next one where it stands alone;
`ignore-start` holds up to `ignore-end`, and `ignore-file` for the article. Rules are named as in a configuration, and
without any all are meant. A finding is silenced where one of its figures stands in what a remark holds for. A remark
that silences nothing is a finding itself: it has outlived its reason, or it was never read as meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.model import Finding, Quote, Result, Severity
from claimcheck.settings import Wrong, nearest_of
from claimcheck.text import Block, Document, Role, Span

RULE = "CC801"
"""The rule on remarks that silence nothing."""

_VERBS = ("ignore", "ignore-start", "ignore-end", "ignore-file")
_REMARK = re.compile(r"(?P<verb>[\w-]+)\s*+(?:\[(?P<rules>[^\]]*+)\])?+\s*+(?P<reason>.*)", re.DOTALL)
_SIC = re.compile(r"\s*[\[(]sic\.?[\])]", re.IGNORECASE)
_OPENINGS = ("<!--", "{", "[")
"""What a remark begins with, in one format or another."""
_END = 1 << 60


class Remark(NamedTuple):
    """A remark: the rules it silences, none for all; the places in the source it holds for; what is wrong with it."""

    span: Span
    rules: frozenset[str] | None
    places: tuple[Span, ...]
    wrong: str = ""

    def silences(self, rule: str, starts: Sequence[int]) -> bool:
        """Return whether it silences a finding of a rule whose figures start there."""
        if self.rules is not None and rule not in self.rules:
            return False
        return any(place.start <= start < place.end for place in self.places for start in starts)


def heeded(result: Result) -> Result:
    """Return what an article yields without what it asks not to report, and with remarks that silence nothing."""
    document = result.document
    blocks = [block for block in document.blocks if block.role is Role.REMARK]
    if not blocks and "sic" not in document.text.lower():
        return result
    remarks = list(_remarks(document, blocks))
    kept: list[Finding] = []
    used: set[int] = set()
    for finding in result.findings:
        starts = [document.locate(quote.span).start for quote in finding.quotes]
        silencing = [number for number, one in enumerate(remarks) if one.silences(finding.rule, starts)]
        used.update(silencing)
        if not silencing and not any(_SIC.match(document.text, quote.span.end) for quote in finding.quotes):
            kept.append(finding)
    unused = [_unused(one) for number, one in enumerate(remarks) if number not in used]
    findings = sorted((*kept, *unused), key=lambda one: (document.locate(one.quotes[0].span).start, one.rule))
    return result._replace(findings=tuple(findings), silenced=len(result.findings) - len(kept))


def _unused(remark: Remark) -> Finding:
    message = remark.wrong or "This remark silences nothing: there is no such finding where it holds."
    return Finding(
        RULE,
        "unused-suppression",
        Severity.WARNING,
        message,
        "",
        (),
        (Quote("remark", remark.span),),
        _REASON,
    )


_REASON = "A remark without a finding hides the next one."


def _remarks(document: Document, blocks: Sequence[Block]) -> Iterator[Remark]:
    """Yield the remarks of an article; a start takes the end that comes next, or else the rest of the file."""
    told = sorted((document.locate(block.span).start, block.span) for block in blocks)
    verbs = [_verb(document.quote(span)) for _, span in told]
    for number, (start, span) in enumerate(told):
        if verbs[number] == "ignore-end":
            if "ignore-start" not in verbs[:number]:
                yield Remark(span, frozenset(), (), "There is no “ignore-start” before this “ignore-end”.")
            continue
        ends = (
            place
            for (place, _), verb in zip(told[number:], verbs[number:], strict=True)
            if verb == "ignore-end"
        )
        yield _remark(document, span, start, next(ends, _END))


def _verb(words: str) -> str:
    match = _REMARK.match(words)
    return match["verb"].lower() if match else ""


def _remark(document: Document, span: Span, start: int, end: int) -> Remark:
    """Return the remark at a place; `end` is where the next “ignore-end” stands."""
    match, verb = _REMARK.match(document.quote(span)), _verb(document.quote(span))
    if match is None or verb not in _VERBS:
        near = nearest_of(verb, _VERBS)
        hint = f"did you mean “{near}”?" if near else f"it can be {', '.join(_VERBS)}."
        return Remark(span, frozenset(), (), f"“{verb}” is no word to this program; {hint}")
    try:
        rules = _rules(match["rules"])
    except Wrong as error:
        return Remark(span, frozenset(), (), f"This remark is not heeded: {error}")
    if verb == "ignore-file":
        return Remark(span, rules, (Span(0, _END),))
    opening = max(document.source.rfind(sign, 0, start) for sign in _OPENINGS)
    places = (Span(start, end),) if verb == "ignore-start" else tuple(_around(document, max(opening, 0)))
    return Remark(span, rules, places)


def _rules(words: str | None) -> frozenset[str] | None:
    """Return the ids that a remark names.

    Raises:
        Wrong: there is no such rule.
    """
    from claimcheck.settings.rules import meant

    named = [word.strip() for word in (words or "").split(",") if word.strip()]
    return frozenset(id for word in named for id in meant(word).ids) if named else None


def _around(document: Document, at: int) -> Iterator[Span]:
    """Yield where a remark holds in the source: the block around it or on its line, or else the next one.

    Cells of a table have a block each, so all of those on the line of the first are meant.
    """
    text = (block for block in document.blocks if block.role is not Role.REMARK)
    places = sorted((_source(document, block), block.role) for block in text)
    line = _line(document, at)
    chosen = next((one for one in places if one[0].start <= at < one[0].end), None)
    chosen = chosen or next((one for one in reversed(places) if line.start <= one[0].end <= at), None)
    if chosen and ">" in document.source[chosen[0].end : at]:
        chosen = None  # that one has ended before
    chosen = chosen or next((one for one in places if one[0].start >= at), None)
    if chosen:
        row = _line(document, chosen[0].start)
        yield chosen[0]
        if chosen[1] is Role.TABLE:
            yield from (place for place, role in places if role is Role.TABLE and place.overlaps(row))


def _source(document: Document, block: Block) -> Span:
    place = document.locate(block.span)
    return Span(place.start, place.end)


def _line(document: Document, at: int) -> Span:
    """Return the line of the source that a place lies in."""
    from bisect import bisect_right

    number = bisect_right(document.line_starts, at)
    ends = (*document.line_starts[number : number + 1], len(document.source))
    return Span(document.line_starts[number - 1], ends[0])
