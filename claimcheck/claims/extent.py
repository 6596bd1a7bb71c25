"""How far a noun phrase reaches that names a speaker: leftward from its head, rightward from its start."""

from __future__ import annotations

from claimcheck.lexicon import reporting as lex
from claimcheck.lexicon.organs import ORGANS
from claimcheck.text import Token

_LONGEST = 12


def bare(word: str) -> str:
    """Return a word without its possessive ending."""
    return word[:-2] if word.endswith(("'s", "’s")) else word


def before(tokens: tuple[Token, ...], words: tuple[str, ...], stop: int) -> int:
    """Return where the noun phrase begins that ends before token `stop`; `stop` itself if there is none."""
    index = stop
    if stop and words[stop - 1] in lex.PRONOUNS:
        return stop - 1
    while index > 0 and stop - index < _LONGEST:
        word = words[index - 1]
        if word in lex.DETERMINERS:
            if index - 2 < 0 or words[index - 2] not in ("of", "for"):
                return index - 1
        elif not (_inner(tokens, words, index - 1) or (index < stop and _linked(tokens, words, index - 1))):
            break
        index -= 1
    while index < stop and words[index] in lex.LINKS:
        index += 1
    return index


def _linked(tokens: tuple[Token, ...], words: tuple[str, ...], index: int) -> bool:
    """Return whether a preposition ties the words after it to a noun that can speak."""
    word, noun = words[index], words[index - 1] if index else ""
    if word not in lex.LINKS or not noun[:1].isalpha():
        return False
    if word == "of":
        return noun not in lex.STOPS
    return noun in HEADS or (word in ("for", "at") and tokens[index - 1].text[0].isupper())


HEADS = (
    lex.DOCUMENTS
    | lex.SPOKESPEOPLE
    | lex.OFFICIALS
    | lex.ROLES
    | lex.UNNAMED
    | lex.BODIES
    | {run[-1] for run in ORGANS}
)


_OUTSIDE = lex.STOPS | lex.LINKS | lex.PRONOUNS


def _inner(tokens: tuple[Token, ...], words: tuple[str, ...], index: int) -> bool:
    """Return whether a token can stand inside a noun phrase, prepositions apart."""
    word = words[index]
    if word[0].isalpha():
        if word == "and":
            return index + 1 < len(words) and words[index + 1] in lex.JOINED
        return word not in _OUTSIDE or tokens[index].text == "WHO"
    if word == ".":
        return index > 0 and (words[index - 1] in lex.ABBREVIATED or len(words[index - 1]) == 1)
    return word in ("-", "&", "/", "’", "'") and 0 < index < len(words) - 1


def after(tokens: tuple[Token, ...], words: tuple[str, ...], start: int) -> int:
    """Return where the noun phrase ends that begins at token `start`."""
    index, limit = start, min(len(words), start + _LONGEST)
    if index < limit and words[index] in lex.PRONOUNS:
        return index + 1
    while index < limit and (
        words[index].isdigit() or words[index] in lex.DETERMINERS or words[index] in lex.DATES
    ):
        index += 1
    while index < limit:
        word = words[index]
        if word in lex.LINKS or word in ("by",):
            if index + 1 >= limit or not _continues(words, index):
                break
        elif word in lex.DETERMINERS:
            if words[index - 1] not in lex.LINKS:
                break
        elif not (_inner(tokens, words, index) or _gathered(words, index)) or word in _VERBAL:
            break
        index += 1
    while index > start and words[index - 1] in lex.LINKS:
        index -= 1
    return index


_VERBAL = frozenset(lex.VERBS) - lex.NOUN_FORMS


def _gathered(words: tuple[str, ...], index: int) -> bool:
    return words[index] in lex.GATHERED and index + 1 < len(words) and words[index + 1] in ("by", "from")


def _continues(words: tuple[str, ...], index: int) -> bool:
    """Return whether the phrase runs on across a preposition."""
    noun, following = words[index - 1], words[index + 1]
    if following in lex.STOPS or not following[0].isalpha():
        return False
    return words[index] == "of" or noun in HEADS or noun in lex.GATHERED
