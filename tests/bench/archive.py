"""An archive of many articles made from the samples, three of which do harm: `make archive COUNT=20000`.

One kills its worker, one raises, one never ends. The run is killed when a third of the files are there, and goes on;
then every article has to be there, once. Of the first thousand it tells how many are checked in a second by a bare
loop, by one job and by two, whether two shards make up the whole, and how much memory the driver took. The many are
paragraphs of the samples, each an article; the thousand are whole samples. Seconds of the processor are told besides
those of the clock, since other work on the machine does not count in them.
"""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

from claimcheck.archive.item import item_of
from claimcheck.archive.recipe import Columns, Recipe
from claimcheck.archive.rows import Rows
from tests.archive import COLUMNS, ENDLESS, KILLS, RAISES, harmful, paragraphs, records, rows, samples

_FIRST = 1_000
_COLUMNS = Columns("body", "headline", "url", "published", "desk")
_MEGABYTE = 1024
"""The system counts memory in kilobytes."""


def main(count: int) -> int:
    """Run all of it in a folder of its own; return 1 if an article is missing, twice, or wrongly in trouble."""
    folder = Path(tempfile.mkdtemp(prefix="claimcheck-archive-"))
    try:
        many, first = parquet(folder / "many.parquet", count), parquet(folder / "first.parquet", _FIRST)
        print(f"{'bare loop':32} {_bare():8.2f} ms of the processor an article", flush=True)
        for jobs in (1, 2):
            _told(f"{_FIRST:,} articles, {jobs} jobs", _FIRST, _run(first, folder / f"jobs{jobs}", jobs))
        for shard in ("1/2", "2/2"):
            _run(first, folder / "shards", 2, "--shard", shard)
        same = rows(folder / "shards") == rows(folder / "jobs1") == rows(folder / "jobs2")
        print(f"two shards are the whole: {same}", flush=True)
        _killed(many, folder / "many", count // 3_000)
        _told(f"{count:,} articles, killed, then", count, _run(many, folder / "many", 2))
        return 1 - (same & _complete(folder / "many", count))
    finally:
        shutil.rmtree(folder)


def harms(count: int) -> dict[int, str]:
    """Return which of so many articles do harm."""
    return dict(zip((count // 4, count // 2, 3 * count // 4), (KILLS, RAISES, ENDLESS), strict=True))


def parquet(path: Path, count: int, group: int = _FIRST) -> Path:
    """Write the thousand articles, or the many, of which three do harm, in row groups of some size."""
    import pyarrow as pa
    from pyarrow.parquet import ParquetWriter

    harm = harms(count) if count > _FIRST else {}
    articles = records(count, samples=paragraphs() if harm else samples())
    with ParquetWriter(path, pa.Table.from_pylist(list(records(1))).schema) as file:
        number = 0
        while batch := list(islice(articles, group)):
            for one in batch:
                one["body"] += f"\n\n{harm[number]}" if number in harm else ""
                number += 1
            file.write_table(pa.Table.from_pylist(batch))
    return path


def _bare() -> float:
    """Return how many milliseconds of the processor a loop takes to make a row of an article."""
    from claimcheck.pipeline import examine

    work = Rows(Recipe(columns=_COLUMNS), "", examine)
    items = [item_of(one, str(at), _COLUMNS) for at, one in enumerate(records(200, samples=samples()))]
    for item in items[:20]:
        work.row(item)
    start = time.process_time()
    for item in items:
        work.row(item)
    return (time.process_time() - start) / len(items) * 1000


def _words(given: Path, out: Path, jobs: int, *more: str) -> list[str]:
    words = (
        "--driver",
        "archive",
        str(given),
        str(out),
        *COLUMNS,
        "--jobs",
        str(jobs),
        "--budget",
        "5",
        *more,
    )
    return [sys.executable, "-m", "tests.bench.archive", *words]


def _run(given: Path, out: Path, jobs: int, *more: str) -> tuple[float, str]:
    """Return how many seconds a run takes, and what it says: its summary, and its memory."""
    start = time.perf_counter()
    ran = subprocess.run(_words(given, out, jobs, *more), check=True, stdout=subprocess.PIPE, text=True)
    return time.perf_counter() - start, ran.stdout


def _told(name: str, count: int, ran: tuple[float, str]) -> None:
    seconds, said = ran
    print(f"{name:32} {count / seconds:8.1f} articles a second; {said.strip()}", flush=True)


def _killed(given: Path, out: Path, files: int) -> None:
    """Start a run, and kill it when so many files are there."""
    running = subprocess.Popen(_words(given, out, 2), stdout=subprocess.DEVNULL)
    while running.poll() is None and len(list(out.glob("*.parquet"))) < files:
        time.sleep(0.1)
    running.kill()
    print(
        f"killed with {len(list(out.glob('*.parquet')))} files: {running.wait() == -signal.SIGKILL}",
        flush=True,
    )


def _complete(out: Path, count: int) -> bool:
    found = rows(out)
    once = [row["id"] for row in found] == [f"n{number}" for number in range(count)]
    trouble = {int(row["id"][1:]): row["trouble"] for row in found if row["trouble"]}
    print(f"complete, none twice: {once}; trouble: {trouble}", flush=True)
    return once and trouble.keys() == harms(count).keys()


def _driver(words: list[str]) -> int:
    """Be the run itself, with articles that do harm, and tell at the end how much memory it took."""
    import claimcheck.pipeline
    from claimcheck.cli import main as program

    claimcheck.pipeline.examine = harmful
    os.environ.pop("CLAIMCHECK_DEBUG", None)
    code = program(words)
    kinds = ((resource.RUSAGE_SELF, "driver"), (resource.RUSAGE_CHILDREN, "largest child"))
    peaks = ", ".join(f"{resource.getrusage(who).ru_maxrss // _MEGABYTE} MB {name}" for who, name in kinds)
    spent = sum(sum(resource.getrusage(who)[:2]) for who, _ in kinds)
    print(f"peak memory: {peaks}; {spent:.1f} s of the processor")
    return code


if __name__ == "__main__":
    if sys.argv[1:2] == ["--driver"]:
        sys.exit(_driver(sys.argv[2:]))
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else 20_000))
