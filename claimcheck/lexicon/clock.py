"""Words around times of day, and around the time between two of them."""

from __future__ import annotations

NAMED_TIMES = {"noon": 720, "midday": 720, "midnight": 0}
AT = frozenset("at from until till to by between and since".split())
BEHIND_HOUR = frozenset("in on and to until till with the this that".split())
EVENING = frozenset("afternoon evening night tonight".split())
BEGINS = frozenset(
    "began begin begins start started starts opened opens open left leaves departed departs walked kicked from set "
    "entered called took boarded between broke struck".split()
)
ENDS = frozenset(
    "ended ends end finished finishes until till arrived arrives pulled reached closed closes adjourned gaveled came "
    "landed over restored to and surrendered emerged stopped".split()
)
LASTING = frozenset(
    "for in taken covered lasted lasts lasting took takes taking after during over spent spanning spans ran runs "
    "full nearly almost about some exactly a the another of its his her their this that".split()
)
NO_SPAN = frozenset(
    "per each every later earlier before ahead delay delayed late early ago notice within next flight flights flew "
    "past wait apart drive away break behind increments intervals slots".split()
)
"""What makes a length of time another than that between two times of day."""
