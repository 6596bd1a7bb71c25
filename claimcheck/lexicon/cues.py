"""Words that bind a figure to a time, or say that the text does not stand behind it."""

from __future__ import annotations

TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow earlier previously "
    "initially ago last previous now currently former formerly later morning afternoon evening night week month "
    "year weekend quarter january february march april june july august september october november december jan "
    "feb mar apr jun jul aug sept oct nov dec decade century overnight recent recently spring summer fall winter "
    "annual annually daily weekly monthly season day since until".split()
)
FORECAST = frozenset(
    "forecast forecasts expected expects expect projected projects predicted predicts estimate estimated could may "
    "might likely would will should potentially possibly".split()
)
PLAN = frozenset("plan plans planned planning aims aim aimed target targets goal hopes seeking proposed proposes pledged".split())
HYPOTHETICAL = frozenset("if unless suppose assuming imagine hypothetical".split())
REFUTED = frozenset(
    "false falsely wrong wrongly incorrect incorrectly denied denies deny debunked hoax myth untrue mistakenly fake "
    "retracted disputed bogus fabricated inaccurate misleading".split()
)
CORRECTED = frozenset("correction corrected clarification erroneously misstated amended".split())
PARTIAL = frozenset("so-far partial preliminary initial initially early".split())
