"""A run over an archive: split after split, those of its shard that are not there yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from claimcheck.archive.batch import BUDGET, rows_of
from claimcheck.archive.item import Raw
from claimcheck.archive.parts import Tally, Told, part_of, seal, told, write
from claimcheck.archive.progress import Progress
from claimcheck.archive.recipe import Recipe
from claimcheck.archive.rows import Row
from claimcheck.archive.sources import Damaged, Source, require
from claimcheck.archive.splits import MOST_BYTES, MOST_ROWS, Split, splits
from claimcheck.settings import Wrong

_TELLING = 100
"""So many articles, with trouble in each, are no accident."""


class Shard(NamedTuple):
    """The part of the splits that a run does: every `of`-th, beginning with `number`, counted from 1."""

    number: int = 1
    of: int = 1

    def has(self, source: int, split: int) -> bool:
        """Return whether a split of an input is in it; inputs take turns, so that small ones are shared out too."""
        return (source + split) % self.of == self.number - 1


class Manner(NamedTuple):
    """How the work is done: nothing in it decides what a row holds, but for the budget of an article that never ends.

    `jobs` children at once, an article so many seconds of processor time, splits of so many articles.
    """

    jobs: int = 1
    budget: int = BUDGET
    shard: Shard = Shard()
    most_rows: int = MOST_ROWS


class Outcome(NamedTuple):
    """How a run went: what there is in the splits of its shard, how many of these were there already, and all."""

    tally: Tally
    parts: int
    before: int


def run(
    sources: Sequence[Source],
    folder: Path,
    recipe: Recipe,
    manner: Manner,
    progress: Progress,
    complain: Callable[[str], None],
) -> tuple[Outcome, bool]:
    """Check all articles of a shard, and return how it went, and whether all inputs could be read to their ends.

    Raises:
        Wrong: the folder belongs to another recipe or other inputs, or nothing could be checked.
    """
    for source in sources:
        with suppress(Damaged):  # which is told when it is its turn
            require(source, recipe)
    seal(folder, recipe.seal(manner.most_rows, MOST_BYTES))
    outcome, sound, behind = Outcome(Tally(), 0, 0), True, 0
    for number, source in enumerate(sources):
        try:
            for split in splits(source.raws(recipe), manner.most_rows):
                if manner.shard.has(number, split.number):
                    tally, new = _done(source, split, folder, recipe, manner, (progress, behind))
                    outcome = Outcome(
                        outcome.tally.plus(tally), outcome.parts + 1, outcome.before + (not new)
                    )
        except Damaged as error:
            progress.clear()
            complain(str(error))
            sound = False
        behind += source.size
    progress.clear()
    return outcome, sound


def _done(
    source: Source, split: Split, folder: Path, recipe: Recipe, manner: Manner, watch: tuple[Progress, int]
) -> tuple[Tally, bool]:
    """See to it that the rows of a split are there, and return their tally, and whether they are new.

    Raises:
        Wrong: they are there, but the input has changed since; or nothing of the split could be checked.
    """
    part, stamp = part_of(folder, source.name, split.number), split.stamp
    before = told(part)
    if before:
        if before.stamp != stamp:
            raise Wrong(f"{source.name} has changed since {part} was made of it; name another folder")
        return before.tally, False
    rows = list(_watched(split.raws, rows_of(split.raws, recipe, manner.jobs, manner.budget), *watch))
    tally = Tally.of(rows)
    if tally.trouble == tally.articles >= _TELLING:
        raise Wrong(
            f"{source.name}: nothing but trouble in {tally.articles:,} articles: {rows[0]['trouble']}"
        )
    write(part, rows, Told(source.name, split.number, stamp, tally))
    return tally, True


def _watched(raws: Sequence[Raw], rows: Iterator[Row], progress: Progress, behind: int) -> Iterator[Row]:
    """Yield rows, and show how far it is with each."""
    begun = raws[0].at
    each = max(raws[-1].at - begun, 0) // len(raws)
    for raw, row in zip(raws, rows, strict=True):
        progress.done(each, behind + raw.at)
        yield row
