"""Years that run from one into the next: 2004/05."""

from __future__ import annotations

from claimcheck.text import Sentence


def season(sentence: Sentence, index: int) -> str | None:
    """Return the years that begin at a token as ISO 8601 writes them (2004/2005), if it begins such a pair."""
    first, last = sentence.word(index), sentence.word(index + 2)
    if sentence.word(index + 1) != "/" or not (first.isdigit() and last.isdigit() and len(first) == 4):
        return None
    touching = sentence.tight(index + 1) and sentence.tight(index + 2)
    further = sentence.word(index + 3) == "/" and sentence.tight(index + 3)
    if not touching or further or len(last) not in (2, 4):
        return None
    following = str(int(first) + 1)
    return f"{first}/{following}" if following.endswith(last) else None
