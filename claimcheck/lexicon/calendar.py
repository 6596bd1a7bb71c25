"""Words of the calendar and the clock."""

from __future__ import annotations

_MONTHS = (
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
    "september sep sept", "october oct", "november nov", "december dec",
)  # fmt: skip
MONTH_NAMES = tuple(names.split()[0] for names in _MONTHS)
MONTHS = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}
WEEK = tuple("monday tuesday wednesday thursday friday saturday sunday".split())
WEEKDAYS = frozenset(WEEK)
SHORT_DAYS = {
    short: day
    for day, shorts in zip(
        WEEK, ("mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun"), strict=True
    )
    for short in shorts.split()
}
PARTS_OF_DAY = frozenset("morning afternoon evening night".split())
BEFORE_YEAR = frozenset(
    "in since by from until till of during year fiscal before after early late mid through to "
    "between around spring summer fall autumn winter christmas easter the its a an and or ' ’ - "
    "copyright © circa fy cy".split()
)
AFTER_YEAR = frozenset(
    "and to was is were when as for election campaign film movie report study season world olympic "
    "olympics or that with by at on the a in it he she they but after before because while "
    "presidential budget census law has had tax race vote cup through until should could would "
    "will may might marked saw brought ended began edition version model term figures figure data "
    "level levels crisis war contenders candidates primary primaries nominee convention".split()
)
CLOCK = frozenset(
    "a.m. p.m. a.m p.m am pm o'clock o’clock gmt bst est edt pst pdt cet utc noon midnight".split()
)
AFTERNOON = frozenset(("p.m.", "p.m", "pm"))
MORNING = frozenset(("a.m.", "a.m", "am"))
ZONES = frozenset("gmt bst est edt pst pdt cst cdt mst mdt et cet utc".split())
"""Time zones, behind four digits of a clock: 1400 GMT."""
EVENING = frozenset(("afternoon", "evening"))
PERIOD_NOUNS = frozenset(
    "accounts actual assessment average bonus bonuses cash charge consolidated cost costs crop deficit dividend "
    "dividends domestic earnings estimate estimates expenses export exports federal financial first forecast "
    "forecasts full gdp goal gross growth guidance harvest hit imports import income inflation legislative "
    "loss losses net operating output outlook peak pre pretax price prices production profit profits "
    "projection projections receipts results revenue revenues sales second shipments spending surplus target targets "
    "third total trade turnover volume volumes yields".split()
)
"""What is told year by year, so that four digits in front of it are a year: 1986 exports, 2019 profit."""
ERAS = frozenset("bc bce ad ce b.c. a.d. b.c.e.".split())
