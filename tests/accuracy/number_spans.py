"""Recall and precision of figures in newswire, against spans marked by hand.

A mark is found when a mention of a fitting kind stands on the same figure: one contains the other, so that
"a week" in "$1,300 a week" makes no difference. A mention without a mark is wrong, save ages, stretches of
time and scores, which the marks leave out or split as they please. Sports scores, recipes and markings that
can be argued about are listed in `number_spans.json`, by article and offset, with the reason.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from claimcheck.model import Mention
from claimcheck.number import Form, Kind
from claimcheck.read import read_text
from claimcheck.recognize import recognize
from claimcheck.segment import segment
from claimcheck.text import Span
from tests.accuracy.article import records

FITTING = {
    "CARDINAL": frozenset(
        (Kind.COUNT, Kind.SHARE, Kind.MULTIPLE, Kind.SCORE, Kind.MONEY, Kind.AGE, Kind.DURATION)
    ),
    "MEASURE": frozenset((Kind.MEASURE, Kind.DURATION, Kind.AGE, Kind.COUNT, Kind.MONEY, Kind.SHARE)),
    "MONEY": frozenset((Kind.MONEY, Kind.COUNT)),
    "PERCENT": frozenset((Kind.SHARE, Kind.POINTS)),
}
JUDGED = frozenset((Kind.COUNT, Kind.SHARE, Kind.MONEY, Kind.MEASURE, Kind.MULTIPLE, Kind.POINTS))
UNMARKED = frozenset("several few couple double twice doubled tripled halved a an".split())
"""Words for an amount that give no figure; the marks leave them out, with "most" and "a majority"."""
CONTEXT = 40


def score(path: Path, *, first: int | None, show: bool) -> None:
    """Print recall by kind of mark, and precision by kind of mention."""
    listed = _listed()
    recall: Counter[tuple[str, str]] = Counter()
    precision: Counter[tuple[str, str]] = Counter()
    for record in records(path, first):
        mentions = list(_mentions(record))
        for mark in record["spans"]:
            if (record["id"], mark["start"]) in listed:
                recall[mark["kind"], "left out"] += 1
                continue
            span = Span(mark["start"], mark["end"])
            standing = [one for one in mentions if _same_figure(one.core, span)]
            fitting = [one for one in standing if one.kind in FITTING[mark["kind"]]]
            recall[mark["kind"], "found" if fitting else "missed"] += 1
            recall[mark["kind"], "to the letter"] += any(
                _bare(record, one.core) == _bare(record, span) for one in fitting
            )
            if show and not fitting:
                print(f"  {record['id']} {mark['start']} missed {mark['kind']}: {_quoted(record, span)}")
        for mention in mentions:
            judged = _judged(record, mention, listed)
            precision[mention.kind.value, judged] += 1
            if show and judged == "wrong":
                place = f"{record['id']} {mention.core.start}"
                print(f"  {place} wrong {mention.kind.value}: {_quoted(record, mention.core)}")
    _print("recall", recall, ("found", "missed"))
    _print("precision", precision, ("right", "wrong"))


def _listed() -> dict[tuple[str, int], str]:
    """Return the places left out, with the reason for each."""
    text = Path(__file__).with_suffix(".json").read_text(encoding="utf-8")
    listed: dict[str, list[tuple[str, int]]] = json.loads(text)
    return {(record, start): reason for reason, places in listed.items() for record, start in places}


def _mentions(record: dict[str, Any]) -> Iterator[Mention]:
    for mentions in recognize(segment(read_text(record["text"], record["id"]))):
        yield from mentions


def _judged(record: dict[str, Any], mention: Mention, listed: dict[tuple[str, int], str]) -> str:
    marks = (Span(mark["start"], mark["end"]) for mark in record["spans"])
    if any(_same_figure(mention.core, mark) for mark in marks):
        return "right"
    unmarked = mention.number.form is Form.QUANTIFIER or mention.number.text.lower().split()[-1] in UNMARKED
    if unmarked or mention.kind not in JUDGED or (record["id"], mention.core.start) in listed:
        return "left out"
    return "wrong"


def _same_figure(core: Span, mark: Span) -> bool:
    return core.within(mark) or mark.within(core)


def _bare(record: dict[str, Any], span: Span) -> str:
    """Return the words of a span without an article in front."""
    words = " ".join(record["text"][span.start : span.end].split()).lower()
    return words.removeprefix("a ").removeprefix("an ")


def _quoted(record: dict[str, Any], span: Span) -> str:
    text = record["text"]
    before, after = text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT]
    return " ".join(f"{before}[{text[span.start : span.end]}]{after}".split())


def _print(name: str, table: Counter[tuple[str, str]], sides: tuple[str, str]) -> None:
    kinds = sorted({kind for kind, _ in table})
    for kind in (*kinds, "all"):
        rows = Counter({side: n for (one, side), n in table.items() for _ in range(one == kind)})
        if kind == "all":
            rows = sum((Counter({side: n}) for (_, side), n in table.items()), Counter())
        good, bad = rows[sides[0]], rows[sides[1]]
        rate = f"{good / (good + bad):6.1%}" if good + bad else "     -"
        told = ", ".join(f"{side} {n}" for side, n in sorted(rows.items()))
        print(f"  {name:9} {kind:9} {rate}  {told}")
