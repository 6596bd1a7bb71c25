"""Messages are written for an editor: one short plain sentence that names the figures it is about."""

from __future__ import annotations

import re

import pytest

from claimcheck.model import Document, Finding
from claimcheck.pipeline import examine
from claimcheck.read import read_text
from claimcheck.rule import Check, discover, unmark

CHECKS = discover("claimcheck.checks", Check)
CASES = [
    pytest.param(text, id=f"{check.name}-{number}")
    for check in CHECKS
    for number, text in enumerate(check.bad, start=1)
]
LONGEST = 30
FORBIDDEN = re.compile(
    r"\b(?:hard|plausible|measure|scope|term|interval|constraint|relation|claim|conflict|mention|span|culprit|"
    r"wrong|error|mistake|obviously|should|must|None|nan|inf)s?\b",
    re.IGNORECASE,
)


def finding_of(marked: str) -> tuple[Finding, Document]:
    document = read_text(unmark(marked).text, "example")
    return examine(document).findings[0], document


def plain(words: str) -> str:
    return " ".join(words.split()).lower()


@pytest.mark.parametrize("marked", CASES)
def test_a_message_is_one_short_plain_sentence(marked: str):
    message = finding_of(marked)[0].message
    assert len(message.split()) <= LONGEST, message
    assert not FORBIDDEN.search(message), message
    assert re.search(r"[^.]\.$", message), message
    assert not re.match(r"[a-z]", message), message
    assert "  " not in message
    assert "\n" not in message
    assert message.count("“") == message.count("”")


@pytest.mark.parametrize("marked", CASES)
def test_a_message_names_two_figures_as_written_or_both_speakers(marked: str):
    finding, document = finding_of(marked)
    message = plain(finding.message)
    figures = {quote.span for quote in finding.quotes if _core(document.quote(quote.span)) in message}
    speakers = {quote.source for quote in finding.quotes if quote.source and plain(quote.source) in message}
    assert len(figures) >= min(2, len(finding.quotes)) or len(speakers) >= 2, message


@pytest.mark.parametrize("marked", CASES)
def test_the_working_is_one_line(marked: str):
    working = finding_of(marked)[0].working
    assert working == " ".join(working.split())


def _core(words: str) -> str:
    """Return a figure without the hedges before it, as a message may leave them out."""
    text = plain(words)
    number = re.search(r"[$€£]?\d.*", text)
    return number[0] if number else text.split()[-1]


def test_only_names_keep_the_capitals_of_a_headline():
    text = (
        "Carmaker to Cut More Than 3,000 German Jobs\n\nThe carmaker said on Tuesday it would cut 1,300 "
        "German jobs, more or less at once. More than that it did not say."
    )
    messages = [finding.message for finding in examine(read_text(text, "x")).findings]
    assert messages == ["The headline says more than 3,000 German jobs, the article 1,300 German jobs."]
