"""`claimcheck explain`: a page on one rule."""

from __future__ import annotations

from typing import Annotated

import typer

from claimcheck.cli.options import Color, Width


def explain(
    rule: Annotated[str, typer.Argument(help="The id or name of a rule.", show_default=False)],
    width: Width = None,
    color: Color = None,
) -> int:
    """Tell what a rule looks for and why, with examples."""
    from difflib import get_close_matches

    from claimcheck.cli.streams import complain, emit, look
    from claimcheck.report.terminal import rule_page
    from claimcheck.rule import Check, discover

    checks = discover("claimcheck.checks", Check)
    named = {key: check for check in checks for key in (check.id.lower(), check.name)}
    wanted = rule.lower().replace("_", "-")
    if wanted in named:
        emit([rule_page(named[wanted], look(width, color))])
        return 0
    near = next(iter(get_close_matches(wanted, named, n=1, cutoff=0.5)), None)
    hint = f"did you mean {named[near].name} ({named[near].id})?" if near else "claimcheck rules lists them"
    complain(f"no rule {rule!r}; {hint}")
    return 2
