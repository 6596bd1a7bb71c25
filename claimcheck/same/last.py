"""Figures for the same things that come again: the last one before, and whether both are of one place and time."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator

from claimcheck.model import Claim


def with_last(claims: Iterable[Claim], things: Callable[[Claim], Hashable]) -> Iterator[tuple[Claim, Claim]]:
    """Yield the last figure of the running text for some `things` with each later one, until two of them differ."""
    last: dict[Hashable, Claim] = {}
    several: set[Hashable] = set()
    for claim in claims:
        key = things(claim)
        earlier = last.get(key)
        if earlier and key not in several:
            yield earlier, claim
        if claim.sentence.role.running:
            if earlier and earlier.statement != claim.statement:
                several.add(key)
            last[key] = claim


def stays(one: Claim, later: Claim) -> bool:
    """Return whether nothing between two figures moves to another place, time or speaker."""
    same_time = one.scope.time is None and later.scope.time is None
    same_place = later.scope.place in (None, one.scope.place)
    return same_time and same_place and may_be_of_one_speaker(one, later)


def may_be_of_one_speaker(one: Claim, other: Claim) -> bool:
    """Return whether one speaker may give two figures; what the article itself says is every speaker's."""
    return one.narrated or other.narrated or one.attribution[0].agrees(other.attribution[0])
