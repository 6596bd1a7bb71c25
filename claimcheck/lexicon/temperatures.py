"""Words that tell whether degrees are a temperature or a difference of temperatures."""

from __future__ import annotations

RISES = frozenset(
    "rose rise rises risen fell fall falls fallen climbed climb climbs dropped drop drops warmed warm warms cooled "
    "cool cools increased increase increases decreased decrease gained gain lost lose up down plunged plummeted jumped "
    "soared heated".split()
)
"""Verbs and particles with the difference right behind them: rose 2C."""
RISE_NOUNS = frozenset(
    "rise increase drop fall decline difference swing change jump warming cooling anomaly plunge decrease "
    "reduction".split()
)
"""Nouns that a difference belongs to: a rise *of* 2C, a 2C rise."""
COMPARED = frozenset("warmer hotter cooler colder higher lower".split())
RELATIVE = frozenset("above below over under".split())
USUAL = frozenset(
    "average normal its the what usual that preindustrial pre-industrial pre seasonal long-term long-run long "
    "historical historic mean levels".split()
)
"""What a temperature lies above or below by a difference: 2C above *average*, *the* mean of ..."""
EXACT_TEMPERATURES = frozenset(
    "below above to at reached hit reaching hitting was is exceeded topped".split()
)
WARMING = frozenset(("warming", "heating"))
LIMITS = frozenset("to at below under within".split())
