"""How sure it is that two figures are one thing: the weights of their features, added up, in percent."""

from __future__ import annotations

import math
from collections.abc import Iterable
from enum import Enum


class Place(Enum):
    """Where a figure stands that gives another again; each place has weights of its own."""

    OPENING = "OPENING"
    BODY = "BODY"


def score(features: Iterable[str], place: Place) -> int:
    """Return how sure it is, in percent, that a pair with some features is one thing."""
    from claimcheck.same import weights  # most articles compare nothing

    base, table = weights.OPENING if place is Place.OPENING else weights.BODY
    total = base + sum(table.get(name, 0) for name in features)
    return round(100 / (1 + math.exp(-total / weights.UNIT)))
