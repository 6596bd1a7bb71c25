"""A new total: *taking the toll to* 131, *giving the club* 4,225 members."""

from __future__ import annotations

from claimcheck.lexicon.frames import GIVING, TO_A_TOTAL
from claimcheck.model import Claim

_NEAR = 10
_CLOSE = 4


def leads_to_total(claim: Claim) -> bool:
    """Return whether words lead to a figure as to a new total."""
    words = claim.sentence.words[: claim.mention.first]
    led = words[-1:] == ("to",) and not TO_A_TOTAL.isdisjoint(words[-_NEAR:])
    return led or not GIVING.isdisjoint(words[-_CLOSE:])
