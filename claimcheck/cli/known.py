"""A rule by the word that a user has for it."""

from __future__ import annotations

from claimcheck.cli.streams import complain
from claimcheck.rule import Check
from claimcheck.settings import Wrong


def known_rule(word: str) -> Check | None:
    """Return the rule that goes by a word; where none does, complain and name the nearest."""
    from claimcheck.settings.rules import rule

    try:
        return rule(word)
    except Wrong as error:
        complain(str(error))
        return None
