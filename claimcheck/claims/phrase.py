"""Noun phrases, read with closed lists: up to the first plural, or up to the first word that stops one."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.lexicon.cues import TIMES
from claimcheck.lexicon.events import DONE_BY, DONE_TO
from claimcheck.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    STOPS,
    VERBS,
    is_plural,
    singular,
)
from claimcheck.lexicon.numbers import HYPHENS
from claimcheck.text import Sentence, word_at

NO_WORDS: tuple[str, ...] = ()

_LONGEST = 6
_FARTHEST = 12
_TOLD = frozenset(DONE_TO) | frozenset(DONE_BY)
_STOPS = STOPS | _TOLD
_NAMES = (VERBS | _TOLD) - (PREPOSITIONS | CONJUNCTIONS | PRONOUNS | DETERMINERS | AUXILIARIES | ADVERBS)
_STATES = frozenset(
    "dead injured wounded missing displaced infected hospitalized convicted detained arrested kidnapped "
    "damaged destroyed homeless lost sold used paid shown known opposed killed born".split()
)
_QUALIFIERS = (_NAMES | _STATES) - frozenset(("said", "says", "say"))
_OBJECTS = DETERMINERS | PRONOUNS
_QUOTES = frozenset(("“", "”", '"', "‘"))
_HOLDERS = frozenset(("head", "pair", "pairs"))
_BREAKS = CONJUNCTIONS | AUXILIARIES | (PRONOUNS - DETERMINERS)
_NO_NOUN = TIMES | DETERMINERS | ADVERBS


class Phrase(NamedTuple):
    """Tokens from `first` up to `stop`; `head` is the singular of the noun that is counted.

    `noun` is the token of the head. `state` is a participle in front of it that tells what befell it: 30
    *injured* workers. `back` says that the phrase points back: *of them*.
    """

    first: int
    stop: int
    head: str | None
    words: tuple[str, ...]
    noun: int = -1
    state: str | None = None
    back: bool = False


def phrase_after(
    sentence: Sentence, first: int, *, single: bool = False, mass: bool = False, longest: int = _LONGEST
) -> Phrase:
    """Return the noun phrase that begins at a token: up to the first plural.

    For one thing (`single`) and for what is not counted (`mass`) the last word before a stop will do.
    """
    words = sentence.words
    stop, noun, state = _extent(sentence, first, min(len(words), first + longest), single=single)
    if noun < 0:
        return Phrase(first, first, None, NO_WORDS)
    if words[noun] in _HOLDERS and stop < len(words) and words[stop] == "of":
        return phrase_after(sentence, stop + 1, mass=True)
    counted = single or mass or is_plural(words[noun])
    kept = tuple(word for word in words[first : noun + 1] if word not in HYPHENS and word not in _QUOTES)
    return Phrase(first, noun + 1, singular(words[noun]) if counted else None, kept, noun, state)


def _extent(sentence: Sentence, first: int, limit: int, *, single: bool) -> tuple[int, int, str | None]:
    """Return where a noun phrase stops, where its last noun stands, and the participle in front of that."""
    words = sentence.words
    index, noun, state = first, -1, None
    while index < limit:
        word = words[index]
        if word in _QUOTES or (index > first and _hyphened(sentence, index)):
            index += 1
            continue
        if word in _STOPS and _qualifies(sentence, index):
            state = state or (word if word in _TOLD and (word in _STATES or word.endswith("ed")) else None)
            index += 1
            continue
        if not word[0].isalpha() or (word in _STOPS and (single or not _names(word))):
            break
        if noun >= 0 and word.endswith(("ing", "ly")) and _goes_on(sentence, index, single=single):
            break
        noun = index
        index += 1
        if not single and is_plural(word) and not _noun_follows(sentence, index):
            break
    return index, noun, state


def _hyphened(sentence: Sentence, index: int) -> bool:
    """Return whether a token is a hyphen inside a word, or a number behind one: COVID-19 cases."""
    words = sentence.words
    inside = words[index] in HYPHENS or (word_at(words, index - 1) in HYPHENS and words[index].isdigit())
    return inside and sentence.tight(index)


def _qualifies(sentence: Sentence, index: int) -> bool:
    """Return whether what may be a verb stands before its noun: 30 *injured* workers, six *other* towns."""
    word, following = sentence.words[index], sentence.word(index + 1)
    if word == "other":
        return following[:1].isalpha() and following not in STOPS
    return word in _QUALIFIERS and following not in _STOPS and is_plural(following)


def _goes_on(sentence: Sentence, index: int, *, single: bool) -> bool:
    """Return whether a word begins what the noun does: one man *holding* a flag."""
    word = sentence.words[index]
    return single or (word.endswith("ing") and sentence.word(index + 1) in _OBJECTS)


def _names(word: str) -> bool:
    """Return whether what may be a verb is a plural behind a number: five *runs*, 11 league *wins*."""
    return word[-1] == "s" and word in _NAMES and is_plural(word)


def _noun_follows(sentence: Sentence, index: int) -> bool:
    """Return whether a plural goes on after another: "crew members", "police cars"."""
    word = sentence.word(index)
    return is_plural(word) and word not in _STOPS


def capital(sentence: Sentence, index: int) -> bool:
    """Return whether a token begins with a capital letter."""
    if not 0 <= index < len(sentence.words):
        return False
    return sentence.quote(sentence.span_of(index, index + 1))[0].isupper()


def noun_before(words: tuple[str, ...], stop: int) -> int:
    """Return where the head of the noun phrase before a token stands, or -1: *sales* of electric trucks."""
    found = kept = -1
    for index in range(stop - 1, max(-1, stop - _FARTHEST), -1):
        word = words[index]
        if word in PREPOSITIONS:
            kept, found = (found if found >= 0 else kept), -1
        elif not word[0].isalpha():
            if word not in HYPHENS and word not in ("'", "’"):
                break
        elif word in _BREAKS:
            break
        elif found < 0 and word not in _NO_NOUN:
            found = index
    return found if found >= 0 else kept
