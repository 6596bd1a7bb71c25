"""Print how much is covered, and list what is not."""

from __future__ import annotations

import argparse

from tests.accuracy import coverage, sets
from tests.accuracy.coverage.scorer import score


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy.coverage", description=coverage.__doc__)
    parser.add_argument("paths", nargs="+", type=sets.Path, help="files of articles, or folders of them")
    parser.add_argument("--show", metavar="ROW", help='list what is not covered, of a row or of "all"')
    parser.add_argument("--most", type=int, default=40, help="list at most so many")
    parser.add_argument("--first", type=int, default=None, help="stop after so many records of each file")
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    options = parser.parse_args()
    paths = sets.found(options.paths).get("articles", [])
    row = "" if options.show == "all" else options.show or ""
    score(
        paths,
        first=options.first,
        show=bool(options.show),
        row=row,
        most=options.most,
        jobs=options.jobs,
    )


if __name__ == "__main__":
    main()
