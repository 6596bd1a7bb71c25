"""Whether degrees can only be a difference of temperatures: rose by 2C, 2C warmer, an increase of 2C."""

from __future__ import annotations

from claimcheck.lexicon.temperatures import COMPARED, LIMITS, RELATIVE, RISE_NOUNS, RISES, USUAL, WARMING
from claimcheck.model import Claim

_REACH = 4


def is_difference(claim: Claim, other: Claim) -> bool:
    """Return whether degrees, with the same on the other scale behind them, are a difference, whatever they say."""
    sentence, first, stop = claim.sentence, claim.mention.first, other.mention.stop
    if sentence.words[first] in RELATIVE:  # "below 95 degrees", which reads as a bound
        first += 1
    before, earlier = sentence.word(first - 1), sentence.words[max(0, first - _REACH) : first - 1]
    stop += sentence.word(stop) == ")"
    behind, next_word = sentence.word(stop), sentence.word(stop + 1)
    if before in LIMITS:
        return not WARMING.isdisjoint(earlier)  # limit warming to 2C
    if before == "by":
        return not RISES.isdisjoint(earlier)
    if before == "of":
        return sentence.word(first - 2) in RISE_NOUNS
    compared = behind in COMPARED or (behind in RELATIVE and next_word in USUAL)
    return compared or before in RISES or behind in RISE_NOUNS
