"""Two years, and how long it was between them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.bind import implied, part
from claimcheck.build.days import year_term, years_between
from claimcheck.calendar_dates import appeared, read_iso, years_of
from claimcheck.construction.neighbors import between, in_all, neighbor
from claimcheck.lexicon.grammar import AUXILIARIES, CONJUNCTIONS, VERBS
from claimcheck.lexicon.numbers import DASHES
from claimcheck.model import Article, Assumes, Claim, Relation
from claimcheck.number import Form, Hedge, Kind
from claimcheck.rule import relation

_ENDS = frozenset((",", ".", ";", ")", "", *DASHES))
_JOINTS = frozenset((("to",), ("until",), ("through",), ("till",), *((dash,) for dash in DASHES)))
_SET_OFF = frozenset(
    (
        (",",),
        (",", "or"),
        ("(",),
        (",", "a", "span", "of"),
        (",", "a", "total", "of"),
        *((dash,) for dash in DASHES),
    )
)
_OPENERS = frozenset((",", "(", "from", *DASHES))
_LASTING = frozenset(
    "war conflict reign rule run tenure term career stint spell period era presidency siege occupation ban "
    "drought marriage dictatorship leadership exile streak span".split()
)
"""Nouns that make a length of time one that fills the years beside it: a five-year war, 1950 to 1953."""
_OTHER_LENGTH = (
    CONJUNCTIONS | VERBS | AUXILIARIES | frozenset("after before to for ago later earlier per".split())
)
_NOT_ALL_OF_IT = frozenset("in every each within than next last once twice".split())
_AND_THEN = frozenset("then later again".split())
_TERMS = frozenset("terms stints spells periods stretches parts phases".split())
_LAUGHTER = "(laughter"
_HUNDRED = 100
_LONGEST_TAIL = 6


class _Years(NamedTuple):
    """The first and the last year, which may stand in one figure: 1990-2002."""

    start: Claim
    end: Claim


@relation(
    holds=(
        "He ran the bank from {start: 1999} to {end: 2008}, {length: nine years}.",
        "He ran the bank from {start: 1999} until {end: 2008}, {length: nine years} in all.",
        "She was mayor for {length: 12 years}, from {start: 1990} to {end: 2002}.",
        "The {length: three-year} war, which lasted from {start: 1950} to {end: 1953}, is forgotten.",
        "The {length: three-year} war, {start: 1950} to {end: 1953}, is forgotten.",
    ),
    never=(
        "He ran the bank from 1999 to 2008, nine years after his father.",
        "She was mayor for two years and, from 1990 to 2002, a judge.",
        "From 1999 to 2008, prices doubled every nine years.",
        "He got two years for theft, from 1990 to 2002.",
        "He ran it from 1990 to 1995 and from 2005 to 2008, a total of eight years.",
        "A five-year bond, from 1990 to 2002, paid little.",
        "It was the worst drought in 40 years, from 1990 to 1992.",
        "She was mayor for two terms of four years, from 1990 to 1998.",
        "Speech\n\nPublished: May 2, 2024\n\nIn 1953, 180 years ago, I came here. (Laughter.) It was cold.",
        "Speech\n\nPublished: May 2, 2024\n\nI got elected 100 years ago, in 1972, as a kid.",
        "Speech\n\nPublished: May 2, 2024\n\nClass of 2024, four years ago you came here.",
        "He taught for 40 years, from 1960 to 1970 in Leeds and then in York.",
    ),
)
def duration(article: Article) -> Iterator[Relation]:
    """From one year to another it is as many years as lie between, give or take one.

    "From 1999 to 2008" may begin and end in any month, and may count both years. "In 1994, 20 years ago" is
    read where the article gives the day of its publication.
    """
    for length in article.claims:
        if _is_length(length):
            years = _in_front(article, length) or _following(article, length)
            if years:
                first, last = years_of(years.start)[0], years_of(years.end)[1]
                start, end = (
                    part("start", years.start, year_term(first)),
                    part("end", years.end, year_term(last)),
                )
                yield years_between(length, start, end, Assumes.STATED)
            elif length.word_behind == "ago":
                yield from _ago(article, length)


def _is_length(claim: Claim) -> bool:
    mention = claim.mention
    plain = mention.number.form is Form.INTEGER and mention.number.hedge in (Hedge.NONE, Hedge.EXACTLY)
    return mention.kind is Kind.DURATION and mention.unit == "year" and plain and not mention.number.is_range


def _in_front(article: Article, length: Claim) -> _Years | None:
    """Return the years that a length of time is set off behind: "from 1999 to 2008, nine years"."""
    end = neighbor(article, length, -1)
    if end is None or between(end, length) not in _SET_OFF:
        return None
    if length.word_behind not in _ENDS and not in_all(length):
        return None
    years = _years(neighbor(article, length, -2), end) or _years(end, None)
    if years is None or years.start.word_before != "from":
        return None
    earlier = neighbor(article, years.start, -1)
    return None if earlier and years_of(earlier)[0] else years  # from 1990 to 1995 and from 2005 to 2008


def _following(article: Article, length: Claim) -> _Years | None:
    """Return the years behind a length of time: "for 12 years, from 1990 to 2002"."""
    start = neighbor(article, length, 1)
    years = _years(start, neighbor(article, length, 2)) or _years(start, None) if start else None
    words = between(length, start) if start else ()
    if years is None or len(words) > _LONGEST_TAIL or not words or words[-1] not in _OPENERS:
        return None
    tail = words[:-1] if words[-2:-1] != (",",) else words[:-2]
    if tail[-3:] == (",", "which", "lasted"):
        tail = tail[:-3]
    if not all(map(str.isalpha, tail)) or not _OTHER_LENGTH.isdisjoint(tail):
        return None
    behind = years.end.sentence.words[years.end.stop :][:_LONGEST_TAIL]
    return years if _fills(length, tail) and _AND_THEN.isdisjoint(behind) else None


def _fills(length: Claim, tail: tuple[str, ...]) -> bool:
    """Return whether a length of time is that of something that went on: for 12 years; a five-year war."""
    sentence, mention = length.sentence, length.mention
    if sentence.word(mention.stop - 1) == "years":
        of_several = sentence.word(mention.first - 2) in _TERMS  # two terms of four years
        return sentence.word(mention.first - 1) not in _NOT_ALL_OF_IT and not of_several
    return not _LASTING.isdisjoint(tail)


def _years(start: Claim | None, end: Claim | None) -> _Years | None:
    """Return two years with "to" between them, or the two of one figure."""
    if start is None:
        return None
    first = years_of(start)
    if end is None:
        return _Years(start, start) if first[1] > first[0] + 1 else None
    joined = between(start, end) in _JOINTS and first[0] and years_of(end)[0]
    return _Years(start, end) if joined else None


def _ago(article: Article, length: Claim) -> Iterator[Relation]:
    """Yield the relation of "in 1994, 20 years ago", where the day of publication is known."""
    before, after = neighbor(article, length, -1), neighbor(article, length, 1)
    behind = length.sentence.words[length.mention.stop + 1 : after.mention.first] if after else ()
    published = read_iso(appeared(article) or "").year
    if before and between(before, length) in ((",",), (",", "or")):
        start = before
    elif after and behind in ((",", "in"), ("in",), (",", "on"), ("(",)):
        start = after
    else:
        return
    if _is_class(start) or _is_joke(article, length):
        return
    if published and years_of(start)[0]:
        year = part("start", start, year_term(years_of(start)[0]))
        now = implied("end", year_term(published), length.sentence.span)
        yield years_between(length, year, now, Assumes.STATED)


def _is_class(start: Claim) -> bool:
    """Return whether a year names pupils by when they leave: *class of 2024*, four years ago you came."""
    first = start.mention.first
    return start.sentence.words[max(0, first - 2) : first] == ("class", "of")


def _is_joke(article: Article, claim: Claim) -> bool:
    """Return whether a speaker makes fun: people laughed right behind a sentence; *I* came 100 years ago."""
    if claim.number.low % _HUNDRED == 0 and "i" in claim.sentence.words:
        return True
    following = article.sentences[claim.sentence.index + 1 : claim.sentence.index + 2]
    return any(_LAUGHTER in one.text.lower() for one in following)
