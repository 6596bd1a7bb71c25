"""Figures set off right behind another, which say the same in another unit or currency: 14 feet (4.3 meters)."""

from __future__ import annotations

from claimcheck.construction.neighbors import CLOSERS, between, closes, neighbor
from claimcheck.lexicon.grammar import AUXILIARIES
from claimcheck.lexicon.numbers import DASHES
from claimcheck.model import Article, Claim
from claimcheck.number import BOUNDS, Form, Hedge, Kind
from claimcheck.text import Sentence

_BRACKETS = frozenset("([")
_LONGEST_TAIL = 4
_OR = frozenset(((",", "or"), *((dash, "or") for dash in DASHES)))
_EQUAL = frozenset(
    (
        ("equivalent", "to"), ("the", "equivalent", "of"), ("equal", "to"), ("or",), ("i", ".", "e", "."),
        ("i", ".", "e", ".", ","), ("i.e.",), ("that", "is"), (),
    )
)  # fmt: skip
"""What may stand in a bracket in front of the figure."""
_TRANSLATES = frozenset((("translates", "to"), ("translates", "into"), ("equals",), ("is", "equal", "to")))
_NO_EQUAL = frozenset((*BOUNDS, Hedge.UP_TO))
_TIMES = frozenset((("by",), ("x",), ("×",), ()))
_BEHIND_MEASURE = frozenset(
    "( of in away from north south east west above below long wide high tall deep".split()
)
_AND_ON = frozenset(((";",), (",",), (",", "or"), (";", "or"), ("or",), ("/",)))


def said_again(article: Article, claim: Claim) -> tuple[Claim, ...]:
    """Return the figures set off right behind one that give the same in other units, or in other currencies.

    They stand in a bracket that holds hardly anything else, or behind ", or"; or one bracket holds both (*6 feet or
    1.8 meters*). It may come a few words on (*5 inches of rain (13 cm)*), but then nothing may follow in it.
    """
    kind, other = claim.mention.kind, neighbor(article, claim, 1)
    if other is None or other.mention.kind is not kind or other.mention.unit == claim.mention.unit:
        return ()
    words = between(claim, other)
    told = _in_one_bracket(claim, other) or _set_off(words)
    if len(words) > _LONGEST_TAIL * 2 or not told or not _ends(claim, other):
        return ()
    if _is_side(article, claim):
        return ()
    found = [other]
    while (another := neighbor(article, found[-1], 1)) and another.mention.kind is kind:
        known = {claim.mention.unit, *(one.mention.unit for one in found)}
        if between(found[-1], another) not in _AND_ON or another.mention.unit in known or not closes(another):
            break
        found.append(another)
    return tuple(one for one in found if one.number.hedge not in _NO_EQUAL)


def _set_off(words: tuple[str, ...]) -> bool:
    """Return whether the words between two figures open a restatement."""
    if words in _OR or words[-2:] in _TRANSLATES or words[-1:] in _TRANSLATES:
        return True
    opening = next((index for index, word in enumerate(words) if word in _BRACKETS), len(words))
    tail = words[:opening]
    if opening == len(words) or len(tail) > _LONGEST_TAIL or words[opening + 1 :] not in _EQUAL:
        return False
    plain = all(word.isalpha() or word in DASHES or word == "." for word in tail)
    return plain and AUXILIARIES.isdisjoint(tail)


def _in_one_bracket(claim: Claim, other: Claim) -> bool:
    """Return whether a bracket holds a figure and its conversion, which has decimals: (6 feet or 1.83 meters).

    In "(5 km or 10 miles)" one may have the choice.
    """
    exact = other.number.form is Form.DECIMAL and other.word_behind in CLOSERS
    return exact and claim.word_before in _BRACKETS and between(claim, other) == ("or",)


def _ends(claim: Claim, other: Claim) -> bool:
    """Return whether the restatement ends with the other figure: not (*163 feet by 66 feet*), (*3 km of it*)."""
    words, sentence, stop = between(claim, other), other.sentence, other.mention.stop
    if not _BRACKETS.isdisjoint(words):
        return _bracket_ends(sentence, stop, words)
    return closes(other) or (other.mention.kind is Kind.MEASURE and sentence.word(stop) in _BEHIND_MEASURE)


def _bracket_ends(sentence: Sentence, stop: int, words: tuple[str, ...]) -> bool:
    """Return whether a bracket ends at a token, or repeats what was said in front: a 3-mile-long (5-km-long) line."""
    while sentence.word(stop) == "." or sentence.word(stop) in DASHES or sentence.word(stop) in words:
        stop += 1
    return sentence.word(stop) in CLOSERS


def _is_side(article: Article, claim: Claim) -> bool:
    """Return whether a figure is the second side of something (*50m by 20m*), or the rest of a longer one."""
    left = neighbor(article, claim, -1)
    return left is not None and between(left, claim) in _TIMES
