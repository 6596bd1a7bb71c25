"""Words that multiply: doubled, tenfold, twice as many."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.lexicon.grammar import PREPOSITIONS, is_plural
from claimcheck.lexicon.numbers import COMPARED, DENOMINATORS, HALVED, HYPHENS, MULTIPLES, SMALL
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Form, Kind, Number
from claimcheck.rule import recognizer
from claimcheck.text import Sentence

_SO_MANY = frozenset("many much big large high".split())
_AGAIN = frozenset(("again", "more"))
_NEVER_ALONE = frozenset(
    "double doubles triple triples treble quadruple twice thrice doubling tripling halves".split()
)


@recognizer(
    anchor=(*MULTIPLES, *HALVED, *DENOMINATORS),
    examples=(
        "profit {doubled} to 8",
        "it {halved} in May",
        "{twice} as many",
        "a {tenfold} rise",
        "{double} the rate",
        "cases more than {tripled} since",
        "{half as many} trams as",
        "{a third as much} of it",
        "{two-thirds as many} as",
    ),
    never=(
        "a double murder",
        "she won twice.",
        "in two halves",
        "a triple crown",
        "the top half",
        "the half as seen",
        "a third as well",
        "half as much again",
    ),
)
def change_word(sentence: Sentence, anchor: Numeral) -> Mention | None:
    """A word that says by what a quantity was multiplied: doubled, tenfold, twice as many."""
    index, word = anchor.first, sentence.words[anchor.first]
    if word in DENOMINATORS and word not in HALVED:
        return _part_as_many(sentence, index, word)
    if word in _NEVER_ALONE and sentence.word(index + 1) not in COMPARED and not _tells(sentence, index):
        return None
    value = Fraction(1, 2) if word in HALVED else Fraction(MULTIPLES[word])
    form = Form.FRACTION if word in HALVED else Form.INTEGER
    number = Number(sentence.texts[index], value, value, Fraction(1), form)
    return mention(sentence, index, index + 1, Kind.MULTIPLE, number)


def _tells(sentence: Sentence, index: int) -> bool:
    """Return whether a word is the verb of a headline: *Cases triple in Lund*."""
    headline = not sentence.role.running and is_plural(sentence.word(index - 1))
    return headline and sentence.word(index + 1) in PREPOSITIONS | {"as", ""}


def _part_as_many(sentence: Sentence, index: int, word: str) -> Mention | None:
    """Read half as many, two-thirds as much; half as much *again* is another thing."""
    stop = index + 3
    if sentence.word(index + 1) != "as" or sentence.word(index + 2) not in _SO_MANY:
        return None
    if sentence.word(stop) in _AGAIN:
        return None
    first, parts = index, 1
    if word != "half":
        first = index - 1 - (sentence.word(index - 1) in HYPHENS)
        parts = SMALL.get(sentence.word(first), int(sentence.word(first) == "a"))
    if not parts:
        return None
    value = Fraction(parts, DENOMINATORS[word])
    text = sentence.quote(sentence.span_of(first, stop))
    return mention(
        sentence, first, stop, Kind.MULTIPLE, Number(text, value, value, Fraction(1), Form.FRACTION)
    )
