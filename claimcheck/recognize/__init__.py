"""From a sentence to the quantities in it.

`numeral` reads the bare numbers once; the recognizers, one file each, look at the words beside a number and
say what it is. The longest reading wins. Ranges and compounds join two quantities, and hedges are read around
what stands; then rates are told from counts, and units that were left out are filled in. What is no quantity at
all (a flight number, a road) is recognized too, so that it is not taken for a count, and left out in the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from claimcheck.model import Mention, Numeral
from claimcheck.number import Kind
from claimcheck.recognize.compound import compounded
from claimcheck.recognize.elided import elided
from claimcheck.recognize.hedge import hedged
from claimcheck.recognize.numeral import numerals, word_anchor
from claimcheck.recognize.rate import rated
from claimcheck.recognize.single import with_singles
from claimcheck.recognize.span import joined
from claimcheck.rule import Recognizer, discover
from claimcheck.text import Sentence


class Readers(NamedTuple):
    """The recognizers, by what they are asked about: any numeral, one beside a word, or a word itself."""

    any_numeral: tuple[Recognizer, ...]
    beside: dict[str, tuple[Recognizer, ...]]
    words: dict[str, tuple[Recognizer, ...]]


def recognize(sentences: tuple[Sentence, ...]) -> tuple[tuple[Mention, ...], ...]:
    """Return the quantities of each sentence, in order."""
    return tuple([_mentions(sentence) if sentence.words else () for sentence in sentences])


def _mentions(sentence: Sentence) -> tuple[Mention, ...]:
    candidates = list(_candidates(sentence))
    if not candidates:
        return ()
    standing = _longest(candidates, len(sentence.words)) if len(candidates) > 1 else candidates
    whole = joined(sentence, compounded(sentence, standing))
    mentions = [hedged(sentence, mention) for mention in whole if mention.kind is not Kind.LABEL]
    return tuple(with_singles(sentence, rated(sentence, elided(sentence, mentions))))


def _longest(candidates: list[Mention], length: int) -> list[Mention]:
    """Return the mentions that no longer one overlaps, in order; of equally long ones, the first."""
    taken = bytearray(length)
    standing: list[Mention] = []
    for mention in sorted(candidates, key=_shortness):
        if not any(taken[mention.first : mention.stop]):
            taken[mention.first : mention.stop] = b"\1" * (mention.stop - mention.first)
            standing.append(mention)
    standing.sort(key=_place)
    return standing


def _shortness(mention: Mention) -> int:
    return mention.first - mention.stop


def _place(mention: Mention) -> int:
    return mention.first


def _candidates(sentence: Sentence) -> Iterator[Mention]:
    """Yield every reading; of one numeral, those of lower rank first."""
    readers, words = _readers(), sentence.words
    for numeral in numerals(sentence):
        yield from _read(_asked(readers, sentence, numeral), sentence, numeral)
    if not readers.words.keys().isdisjoint(words):
        for index, word in enumerate(words):
            if word in readers.words:
                yield from _read(readers.words[word], sentence, word_anchor(sentence, index))


def _asked(readers: Readers, sentence: Sentence, numeral: Numeral) -> tuple[Recognizer, ...]:
    """Return the recognizers that may read a numeral, in order of rank."""
    places = (sentence.word(numeral.first - 1), sentence.word(numeral.stop), sentence.word(numeral.after))
    telling = tuple([place for place in places if place in readers.beside])
    return _beside(telling) if telling else readers.any_numeral


@lru_cache(maxsize=4096)
def _beside(places: tuple[str, ...]) -> tuple[Recognizer, ...]:
    readers = _readers()
    beside = {one.name: one for place in places for one in readers.beside[place]}
    return tuple(sorted((*readers.any_numeral, *beside.values()), key=_rank))


def _rank(recognizer: Recognizer) -> int:
    return recognizer.rank


def _read(recognizers: tuple[Recognizer, ...], sentence: Sentence, numeral: Numeral) -> Iterator[Mention]:
    for recognizer in recognizers:
        mention = recognizer.read(sentence, numeral)
        if mention:
            yield mention


@lru_cache(maxsize=1)
def _readers() -> Readers:
    every = sorted(discover(__name__, Recognizer), key=_rank)
    beside = {word for recognizer in every for word in recognizer.beside}
    words = {word for recognizer in every for word in recognizer.anchor}
    return Readers(
        tuple(one for one in every if not one.anchor and not one.beside),
        {word: tuple(one for one in every if word in one.beside) for word in beside},
        {word: tuple(one for one in every if word in one.anchor) for word in words},
    )
