"""Write the generated parts of the README: `python -m tests.readme`."""

from __future__ import annotations

from pathlib import Path

from claimcheck.report.catalogue import grouped
from claimcheck.rule import Check, discover

README = Path(__file__).parents[1] / "README.md"
START = "<!-- rules: written by `make docs` -->"
END = "<!-- end of rules -->"


def table() -> str:
    """Return the table of rules."""
    rows = ["| rule | severity | what must hold |", "|---|---|---|"]
    for group, checks in grouped(discover("claimcheck.checks", Check)).items():
        rows.append(f"| **{group}** | | |")
        rows += (
            f"| {check.id} `{check.name}` | {check.severity.value} | {check.title} |" for check in checks
        )
    return "\n".join(rows)


def with_table(text: str) -> str:
    """Return the README with the table as it should be."""
    before, _, rest = text.partition(START)
    _, _, after = rest.partition(END)
    return f"{before}{START}\n\n{table()}\n\n{END}{after}"


if __name__ == "__main__":
    README.write_text(with_table(README.read_text(encoding="utf-8")), encoding="utf-8")
