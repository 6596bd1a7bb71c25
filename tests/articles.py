"""A made-up article and what might be found in it, for tests of the reports."""

from __future__ import annotations

import re

from claimcheck.model import Consistent, Finding, Fit, Quote, Result, Severity
from claimcheck.read import read_text
from claimcheck.text import Document, Span

STORM = """Storm leaves thousands without power on the coast

The storm cut power to 12,400 homes on Tuesday, the utility said. About a third of these homes were back on \
the grid by noon, nearly two thirds of the county.

Crews restored 4,100 of the 12,400 homes by noon, the utility said, and the mayor put the number of homes \
without power at 15,000. The county has 19,000 homes.
"""


def document(text: str = STORM, path: str = "storm.txt") -> Document:
    return read_text(text, path)


def wrapped(page: str) -> list[str]:
    """Return the lines of a page that keep to its width: the place of a finding is never broken."""
    return [line for line in page.splitlines() if not re.search(r":\d+:\d+\Z", line)]


def quote(role: str, words: str, text: str = STORM, source: str = "") -> Quote:
    """Return the quote of the first place where words stand."""
    start = text.index(words)
    return Quote(role, Span(start, start + len(words)), source)


MISATTACHED = Finding(
    "CC102",
    "misattached-share",
    Severity.ERROR,
    "“Nearly two thirds” cannot be a share of the county: they are about a fifth of it.",
    "a third of 12,400 ≈ 4,133; 4,133 / 19,000 = 22 %, not nearly 67 %",
    (Fit("share", "22 percent"), Fit("reading", "if it speaks of the 12,400 homes: 12,400 / 19,000 = 65 %")),
    (
        quote("part", "About a third of these homes", source="the utility"),
        quote("share", "nearly two thirds", source="the utility"),
        quote("whole", "19,000 homes"),
    ),
    "No reading of the words fits, whatever rounding is granted.",
)
DISAGREEMENT = Finding(
    "CC404",
    "source-disagreement",
    Severity.NOTE,
    "The utility and the mayor give different numbers of homes without power.",
    "12,400 is not 15,000",
    (),
    (quote("one", "12,400 homes", source="the utility"), quote("other", "15,000", source="the mayor")),
    "Two speakers may count differently; nobody need be mistaken.",
)
ADDS_UP = Consistent(
    "share-of",
    "4,100 / 12,400 = 33 %, about a third",
    (quote("part", "4,100"), quote("whole", "12,400 homes"), quote("share", "About a third")),
)


def result(text: str = STORM, path: str = "storm.txt") -> Result:
    return Result(document(text, path), (), (MISATTACHED, DISAGREEMENT), (ADDS_UP,))
