"""Words that bind a figure to a time, or say that the text does not stand behind it."""

from __future__ import annotations

TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow earlier "
    "previously initially ago last previous now currently former formerly later morning afternoon "
    "evening night week month year weekend quarter january february march april june july august "
    "september october november december jan feb mar apr jun jul aug sept oct nov dec decade century "
    "overnight recent recently spring summer fall winter annual annually daily weekly monthly season "
    "day since until".split()
)
GONE_BY = frozenset("earlier previously initially ago last previous former formerly".split())
"""Words beside a figure of a time that is over."""

FORECAST = frozenset(
    "forecast forecasts expected expects expect projected projects predicted predicts could may might "
    "likely will would should potentially possibly".split()
)
INTENDS = frozenset(
    "plan plans planned planning aims aim aimed hope hopes hoped hoping want wants wanted intend "
    "intends intended seek seeks seeking pledged pledges vowed vows promised promises proposed proposes "
    "targets scheduled".split()
)
"""Verbs with "to" behind them that make what follows a plan."""

PLAN = frozenset("aims target targets proposes".split())
"""Words that make a plan of themselves."""

MISLED = frozenset("likely expected forecast predicted projected planned".split())
MISLEADING = frozenset("more less most least equally as than".split())
"""Behind these, the words in `MISLED` only compare: "more likely", "than expected"."""

STANDING = frozenset("current existing previous present against".split())
COMPARED = frozenset((("compared", "with"), ("compared", "to"), ("instead", "of"), ("rather", "than")))
"""Behind these stands what is already so, also in a plan: "to 12 against 40", "the existing 40"."""

MEMBERS = frozenset("member person man woman strong nation country judge".split())
"""What a body has so many of, whatever it will do: "a 12-member panel will meet"."""

HYPOTHETICAL = frozenset("if unless suppose assuming imagine hypothetical".split())
REFUTED = frozenset(
    "false falsely wrong wrongly incorrect incorrectly denied denies deny debunked hoax myth untrue "
    "mistakenly fake retracted disputed bogus fabricated inaccurate misleading".split()
)
CORRECTED = frozenset("correction corrected clarification erroneously misstated amended".split())
PARTIAL = frozenset("partial preliminary".split())
COUNTED = frozenset((("ballots", "counted"), ("votes", "counted"), ("precincts", "reporting")))
PARTIAL_RUNS = COUNTED | {("so", "far"), ("to", "date")}
"""Two words that make a count one that is still going on."""

CUES = (
    FORECAST
    | INTENDS
    | PLAN
    | HYPOTHETICAL
    | REFUTED
    | CORRECTED
    | PARTIAL
    | {last for _, last in PARTIAL_RUNS}
)
"""Every word that may change the status of a figure, save the two of "is to be built"."""

TURNS = frozenset("but while although though whereas however ;".split())
"""Words that open a clause with a status of its own."""
