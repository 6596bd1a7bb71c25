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
    from claimcheck.cli.known import known_rule
    from claimcheck.cli.streams import emit, look
    from claimcheck.report.terminal.rules import rule_page

    check = known_rule(rule)
    if check is None:
        return 2
    return 0 if emit([[rule_page(check, look(width, color))]]) else 2
