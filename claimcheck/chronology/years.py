"""The years that a text names: which of them something began in, and which may be those of a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.calendar_dates import day_of, years_of
from claimcheck.lexicon.chronology import BIRTH, STARTS
from claimcheck.model import Article, Claim
from claimcheck.number import Kind
from claimcheck.text import Sentence

_AROUND = 2
"""Sentences before and behind one in which a year may be named that holds for it."""
_REACH = 7
"""Tokens in front of a year in which the word may stand that tells what began in it."""
_BREAKS = frozenset((";", ".", "—", "–", "(", ")"))


class Origin(NamedTuple):
    """A year in which something began, with the word that tells so: born, founded, since."""

    year: int
    claim: Claim
    word: str


def dates(article: Article) -> Iterator[Claim]:
    """Yield the figures that name a year, in order."""
    return (claim for claim in article.claims if claim.mention.kind is Kind.DATE and years_of(claim)[0])


def named_years(article: Article) -> set[int]:
    """Return all years that an article names."""
    return {year for claim in dates(article) for year in years_of(claim)}


def told_years(article: Article, sentence: Sentence, *, but: str) -> list[int]:
    """Return the years that a sentence names, but for those of one date."""
    return [
        day_of(claim).year or 0
        for claim in dates(article)
        if claim.sentence is sentence and day_of(claim).year and claim.mention.iso != but
    ]


def years_around(article: Article, sentence: Sentence) -> list[int]:
    """Return the years that a sentence may stand in: those named near it, and the last one named before."""
    near: list[int] = []
    last: list[int] = []
    for claim in dates(article):
        years = [*filter(None, years_of(claim))]
        if abs(claim.sentence.index - sentence.index) <= _AROUND:
            near += years
        elif claim.sentence.index < sentence.index:
            last = years
    return near + last


def origins(article: Article) -> tuple[Origin, ...]:
    """Return the years in which something began: founded in 1901, born on May 3, 1949, its opening in 1924."""
    found = ((claim, _start_word(claim)) for claim in dates(article))
    return tuple(Origin(years_of(claim)[0], claim, word) for claim, word in found if word)


def _start_word(claim: Claim) -> str:
    """Return the word in front of a year, with no other year between, that tells what began then."""
    sentence, first = claim.sentence, claim.mention.first
    if sentence.word(first - 1) == "since":
        return "since"
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        word = sentence.words[at]
        if word in BIRTH or (word in STARTS and "," not in sentence.words[at:first]):
            return word
        if word in _BREAKS or word.isdigit():
            return ""
    return ""
