"""Write down what is flagged in a set of slips that nobody has opened.

`python -m tests.accuracy.first_contact FILE... --program WORDS` measures each file and adds a row to
`first_contact.md`; the words tell what the program can do by then. Run it before a set is looked at: once
somebody has read a set, it only tells what was learned from it, and its rows are marked so with `--seen`.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from tests.accuracy.slips import Tally, by_facet, outcomes, tally

TABLE = Path(__file__).with_suffix(".md")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy.first_contact", description=__doc__)
    parser.add_argument("files", type=Path, nargs="+", help="sets of slips")
    parser.add_argument("--program", required=True, help="what the program can do by now, in a few words")
    parser.add_argument("--seen", action="store_true", help="somebody has read these sets")
    options = parser.parse_args()
    contact = "seen" if options.seen else "blind"
    for path in options.files:
        added = row(path, date.today(), contact, options.program)
        with TABLE.open("a", encoding="utf-8") as table:
            table.write(added)
        print(added, end="")


def row(path: Path, day: date, contact: str, program: str) -> str:
    """Return the row of a set for the table."""
    rows = outcomes(path)
    count = tally(rows)
    cells = (
        path.stem,
        day.isoformat(),
        program,
        contact,
        f"{count.flagged} of {count.slips}",
        str(count.noted),
        str(count.twins),
        _counts(by_facet(rows, "distance")),
        _counts(by_facet(rows, "kind")),
    )
    return f"| {' | '.join(cells)} |\n"


def _counts(facets: Mapping[str, Tally]) -> str:
    return ", ".join(f"{name} {count.flagged}/{count.slips}" for name, count in facets.items())


if __name__ == "__main__":
    main()
