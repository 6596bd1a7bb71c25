"""Lists of figures: the signs that set them off, and whether their items may be added up."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.construction.neighbors import CLOSERS
from claimcheck.lexicon.events import ANYBODY, AXES
from claimcheck.lexicon.grammar import singular
from claimcheck.lexicon.numbers import DASHES, HYPHENS
from claimcheck.model import Claim
from claimcheck.text import Sentence

_SEXES = frozenset((("man", "woman"), ("woman", "man"), ("boy", "girl"), ("girl", "boy")))


def is_dash(sentence: Sentence, index: int) -> bool:
    """Return whether a token is a dash that sets words off, and no hyphen inside a word: "--" is one too."""
    hyphen = sentence.word(index) in HYPHENS and sentence.tight(index)
    return sentence.word(index) in DASHES and (not hyphen or sentence.word(index - 1) in HYPHENS)


def on_one_axis(parts: Sequence[Claim]) -> bool:
    """Return whether classes exclude each other: passengers and crew, not students and minors."""
    if len(parts) == 1:
        return True
    for kind in ("head", "event"):
        classes = [getattr(one.measure, kind) for one in parts]
        distinct = len(set(classes)) == len(classes) and None not in classes
        if distinct and any(set(classes) <= axis for axis in AXES):
            return True
    words = [{singular(word) for word in one.measure.words or (one.word_behind,)} for one in parts]
    return any(all(len(axis & here) == 1 for here in words) and _distinct(words, axis) for axis in AXES)


def are_both_sexes(people: Claim, one: Claim, other: Claim) -> bool:
    """Return whether two figures are of the men and women, or the boys and girls, of all of some people."""
    both = (one.measure.head, other.measure.head) in _SEXES and other.sentence.word(other.stop) in CLOSERS
    return both and people.measure.head in ANYBODY


def _distinct(words: Sequence[set[str]], axis: frozenset[str]) -> bool:
    return len({min(axis & here) for here in words}) == len(words)
