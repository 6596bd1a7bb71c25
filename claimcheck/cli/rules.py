"""`claimcheck rules`: the catalogue."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from claimcheck.cli.options import Color, Width


class Format(StrEnum):
    """How the catalogue is written."""

    TERMINAL = "terminal"
    JSON = "json"


def rules(
    format: Annotated[
        Format, typer.Option("--format", "-f", help="How to write the catalogue.")
    ] = Format.TERMINAL,
    width: Width = None,
    color: Color = None,
) -> int:
    """List all rules by group."""
    from claimcheck.cli.streams import emit, look
    from claimcheck.rule import Check, discover

    checks = discover("claimcheck.checks", Check)
    if format is Format.JSON:
        from claimcheck.report.catalogue import catalogue_json

        page = catalogue_json(checks)
    else:
        from claimcheck.report.terminal.rules import catalogue_page

        page = catalogue_page(checks, look(width, color))
    return 0 if emit([[page]]) else 2
