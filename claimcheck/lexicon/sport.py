"""Words for games and what comes of them."""

from __future__ import annotations

WINS = frozenset("wins win victories victory".split())
DRAWS = frozenset("draws draw ties tie".split())
LOSSES = frozenset("losses loss defeats defeat".split())
GAMES = frozenset("games game matches match fixtures outings tests".split())
POINTS = frozenset(("points", "point"))
UNBEATEN = frozenset(("unbeaten", "undefeated"))
