"""The seam: a batch of articles in, a batch of rows out. An engine for many machines needs nothing else.

The batch is checked by a child of the process that calls, so that an article which kills or never ends costs itself
alone, and not the worker of the engine.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING

from claimcheck.archive.extra import needed
from claimcheck.archive.item import Raw, item_of
from claimcheck.archive.recipe import Recipe
from claimcheck.archive.rows import Row, Rows
from claimcheck.archive.schema import schema

if TYPE_CHECKING:
    import pyarrow as pa

PLAIN = Recipe()
"""All rules, and columns by their own names."""
BUDGET = 60
"""Seconds of processor time that an article may take."""


def check_batch(
    batch: pa.RecordBatch, recipe: Recipe = PLAIN, jobs: int = 1, budget: int = BUDGET
) -> pa.RecordBatch:
    """Return the rows of some articles, in their order, as `schema` describes them.

    The columns of the batch are those that the recipe names; others are not looked at. So many children work at once,
    and an article may take so many seconds of processor time. One without an id is called after its number.

    Raises:
        ValueError: there is no column with the text.
    """
    columns = recipe.columns
    wanted = [name for name in batch.schema.names if name in _firsts(columns.all)]
    if not _firsts([columns.text]) & set(wanted):
        raise ValueError(f"no column {columns.text!r}")
    records = batch.select(wanted).to_pylist()
    raws = [
        Raw(str(number), 0, 0, partial(item_of, record, str(number), columns))
        for number, record in enumerate(records)
    ]
    return batch_of(rows_of(raws, recipe, jobs, budget))


def rows_of(raws: Sequence[Raw], recipe: Recipe, jobs: int, budget: int) -> Iterator[Row]:
    """Yield a row for each article, in their order."""
    from claimcheck.pipeline import examine
    from claimcheck.run.warden import pages

    _warm()
    return pages(raws, Rows(recipe, recipe.mark(), examine), jobs, budget)


def batch_of(rows: Iterable[Row]) -> pa.RecordBatch:
    """Return rows as a batch."""
    batch: pa.RecordBatch = needed("pyarrow").RecordBatch.from_pylist(list(rows), schema=schema())
    return batch


def _firsts(names: Iterable[str]) -> frozenset[str]:
    """Return names, and of those with dots the first part too, under which a table may hold the rest."""
    return frozenset(part for name in names for part in (name, name.partition(".")[0]))


@cache
def _warm() -> None:
    """Load and compile what every child needs, once, in the process that they are forks of."""
    from claimcheck import check_text

    check_text("Of 200 people who were asked, 90 agreed, or 45 percent.")
