"""Run every scorer whose data is there."""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.accuracy import (
    alarms,
    contradictions,
    number_spans,
    number_specs,
    slips,
    summaries,
)
from tests.accuracy.calibration import scorer as calibration
from tests.accuracy.claims import scorer as claims
from tests.accuracy.mutation import scorer as mutation

CLEAN = ("clean_news.jsonl", "clean_desks.jsonl")
TOGETHER = {"alarms": alarms.score, "mutation": mutation.score, "calibration": calibration.score}
"""Scorers that count over both sets of clean articles."""
SCORERS = {
    "edited_summaries.jsonl": summaries.score,
    "natural_contradictions.jsonl": contradictions.score,
    "number_specs.jsonl": number_specs.score,
    "number_spans.jsonl": number_spans.score,
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", help="where the sets are; without it, only our own")
    parser.add_argument("--list", action="store_true", help="quote every alarm")
    parser.add_argument("--first", type=int, default=None, help="stop after so many records of each set")
    options = parser.parse_args()
    known = (*CLEAN, *SCORERS)
    found = [name for name in known if options.folder and (options.folder / name).is_file()]
    if options.folder and not found:
        parser.error(f"none of {', '.join(known)} in {options.folder}")
    clean = [options.folder / name for name in CLEAN if name in found]
    for name, score_all in TOGETHER.items() if clean else ():
        print(f"== {name}: {', '.join(path.name for path in clean)}")
        score_all(clean, first=options.first, show=options.list)
        print()
    for name in SCORERS:
        if name in found:
            print(f"== {name}")
            SCORERS[name](options.folder / name, first=options.first, show=options.list)
            print()
    print("== claims, marked by hand")
    claims.score(show=options.list)
    print()
    print("== slips, each in an item of its own")
    slips.score(show=options.list)


if __name__ == "__main__":
    main()
