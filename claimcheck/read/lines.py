"""Where lines begin."""

from __future__ import annotations

import re

_LINE_END = re.compile(r"\r\n|\r|\n")


def line_starts(text: str) -> tuple[int, ...]:
    """Return the offset of each line; lines end as on any system."""
    return (0, *(match.end() for match in _LINE_END.finditer(text)))
