"""Write the generated parts of the documentation, and the schemas: `python -m tests.readme`."""

from __future__ import annotations

from pathlib import Path

from claimcheck.pipeline import examine
from claimcheck.read import read_text
from claimcheck.reading.kinds import KINDS
from claimcheck.reading.schema import schema_text as reading_schema_text
from claimcheck.report import github
from claimcheck.report.catalogue import grouped
from claimcheck.report.terminal.canvas import Look
from claimcheck.report.terminal.check import check_report
from claimcheck.rule import Check, discover
from claimcheck.settings.keys import KEYS, READER_KEYS
from claimcheck.settings.schema import schema_text

SCHEMA = Path(__file__).parents[1] / "claimcheck" / "settings" / "schema.json"
READING_SCHEMA = Path(__file__).parents[1] / "claimcheck" / "reading" / "reading.schema.json"
READING = Path(__file__).parents[1] / "READING.md"
README = Path(__file__).parents[1] / "README.md"
ARTICLE = """Ferries carry more people

The line to the islands has had its best year since the war, it said on Monday.

Its ferries carried 4.2 million people, up 25 percent from 3.6 million in 2018.
"""


def example() -> str:
    """Return what the program says of a small article."""
    page = check_report(Look(76)).of([examine(read_text(ARTICLE, "ferries.txt"))])
    return f"```\n$ claimcheck ferries.txt\n{page}```"


def annotations() -> str:
    """Return what the runner of GitHub reads of the small article."""
    log = github.check_report().of([examine(read_text(ARTICLE, "articles/ferries.txt"))])
    return f"```\n{log}```"


def table() -> str:
    """Return the table of rules."""
    rows = ["| rule | severity | what must hold |", "|---|---|---|"]
    for group, checks in grouped(discover("claimcheck.checks", Check)).items():
        rows.append(f"| **{group}** | | |")
        rows += (
            f"| {check.id} `{check.name}` | {check.severity.value} | {check.title} |" for check in checks
        )
    return "\n".join(rows)


def settings() -> str:
    """Return the table of what can be set."""
    rows = ["| key | what it does | default |", "|---|---|---|"]
    rows += (f"| `{key.name}` | {key.about} | {key.default} |" for key in KEYS)
    return "\n".join(rows)


def reader() -> str:
    """Return the table of what can be set for a model as reader."""
    rows = ["| key | what it is | default |", "|---|---|---|"]
    rows += (f"| `{key.name}` | {key.about} | {key.default} |" for key in READER_KEYS)
    return "\n".join(rows)


def readings() -> str:
    """Return the table of the kinds of relation in a reading."""
    rows = ["| kind | what it says | roles |", "|---|---|---|"]
    for kind in KINDS:
        roles = ", ".join(f"`{role.name}`{_how_many(role.least, role.most)}" for role in kind.roles)
        rows.append(f"| `{kind.name}` | {kind.about} | {roles} |")
    return "\n".join(rows)


def _how_many(least: int, most: int) -> str:
    return (" (several)" if most > 1 else "") if least else " (if given)"


def generated(text: str) -> str:
    """Return the README with its generated parts as they should be."""
    parts = {"example": example, "annotations": annotations, "rules": table, "settings": settings}
    for name, part in parts.items():
        text = _filled(text, name, part())
    return text


def generated_page(text: str) -> str:
    """Return the page on readings with its generated parts as they should be."""
    return _filled(_filled(text, "reader", reader()), "kinds", readings())


def _filled(text: str, name: str, part: str) -> str:
    """Return a text with a part between the comments that mark its place."""
    start, end = f"<!-- {name}: written by `make docs` -->", f"<!-- end of {name} -->"
    before, opened, rest = text.partition(start)
    _, closed, after = rest.partition(end)
    if not (opened and closed):
        raise ValueError(f"there is no place for {name}")
    return f"{before}{start}\n\n{part}\n\n{end}{after}"


if __name__ == "__main__":
    README.write_text(generated(README.read_text(encoding="utf-8")), encoding="utf-8")
    READING.write_text(generated_page(READING.read_text(encoding="utf-8")), encoding="utf-8")
    SCHEMA.write_text(schema_text(), encoding="utf-8")
    READING_SCHEMA.write_text(reading_schema_text(), encoding="utf-8")
