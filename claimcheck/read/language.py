"""Whether a text is in English: the small words of another language, or another script, give it away."""

from __future__ import annotations

import re

from claimcheck.lexicon.languages import ENGLISH, OTHERS
from claimcheck.text import Document

_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 3_000
"""So many characters tell a language."""
_FEWEST = 12
"""Fewer words than this are a name, a headline or a row of a table."""
_LATIN_UP_TO = "\u024f"


def in_english(document: Document) -> bool:
    """Return whether a document may be in English; what is too short to tell, or a table of figures, may.

    Small words are what prose is made of: about every third word of it. So the ones that only other languages
    have must be more than twice the English ones, and be no mere quotation or name. Where most letters are not
    Latin nothing has to be counted.
    """
    words = _WORD.findall(document.text[:_LOOKED_AT].lower())
    if sum(word[0] > _LATIN_UP_TO for word in words) * 2 > len(words):
        return False
    if len(words) < _FEWEST:
        return True
    english, others = (sum(word in known for word in words) for known in (ENGLISH, OTHERS))
    return others <= 2 * english or others * 8 < len(words)
