"""A slip in an article, its right twin, and what the program says of both."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import Any, NamedTuple

from claimcheck.model import Finding, Severity
from claimcheck.pipeline import examine
from claimcheck.read import read_text
from claimcheck.text import Document, Span
from tests.accuracy.article import ALARMS

_UNTOLD = "untold"


class Slip(NamedTuple):
    """An article with one wrong figure (`bad`), and the same with the right one (`good`).

    `wrong` is the wrong figure, empty where the record does not say which of the `figures` it is; `format` is
    that of the text, `None` for plain text.
    """

    id: str
    kind: str
    difficulty: str
    distance: str
    bad: str
    good: str
    wrong: str
    figures: tuple[str, ...]
    format: str | None


class Outcome(NamedTuple):
    """What the program says of a slip: how loud at one of its figures, and which alarms its twin raises.

    `loudest` is `None` where nothing is said, `placed` is false where no figure of the record stands in its text.
    """

    loudest: Severity | None
    placed: bool
    alarms: tuple[Finding, ...]

    @property
    def flagged(self) -> bool:
        """Whether an error or a warning stands at the slip."""
        return self.loudest in ALARMS


def slip_of(record: dict[str, Any]) -> Slip:
    """Return the slip in a record of a set of slips or corrections."""
    return Slip(
        record["id"],
        record["kind"],
        record.get("difficulty", _UNTOLD),
        record.get("distance", _UNTOLD),
        record["bad"],
        record["good"],
        record.get("wrong", ""),
        tuple(record.get("with") or record.get("figures") or ()),
        record.get("format"),
    )


def outcome(slip: Slip) -> Outcome:
    """Return what the program says of a slip and of its twin."""
    document = read_text(slip.bad, slip.id, slip.format)
    found = [one.severity for one in at_slip(slip, document, examine(document).findings)]
    twin = examine(read_text(slip.good, slip.id, slip.format)).findings
    return Outcome(
        max(found, key=lambda one: one.rank, default=None),
        any(_places(slip, document)),
        tuple(finding for finding in twin if finding.severity in ALARMS),
    )


def at_slip(slip: Slip, document: Document, findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings in the text with the slip that stand at one of its figures."""
    places = tuple(_places(slip, document))
    return [
        finding
        for finding in findings
        if any(quote.span.overlaps(place) for quote in finding.quotes for place in places)
    ]


def _places(slip: Slip, document: Document) -> Iterator[Span]:
    """Yield where the wrong figure and those it goes with stand in a text, mark-up removed."""
    changed = _changed(document.text, read_text(slip.good, slip.id, slip.format).text)
    if slip.wrong:
        yield from (place for place in _standing(slip.wrong, document.text) if place.overlaps(changed))
    for figure in slip.figures:
        yield from _standing(figure, document.text)


def _standing(figure: str, text: str) -> Iterator[Span]:
    """Yield where a figure stands by itself: "15" does not stand in "1,150", nor in "15.4"."""
    before = r"(?<![\w.,])" if figure[:1].isdigit() else r"(?<!\w)"
    behind = r"(?![.,]?\d)(?!\w)" if figure[-1:].isalnum() else ""
    pattern = before + r"\s+".join(map(re.escape, figure.split())) + behind
    yield from (Span(*match.span()) for match in re.finditer(pattern, text, re.IGNORECASE))


def _changed(bad: str, good: str) -> Span:
    """Return the stretch of a text that differs from another, with the character before and behind."""
    start = _agreeing(bad, good)
    left = min(len(bad), len(good)) - start
    end = len(bad) - min(left, _agreeing(bad[::-1], good[::-1]))
    return Span(max(0, start - 1), min(len(bad), end + 1))


def _agreeing(one: str, other: str) -> int:
    """Return how many characters two texts have in common at their beginning."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
