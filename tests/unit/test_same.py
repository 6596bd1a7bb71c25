"""Which figures are one thing: what agrees, what a slip looks like, what a headline gives again."""

from __future__ import annotations

import pytest

from claimcheck.interval import EVERYTHING
from claimcheck.model import Article, Claim
from claimcheck.pipeline import examine, understand
from claimcheck.read import read_text
from claimcheck.same.again import said_twice, taken_up
from claimcheck.same.days import same_days
from claimcheck.same.elsewhere import Found, where_found
from claimcheck.same.meaning import counterparts
from claimcheck.same.slip import slip_shaped
from claimcheck.same.sort import agree, is_told
from claimcheck.same.terms import terms_again


def article(text: str) -> Article:
    return understand(read_text(text, "<test>"))


def figures(text: str) -> list[Claim]:
    return [claim for claim in article(text).claims if is_told(claim)]


def tied(text: str) -> list[tuple[str, str]]:
    told = article(text)
    quote = told.document.quote
    return [(quote(one.head.mention.core), quote(one.body.mention.core)) for one in counterparts(told)]


@pytest.mark.parametrize(
    "text",
    [
        "It cost $5 million. It cost $5.2 million.",
        "It drew 400 people. It drew 396 people.",
        "He ran for two years. He ran for 24 months.",
        "He was born on 4 March 1950. He was born on 4 March.",
        "They won 4-1. They lost 1-4.",
        "Some 45 percent came. Some 45.8 percent came.",
    ],
)
def test_a_figure_given_again_may_be_rounded_converted_or_shortened(text: str):
    one, other = figures(text)[:2]
    assert agree(one, other)


@pytest.mark.parametrize(
    "text",
    [
        "It cost $5.2 million. It cost $5.3 million.",
        "It drew 10 million people. It drew 14 million people.",
        "It drew more than 60 people. It drew more than 48 people.",
        "He ran for two years. He ran for 20 months.",
        "He was born on 4 March 1950. He was born on 5 March.",
        "Some 45 percent came. Some 47 percent came.",
        "It drew 101 people. It drew 103 people.",
    ],
)
def test_only_the_rounding_of_the_last_digit_is_granted_and_a_twentieth_at_most(text: str):
    one, other = figures(text)[:2]
    assert not agree(one, other)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("62", "26", True),
        ("14", "40", True),
        ("2,745,000", "2,645,000", True),
        ("137", "173", True),
        ("62", "27", False),
        ("two", "20", False),
        ("137", "240", False),
    ],
)
def test_a_slip_swaps_two_digits_spoils_one_or_mishears_a_teen(one: str, other: str, expected: bool):
    first, second = figures(f"It had {one} trucks. It had {other} trucks.")
    assert slip_shaped(first, second) is expected


def test_a_headline_is_tied_to_the_figure_in_its_own_words_whatever_its_value():
    body = "The carmaker said it would cut 1,300 jobs. It sells 4,000 cars a week."
    assert tied(f"Carmaker to cut 1,300 jobs\n\n{body}") == [("1,300", "1,300")]
    assert tied(f"Carmaker to cut 3,100 jobs\n\n{body}") == [("3,100", "1,300")]


def test_where_the_figure_of_a_headline_stands():
    def found(body: str) -> Found:
        told = article(f"Port to get $90 million\n\n{body}")
        return where_found(told, told.claims[0])

    assert found("The port is to get $90 million.") is Found.GIVEN
    assert (
        found("The port is to get $60 million from the town and $30 million from the state.")
        is Found.WORKED_OUT
    )
    assert found("The port is to get $57 million.") is Found.NOWHERE


def test_all_and_the_take_up_an_earlier_figure_unless_two_make_it_up():
    def pairs(text: str) -> list[tuple[str, str]]:
        return [(one.number.text, other.number.text) for one, other in taken_up(article(text))]

    assert pairs("A convoy of 62 trucks came. All 62 were unloaded.") == [("62", "62")]
    assert pairs("A convoy of 62 trucks came. All 26 were unloaded.") == [("62", "26")]
    assert pairs("The hall has 41 seats below and 27 above. All 68 were sold.") == []


def test_a_speaker_who_says_one_thing_twice():
    told = article("Police said 14 people were injured. Police said 19 people were injured.")
    assert [(one.number.text, other.number.text) for one, other in said_twice(told)] == [("14", "19")]


def test_the_weekday_of_a_headline_beside_that_of_its_sentence():
    (pair,) = same_days(article("Ferry sails again on Friday\n\nThe ferry sails again on Tuesday."))
    assert (pair.head.name, [day.name for day in pair.there], pair.agrees) == ("friday", ["tuesday"], False)


@pytest.mark.parametrize(
    "text",
    [
        "Mayor wants 700% rise in bus trips\n\nThe mayor wants a 700% rise in bus trips by next year.",
        "Talk at Lund Forest Summit 2014, 21 April\n\nThank you. Talk at the Lund Forest Summit last updated on "
        "21 April 2014. The Lund Forest Summit 2014 is over.",
    ],
)
def test_a_figure_and_the_same_again_are_never_at_odds(text: str):
    told = article(text)
    ties = [(found.head, found.body) for found in counterparts(told)]
    assert ties
    terms = [terms_again(head, body) for head, body in ties if agree(head, body)]
    bounds: dict[object, object] = {}
    for term in (one for pair in terms for one in pair):
        assert term.allowed
        assert term.domain == EVERYTHING
        assert bounds.setdefault(term.key, term.allowed) == term.allowed
    assert not examine(told.document).findings


def test_digits_in_the_text_count_as_given_whatever_they_are_read_as():
    told = article("Port adds 1,450 jobs\n\nChange in jobs at the port: +1,450 vs. +1,600 expected.")
    assert where_found(told, told.claims[0]) is Found.GIVEN
