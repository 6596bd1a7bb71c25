"""Where sources differ: which findings speak of one thing, so that one table can stand for all of them."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.model import Finding

RULE = "source-disagreement"
"""The rule whose findings are told in a table, and not one by one."""


def by_thing(findings: Sequence[Finding]) -> list[list[Finding]]:
    """Return the findings in groups that share a figure: whoever differs from one differs from another."""
    groups: list[list[Finding]] = []
    for finding in findings:
        touching = [group for group in groups if any(_share_a_figure(finding, other) for other in group)]
        groups = [group for group in groups if group not in touching]
        groups.append([*(member for group in touching for member in group), finding])
    return groups


def _share_a_figure(one: Finding, other: Finding) -> bool:
    return not {quote.span for quote in one.quotes}.isdisjoint(quote.span for quote in other.quotes)
