"""Neighboring quantities that are one: six feet and three inches, 10 to 15 people."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from claimcheck.model import Mention
from claimcheck.text import Sentence

Both = Callable[[Sentence, Mention, Mention], Mention | None]
"""What makes one of two mentions, or tells that they are two."""


def merged(sentence: Sentence, mentions: Iterable[Mention], both: Both) -> Iterator[Mention]:
    """Yield the mentions, those in a row that are one as one."""
    waiting: Mention | None = None
    for mention in mentions:
        one = both(sentence, waiting, mention) if waiting else None
        if waiting and not one:
            yield waiting
        waiting = one or mention
    if waiting:
        yield waiting
