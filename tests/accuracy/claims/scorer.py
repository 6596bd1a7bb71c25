"""Heads, events, speakers and scope of the figures, against the marks."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from claimcheck.lexicon.grammar import singular
from claimcheck.model import Claim, Source
from claimcheck.pipeline import understand
from claimcheck.read import read_text
from tests.accuracy.article import records

FOLDER = Path(__file__).parent
TUNING, HELD_OUT, FRESH, ALL = PARTS = ("tuning", "held out", "fresh", "all")
ASPECTS = ("head", "event", "speaker", "status", "place", "subset")

BELOW = "\n\nMore on this later."


class Score(NamedTuple):
    """One aspect of one figure: what is marked, what the program says, and whether that is right."""

    part: str
    aspect: str
    expected: str
    given: str
    right: bool


def score(*, show: bool) -> None:
    """Print precision and recall of each aspect, by part of the passages; quote what went wrong in the tuning part."""
    tables: Counter[tuple[str, str, str]] = Counter()
    for path in sorted(FOLDER.glob("*.jsonl")):
        for record in records(path):
            for figure, one in _scores(record):
                for part in (one.part, ALL):
                    tables[part, one.aspect, _outcome(one)] += 1
                if show and not one.right and one.part == TUNING:
                    told = f"{one.aspect} {one.given or 'none'}, not {one.expected or 'none'}"
                    print(f"  {record['id']} {figure}: {told} -- {record['text']}")
    for part in PARTS:
        for aspect in ASPECTS:
            if _due(part, aspect):
                print(f"  {part:8} {aspect:8} {_rates(tables, part, aspect)}")


def part_of(passage: str) -> str:
    """Return which part of the passages one belongs to, by its id."""
    if passage.startswith(FRESH):
        return FRESH
    return TUNING if int(passage[-2:]) % 2 else HELD_OUT


def _scores(record: dict[str, Any]) -> Iterator[tuple[str, Score]]:
    part = part_of(record["id"])
    text = record["text"] + BELOW if record.get("headline") else record["text"]
    claims = understand(read_text(text, record["id"])).claims
    end = 0
    for figure in record["figures"]:
        start = record["text"].index(figure["figure"], end)
        end = start + len(figure["figure"])
        claim = next(
            (one for one in claims if one.mention.span.start < end and start < one.mention.span.end), None
        )
        for aspect, expected, given, right in _compared(figure, claim):
            if aspect not in record.get("about", ASPECTS):
                continue
            yield figure["figure"], Score(part, aspect, expected, given, right)


def _compared(figure: dict[str, str], claim: Claim | None) -> Iterator[tuple[str, str, str, bool]]:
    """Yield each aspect with what is marked, what is given, and whether they agree."""
    head, event, source = (figure.get(name, "") for name in ("head", "event", "source"))
    given = (claim.measure.head or "", claim.measure.event or "") if claim else ("", "")
    yield "head", head, given[0], singular(head) == given[0]
    yield "event", event, given[1], event == given[1]
    chain = claim.attribution if claim else ()
    yield "speaker", source, " < ".join(map(_shown, chain)), _said_by(source, chain)
    status, place, subset = (
        (claim.scope.status.value, claim.scope.place or "", claim.scope.subset or "")
        if claim
        else ("", "", "")
    )
    expected = figure.get("status", "asserted")
    plain = {"asserted": ""}
    yield "status", plain.get(expected, expected), plain.get(status, status), expected == status
    yield "place", figure.get("place", ""), place, figure.get("place", "") == place
    yield "subset", figure.get("subset", ""), subset, figure.get("subset", "") == subset


def _said_by(expected: str, chain: tuple[Source, ...]) -> bool:
    names = expected.split(" < ") if expected else []
    return len(names) == len(chain) and all(map(_is, names, chain))


def _is(name: str, source: Source) -> bool:
    if "/" in name:
        return name == _shown(source)
    return name.casefold() in f"{source.name} {source.text}".casefold()


def _shown(source: Source) -> str:
    return f"{source.country or ''}/{source.organ or ''}" if source.country or source.organ else source.name


def _outcome(one: Score) -> str:
    """Return "right", "wrong" (something else is given), "missed", or "silent", where nothing is due."""
    if one.right:
        return "right" if one.expected else "silent"
    return "wrong" if one.given else "missed"


def _rates(tables: Counter[tuple[str, str, str]], part: str, aspect: str) -> str:
    right, wrong, missed, silent = (
        tables[part, aspect, name] for name in ("right", "wrong", "missed", "silent")
    )
    due = _due(part, aspect)
    precision, recall = _share(right, right + wrong), _share(right, due)
    everything = right + wrong + missed + silent
    return (
        f"precision {precision}, recall {recall} of {due}; as marked {_share(right + silent, everything)} "
        f"of {everything}, wrong {wrong}"
    )


def _due(part: str, aspect: str) -> int:
    """Return how many figures have a mark for an aspect."""
    name = {"speaker": "source"}.get(aspect, aspect)
    figures = [
        figure
        for path in FOLDER.glob("*.jsonl")
        for line in path.read_text(encoding="utf-8").splitlines()
        if part in (ALL, part_of(json.loads(line)["id"]))
        for figure in json.loads(line)["figures"]
    ]
    return sum(name in figure for figure in figures)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:6.1%}" if whole else "     -"
