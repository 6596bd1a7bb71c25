"""A rule by the word that a user has for it: its id or name, in either case, with hyphens or underscores."""

from __future__ import annotations

from difflib import get_close_matches

from claimcheck.cli.streams import complain
from claimcheck.rule import Check, discover


def known_rule(word: str) -> Check | None:
    """Return the rule that goes by a word; where none does, complain and name the nearest."""
    checks: tuple[Check, ...] = discover("claimcheck.checks", Check)
    named = {key: check for check in checks for key in (check.id.lower(), check.name)}
    wanted = word.lower().replace("_", "-")
    if wanted in named:
        return named[wanted]
    near = next(iter(get_close_matches(wanted, named, n=1, cutoff=0.5)), None)
    hint = f"did you mean {named[near].name} ({named[near].id})?" if near else "claimcheck rules lists them"
    complain(f"no rule {word!r}; {hint}")
    return None
