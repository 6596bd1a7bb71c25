"""Readings from outside are judged, and nothing in them is believed."""

from __future__ import annotations

import pytest

from claimcheck.model import Result, Severity
from claimcheck.pipeline import conclude, understand
from claimcheck.read import read_text
from claimcheck.reading.contract import Quoted, ReadBy, Told, hash_of
from claimcheck.reading.kinds import BY_NAME, KINDS, Relating
from claimcheck.report.trace import chapters
from claimcheck.rule import unmark

KINDS_BY_NAME = {kind.name: kind for kind in KINDS}


def told(kind: Relating, marked: str, reader: str = "a test") -> tuple[str, ReadBy]:
    """Return the text of an example, and the reading that its braces give."""
    direction, colon, rest = marked.partition(": ")
    way = direction if colon and direction in kind.directions else ""
    example = unmark(rest if way else marked)
    quotes = tuple(
        Quoted(
            role or "",
            example.text[span.start : span.end],
            example.text[max(0, span.start - 9) : span.end + 9],
        )
        for role, span in example.marks
    )
    document = read_text(example.text, "a.txt")
    return example.text, ReadBy(reader, hash_of(document), (Told(kind.name, quotes, way),))


def result_of(text: str, *readings: ReadBy) -> Result:
    return conclude(understand(read_text(text, "a.txt")), readings)


def read(kind: str, marked: str, **changes: object) -> Result:
    text, reading = told(BY_NAME[kind], marked)
    relations = tuple(one._replace(**changes) for one in reading.relations)
    return result_of(text, reading._replace(relations=relations))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_example_of_a_kind_that_holds_is_taken_and_raises_nothing(kind: Relating):
    text, reading = told(kind, kind.holds)
    result = result_of(text, reading)
    assert not result.dropped
    assert not [one for one in result.findings if one.severity is not Severity.NOTE]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_example_of_a_kind_that_fails_is_flagged(kind: Relating):
    text, reading = told(kind, kind.fails)
    result = result_of(text, reading)
    assert not result.dropped
    assert [one for one in result.findings if one.severity is not Severity.NOTE], result.relations
    for finding in result.findings:
        assert chapters(finding, result)
