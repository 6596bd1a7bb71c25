"""Counts: numbers with nothing special beside them."""

from __future__ import annotations

from claimcheck.lexicon.grammar import AUXILIARIES, CONJUNCTIONS, PRONOUNS
from claimcheck.lexicon.numbers import HYPHENS, SMALL
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Form, Kind
from claimcheck.rule import recognizer
from claimcheck.text import Sentence

_NO_COUNT_BEFORE = frozenset(
    "no the this that any each every another some either neither such same square day other job "
    "part phase chapter number public enemy air force page loved little big good bad new old right "
    "wrong your".split()
)
_NO_COUNT_AFTER = (
    AUXILIARIES
    | CONJUNCTIONS
    | PRONOUNS
    | frozenset(
        "another day thing way hand more time night evening morning afternoon can can't by to "
        "should could might would knows".split()
    )
) - {"that"}
_RANGED = frozenset(("to", "or", "and"))
_IDIOMS = frozenset(
    "way off time sided on to by size one third half liner liners upmanship fifth quarter sixth".split()
)


@recognizer(
    rank=9,
    examples=(
        "{14} people",
        "{half a million} votes",
        "{twenty-three hundred} jobs",
        "{two dozen} cars",
        "{2.5 million}",
        "{one} of them",
        "{15m} people",
        "{5-million} tests",
        "a {one}-man show",
        "between {one} and {10}",
        "{one} or {two} cars",
    ),
    never=(
        "no one came",
        "one another",
        "this one",
        "one day",
        "one can see",
        "the one in Oslo",
        "3/4 of it",
    ),
)
def count(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A number of things."""
    number = numeral.number
    if number.form is Form.FRACTION or number.form is Form.VAGUE:
        return None
    if numeral.spelled and number.low == 1 and numeral.stop - numeral.first == 1:
        before, after = sentence.word(numeral.first - 1), sentence.word(numeral.stop)
        following = sentence.word(numeral.stop + 1)
        if after in _RANGED and (following[:1].isdigit() or following in SMALL):
            return mention(sentence, numeral.first, numeral.stop, Kind.COUNT, number)
        joined = after in HYPHENS and following not in _IDIOMS
        if before in _NO_COUNT_BEFORE or after in _NO_COUNT_AFTER or not (after[:1].isalnum() or joined):
            return None
    return mention(sentence, numeral.first, numeral.stop, Kind.COUNT, number)
