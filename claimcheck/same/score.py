"""How sure it is that two figures are one thing: the weights of their features, added up, in percent."""

from __future__ import annotations

import math
from collections.abc import Iterable

from claimcheck.same.weights import BASE, UNIT, WEIGHTS


def score(features: Iterable[str]) -> int:
    """Return how sure it is, in percent, that a pair with some features is one thing."""
    total = BASE + sum(WEIGHTS.get(name, 0) for name in features)
    return round(100 / (1 + math.exp(-total / UNIT)))
