"""Words that tell when something began, and of the days on which that is kept."""

from __future__ import annotations

BIRTH = frozenset("born birth".split())
FOUNDING = frozenset(
    "founded founding established establishment opened opening built building began begun starting launched "
    "launching formed forming formation created creation inaugurated introduced incorporated inception "
    "instituted started start begin begins dates dating premiered premiere published erected completed "
    "chartered built unveiled".split()
)
ENDING = frozenset(
    "died death killed killing murdered murder assassinated assassination execution executed massacre crash "
    "crashed sank sinking disaster exploded explosion collapsed collapse signed signing independence ended end "
    "liberated liberation invaded invasion fell fall destroyed married marriage wedding wed".split()
)
STARTS = BIRTH | FOUNDING | ENDING
"""Events from which years are counted."""
ANNIVERSARIES = frozenset("anniversary birthday jubilee".split())
NAMED_ANNIVERSARIES = {
    "centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200, "tercentenary": 300,
    "tricentennial": 300, "sesquicentennial": 150,
}  # fmt: skip
YEARLY = frozenset("season edition".split())
"""What is held once a year, or less often: its number grows by one at most."""
