"""How far a noun phrase reaches that names a speaker: leftward from its head, rightward from its start."""

from __future__ import annotations

from itertools import takewhile

from claimcheck.lexicon import reporting as lex
from claimcheck.lexicon import speakers as who
from claimcheck.lexicon.organs import ORGANS
from claimcheck.text import word_at

_LONGEST = 12
HEADS = (
    who.DOCUMENTS
    | who.SPOKESPEOPLE
    | who.OFFICIALS
    | who.ROLES
    | who.UNNAMED
    | who.BODIES
    | {body + "s" for body in who.BODIES}
    | {run[-1] for run in ORGANS}
)
_NAMELY = frozenset(
    ("WHO", "Without", "Against", "Today", "Per", "Will")
)  # in names: Doctors Without Borders
_OUTSIDE = lex.STOPS | lex.LINKS | lex.PRONOUNS
_LAST = who.HOUSES | who.SUFFIXES
_PARTICIPLES = (who.GATHERED | who.TAILS) - {"working"}
_VERBAL = frozenset(lex.VERBS) - lex.NOUN_FORMS


def bare(word: str) -> str:
    """Return a word without its possessive ending."""
    return word[:-2] if word.endswith(("'s", "’s")) else word


def before(texts: tuple[str, ...], words: tuple[str, ...], stop: int) -> int:
    """Return where the noun phrase begins that ends before token `stop`; `stop` itself if there is none."""
    index = stop
    if word_at(words, stop - 1) in lex.PRONOUNS:
        return stop - 1
    while index > 0 and stop - index < _LONGEST:
        word = word_at(words, index - 1)
        if word in lex.DETERMINERS:
            if index < 2 or not _linked(texts, words, index - 2):
                return index - 1
        elif word == ")" and index < stop and "(" in words[max(0, index - 8) : index]:
            while word_at(words, index - 1) != "(":
                index -= 1
        elif not (_inner(texts, words, index - 1) or (index < stop and _linked(texts, words, index - 1))):
            break
        index -= 1
    while index < stop and words[index] in lex.LINKS:
        index += 1
    return index


def _linked(texts: tuple[str, ...], words: tuple[str, ...], index: int) -> bool:
    """Return whether a preposition ties the words after it to a noun that can speak."""
    word, noun = words[index], word_at(words, index - 1)
    if word == "to":
        return noun in who.ATTACHED
    if word not in lex.LINKS or not noun[:1].isalpha():
        return False
    if word == "of":
        return noun not in lex.STOPS
    return noun in HEADS or (word in ("for", "at") and word_at(texts, index - 1)[:1].isupper())


def _inner(texts: tuple[str, ...], words: tuple[str, ...], index: int) -> bool:
    """Return whether a token can stand inside a noun phrase, prepositions apart."""
    word = words[index]
    if word[0].isalpha():
        if word == "and":
            return index + 1 < len(words) and (
                word_at(words, index + 1) in who.JOINED or _joins(texts, words, index)
            )
        return word not in _OUTSIDE or texts[index] in _NAMELY
    if word == ".":
        before = word_at(words, index - 1)
        return before in who.ABBREVIATED or len(before) == 1
    if len(word) == 4 and word.isdigit():  # a 2019 survey
        return word_at(words, index - 1) in lex.DETERMINERS
    return word in ("-", "&", "/", "’", "'") and 0 < index < len(words) - 1


def _joins(texts: tuple[str, ...], words: tuple[str, ...], index: int) -> bool:
    """Return whether "and" stands within one name: "Coast and Harbor Council"."""
    if not word_at(texts, index - 1)[:1].isupper():
        return False
    name = list(takewhile(lambda at: texts[at][0].isupper(), range(index + 1, min(index + 4, len(words)))))
    return any(words[at] in _LAST for at in name[1:])


def after(texts: tuple[str, ...], words: tuple[str, ...], start: int) -> int:
    """Return where the noun phrase ends that begins at token `start`."""
    index, limit = start, min(len(words), start + _LONGEST)
    if index < limit and words[index] in lex.PRONOUNS:
        return index + 1
    while index < limit and (
        words[index].isdigit() or words[index] in lex.DETERMINERS or words[index] in lex.DATES
    ):
        index += 1
    while index < limit and _goes_on(texts, words, index, limit):
        index += 1
    if start < index < limit and words[index] in lex.PRONOUNS and word_at(words, index - 1) == "of":
        return index + 1
    while index > start and word_at(words, index - 1) in lex.LINKS:
        index -= 1
    return index


def _goes_on(texts: tuple[str, ...], words: tuple[str, ...], index: int, limit: int) -> bool:
    """Return whether a token belongs to the noun phrase before it."""
    word = words[index]
    if word in lex.LINKS:
        return index + 1 < limit and _continues(words, index)
    if word in lex.DETERMINERS:
        return word_at(words, index - 1) in lex.LINKS
    if word in _VERBAL or (word in _PARTICIPLES and word_at(words, index - 1) in HEADS):
        return _gathered(words, index)
    return _inner(texts, words, index) or _gathered(words, index)


def _gathered(words: tuple[str, ...], index: int) -> bool:
    return words[index] in who.GATHERED and word_at(words, index + 1) in ("by", "from")


def _continues(words: tuple[str, ...], index: int) -> bool:
    """Return whether the phrase runs on across a preposition."""
    noun, following = word_at(words, index - 1), word_at(words, index + 1)
    if following in lex.STOPS or not following[:1].isalpha():
        return False
    return words[index] == "of" or noun in HEADS or noun in who.GATHERED
