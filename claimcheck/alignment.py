"""Sentences that say the same: a headline or a summary, and the sentence of the body it was made from."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from claimcheck.lexicon.grammar import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS, stem
from claimcheck.model import Article, Claim, Role, Sentence

_EMPTY = PREPOSITIONS | CONJUNCTIONS | PRONOUNS | DETERMINERS | AUXILIARIES | frozenset(("s", "said", "says", "say"))
_FEWEST = 3
_ENOUGH = 0.8


def aligned(article: Article) -> Iterator[tuple[Sentence, Sentence]]:
    """Yield the sentences with figures of title and summary, each with those of the body that say the same."""
    sentences = list({claim.sentence.index: claim.sentence for claim in article.claims}.values())
    heads = [one for one in sentences if one.role in (Role.TITLE, Role.SUMMARY)]
    for head in heads:
        for other in sentences:
            if other.index > head.index and other.role is Role.BODY and says_the_same(head.words, other.words):
                yield head, other


def says_the_same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether nearly all content words of the shorter sentence are in the longer."""
    words, others = content(one), content(other)
    shared = len(words & others)
    return shared >= _FEWEST and shared >= _ENOUGH * min(len(words), len(others))


@lru_cache(maxsize=512)
def content(words: tuple[str, ...]) -> frozenset[str]:
    """Return the words that tell what a sentence is about, without its figures."""
    return frozenset(stem(word) for word in words if word[0].isalpha() and len(word) > 1 and word not in _EMPTY)


def counterpart(article: Article, claim: Claim, sentence: Sentence) -> Claim | None:
    """Return the only figure of a sentence that could restate a claim of an aligned one."""
    there = [one for one in article.claims if one.sentence is sentence and alike(claim, one)]
    here = [one for one in article.claims if one.sentence is claim.sentence and alike(claim, one)]
    return there[0] if len(there) == len(here) == 1 else None


def alike(one: Claim, other: Claim) -> bool:
    """Return whether two figures give the same kind of quantity, of the same things."""
    if one.mention.kind is not other.mention.kind or one.mention.unit != other.mention.unit:
        return False
    events = {one.measure.event, other.measure.event} - {None}
    return one.measure.head == other.measure.head and len(events) < 2
