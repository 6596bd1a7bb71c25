"""Words for people: kin, pronouns, and those that tell that somebody else is spoken of."""

from __future__ import annotations

FAMILY = frozenset(
    "son daughter father mother husband wife brother sister uncle aunt nephew niece cousin twin widow sons daughters "
    "parents children child baby grandson granddaughter grandfather grandmother twins triplets siblings brothers "
    "sisters babies kids".split()
)
OTHERS = frozenset("whose his her their its a an".split())
PERSONAL = frozenset("he she".split())
POPULATION = frozenset(
    "person people man woman child head capita resident inhabitant citizen adult taxpayer population soul villager "
    "islander household american".split()
)
"""Those of whom a place has so many."""
