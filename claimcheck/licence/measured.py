"""How the rules did on published articles; written by `python -m tests.accuracy.licences`, not by hand.

A row is a genre, how often a rule was tried there, how often the figures agreed, and its errors and warnings: true,
arguable, false, unread.
"""

Row = tuple[str, int, int, tuple[int, int, int, int], tuple[int, int, int, int]]

ARTICLES: dict[str, int] = {}
CHECKS: dict[str, tuple[Row, ...]] = {}
CONSTRUCTIONS: dict[str, tuple[Row, ...]] = {}
