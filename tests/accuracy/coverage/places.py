"""Where figures are looked for together: in one sentence, in neighbors, in headline and body."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from fractions import Fraction
from itertools import combinations, groupby

from claimcheck.model import Article, Claim
from claimcheck.number import Kind
from claimcheck.same.sort import is_told
from claimcheck.text import Role
from tests.accuracy.coverage.candidate import AMOUNTS, BESIDE, digits, is_exact, percentages, value

SENTENCE, NEIGHBORS, HEADLINE, BODY = "sentence", "neighbors", "headline", "body"
_MOST = 14
"""Figures that are looked at together; a sentence with more is a table."""
_TOLD = 3
"""Digits of a figure that hardly comes twice by chance inside the body."""
_SMALL = 2

Window = tuple[str, tuple[Claim, ...]]


def windows(article: Article) -> Iterator[Window]:
    """Yield the figures of each sentence, of each with the one before it, and of each with the headline."""
    sentences = [tuple(claims) for _, claims in groupby(article.claims, key=lambda one: one.sentence.index)]
    head = tuple(one for one in article.claims if _heads(one))
    before: tuple[Claim, ...] = ()
    for claims in sentences:
        yield from _window(SENTENCE, claims)
        if before and claims[0].sentence.index - before[0].sentence.index == 1:
            yield from _window(NEIGHBORS, before + claims)
        if head and not _heads(claims[0]):
            yield from _window(HEADLINE, head + claims)
        before = claims


def spans_its_place(place: str, claims: tuple[Claim, ...]) -> bool:
    """Return whether figures stand in all of the sentences that make up their place."""
    if place == SENTENCE:
        return True
    if place == HEADLINE:
        return len({_heads(one) for one in claims}) == 2
    return len({one.sentence.index for one in claims}) == 2


def repeated(article: Article) -> Iterator[tuple[str, Claim, tuple[Claim, ...]]]:
    """Yield figures that come twice, in the headline and the body or in two sentences of the body, with where again."""
    alike: dict[Hashable, list[Claim]] = {}
    for claim in filter(_repeatable, article.claims):
        alike.setdefault(_identity(claim), []).append(claim)
    for same in alike.values():
        body = [one for one in same if not _heads(one)]
        running = tuple(one for one in body if one.sentence.role.running)
        yield from ((HEADLINE, head, running) for head in same if running and _heads(head))
        for one, other in combinations(body, 2) if digits(same[0]) >= _TOLD else ():
            if one.sentence.index != other.sentence.index:
                yield BODY, one, (other,)


def repeated_by_chance(article: Article) -> Iterator[tuple[str, float]]:
    """Yield, by place, how many figures would come twice if one of each pair were another."""
    figures = [one for one in article.claims if _repeatable(one)]
    values = {_identity(one) for one in figures if not _heads(one)}
    for one in figures:
        kind, unit, number = _identity(one)
        shifted = sum((kind, unit, number + step * one.number.step) in values for step in BESIDE)
        if _heads(one):
            yield HEADLINE, shifted / len(BESIDE)
        elif digits(one) >= _TOLD:
            yield BODY, shifted / len(BESIDE) / 2  # each pair is asked from both sides


def _window(place: str, claims: tuple[Claim, ...]) -> Iterator[Window]:
    if 1 < len(claims) <= _MOST:
        yield place, claims


def _heads(claim: Claim) -> bool:
    return claim.sentence.role in (Role.TITLE, Role.SUMMARY)


def _repeatable(claim: Claim) -> bool:
    if claim.mention.kind is Kind.SHARE:
        return bool(percentages((claim,)))
    if not is_told(claim):
        return False  # 2020 Democrats: a year
    small = claim.mention.kind is Kind.COUNT and abs(value(claim)) <= _SMALL
    return claim.mention.kind in AMOUNTS and is_exact(claim) and not small


def _identity(claim: Claim) -> tuple[Kind, str | None, Fraction]:
    return (claim.mention.kind, claim.mention.unit, value(claim))
