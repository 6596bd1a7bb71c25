"""Spark standalone, with two executors killed in the middle: no article is lost, and none is there twice."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pyspark
import pytest
from pyarrow import parquet

from claimcheck.archive.schema import schema
from tests.bench.archive import harms
from tests.bench.archive import parquet as articles

ROOT = Path(__file__).parents[2]
HOME = Path(pyspark.__file__).parent
COUNT = int(os.environ.get("COUNT", "20000"))
GROUP = min(1_000, COUNT // 12)
BACKEND = "CoarseGrainedExecutorBackend"


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return {
        **os.environ,
        "SPARK_HOME": str(HOME),
        "SPARK_LOCAL_IP": "127.0.0.1",
        "SPARK_WORKER_DIR": str(tmp_path / "work"),
        "PYSPARK_PYTHON": sys.executable,
        "PYTHONPATH": str(ROOT / "fixtures" / "engines"),
    }


@pytest.fixture
def cluster(tmp_path: Path, environment: dict[str, str]) -> Iterator[tuple[str, int]]:
    """Start a master and a worker with two executors; give the address, and the process of the worker."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"spark://127.0.0.1:{port}"
    start = [str(HOME / "bin" / "spark-class"), "org.apache.spark.deploy"]
    started = []
    for name, more in (
        ("master.Master", ["--host", "127.0.0.1", "--port", str(port), "--webui-port", "0"]),
        ("worker.Worker", ["-c", "2", "-m", "3g", "--webui-port", "0", address]),
    ):
        words = [start[0], f"{start[1]}.{name}", *more]
        started.append(logged(words, environment, tmp_path / f"{name}.log"))
    yield address, started[1].pid
    for process in reversed(started):
        process.terminate()
        process.wait(60)


def logged(words: list[str], environment: dict[str, str], log: Path) -> subprocess.Popen:
    """Start a process that writes to a file."""
    with log.open("wb") as file:
        return subprocess.Popen(words, env=environment, stdout=file, stderr=file)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    return next(folder.glob("*.whl")).rename(folder / "claimcheck.zip")  # Spark takes no wheel for a package


def executors(worker: int) -> list[int]:
    """Return the executors of a worker: children of its process, or of theirs."""
    told = subprocess.run(
        ["ps", "-ewwo", "pid=,ppid=,args="], check=True, capture_output=True, text=True
    ).stdout
    parents, backends = {}, []
    for line in told.splitlines():
        pid, parent, words = re.match(r"\s*(\d+)\s+(\d+)\s+(.*)", line).groups()
        parents[int(pid)] = int(parent)
        if BACKEND in words and "java" in words.split()[0]:
            backends.append(int(pid))

    def under(process: int) -> bool:
        return process == worker or (process in parents and under(parents[process]))

    return [one for one in backends if under(one)]


def test_nothing_is_lost_or_doubled(tmp_path: Path, environment: dict, cluster: tuple[str, int], wheel: Path):
    address, worker = cluster
    given, out = articles(tmp_path / "many.parquet", COUNT, GROUP), tmp_path / "out"
    words = [
        *(str(HOME / "bin" / "spark-submit"), "--master", address, "--py-files", str(wheel)),
        *("--executor-cores", "1", "--executor-memory", "512m", "--conf", "spark.driver.host=127.0.0.1"),
        *("--conf", f"spark.sql.files.maxPartitionBytes={given.stat().st_size // 16}"),
        *(str(ROOT / "tests" / "engines" / "harm.py"), str(given), str(out)),
    ]
    start = time.monotonic()
    driver = logged(words, environment, tmp_path / "driver.log")
    killed = 0
    try:
        while driver.poll() is None:
            time.sleep(0.5)
            done = len(list(out.rglob("part-*.parquet")))
            if killed < 2 and done > 2 * killed:
                for victim in executors(worker)[:1]:
                    os.kill(victim, signal.SIGKILL)
                    killed += 1
    finally:
        driver.kill()
    assert driver.returncode == 0, (tmp_path / "driver.log").read_text()[-3000:]
    assert killed == 2
    print(f"{COUNT / (time.monotonic() - start):.1f} articles a second, two executors killed")
    complete(out)


def complete(out: Path) -> None:
    """Hold the rows against the articles: all there, none twice, trouble where harm was done and nowhere else."""
    files = [file for file in out.glob("*.parquet") if not file.name.startswith(".")]
    found = [row for file in files for row in parquet.read_table(file).to_pylist()]
    assert sorted(int(row["id"][1:]) for row in found) == list(range(COUNT))
    assert parquet.read_schema(files[0]).names == schema().names
    assert {int(row["id"][1:]) for row in found if row["trouble"]} == set(harms(COUNT))
