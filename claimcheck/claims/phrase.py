"""The noun phrase behind a number: its head, its words, and where it ends."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.lexicon.events import VERB_EVENTS
from claimcheck.lexicon.grammar import STOPS, is_plural, singular
from claimcheck.model import Sentence

_LONGEST = 6
_PLAIN = frozenset("-‐‑")


class Phrase(NamedTuple):
    """Tokens from `first` up to `stop`; `head` is the singular of the noun that is counted."""

    first: int
    stop: int
    head: str | None
    words: tuple[str, ...]


def phrase_after(sentence: Sentence, first: int, *, singular_head: bool = False) -> Phrase:
    """Return the noun phrase that begins at a token: up to the first plural, or for one thing, its last word."""
    index = first
    head_at = -1
    while index < min(len(sentence.words), first + _LONGEST):
        word = sentence.words[index]
        if word in _PLAIN and index > first and sentence.tight(index):
            index += 1
            continue
        if not word[0].isalpha() or _ends_phrase(sentence, index, first):
            break
        head_at = index
        index += 1
        if is_plural(word) and not singular_head and not _noun_follows(sentence, index):
            break
    if head_at < 0:
        return Phrase(first, first, None, ())
    head = singular(sentence.words[head_at])
    counted = singular_head or is_plural(sentence.words[head_at])
    words = tuple(word for word in sentence.words[first : head_at + 1] if word not in _PLAIN)
    return Phrase(first, head_at + 1, head if counted else None, words)


def _noun_follows(sentence: Sentence, index: int) -> bool:
    """Return whether a plural goes on after another: "crew members", "police cars"."""
    return is_plural(sentence.word(index)) and not _ends_phrase(sentence, index, -1)


def _ends_phrase(sentence: Sentence, index: int, first: int) -> bool:
    word = sentence.words[index]
    if word in STOPS or word in VERB_EVENTS:
        return True
    return index > first and word.endswith(("ly", "ing"))
