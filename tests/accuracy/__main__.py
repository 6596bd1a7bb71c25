"""Run every scorer whose data is there."""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.accuracy import alarms, contradictions, mutation, number_spans, number_specs, summaries
from tests.accuracy.claims import scorer as claims

SCORERS = {
    "clean_news.jsonl": (alarms.score, mutation.score),
    "clean_desks.jsonl": (alarms.score, mutation.score),
    "edited_summaries.jsonl": (summaries.score,),
    "natural_contradictions.jsonl": (contradictions.score,),
    "number_specs.jsonl": (number_specs.score,),
    "number_spans.jsonl": (number_spans.score,),
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", help="where the sets are; without it, only our own")
    parser.add_argument("--list", action="store_true", help="quote every alarm")
    parser.add_argument("--first", type=int, default=None, help="stop after so many records of each set")
    options = parser.parse_args()
    found = [name for name in SCORERS if options.folder and (options.folder / name).is_file()]
    if options.folder and not found:
        parser.error(f"none of {', '.join(SCORERS)} in {options.folder}")
    for name in found:
        print(f"== {name}")
        for score in SCORERS[name]:
            score(options.folder / name, first=options.first, show=options.list)
        print()
    print("== claims, marked by hand")
    claims.score(show=options.list)


if __name__ == "__main__":
    main()
