"""Which noun phrase a figure counts: the one behind it, behind "of", or the one of the next figure."""

from __future__ import annotations

from claimcheck.claims.phrase import NO_WORDS, Phrase, capital, phrase_after
from claimcheck.lexicon.cues import TIMES
from claimcheck.lexicon.grammar import AUXILIARIES, DETERMINERS, VERBS, is_plural, singular
from claimcheck.lexicon.numbers import HYPHENS
from claimcheck.model import Mention
from claimcheck.number import Form, Kind
from claimcheck.text import Sentence

_INTRODUCED = DETERMINERS | frozenset(("all", "some", "roughly", "nearly", "total", "estimated"))
_BACK = frozenset(("them", "whom", "which", "these", "those"))
_ONE = frozenset(("one", "1", "a", "an"))
_CIRCUMSTANCES = DETERMINERS | TIMES | frozenset("first second third fourth early late fiscal all".split())
_ODDS = frozenset(("in", "out"))
_ARTICLES = frozenset(("a", "an", "the"))

Behind = tuple[Mention, Phrase] | None
"""The next figure of the sentence with its phrase."""


def phrase_of(sentence: Sentence, mention: Mention, behind: Behind) -> Phrase:
    """Return the noun phrase of a figure; `behind` is the next figure with its own: 34 of *41 drones*."""
    index = mention.stop
    if sentence.word(index) == "of":
        return _of_phrase(sentence, index + 1, behind, mass=mention.kind is not Kind.COUNT)
    if mention.kind in (Kind.COUNT, Kind.RATE, Kind.BASE):
        if sentence.word(index) in HYPHENS and sentence.tight(index):
            return phrase_after(sentence, index + 1, single=True, longest=1)
        return phrase_after(sentence, index, single=mention.number.text.lower() in _ONE)
    if mention.kind is Kind.SHARE:
        return _of_share(sentence, mention, behind)
    return _of_sum(sentence, mention) if mention.kind is Kind.MONEY else _none(index)


def _none(index: int) -> Phrase:
    return Phrase(index, index, None, NO_WORDS)


def _of_share(sentence: Sentence, mention: Mention, behind: Behind) -> Phrase:
    """Return the phrase of a share without "of": one in five *nurses*, half the *voters*."""
    index, form = mention.stop, mention.number.form
    if form is Form.ODDS or not _ODDS.isdisjoint(sentence.words[mention.first : index]):
        return phrase_after(sentence, index)
    if form is Form.FRACTION and sentence.word(index) in DETERMINERS:
        return _of_phrase(sentence, index, behind, mass=True)
    return _named_by(sentence, mention)


def _named_by(sentence: Sentence, mention: Mention) -> Phrase:
    """Return the phrase of a figure that stands before its noun like an adjective: a $5 million *fine*."""
    article = sentence.word(mention.first - 1) in _ARTICLES
    if article and sentence.word(mention.stop)[:1].isalpha():
        return phrase_after(sentence, mention.stop, single=True)
    return _none(mention.stop)


def _of_sum(sentence: Sentence, mention: Mention) -> Phrase:
    """Return the phrase of a sum without "of": $40 million in *grants*, a $5 million *fine*."""
    index = mention.stop
    if sentence.word(index) == "in" and not capital(sentence, index + 1):
        made_of = sentence.word(index + 1) not in _CIRCUMSTANCES
        return phrase_after(sentence, index + 1, mass=True) if made_of else _none(index)
    return _named_by(sentence, mention)


def _of_phrase(sentence: Sentence, first: int, behind: Behind, *, mass: bool) -> Phrase:
    """Return the phrase behind "of": of the voters, of its 6,500 workers, of the town's 800 homes."""
    words = sentence.words
    index = first
    while index < len(words) and words[index] in _INTRODUCED:
        index += 1
    if behind and index <= behind[0].first <= index + 2:
        start = behind[0].first
        if all(word[0].isalpha() for word in words[index:start]):
            return behind[1]._replace(first=first, stop=start)
    pointer = sentence.word(index)
    if pointer in _BACK:
        return _pointing(sentence, first, index + 1)
    if sentence.word(index - 1) in _BACK and (pointer in AUXILIARIES or not pointer[:1].isalpha()):
        return Phrase(first, index, None, NO_WORDS, back=True)
    if sentence.word(index - 1) == "those" and pointer.endswith("ing"):
        return _none(index)
    if mass and index > first and pointer in VERBS:  # of the vote
        return Phrase(index, index + 1, singular(pointer), (pointer,), index)
    return phrase_after(sentence, index, mass=mass)


def _pointing(sentence: Sentence, first: int, stop: int) -> Phrase:
    """Return the phrase "of them", with the noun that may follow: three of them *children*."""
    named = phrase_after(sentence, stop, longest=2) if is_plural(sentence.word(stop)) else None
    if named and named.head:
        return named._replace(first=first, back=True)
    return Phrase(first, stop, None, NO_WORDS, back=True)
