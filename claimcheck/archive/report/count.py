"""Counting over the rows, with DuckDB: memory does not grow with the articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from claimcheck.archive.extra import needed
from claimcheck.archive.report import Counted, Example, First, Line, OfRule
from claimcheck.archive.rows import CHECKED, FAILED, IN_PART, LEFT_OUT
from claimcheck.settings import Wrong

_EXAMPLES = 3
_MESSAGES = 3
_SURE = "CASE {}.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END"

_LINES = f"""
    SELECT {{columns}},
        count(*),
        count(*) FILTER (state IN ('{CHECKED}', '{IN_PART}')),
        coalesce(sum(list_sum(map_values(relations))), 0),
        coalesce(sum(errors), 0),
        coalesce(sum(warnings), 0),
        coalesce(sum(notes), 0),
        count(*) FILTER (state = '{LEFT_OUT}'),
        count(*) FILTER (state IN ('{FAILED}', '{IN_PART}'))
    FROM found {{grouped}}
"""

_RULES = f"""
    WITH apart AS (
        SELECT id, unnest(findings) AS one FROM found WHERE len(findings) > 0
    ), told AS (
        SELECT one.rule, arg_min([id, one.message], (sure, id), {_EXAMPLES}) AS examples
        FROM (
            SELECT one.rule, one.message, min(id) AS id, min({_SURE.format("one")}) AS sure
            FROM apart GROUP BY one.rule, one.message
        ) AS one
        GROUP BY one.rule
    )
    SELECT one.rule, any_value(one.name),
        count(*) FILTER (one.severity = 'error') AS errors,
        count(*) FILTER (one.severity = 'warning') AS warnings,
        count(*) FILTER (one.severity = 'note'),
        count(DISTINCT id),
        any_value(examples)
    FROM apart JOIN told ON one.rule = told.rule
    GROUP BY one.rule ORDER BY errors DESC, warnings DESC, one.rule
"""

_FIRST = f"""
    SELECT id, "group", CAST(date AS VARCHAR), errors, warnings,
        list_transform(
            list_sort(list_transform(findings, lambda one: [{_SURE.format("one")}::VARCHAR, one.message])),
            lambda one: one[2]
        )[1:{_MESSAGES}]
    FROM found WHERE errors + warnings > 0
    ORDER BY errors DESC, warnings DESC, date DESC NULLS LAST, id LIMIT ?
"""


def count(folder: Path, first: int) -> Counted:
    """Return what the rows in a folder come to, with so many articles to look at first.

    The files may be those of `claimcheck archive` or of an engine, in the folder or in folders in it.

    Raises:
        Wrong: there are none, or they hold something else.
    """
    duckdb = needed("duckdb")
    files = [str(file) for file in sorted(folder.rglob("*.parquet")) if not file.name.startswith((".", "_"))]
    if not files:
        raise Wrong(f"{folder}: holds no rows; claimcheck archive makes them")
    settings = {"autoinstall_known_extensions": False, "autoload_known_extensions": False}
    try:
        with duckdb.connect(config=settings) as base:
            base.read_parquet(files).create_view("found")
            return Counted(
                next(_lines(base, "NULL, NULL", "")),
                tuple(_lines(base, "NULL, year", "GROUP BY year ORDER BY year NULLS LAST")),
                tuple(_lines(base, '"group", NULL', 'GROUP BY "group" ORDER BY count(*) DESC, "group"')),
                tuple(
                    _lines(base, '"group", year', 'GROUP BY ALL ORDER BY "group" NULLS LAST, year NULLS LAST')
                ),
                tuple(_rules(base.execute(_RULES).fetchall())),
                tuple(
                    First._make((*row[:5], tuple(row[5]))) for row in base.execute(_FIRST, [first]).fetchall()
                ),
            )
    except duckdb.Error as error:
        raise Wrong(f"{folder}: cannot be counted ({str(error).partition(chr(10))[0]})") from None


def _lines(base: Any, columns: str, grouped: str) -> Iterator[Line]:  # noqa: ANN401 - loaded where it is needed
    return (Line(*row) for row in base.execute(_LINES.format(columns=columns, grouped=grouped)).fetchall())


def _rules(rows: Iterable[tuple[Any, ...]]) -> Iterator[OfRule]:
    for *counts, examples in rows:
        yield OfRule._make((*counts, tuple(Example(*one) for one in examples)))
