"""Counts: numbers with nothing special beside them."""

from __future__ import annotations

from claimcheck.model import Mention, Numeral, Sentence, mention
from claimcheck.rounding import Kind
from claimcheck.rule import recognizer

_NO_COUNT_BEFORE = frozenset(
    "no the this that any each every another which some only either neither such same square day other".split()
)
_NO_COUNT_AFTER = frozenset("another day thing way who that which side hand more time".split())


@recognizer(
    rank=9,
    examples=("{14} people", "{half a million} votes", "{twenty-three hundred} jobs", "{two dozen} cars", "{2.5 million}"),
    never=("no one came", "one another", "this one", "one day"),
)
def count(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A number of things."""
    if numeral.number.low == 1 and numeral.spelled:
        before, after = sentence.word(numeral.first - 1), sentence.word(numeral.stop)
        if before in _NO_COUNT_BEFORE or after in _NO_COUNT_AFTER or not after[:1].isalnum():
            return None
    return mention(sentence, numeral.first, numeral.stop, Kind.COUNT, numeral.number)
