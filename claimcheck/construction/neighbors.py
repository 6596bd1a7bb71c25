"""The figures and words beside a figure: the steps from one figure of a sentence to the next."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from claimcheck.lexicon.events import is_person
from claimcheck.lexicon.grammar import AUXILIARIES, is_plural
from claimcheck.lexicon.numbers import DASHES, HYPHENS
from claimcheck.model import Article, Claim
from claimcheck.number import BOUNDS, Form, Kind

AMOUNTS = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE))
_OPENERS = ((",",), ("or",), (",", "or"), ("(",), ("(", "or"), *((dash,) for dash in DASHES))
CLOSERS = frozenset((",", ".", ")", "]", ";", "", "–", "—"))
"""What ends a bracket or a clause."""
_IN_ALL = (("in", "all"), ("in", "total"), ("altogether",))
_LONGEST_TAIL = 3
_MADE_OF = frozenset("member seat nation state country team".split())
"""Nouns for what a whole is made of: the *98-member* chamber has 98 members."""
_CIRCUMSTANCE = frozenset("in at on for during within after before over since across near from with".split())
_OWNERS = ("'s", "’s", "'", "’")
_VALUES = frozenset(("above", "below"))
_EACH = frozenset(("a", "each", "every"))
_PER = frozenset(("per", "/"))


def between(left: Claim, right: Claim) -> tuple[str, ...]:
    """Return the words between two figures of one sentence."""
    return left.sentence.words[left.mention.stop : right.mention.first]


def neighbor(article: Article, claim: Claim, offset: int) -> Claim | None:
    """Return the claim so many places on in the same sentence."""
    index = claim.index + offset
    if 0 <= index < len(article.claims) and article.claims[index].sentence is claim.sentence:
        return article.claims[index]
    return None


def within(article: Article, first: int, last: int) -> tuple[Claim, ...]:
    """Return the claims of the sentences from one index up to another, both included."""
    start = bisect_left(article.claims, first, key=lambda claim: claim.sentence.index)
    stop = bisect_right(article.claims, last, key=lambda claim: claim.sentence.index)
    return article.claims[start:stop]


def stands_apart(left: Claim, right: Claim, longest: int = _LONGEST_TAIL) -> bool:
    """Return whether a figure stands right behind another, set off by a comma, "or" or a bracket.

    Up to `longest` more words may belong to the first: 360 voters *in the north*, or 30 percent.
    """
    words = left.sentence.words[left.stop : right.mention.first]
    if words in _OPENERS:
        return True
    tails = range(1, longest + 1) if words and words[0] not in AUXILIARIES else ()
    return any(words[length:] in _OPENERS and all(map(str.isalpha, words[:length])) for length in tails)


def closes(claim: Claim) -> bool:
    """Return whether hardly anything follows a figure in its bracket or clause."""
    return claim.word_behind in CLOSERS


def in_all(claim: Claim) -> bool:
    """Return whether a figure is given as the number of what was just named: *386 in all*."""
    sentence, stop = claim.sentence, claim.mention.stop
    said = any(sentence.words[stop : stop + len(words)] == words for words in _IN_ALL)
    return said or (
        sentence.word(stop) in (",", ")") and sentence.word(claim.mention.first - 1) in (",", "(")
    )


def in_passing(claim: Claim) -> bool:
    """Return whether a figure only tells where or when: *in one study*, a quarter of them ..."""
    return claim.word_before in _CIRCUMSTANCE


def is_owner(claim: Claim) -> bool:
    """Return whether what a figure counts only owns what is spoken of: the 900 *workers'* pay, the 40-seat *bus's*."""
    words = claim.sentence.words[claim.mention.stop : claim.stop + 1]
    return any(word.endswith(_OWNERS) for word in words)


def is_size(claim: Claim) -> bool:
    """Return whether a figure is the size of each of some things: 12 of the *10-story* towers, *five-figure* sums."""
    head, stop = claim.measure.head, claim.mention.stop
    joined = claim.word_behind in HYPHENS and claim.sentence.tight(stop)
    return joined and not is_person(head or "") and head not in _MADE_OF


def is_figure(claim: Claim) -> bool:
    """Return whether a claim gives an amount in figures: no vague word, and no rate (430 per acre)."""
    sentence = claim.sentence
    rate = sentence.word(claim.mention.stop) in _PER or sentence.word(claim.stop) in _PER
    return claim.mention.kind in AMOUNTS and claim.number.form is not Form.VAGUE and not rate


def is_limit(claim: Claim) -> bool:
    """Return whether a figure tells of what sort others are: those *above 90*, *worth over 500*, 12 *a* day."""
    sentence, first = claim.sentence, claim.mention.first
    before = sentence.word(first - 1)
    if not _VALUES.isdisjoint((before, sentence.word(first))):
        return True
    told = is_plural(before) or is_person(before) or before in ("worth", "those")
    bare = claim.stop == claim.mention.stop and claim.mention.kind is Kind.COUNT
    return (bare and told and claim.number.hedge in BOUNDS) or sentence.word(claim.stop) in _EACH
