"""The false-alarm rate: errors and warnings on articles that were published as they are."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from claimcheck.checks import judge
from claimcheck.pipeline import understand
from claimcheck.read import read_text
from claimcheck.relate import relate
from claimcheck.solve import conflicts
from tests.accuracy.article import ALARMS, alarm_lines, records, with_title


def score(path: Path, *, first: int | None, show: bool) -> None:
    """Print, by rule, the alarms, and beside them the relations that were computed."""
    found: Counter[tuple[str, str]] = Counter()
    tied: Counter[str] = Counter()
    articles = 0
    for record in records(path, first):
        document = read_text(with_title(record), record["id"])
        article = understand(document)
        relations = relate(article)
        articles += 1
        tied.update(relation.kind for relation in relations if all(part.claim for part in relation.parts))
        for finding in judge(article, conflicts(relations)):
            found[finding.severity.value, finding.name] += 1
            if show and finding.severity in ALARMS:
                print("\n".join(alarm_lines(document, finding, record["id"])))
    print(f"  {articles} articles; relations computed: {_table(tied)}")
    print(f"  findings: {_table(Counter({f'{level} {name}': n for (level, name), n in found.items()}))}")


def _table(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {number}" for name, number in sorted(counts.items())) or "none"
