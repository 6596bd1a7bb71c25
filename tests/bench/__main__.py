"""Print what a start, an article and each stage cost."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from claimcheck.checks import consistent, judge
from claimcheck.claims import build_claims
from claimcheck.pipeline import examine, understand
from claimcheck.read import read
from claimcheck.recognize import recognize
from claimcheck.relate import relate
from claimcheck.report import concise
from claimcheck.report import json as json_report
from claimcheck.report.terminal import Look, check_report
from claimcheck.segment import segment
from claimcheck.solve import conflicts
from tests.bench.clock import YARDSTICK, command, seconds, starts

FIXTURES = Path(__file__).parents[2] / "fixtures" / "articles"


def main() -> None:
    """Measure on the articles at some paths, by default the first fixture."""
    paths = [Path(argument) for argument in sys.argv[1:]] or sorted(FIXTURES.glob("*.txt"))[:1]
    for path in paths:
        print(f"{path} ({len(read(path).text.split())} words)")
        for name, took, note in (*_starts(path), *_stages(path)):
            print(f"  {name:<28}{took * 1000:9.2f} ms  {note}")


def _starts(path: Path) -> Iterator[tuple[str, float, str]]:
    names = ("python", "typer and rich", "check, JSON", "check, concise", "check, terminal")
    bare = (sys.executable, "-c", "pass")
    formats = (command(path, "--format", name) for name in ("json", "concise", "terminal"))
    took = starts([bare, YARDSTICK, *formats])
    for name, each in zip(names, took, strict=True):
        yield f"cold start: {name}", each, f"{each / took[1]:.2f} times typer and rich"


def _stages(path: Path) -> Iterator[tuple[str, float, str]]:
    document = read(path)
    sentences = segment(document)
    mentions = recognize(sentences)
    article = understand(document)
    relations = relate(article)
    found = conflicts(relations)
    result = examine(document)
    stages: dict[str, Callable[[], object]] = {
        "read": lambda: read(path),
        "segment": lambda: segment(document),
        "recognize": lambda: recognize(sentences),
        "claims": lambda: build_claims(document, sentences, mentions),
        "relate": lambda: relate(article),
        "solve": lambda: conflicts(relations),
        "judge": lambda: judge(article, found),
        "consistent": lambda: consistent(article, relations, found),
        "report, JSON": lambda: list(json_report.check_report([result])),
        "report, concise": lambda: list(concise.check_report([result])),
        "report, terminal": lambda: list(check_report([result], Look())),
        "all but the report": lambda: examine(read(path)),
    }
    for name, work in stages.items():
        yield f"warm: {name}", seconds(work), ""
    size = len("".join(json_report.check_report([result])))
    assert json.loads("".join(json_report.check_report([result])))
    yield "JSON", 0.0, f"{size} characters"


if __name__ == "__main__":
    main()
