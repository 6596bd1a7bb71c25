"""Splits of an input, of bounded size: so many articles at most, and no more bytes than fit well into memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from typing import NamedTuple

from claimcheck.archive.item import Raw

MOST_ROWS = 1_000
"""A few seconds of work: what a run that is killed has to do again."""
MOST_BYTES = 64 * 2**20


class Split(NamedTuple):
    """Some articles of an input that stand one behind the other; `number` counts the splits of the input from 0."""

    number: int
    raws: Sequence[Raw]

    @property
    def stamp(self) -> str:
        """What tells whether the input still holds the same articles here: their places and sizes, hashed."""
        told = "\n".join(f"{raw.place} {raw.weight}" for raw in self.raws)
        return sha256(told.encode(errors="replace")).hexdigest()[:16]


def splits(raws: Iterable[Raw], most_rows: int = MOST_ROWS, most_bytes: int = MOST_BYTES) -> Iterator[Split]:
    """Yield the splits of an input; where one ends depends on the articles alone, so it is the same in every run."""
    number, weight = 0, 0
    held: list[Raw] = []
    for raw in raws:
        if held and (len(held) == most_rows or weight + raw.weight > most_bytes):
            yield Split(number, held)
            number, held, weight = number + 1, [], 0
        held.append(raw)
        weight += raw.weight
    if held:
        yield Split(number, held)
