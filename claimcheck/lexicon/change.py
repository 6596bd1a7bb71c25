"""Words for change, and which way they go."""

from __future__ import annotations

UP = frozenset(
    "rose rise rises risen rising grew grow grows grown growing climbed climb climbs increased increase increases "
    "increasing gained gain gains jumped jump jumps surged surge surges soared soar soars advanced advance up "
    "swelled higher expanded improved leapt leaped rocketed rallied raised raising".split()
)
DOWN = frozenset(
    "fell fall falls fallen falling dropped drop drops declined decline declines decreased decrease decreases "
    "slipped slip slips shrank shrunk plunged plunge plunges tumbled tumble tumbles slid slide slides sank down "
    "slumped slump lower contracted dipped eased cut reduced lowered plummeted".split()
)
"""Whole words only: "increased" contains "eased"."""
