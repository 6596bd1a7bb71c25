"""Words that tell when something began, and of the days on which that is kept."""

from __future__ import annotations

BIRTH = frozenset("born birth".split())
FOUNDING = frozenset(
    "founded founding established establishment opened opening built building began begun starting launched "
    "launching formed forming formation created creation inaugurated introduced incorporated inception "
    "instituted started start begin begins dates dating premiered premiere erected completed "
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
THINGS = frozenset(
    "span bridge building tower dam mill factory church school college university hospital theater theatre cinema "
    "stadium arena museum library hotel pier tunnel station airport mine brewery distillery newspaper company firm "
    "club team league orchestra opera festival fair institution organization organisation charity society shop store "
    "restaurant pub house mansion pool ship ferry lighthouse reactor plant structure landmark venue bank tradition "
    "magazine brand business nonprofit chapel cathedral synagogue mosque courthouse jail prison".split()
)
"""What is built or founded, and has its age from then on."""
DEEDS = frozenset(
    "fought served enlisted married wed graduated retired commanded divorced practiced practised taught lectured "
    "volunteered flew".split()
)
"""Verbs for what only those do who have grown up."""
WARS = {
    ("world", "war", "i"): 1918, ("world", "war", "one"): 1918, ("first", "world", "war"): 1918,
    ("world", "war", "ii"): 1945, ("world", "war", "two"): 1945, ("second", "world", "war"): 1945,
    ("korean", "war"): 1953, ("vietnam", "war"): 1975,
}  # fmt: skip
"""Wars that are told without a year, and the last year of each."""
ENTERED = frozenset("arrested jailed imprisoned convicted".split())
"""Verbs for coming to a prison."""
LEFT = frozenset("left freed released walked walks spent leaves".split())
"""Verbs for going from there."""
