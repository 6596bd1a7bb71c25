"""From a sentence to the quantities in it.

`numeral` reads the bare numbers once; the recognizers, one file each, look at the words beside a number and
say what it is. The longest reading wins. Ranges join two numbers, and hedges are read last, around what
stands. What is no quantity at all (a flight number, a road) is recognized too, so that it is not taken for
a count, and left out in the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from claimcheck.model import Mention, Numeral, Sentence
from claimcheck.recognize.hedge import hedged
from claimcheck.recognize.numeral import numerals, word_anchor
from claimcheck.recognize.span import joined
from claimcheck.rounding import Kind
from claimcheck.rule import Recognizer, discover


def recognize(sentences: tuple[Sentence, ...]) -> tuple[tuple[Mention, ...], ...]:
    """Return the quantities of each sentence, in order."""
    return tuple(_mentions(sentence) if sentence.words else () for sentence in sentences)


def _mentions(sentence: Sentence) -> tuple[Mention, ...]:
    taken: list[Mention] = []
    for mention in sorted(_candidates(sentence), key=lambda one: one.first - one.stop):
        if all(mention.stop <= other.first or other.stop <= mention.first for other in taken):
            taken.append(mention)
    taken.sort(key=lambda one: one.first)
    read = (hedged(sentence, mention) for mention in joined(sentence, taken))
    return tuple(mention for mention in read if mention.kind is not Kind.LABEL)


def _candidates(sentence: Sentence) -> Iterator[Mention]:
    """Yield every reading; equally long ones in order of rank."""
    beside_numerals, beside_words = _recognizers()
    for numeral in numerals(sentence):
        yield from _read(beside_numerals, sentence, numeral)
    for index, word in enumerate(sentence.words):
        if word in beside_words:
            yield from _read(beside_words[word], sentence, word_anchor(sentence, index))


def _read(recognizers: tuple[Recognizer, ...], sentence: Sentence, numeral: Numeral) -> Iterator[Mention]:
    for recognizer in recognizers:
        mention = recognizer.read(sentence, numeral)
        if mention:
            yield mention


@lru_cache(maxsize=1)
def _recognizers() -> tuple[tuple[Recognizer, ...], dict[str, tuple[Recognizer, ...]]]:
    """Return the recognizers that look beside a numeral, and by word those that look beside a word."""
    every = sorted(discover(__name__, Recognizer), key=lambda one: one.rank)
    words = {word for recognizer in every for word in recognizer.anchor}
    return (
        tuple(recognizer for recognizer in every if not recognizer.anchor),
        {word: tuple(one for one in every if word in one.anchor) for word in words},
    )
