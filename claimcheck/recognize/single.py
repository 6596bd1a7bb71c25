"""One thing among several that are counted: two Danes *and a Finn*."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.lexicon.cues import TIMES
from claimcheck.lexicon.grammar import PREPOSITIONS, STOPS, is_plural
from claimcheck.lexicon.numbers import DENOMINATORS, NO_SINGLE, SCALES
from claimcheck.lexicon.units import UNIT_WORDS
from claimcheck.model import Mention, mention
from claimcheck.number import Form, Kind, Number
from claimcheck.text import Sentence

_ARTICLES = frozenset(("a", "an"))
_JOINTS = frozenset(("and", ","))
_LISTING = frozenset(("including", "of", "for", "by", "from", "between", "among"))
_LONGEST_ITEM = 4
_ONE = Fraction(1)
_NO_ITEM = STOPS | TIMES | UNIT_WORDS | DENOMINATORS.keys() | SCALES.keys() | NO_SINGLE


def with_singles(sentence: Sentence, mentions: list[Mention]) -> list[Mention]:
    """Return the mentions of a sentence with those of single things, which a list counts beside others."""
    if _ARTICLES.isdisjoint(sentence.words) or all(one.kind is not Kind.COUNT for one in mentions):
        return mentions
    found: list[Mention] = []
    for index, counted in enumerate(mentions):
        floor = found[-1].stop if found else 0
        single = _single_before(sentence, counted, floor) if counted.kind is Kind.COUNT else None
        found += (single, counted) if single else (counted,)
        if counted.kind is Kind.COUNT and not counted.number.is_range:
            limit = mentions[index + 1].first if index + 1 < len(mentions) else len(sentence.words)
            found.extend(_singles_behind(sentence, counted.stop, limit))
    return found


def _singles_behind(sentence: Sentence, index: int, limit: int) -> Iterator[Mention]:
    """Yield the single things that are joined to a counted one whose noun begins at a token."""
    stop = _item_end(sentence, index, limit)
    if stop == index or not is_plural(sentence.word(stop - 1)):
        return
    while stop < limit:
        first = stop + (sentence.word(stop) == ",")
        first += sentence.word(first) == "and"
        if first == stop or first >= limit or sentence.words[first] not in _ARTICLES:
            return
        stop = _item_end(sentence, first + 1, limit)
        apposed = sentence.word(first - 1) == "," and sentence.word(stop) not in _JOINTS
        if stop == first + 1 or is_plural(sentence.word(stop - 1)) or apposed:
            return
        yield _one(sentence, first)


def _single_before(sentence: Sentence, counted: Mention, floor: int) -> Mention | None:
    """Return the single thing that is joined in front of a counted one: *a woman* and two children."""
    stop = counted.first - 1
    if (
        sentence.word(stop) not in _JOINTS
        or counted.number.low < 2
        or counted.number.form is not Form.INTEGER
    ):
        return None
    first = stop - 1
    while first > floor and stop - first <= _LONGEST_ITEM and sentence.words[first] not in _ARTICLES:
        first -= 1
    owner = sentence.word(first - 1)
    inside = owner in PREPOSITIONS and owner not in _LISTING
    if first < floor or sentence.words[first] not in _ARTICLES or inside:
        return None
    named = _item_end(sentence, first + 1, stop) == stop > first + 1 and not is_plural(
        sentence.word(stop - 1)
    )
    listed = is_plural(sentence.word(_item_end(sentence, counted.stop, len(sentence.words)) - 1))
    return _one(sentence, first) if named and listed else None


def _one(sentence: Sentence, first: int) -> Mention:
    number = Number(sentence.texts[first], _ONE, _ONE, _ONE, Form.INTEGER)
    return mention(sentence, first, first + 1, Kind.COUNT, number)


def _item_end(sentence: Sentence, index: int, limit: int) -> int:
    """Return the token behind the noun phrase that begins at a token; the same token where none does."""
    stop = index
    while stop < min(limit, index + _LONGEST_ITEM):
        word = sentence.words[stop]
        if not word[0].isalpha() or word in _NO_ITEM or word in _JOINTS:
            break
        stop += 1
    ends = (
        stop >= len(sentence.words) or sentence.words[stop] in STOPS or not sentence.words[stop][0].isalpha()
    )
    ends = ends or stop == limit
    return stop if ends else index
