"""Messages are written for an editor: one short plain sentence that names the figures it is about."""

from __future__ import annotations

import re

import pytest

from claimcheck.pipeline import examine
from claimcheck.read import read_text
from tests.examples import CHECKS, examined, texts

each_bad_example = pytest.mark.parametrize("marked", texts(CHECKS, "bad"))
LONGEST = 30
FORBIDDEN = re.compile(
    r"\b(?:hard|plausible|measure|scope|term|interval|constraint|relation|claim|conflict|mention|span|culprit|"
    r"wrong|error|mistake|obviously|should|must|None|nan|inf)s?\b",
    re.IGNORECASE,
)


def plain(words: str) -> str:
    return " ".join(words.split()).lower()


@each_bad_example
def test_a_message_is_one_short_plain_sentence(marked: str):
    message = examined(marked).finding.message
    assert len(message.split()) <= LONGEST, message
    assert not FORBIDDEN.search(message), message
    assert re.search(r"[^.][.?]$", message), message
    assert not re.match(r"[a-z]", message), message
    assert "  " not in message
    assert "\n" not in message
    assert message.count("“") == message.count("”")


@each_bad_example
def test_a_message_names_two_figures_as_written_or_both_speakers(marked: str):
    article, finding = examined(marked).article, examined(marked).finding
    message = plain(finding.message)
    figures = {quote.span for quote in finding.quotes if _core(article.document.quote(quote.span)) in message}
    speakers = {quote.source for quote in finding.quotes if quote.source and plain(quote.source) in message}
    of_a_remark = finding.quotes[0].role == "remark"  # words to the program are no figures
    assert of_a_remark or len(figures) >= min(2, len(finding.quotes)) or len(speakers) >= 2, message


@each_bad_example
def test_the_working_is_one_line(marked: str):
    working = examined(marked).finding.working
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


def test_a_speaker_keeps_no_capital_inside_a_sentence():
    text = "The health ministry said 31 people had died. The Red Crescent said 34 people had died."
    messages = [finding.message for finding in examine(read_text(text, "x")).findings]
    assert messages == ["The health ministry says 31 people, the Red Crescent 34 people."]


@pytest.mark.parametrize(
    ("text", "working"),
    [
        ("Of 200 patients, 90 recovered, 45 percent.", "90 / 200 = 45%"),
        ("Police held 30 men, 12 of whom were charged.", "12 ≤ 30"),
        ("The crash killed 14 people, including nine passengers and four crew members.", "9 + 4 = 13 ≤ 14"),
        ("The crash killed 14 people: nine passengers and five crew members.", "9 + 5 = 14"),
        (
            "The march drew 4,000 people: 2,500 adults and about 1,600 children.",
            "2,500 + 1,600 = 4,100 ≈ 4,000",
        ),
        ("Rents rose 6 percent to $1,840 from $1,735.", "$1,840 / $1,735 − 1 = 6.1%"),
        ("The wall is 14 feet (4.3 meters) high.", "14 feet ≈ 4.3 meters"),
        ("About 31 of the 30 seats are taken.", "31 ≈ 30"),
        ("Nearly half of them (48%) agree.", "nearly half ≈ 48%"),
        ("He ran the bank from 1999 to 2008, nine years.", "2008 − 1999 = 9"),
        ("He ran the bank from 1999 to 2008, ten years.", "2008 − 1999 = 9 ≈ ten years"),
        ("Copper rose $60, or 2 percent, to settle at $3,060 a ton.", "$60 / $3,000 = 2%"),
        ("Its debt fell $3 billion, or 2 percent, to $147 billion.", "$3 billion / $150 billion = 2%"),
        (
            "47% backed the plan, 38% opposed it and 16% were undecided.",
            "47% + 38% + 16% = 101%",
        ),
    ],
)
def test_what_adds_up_is_shown_as_arithmetic(text: str, working: str):
    assert [one.working for one in examine(read_text(text, "x")).consistent] == [working]
