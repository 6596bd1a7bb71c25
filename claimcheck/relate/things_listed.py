"""A number of things of an abstract kind, and the list of them all."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part, term_of
from claimcheck.constraint import Term, equal
from claimcheck.interval import Interval
from claimcheck.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    PREPOSITIONS,
    PRONOUNS,
    VERBS,
    is_plural,
)
from claimcheck.lexicon.lists import NOT_FULL, TOPICS
from claimcheck.lexicon.numbers import DASHES
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import Allowed
from claimcheck.rule import relation
from claimcheck.text import Sentence, Span, word_at

_FEWEST, _MOST, _LONGEST_ITEM, _LONGEST_TAIL = 2, 10, 5, 9
_BE = frozenset("be are were is was".split())
_ARTICLES = frozenset("the a an its their his her our your more less better fewer".split())
_NO_ITEM = (AUXILIARIES | PRONOUNS | CONJUNCTIONS | {"to", "that", "not", "also", "by"}) - {"and"} - _ARTICLES
_INSIDE = frozenset("of for in with on".split())


@relation(
    holds=(
        "Her {count: four} priorities for the year would be schools, crime, jobs and roads.",
        "There are {count: three} reasons: the price, the weather and a lack of staff.",
        "The {count: two} main factors were costs and wages.",
    ),
    never=(
        "Her four priorities were set by schools, crime and jobs.",
        "Two of her four priorities would be schools, crime and jobs.",
        "Her four priorities for the year would be schools,",
        "Her four priorities include schools, crime and jobs.",
        "The two issues are complex, costly and divisive.",
        "Her four clerks are teachers, nurses and cooks.",
        "Her four priorities are schools, crime, jobs and 12 roads.",
    ),
)
def things_listed(article: Article) -> Iterator[Relation]:
    """As many reasons, aims or priorities as the text counts stand in a list behind "are" or a colon."""
    for count in article.claims:
        if _counts_few(count):
            found = _listed(count.sentence, count)
            if found:
                yield _relation(count, *found)


def _counts_few(claim: Claim) -> bool:
    words = claim.sentence.words
    few = claim.is_whole_count and _FEWEST <= claim.number.low <= _MOST
    some = "of" in words[max(0, claim.mention.first - 3) : claim.mention.first]
    return (
        few
        and claim.word_behind != "of"
        and claim.measure.head in TOPICS
        and not some
        and NOT_FULL.isdisjoint(words)
    )


def _listed(sentence: Sentence, count: Claim) -> tuple[tuple[Span, ...], int, int] | None:
    """Return the items of the list behind a count, with the fewest and the most that they may be."""
    words, first = sentence.words, _opened(sentence, count)
    stop = len(words) - (words[-1] in (".", "!", "?"))
    if not first or first >= stop:
        return None
    if not all(word[0].isalpha() or word in (",", "and", "-", "&", "’", "'") for word in words[first:stop]):
        return None
    chunks = _divided(words, first, stop, ",")
    serial = len(chunks) > 1 and word_at(words, chunks[-1][0]) == "and"
    if serial:
        chunks = [*chunks[:-1], (chunks[-1][0] + 1, chunks[-1][1])]
    items = [item for chunk in chunks for item in _divided(words, *chunk, "and")]
    if len(items) < _FEWEST or not all(_is_item(sentence, *item) for item in items):
        return None
    joined = len(_divided(words, *chunks[-1], "and")) > 1
    if not (serial or joined) or not any(_is_thing(sentence, *item) for item in items):
        return None
    doubled = sum(len(_divided(words, *chunk, "and")) > 1 for chunk in chunks)
    least = len(chunks) + (not serial and doubled == 1)  # roads and ports, power and gas: two sectors
    return tuple(sentence.span_of(*item) for item in items), least, len(items)


def _opened(sentence: Sentence, count: Claim) -> int:
    """Return where a list begins behind a count, or 0: behind "are", or a colon or dash."""
    words = sentence.words
    for at in range(count.stop, min(len(words), count.stop + _LONGEST_TAIL)):
        if words[at] in _BE or words[at] == ":" or (words[at] in DASHES and not sentence.tight(at)):
            return at + 1
        if (
            words[at] in VERBS
            or words[at] in (",", ";", "(")
            or (words[at] in AUXILIARIES and words[at + 1 : at + 2] != ("be",))
        ):
            return 0
    return 0


def _divided(words: tuple[str, ...], first: int, stop: int, at: str) -> list[tuple[int, int]]:
    """Return the stretches between some words."""
    ends = [index for index in range(first, stop) if words[index] == at] + [stop]
    return list(zip((first, *(end + 1 for end in ends[:-1])), ends, strict=True))


def _is_item(sentence: Sentence, first: int, stop: int) -> bool:
    words = sentence.words[first:stop]
    plain = 0 < len(words) <= _LONGEST_ITEM and _NO_ITEM.isdisjoint(words)
    return (
        plain and words[0] not in PREPOSITIONS and words[0] not in ADVERBS and words[-1] not in PREPOSITIONS
    )


def _is_thing(sentence: Sentence, first: int, stop: int) -> bool:
    """Return whether an item is a thing, and no quality: it has an article, or is plural."""
    words = sentence.words[first:stop]
    head = next((at for at, word in enumerate(words) if word in _INSIDE), len(words))
    return words[0] in _ARTICLES or (head > 0 and is_plural(word_at(words, head - 1)))


def _relation(count: Claim, items: tuple[Span, ...], least: int, most: int) -> Relation:
    counted = Interval(Interval.of(least).lo, Interval.of(most).hi)
    given = Term(("things", count.index), Allowed.same(counted), whole=True)
    term = term_of(count, listed=True)
    reading = Reading("as written", (equal(term, given),))
    return Relation(
        "things-listed", (part("count", count, term),), (reading,), Assumes.STATED, "count", items
    )
