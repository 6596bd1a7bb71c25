"""Word lists, as plain data: what the language fixes and no rule decides."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Return the words of a text, of which a list is made."""
    return frozenset(text.split())
