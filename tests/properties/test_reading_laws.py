"""Whatever somebody says of the figures of an article, the program's own findings stand, and no message is untrue."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Article, Result, Severity
from claimcheck.pipeline import conclude, understand
from claimcheck.read import read_text
from claimcheck.reading.answer import quoted
from claimcheck.reading.contract import MOST, Quoted, ReadBy, Told
from claimcheck.reading.kinds import KINDS, SCALES, Relating
from claimcheck.report.trace import chapters
from tests.untrue import refutations

TEXT = """\
Ferry line carries 4.2 million people

The line to the islands carried 4.2 million people in 2023, up 25 percent from 3.6 million in 2018, and 48 percent of
them, or about two million, were tourists. Its 14 ships, nine old and five new, made 6,700 trips, 12 a day on each of
three routes, at $18 a ticket or $75.6 million in all. Of 220 sailors, 90 are women; the rest, 130, are men. Profit
rose by $3 million to $12 million. The director, Ada Novak, 52, was born on March 4, 1972, and has led it for nine
years, from 2015 to 2024. The trip takes 45 minutes, from 9:40 a.m. to 10:25 a.m., over 12 miles (19 km) at an average
of 16 miles an hour. Delays fell by two points, to 5 percent from 7 percent, and 6.5 in every 1,000 trips are cancelled.
"""


@cache
def article() -> Article:
    return understand(read_text(TEXT, "a.txt"))


@cache
def alone() -> Result:
    return conclude(article())


@st.composite
def relations(draw: st.DrawFn) -> Told:
    """Draw a relation whose figures may stand in their roles, whatever they have to do with each other."""
    kind: Relating = draw(st.sampled_from(KINDS))
    figures: list[Quoted] = []
    for role in kind.roles:
        pool = [claim for claim in article().claims if claim.mention.kind in role.sorts]
        for _ in range(draw(st.integers(role.least, min(role.most, role.least + 1)))):
            if not role.sorts:
                figures.append(Quoted(role.name, draw(st.sampled_from(TEXT.split()))))
            elif not pool or draw(st.integers(0, 9)) == 0:
                figures.append(Quoted(role.name, "", derived=draw(st.sampled_from(("d1", "d2")))))
            else:
                figures.append(quoted(role.name, draw(st.sampled_from(pool)), article()))
    direction = draw(st.sampled_from(kind.directions)) if kind.directions else ""
    return Told(kind.name, tuple(figures), direction, draw(st.sampled_from(SCALES)))


@settings(max_examples=60, deadline=None)
@given(st.lists(relations(), max_size=8))
def test_no_reading_changes_what_the_program_finds_nor_makes_it_say_what_is_untrue(told: list[Told]):
    result = conclude(article(), (ReadBy("a stranger", "", tuple(told)),))
    assert not result.faults
    own = [one for one in result.findings if "a stranger" not in one.reason]
    assert own == list(alone().findings)
    for finding in result.findings:
        assert chapters(finding, result)
        assert not list(refutations(finding, result))
        assert finding in own or finding.severity is not Severity.ERROR


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_as_many_relations_as_may_be_are_judged(kind: Relating):
    figures = [
        quoted(role.name, claim, article())
        for role in kind.roles
        for claim in [one for one in article().claims if one.mention.kind in role.sorts][: role.most]
    ]
    relation = Told(kind.name, tuple(figures), kind.directions[0] if kind.directions else "")
    result = conclude(article(), (ReadBy("a stranger", "", (relation,) * MOST),))
    assert len(result.dropped) <= MOST
