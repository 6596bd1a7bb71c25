"""Run every scorer whose data is there."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import tests.accuracy
from tests.accuracy import (
    alarms,
    contradictions,
    number_spans,
    number_specs,
    own_slips,
    sets,
    slips,
    summaries,
    traps,
)
from tests.accuracy.calibration import scorer as calibration
from tests.accuracy.claims import scorer as claims
from tests.accuracy.coverage import scorer as coverage
from tests.accuracy.mutation import scorer as mutation

Score = Callable[..., None]


def _each(score: Score) -> Score:
    """Return a scorer of one file as one of several."""

    def scored(paths: Sequence[Path], *, first: int | None, show: bool) -> None:
        for path in paths:
            score(path, first=first, show=show)

    return scored


SCORERS: dict[str, tuple[str, Score]] = {
    "alarms": ("articles", alarms.score),
    "mutation": ("articles", mutation.score),
    "calibration": ("articles", calibration.score),
    "coverage": ("articles", coverage.score),
    "slips": ("slips", slips.score),
    "corrections": ("corrections", slips.score),
    "traps": ("traps", traps.score),
    "summaries": ("summaries", _each(summaries.score)),
    "contradictions": ("contradictions", _each(contradictions.score)),
    "number_specs": ("number_specs", _each(number_specs.score)),
    "number_spans": ("number_spans", _each(number_spans.score)),
}
"""The scorers of sets that stay outside, each with the kind of set it takes."""
OURS: dict[str, Score] = {"claims": claims.score, "own_slips": own_slips.score}


def main() -> None:
    options = _options()
    chosen = options.only or (*SCORERS, *OURS)
    for name, (kind, score) in SCORERS.items():
        paths = options.found.get(kind, [])
        if name in chosen and paths:
            print(f"== {name}: {', '.join(path.name for path in paths)}")
            score(paths, first=options.first, show=options.list)
            print()
    for name, score in OURS.items():
        if name in chosen:
            print(f"== {name}: our own")
            score(show=options.list)
            print()


def _options() -> argparse.Namespace:
    formatter = partial(argparse.RawDescriptionHelpFormatter, max_help_position=30)
    parser = argparse.ArgumentParser(
        prog="python -m tests.accuracy", description=tests.accuracy.__doc__, formatter_class=formatter
    )
    parser.add_argument(
        "paths", type=Path, nargs="*", help="files, or folders of them; without, only our own"
    )
    parser.add_argument(
        "--only", type=_names, default=(), help="the scorers to run, with commas between them"
    )
    parser.add_argument("--list", action="store_true", help="quote every alarm")
    parser.add_argument("--first", type=int, default=None, help="stop after so many records of each file")
    options = parser.parse_args()
    try:
        options.found = sets.found(options.paths)
    except (OSError, ValueError) as trouble:
        parser.error(str(trouble))
    if options.paths and not options.found:
        parser.error(f"no set of articles in {', '.join(map(str, options.paths))}")
    return options


def _names(words: str) -> tuple[str, ...]:
    names = tuple(words.split(","))
    unknown = [name for name in names if name not in (*SCORERS, *OURS)]
    if unknown:
        raise argparse.ArgumentTypeError(
            f"no scorer {unknown[0]!r}; there are {', '.join((*SCORERS, *OURS))}"
        )
    return names


if __name__ == "__main__":
    main()
