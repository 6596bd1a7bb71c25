"""Every rule keeps its own promises: the examples in the rule files are run here."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from claimcheck.checks import naming
from claimcheck.model import Relation, Severity
from claimcheck.recognize import recognize
from claimcheck.recognize.numeral import numerals, word_anchor
from claimcheck.rule import Check, Recognizer, Relator, unmark
from claimcheck.syntax.parse import parse_of
from claimcheck.text import Sentence, Span
from tests.examples import CHECKS, RECOGNIZERS, RELATORS, cases, examined, understood


@pytest.mark.parametrize(("check", "marked"), cases(CHECKS, "bad"))
def test_a_bad_example_gives_one_finding_on_the_marked_places(check: Check, marked: str) -> None:
    example = unmark(marked)
    findings = examined(marked).result.findings
    assert [finding.name for finding in findings] == [check.name]
    assert {quote.span for quote in findings[0].quotes} == {span for _, span in example.marks}
    roles = {span: role for role, span in example.marks if role}
    assert {quote.span: quote.role for quote in findings[0].quotes if quote.span in roles} == roles


@pytest.mark.parametrize(("check", "text"), cases(CHECKS, "good"))
def test_a_good_example_gives_no_finding_of_any_check(check: Check, text: str) -> None:
    assert examined(text).result.findings == (), f"a good example of {check.name}"


@pytest.mark.parametrize(("relator", "marked"), cases(RELATORS, "holds"))
def test_a_relation_is_found_where_its_example_marks_it(relator: Relator, marked: str) -> None:
    example = unmark(marked)
    found = [
        {(part.role, part.span) for part in relation.parts if part.claim}
        for relation in found_by(relator, example.text)
    ]
    assert set(example.marks) in found


@pytest.mark.parametrize(("relator", "text"), cases(RELATORS, "never"))
def test_a_relation_is_not_found_where_it_must_not_be(relator: Relator, text: str) -> None:
    assert list(found_by(relator, text)) == []


@pytest.mark.parametrize(("relator", "text"), cases(RELATORS, "never"))
def test_what_misleads_a_relation_raises_no_alarm_of_any_check(relator: Relator, text: str) -> None:
    alarms = [one for one in examined(text).result.findings if one.severity is not Severity.NOTE]
    assert alarms == [], f"what misleads {relator.name}"


def found_by(relator: Relator, text: str) -> Iterable[Relation]:
    """Return the relations that a rule finds in a text."""
    article = understood(text)
    return relator.find(parse_of(article) if relator.parsed else article)


def read_by(recognizer: Recognizer, text: str) -> list[Span]:
    """Return the longest stretches that a recognizer reads."""
    spans = [
        mention.span
        for sentence in understood(text).sentences
        for numeral in anchors(recognizer, sentence)
        if (mention := recognizer.read(sentence, numeral))
    ]
    return [span for span in spans if not any(span != other and span.within(other) for other in spans)]


def anchors(recognizer: Recognizer, sentence: Sentence) -> list:
    if not recognizer.anchor:
        return list(numerals(sentence))
    words = enumerate(sentence.words)
    return [word_anchor(sentence, index) for index, word in words if word in recognizer.anchor]


@pytest.mark.parametrize(("recognizer", "marked"), cases(RECOGNIZERS, "examples"))
def test_a_recognizer_reads_what_its_example_marks(recognizer: Recognizer, marked: str) -> None:
    example = unmark(marked)
    assert read_by(recognizer, example.text) == [span for _, span in example.marks]


@pytest.mark.parametrize(("recognizer", "text"), cases(RECOGNIZERS, "never"))
def test_a_recognizer_reads_nothing_where_it_must_not(recognizer: Recognizer, text: str) -> None:
    assert read_by(recognizer, text) == []


@pytest.mark.parametrize(("check", "marked"), cases(CHECKS, "bad"))
def test_every_conflict_is_named_by_exactly_one_check(check: Check, marked: str) -> None:
    for conflict in examined(marked).result.conflicts:
        named = naming(conflict, CHECKS)
        rivals = [one for one in CHECKS if one.applies(conflict) and one.particular == named.particular]
        assert rivals == [named], f"two names for a bad example of {check.name}"


def test_a_sentence_without_figures_has_no_mentions() -> None:
    assert recognize(understood("No figure stands here. Nor here.").sentences) == ((), ())
