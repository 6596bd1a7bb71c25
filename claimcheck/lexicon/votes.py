"""Words for votes: the bodies that cast them, and what comes of them."""

from __future__ import annotations

BODIES = frozenset(
    "house senate council board commission committee parliament assembly chamber legislature congress panel seimas "
    "bundestag knesset diet synod tribunal court commons".split()
)
MEMBERS = frozenset("member seat strong".split())
VOTED = frozenset("vote votes voted voting ballot ballots split".split())
PASSED = frozenset("passed approved adopted cleared ratified confirmed enacted carried".split())
FAILED = frozenset(
    "rejected reject failed fail fails defeated defeat killed blocked lost loses lose against not never dead short "
    "refused declined overrode override veto vetoed would could may might until unless despite "
    "turned struck opposed dismissed down".split()
)
"""Words in a sentence by which a vote may have been lost."""
TWO_SIDES = frozenset("yes no motion referendum amendment remain ayes noes bill".split())
"""Words for a vote that has two sides."""
