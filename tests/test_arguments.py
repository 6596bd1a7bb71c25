"""The examples that settle arguments: what must be flagged, what must never be, and readings that mislead."""

from __future__ import annotations

import pytest

from claimcheck import check_text
from claimcheck.model import Severity
from claimcheck.rule import Check, discover

CEILINGS = {check.name: check.severity for check in discover("claimcheck.checks", Check)}

FLAGGED = [
    ("The crash killed 14 people, including nine passengers and six crew members.", "parts-exceed-whole"),
    ("Okafor won 52,310 of the 98,400 votes cast, or 58 percent.", "share-mismatch"),
    (
        "Diaz scored 34 points, 20 of them in the first half and 16 after the break.",
        "parts-exceed-whole",
    ),
    (
        "Carmaker to cut 3,000 jobs\n\nThe carmaker said it would cut 1,300 jobs, a fifth of its 6,500 workers.",
        "headline-mismatch",
    ),
    ("Most of the 450 inmates, 212 in all, were awaiting trial.", "majority-mismatch"),
    ("Revenue rose 25 percent to $4.2 billion from $3.6 billion a year earlier.", "change-mismatch"),
    ("Winds reached 120 mph (153 kph).", "conversion-mismatch"),
    ("Of the 28 participants, 37 percent dropped out.", "impossible-percentage"),
    ("Novak, 34, who was born in 1979, was arrested in March 2019.", "age-mismatch"),
    ("Cases tripled in a week, from 420 to 890.", "multiple-mismatch"),
]

WARNED = [
    ("Unemployment fell 2 percent, to 5 percent from 7 percent.", "points-or-percent"),
]

SILENT = [
    "The death toll rose to 41 on Monday, up from 35 on Sunday.",
    "At least 12 people were killed in the province. Nationwide, 57 have died.",
    "The post claimed 10,000 ballots were thrown out. In fact, 214 were rejected.",
    "Correction: an earlier version said 15 people were arrested. The correct figure is 13.",
    "47% backed the plan, 38% opposed it and 16% were undecided.",
    "About a third of the 1,200 patients, 386 in all, reported side effects.",
    "Eight people died, three of them children, and 22 were hurt, five critically.",
    "Of the 50 students, 30 play football and 28 play basketball.",
    "Analysts had expected earnings of $2.10 a share; the company reported $1.95.",
    "Sales fell 20% in March and rose 20% in April, leaving them 4% lower than in February.",
    "Support rose from 40% to 44%, a gain of four points, or 10 percent.",
    "She won 6-4, 6-3 in 71 minutes.",
    "Nearly half of the 900 staff are part-time; nearly half of those, about 210, are students.",
    "With 80 percent of ballots counted, Lee led with 51 percent; the final tally gave him 49.6.",
    "64 demonstrators, including 28 students and 41 minors.",
    "The city plans to build 50,000 homes by 2030. Last year, 8,300 were built.",
]

MISLEADING = [
    # Years and dates as figures: the base is the next number.
    "Profit was up 22 pct from 1985, to 80 mln crowns.",
    "Profit rose 10 pct to 262.7 mln crowns from March 1986's 238.8 mln.",
    "Tickets rose 40 percent to 2,814 from 2010.",
    # A difference of temperature is no temperature.
    "It was 2C (3.6F) hotter than usual.",
    "The bay is 5C (9F) warmer than the sea.",
    # What stands in front of the brackets is a range, an age or an income.
    "Support was strongest among 18-29 year olds (47%).",
    "Support was strongest among homes with $50,000-$75,000 (39%).",
    "Among those aged 65 (12%) and 40 (31%), few agreed.",
    # One share in two ways is no part with its whole.
    "Seven out of 10 (71 percent) said yes.",
    "Nearly four in ten (38%) said no.",
    # Another base: only "from" binds one.
    "Output rose 31.3 pct to 154,711, compared with 146,610 in April.",
    "Output rose 31.3 pct to 154,711, against 146,610 in April.",
    # A rate quoted the other way round.
    "The pound fell to $1.60; a dollar bought 0.625 pounds (£0.625).",
    "It paid $160 million (£100 million) for one mine and £50 million ($80 million) for another.",
    # Stakes: the percentage is one of the firm, not of the change.
    "The fund owns 653,600 shares, or 10.9 pct, up from 585,600.",
    "The fund raised its stake to 653,600 shares, or 10.9 pct, from 585,600.",
    # A subset in between.
    "Of 26,000 cases, 3,000 were reported and of those 13 percent led to a charge.",
    # Ordinals, quarters and parties.
    "In the fourth quarter, sales (14 percent of the total) grew.",
    "Third-party sales (14 percent) grew in the first half.",
    "The second-half loss (8 percent) was small.",
    # Half as many is a multiple.
    "It sold half as many (30%) as planned.",
    # An answer of two parts.
    "A majority favor either a tax (45 percent) or a fee.",
    # An increase beside a total.
    "It had sales of 92.7 mln, an increase of 18.1 mln, or 24.2 pct.",
    # Lists that go on.
    "The panel heard three Republicans, eight Democrats and one independent.",
    "The panel has 12 members: three Republicans, eight Democrats and one independent.",
    # Half a percentage point is no half.
    "Rates fell half a percentage point (to 6.5 percent).",
    "The bank cut its rate by half a percentage point, to 6.5 percent from 7 percent.",
    # Rates of different years.
    "In 1986 rates were 7 percent; a year later, 9 percent.",
    "Growth was 3 percent in 2014 and 5 percent in 2015, up 4 percent from 2013.",
    # Measures of two units, and numbers with a fraction behind them.
    "He is 6ft 3in (1.9m) tall.",
    "It fell 3 1/2 cents to 81 1/2 cents from 85 cents.",
    # Names.
    "The Russell 2000 rose 1 percent, to 1,412 points.",
    "The yield of 10-year stock fell to 4 percent.",
    # Figures a share beside millions.
    "Profit rose to 4.1 mln dlrs, or 82 cts a share, from 3.2 mln, or 64 cts a share.",
    "Net income was $12 million, or 30 cents a share, up 20 percent from $10 million, or 25 cents a share.",
    # "Increased" contains "eased".
    "Sales increased 20 percent to 480 from 400.",
]


@pytest.mark.parametrize(("text", "rule"), FLAGGED)
def test_flagged_as_surely_as_the_rule_may(text: str, rule: str) -> None:
    findings = check_text(text).findings
    assert [(finding.name, finding.severity) for finding in findings] == [(rule, CEILINGS[rule])]
    assert CEILINGS[rule] is not Severity.NOTE


@pytest.mark.parametrize(("text", "rule"), WARNED)
def test_warned(text: str, rule: str) -> None:
    findings = check_text(text).findings
    assert [(finding.name, finding.severity) for finding in findings] == [(rule, Severity.WARNING)]


@pytest.mark.parametrize("text", [*SILENT, *MISLEADING])
def test_silent(text: str) -> None:
    assert check_text(text).findings == ()


def test_sources_that_differ_are_a_note() -> None:
    text = "The ministry put the dead at 120; a monitoring group said at least 200 had died."
    findings = check_text(text).findings
    assert [(one.name, one.severity) for one in findings] == [("source-disagreement", Severity.NOTE)]
