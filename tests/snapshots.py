"""Write what the program says of each sample article: `python -m tests.snapshots`.

Beside the articles stand the page for a terminal of 80 columns without color, and the report for machines
without the version of the program.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from claimcheck.model import Result
from claimcheck.pipeline import examine
from claimcheck.read import read
from claimcheck.report import json as json_report
from claimcheck.report.terminal.canvas import Look
from claimcheck.report.terminal.check import check_report

ROOT = Path(__file__).parents[1]
ARTICLES = sorted((ROOT / "fixtures" / "articles").iterdir())
EXPECTED = ROOT / "fixtures" / "expected"


@cache
def examined(article: Path) -> Result:
    """Return what an article yields, under the path that it has in the repository."""
    document = read(article)
    return examine(document._replace(path=article.relative_to(ROOT).as_posix()))


def snapshots(article: Path) -> dict[Path, str]:
    """Return what is to stand beside an article, file by file."""
    result = examined(article)
    report = json.loads(json_report.check_report().of([result]))
    del report["tool"]["version"]
    return {
        EXPECTED / f"{article.stem}.txt": check_report(Look(80)).of([result]),
        EXPECTED / f"{article.stem}.json": json.dumps(report, ensure_ascii=False, indent=1) + "\n",
    }


def main() -> None:
    """Rewrite all that is expected."""
    EXPECTED.mkdir(exist_ok=True)
    wanted = {path: text for article in ARTICLES for path, text in snapshots(article).items()}
    for path in set(EXPECTED.iterdir()) - wanted.keys():
        path.unlink()
    for path, text in wanted.items():
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
