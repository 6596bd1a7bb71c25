"""Scores, and votes told as a pair of numbers."""

from __future__ import annotations

from claimcheck.lexicon.numbers import DASHES
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Kind
from claimcheck.rule import recognizer
from claimcheck.text import Sentence

_AFTER_SCORE = frozenset(
    "win victory loss defeat vote votes lead decision on to in at over against and majority split "
    "run rout draw tie triumph for with thanks after when as margin record ruling edge advantage "
    "before by down up aggregate thriller stalemate set but last home away friday saturday sunday "
    "monday tuesday wednesday thursday".split()
)


@recognizer(
    rank=0,
    beside=DASHES,
    examples=("won {6-4}, {6-3}", "a {2-1} win", "by {52-48}.", "a {5–4} ruling", "passed {337-80}."),
    never=(
        "10-15 people",
        "5,000-6,000 troops",
        "a 20-foot wall",
        "in 2008-09",
        "call 555-1234",
        "aged 18-24",
    ),
)
def score(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """Two numbers that stand against each other: 6-4, a 5-4 ruling."""
    dash, other = numeral.stop, sentence.word(numeral.stop + 1)
    if sentence.word(dash) not in DASHES or not sentence.tight(dash) or not sentence.tight(dash + 1):
        return None
    low = numeral.number.low
    if not (other.isdigit() and other.isascii()) or len(other) > 3 or low >= 1000 or numeral.spelled:
        return None
    after, before = sentence.word(dash + 2), sentence.word(numeral.first - 1)
    if (
        after in ("%", "-")
        or before in ("aged", "ages", "between")
        or before in DASHES
        or low.denominator > 1
    ):
        return None
    if low < int(other) and after[:1].isalpha() and after not in _AFTER_SCORE:
        return None
    return mention(sentence, numeral.first, dash + 2, Kind.SCORE, numeral.number)
