"""Lists of figures behind a total: where they begin, where they end, and whether they may be added up."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.construction.neighbors import CLOSERS, neighbor
from claimcheck.lexicon.events import ANYBODY, AXES
from claimcheck.lexicon.grammar import (
    AUXILIARIES,
    CONJUNCTIONS,
    OF_THEM,
    PREPOSITIONS,
    VERBS,
    is_plural,
    singular,
)
from claimcheck.lexicon.numbers import DASHES, HYPHENS
from claimcheck.model import Article, Claim
from claimcheck.number import Kind
from claimcheck.text import Sentence

_LONGEST_TAIL = 6
_SEXES = frozenset((("man", "woman"), ("woman", "man"), ("boy", "girl"), ("girl", "boy")))
_NO_TAIL = VERBS | CONJUNCTIONS | frozenset(("who", "which", "."))
_JOINTS = frozenset((",", "and", "of", "the", "a"))
_WHEN = frozenset("in before after during since until".split())


def listed_after(article: Article, whole: Claim, openers: frozenset[str]) -> list[Claim]:
    """Return the figures of the list that a word or sign opens behind a total."""
    first, before = neighbor(article, whole, 1), neighbor(article, whole, -1)
    if before and before.span.end > whole.span.start:  # "eight top three hits, including ..."
        return []
    if first is None or not _opens(whole, first, openers):
        return []
    parts = [first]
    while (following := neighbor(article, parts[-1], 1)) and _goes_on(parts[-1], following):
        parts.append(following)
    return parts if all(one.mention.kind is Kind.COUNT for one in parts) else []


def pointed_parts(article: Article, whole: Claim) -> list[Claim]:
    """Return the parts that "of them" or "of whom" ties to a figure: *20 of them in the first half and 16 after*."""
    first = neighbor(article, whole, 1)
    if first is None or not _points_back(first) or first.mention.kind is not Kind.COUNT:
        return []
    if first.word_before not in (",", "(", "—", "–"):
        return []
    parts = [first]
    following = neighbor(article, first, 1)
    if following and following.mention.kind is Kind.COUNT and _matches(first, following):
        parts.append(following)
    return parts


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


def _opens(whole: Claim, first: Claim, openers: frozenset[str]) -> bool:
    """Return whether the words between a total and a figure lead into a list of what the total counts.

    Another noun in between may be the one that the list is of: "arrested in 16 cities since Friday, including".
    """
    words = whole.sentence.words[whole.stop : first.mention.first]
    if not words or words[-1] not in openers or (first.measure.head is None and not _self_counted(first)):
        return False
    tail = [word for word in words[:-1] if word != ","]
    return len(tail) <= _LONGEST_TAIL and not any(is_plural(word) or word in _NO_TAIL for word in tail)


def _self_counted(claim: Claim) -> bool:
    """Return whether a figure counts without a noun: 12 dead."""
    return claim.measure.event is not None


def _goes_on(last: Claim, following: Claim) -> bool:
    """Return whether nothing but commas and "and" separates two items."""
    return set(last.sentence.words[last.stop : following.mention.first]) <= _JOINTS


def _points_back(claim: Claim) -> bool:
    stop = claim.mention.stop
    return claim.sentence.words[stop : stop + 2] in OF_THEM


def _matches(first: Claim, following: Claim) -> bool:
    """Return whether a second figure is divided off like the first: "20 of them in ... and 16 after ...".

    "20 of them in May and 16 from Leeds" may well overlap.
    """
    words = first.sentence.words[first.mention.stop : following.mention.first]
    if words[-1:] != ("and",) or set(words) & (AUXILIARIES | VERBS) or len(words) > 2 * _LONGEST_TAIL:
        return False
    one, other = first.sentence.word(first.mention.stop + 2), following.word_behind
    return one in PREPOSITIONS and (one == other or {one, other} <= _WHEN)
