"""Readings from outside are judged, and nothing in them is believed."""

from __future__ import annotations

import pytest

from claimcheck.model import Result, Severity
from claimcheck.pipeline import conclude, understand
from claimcheck.read import read_text
from claimcheck.reading.contract import Quoted, ReadBy, Told, hash_of
from claimcheck.reading.judged import judged
from claimcheck.reading.kinds import BY_NAME, KINDS, Relating
from claimcheck.reading.written import reading_of
from claimcheck.relate import relate
from claimcheck.report.trace import chapters
from claimcheck.rule import Relator, discover, unmark


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


@pytest.mark.parametrize("relator", discover("claimcheck.relate", Relator), ids=lambda relator: relator.name)
def test_what_the_program_reads_comes_back_from_a_reading_as_the_same(relator: Relator):
    for example in relator.holds:
        article = understand(read_text(unmark(example).text, "a.txt"))
        own = relate(article)
        again = judged(article, reading_of(article, own, "claimcheck"), own)
        assert not again.relations
        assert not again.dropped


def test_a_finding_that_rests_on_a_reading_says_so_and_is_no_error():
    result = read("superlative", BY_NAME["superlative"].fails)
    (finding,) = result.findings
    assert finding.severity is Severity.WARNING
    assert "read by a test" in finding.reason


def test_what_the_program_has_read_itself_stays_an_error_whoever_else_read_it():
    text, reading = told(BY_NAME["change"], BY_NAME["change"].fails)
    alone, both = result_of(text), result_of(text, reading)
    assert [one.severity for one in both.findings] == [Severity.ERROR]
    assert both.findings == alone.findings


@pytest.mark.parametrize(
    ("kind", "marked", "why"),
    [
        (
            "share",
            "Of {whole: $200} he spent {part: 90} days, or {share: 60 percent}.",
            "have no unit in common",
        ),
        ("share", "It won {share: 6-4} against {whole: 200} men and {part: 90} women.", "is score, no share"),
        ("same", "In 2019 it had {first: 40} shops. In 2023 it had {again: 14} shops.", "of two times"),
        (
            "share",
            "It has {whole: 200} men. Some {part: 90} slept, 120 ate, and {share: 60 percent} sang.",
            "would fit",
        ),
        (
            "share",
            "It has {whole: 200} men. Some {part: 90} slept, and {share: 2 percent} sang.",
            "too far apart",
        ),
        ("sum", "It has {total: 14} ships, {part: nine} old and {part: 9} new, and 5 on order.", "would fit"),
    ],
)
def test_a_relation_that_need_not_clash_is_dropped_with_the_reason(kind: str, marked: str, why: str):
    result = read(kind, marked)
    assert not result.findings
    assert why in result.dropped[0].why


def test_a_quote_that_is_no_figure_of_the_text_is_dropped():
    text, reading = told(BY_NAME["same"], BY_NAME["same"].fails)
    (relation,) = reading.relations
    forged = relation._replace(figures=(relation.figures[0], Quoted("again", "99")))
    result = result_of(text, reading._replace(relations=(forged,)))
    assert result.dropped[0].why == "“99” is no figure of the text"
    assert result.findings == result_of(text).findings


def test_two_relations_may_share_a_quantity_that_the_text_does_not_give():
    text = "Of its 900 pupils 40 percent are girls, and 50 percent of those, 250, board."
    whole, third, half, part = (Quoted("", words) for words in ("900", "40 percent", "50 percent", "250"))
    girls = Quoted("part", "", derived="d1")
    relations = (
        Told("share", (third._replace(role="share"), girls, whole._replace(role="whole"))),
        Told(
            "share", (half._replace(role="share"), part._replace(role="part"), girls._replace(role="whole"))
        ),
    )
    result = result_of(text, ReadBy("a test", "", relations))
    assert not result.dropped
    assert [one.severity for one in result.findings] == [Severity.WARNING]


@pytest.mark.parametrize("count", [1, 400])
def test_many_relations_of_the_same_figures_are_judged_once(count: int):
    text, reading = told(BY_NAME["share"], BY_NAME["share"].fails)
    result = result_of(text, reading._replace(relations=reading.relations * count))
    assert len(result.findings) == 1


def test_a_relation_that_does_not_hold_is_dropped_where_whoever_read_it_was_not_sure():
    result = read("superlative", BY_NAME["superlative"].fails, sure="likely")
    assert not result.findings
    assert "not sure" in result.dropped[0].why


def test_a_measure_in_two_units_is_one_thing_whatever_else_its_sentence_tells():
    marked = "In May crews sprayed {first: 1,200 acres} ({again: 2,965 hectares}) and 400 acres in June."
    assert [one.severity for one in read("same", marked).findings] != []
