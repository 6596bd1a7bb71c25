"""Words of lists of names: what opens one in a sentence of its own, and what tells that it is not full."""

from __future__ import annotations

SUBJECTS = frozenset("they these those the its his her their our".split())
ARE = frozenset("are were be as".split())
NOT_FULL = frozenset(
    "including include includes among such other others remaining rest more another "
    "unidentified unnamed unknown third fourth fifth".split()
)
"""What makes a list one of some."""
CLAUSES = frozenset("several many some most both all neither not who if when".split())
"""What makes a sentence none that only names."""
PAIRS = frozenset("brothers sisters twins couple siblings cousins spouses".split())
"""Nouns in front of two names with one "and" between them: the brothers Thabo and Bheki Cele."""
PICKS = frozenset(("which", "whom", "them", "these", "those"))
KINDS = frozenset(
    "republican democratic democrat conservative labour labor liberal green independent".split()
)
"""Names of kinds, not of members: six presidents, Republican and Democratic."""
TOPICS = frozenset(
    "priority reason factor pillar area theme topic issue category option choice element ingredient principle aim "
    "target objective problem challenge subject sector color colour language thing component criterion requirement "
    "condition value question lesson theory cause concern demand ambition strength weakness benefit advantage "
    "disadvantage risk symptom drawback virtue rule step stage way task".split()
)
"""Nouns for what is told by naming it: four *priorities* are schools, crime, jobs and roads."""
