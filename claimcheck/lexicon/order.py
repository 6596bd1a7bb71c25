"""Words for what is first or last of all."""

from __future__ import annotations

HIGHEST = frozenset(
    "most highest largest biggest greatest fastest strongest steepest warmest hottest wettest heaviest longest busiest "
    "deadliest".split()
)
LOWEST = frozenset(
    "least lowest fewest smallest slowest weakest coldest driest cheapest shortest lightest".split()
)
