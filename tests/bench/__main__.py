"""Print what a start costs and where it goes, and what each stage costs on the sample articles."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from claimcheck.checks import consistent, judge
from claimcheck.claims import build_claims
from claimcheck.pipeline import examine, understand
from claimcheck.read import read
from claimcheck.recognize import recognize
from claimcheck.relate import relate
from claimcheck.report import concise
from claimcheck.report import json as json_report
from claimcheck.report.terminal.canvas import Look
from claimcheck.report.terminal.check import check_report
from claimcheck.segment import segment
from claimcheck.server.desk import QUIET
from claimcheck.solve import conflicts
from tests.bench.clock import YARDSTICK, command, seconds, starts
from tests.bench.formats import reading
from tests.bench.peers import compared
from tests.bench.recognize import recognition
from tests.bench.typed import typed

FIXTURES = Path(__file__).parents[2] / "fixtures" / "articles"
ARTICLE = FIXTURES / "front-line-casualties.txt"
_IMPORTED = re.compile(r"import time:\s+(\d+) \|\s+\d+ \| +(\S+)")
_PARTS_SHOWN = 12


def main() -> None:
    """Measure on the articles at some paths, by default on the samples."""
    paths = [Path(argument) for argument in sys.argv[1:]]
    article, articles = (paths or [ARTICLE])[0], paths or sorted(FIXTURES.iterdir())
    print(f"cold start, {article.name}")
    for name, took, ratio in _starts(article):
        print(f"  {name:<26}{took * 1000:9.1f} ms {ratio:8.2f} times typer and rich")
    print("where a start goes (check, JSON)")
    for part, took in _imports(article):
        print(f"  {part:<26}{took * 1000:9.1f} ms")
    words = sum(len(read(path).text.split()) for path in articles)
    print(f"warm, {len(articles)} articles of {words:,} words together")
    for name, took in _stages(articles):
        print(f"  {name:<26}{took * 1_000_000 / words:9.2f} ms for 1,000 words")
    print("reading, by format, with mark-up in every figure")
    for name, took in reading():
        print(f"  {name:<26}{took * 1_000:9.2f} ms for 1,000 words")
    print(f"in an editor, beyond a wait of {QUIET * 1000:.0f} ms")
    for line in typed():
        print(f"  {line}")
    print("reading numbers")
    for line in recognition(articles):
        print(f"  {line}")
    print("reading numbers, beside other programs")
    for line in compared():
        print(f"  {line}")


def _starts(article: Path) -> Iterator[tuple[str, float, float]]:
    names = ("python", "typer and rich", "check, JSON", "check, concise", "check, terminal")
    bare = (sys.executable, "-c", "pass")
    formats = (command(article, "--format", name) for name in ("json", "concise", "terminal"))
    took = starts([bare, YARDSTICK, *formats])
    for name, each in zip(names, took, strict=True):
        yield name, each, each / took[1]


def _imports(article: Path) -> list[tuple[str, float]]:
    """Return the seconds that imports take by part: a chapter of the program, or another package."""
    words = (sys.executable, "-X", "importtime", *command(article, "--format", "json")[1:])
    best: dict[str, float] = {}
    for _ in range(3):
        ran = subprocess.run(words, capture_output=True, text=True, env=os.environ, check=False)
        taken: Counter[str] = Counter()
        for micros, module in _IMPORTED.findall(ran.stderr):
            taken[_part(module)] += int(micros)
        best = {part: min(best.get(part, micros), micros) for part, micros in taken.items()}
    ranked = sorted(best.items(), key=lambda one: -one[1])
    return [(part, micros / 1_000_000) for part, micros in ranked[:_PARTS_SHOWN]]


def _part(module: str) -> str:
    """Return the part that a module belongs to; all of the standard library is one."""
    first, *rest = module.split(".")
    if first == "claimcheck":
        return ".".join([first, *rest[:1]])
    return (
        "standard library" if first.lstrip("_") in sys.stdlib_module_names or first.startswith("_") else first
    )


def _stages(paths: Sequence[Path]) -> Iterator[tuple[str, float]]:
    """Yield each stage with the seconds that it takes for all articles."""
    documents = [read(path) for path in paths]
    sentences = [segment(document) for document in documents]
    mentions = [recognize(each) for each in sentences]
    articles = [understand(document) for document in documents]
    relations = [relate(article) for article in articles]
    found = [conflicts(each) for each in relations]
    results = [examine(document) for document in documents]
    told = list(zip(articles, relations, found, strict=True))
    spoken = list(zip(documents, sentences, mentions, strict=True))
    stages: dict[str, Callable[[], object]] = {
        "read": lambda: [read(path) for path in paths],
        "segment": lambda: [segment(document) for document in documents],
        "recognize": lambda: [recognize(each) for each in sentences],
        "claims": lambda: [build_claims(*each) for each in spoken],
        "relate": lambda: [relate(article) for article in articles],
        "solve": lambda: [conflicts(each) for each in relations],
        "judge": lambda: [judge(article, clashes) for article, _, clashes in told],
        "what adds up": lambda: [consistent(*each) for each in told],
        "all of these": lambda: [examine(read(path)) for path in paths],
        "report, JSON": lambda: json_report.check_report().of(results),
        "report, concise": lambda: concise.check_report().of(results),
        "report, terminal": lambda: check_report(Look()).of(results),
    }
    for name, work in stages.items():
        yield name, seconds(work)


if __name__ == "__main__":
    main()
