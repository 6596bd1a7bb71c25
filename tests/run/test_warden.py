"""The warden: pages in order whoever is quicker, and articles that kill their child or never end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from claimcheck.model import Trouble
from claimcheck.report import Totals
from claimcheck.run.warden import pages
from claimcheck.run.work import Page, Task, unread


@pytest.fixture(params=["forks", "starts"], autouse=True)
def children(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Let the children be what they are here, and then what they are where there are no forks."""
    if request.param == "starts":
        monkeypatch.delattr(os, "fork", raising=False)
    elif not hasattr(os, "fork"):
        pytest.skip("this system has no forks")
    return str(request.param)


class Scripted:
    """Work that does what the name of an article says; `folder` is for what it leaves behind."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def page(self, task: Task) -> Page:
        name = task.path.name
        if name.startswith("slow"):
            time.sleep(0.2)
        if name.startswith("kill"):
            os.kill(os.getpid(), signal.SIGKILL)
        if name.startswith("leave"):
            os._exit(7)
        if name.startswith("once") and not (self.folder / name).exists():
            (self.folder / name).touch()
            os.kill(os.getpid(), signal.SIGTERM)
        while name.startswith("endless"):
            pass
        return Page((name, "x" * 100_000 if name.startswith("long") else ""), Totals(files=1))

    def lost(self, task: Task, why: str) -> Page:
        return unread(Trouble(task.path.name, why))


def worked(folder: Path, names: list[str], jobs: int = 2) -> list[str]:
    """Return what is left of each article: its name, or its trouble."""
    found = pages([Task(Path(name)) for name in names], Scripted(folder), jobs, 1)
    return [page.trouble[0].message if page.trouble else page.written[0] for page in found]


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_pages_come_in_the_order_of_the_articles(tmp_path: Path, jobs: int):
    names = [
        f"{'slow' if number % 4 == 0 else 'long' if number % 4 == 1 else 'a'}{number}" for number in range(12)
    ]
    assert worked(tmp_path, names, jobs) == names


@pytest.mark.parametrize("jobs", [1, 3])
def test_an_article_that_kills_its_child_twice_is_trouble_and_the_others_are_read(tmp_path: Path, jobs: int):
    assert worked(tmp_path, ["a", "kill", "b", "leave", "c"], jobs) == [
        "a",
        "could not be finished: it ended the program that read it (SIGKILL)",
        "b",
        "could not be finished: it ended the program that read it (exit code 7)",
        "c",
    ]


def test_an_article_whose_child_dies_once_is_read_by_another(tmp_path: Path):
    assert worked(tmp_path, ["a", "once", "b"]) == ["a", "once", "b"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_article_that_never_ends_is_trouble(tmp_path: Path, jobs: int):
    assert worked(tmp_path, ["a", "endless", "b"], jobs) == [
        "a",
        "could not be finished in 1 seconds of processor time",
        "b",
    ]


def test_a_warden_that_is_dismissed_leaves_no_child(tmp_path: Path):
    found = pages([Task(Path(name)) for name in ("a", "slow1", "slow2", "slow3")], Scripted(tmp_path), 2, 60)
    next(found)
    found.close()
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


PROGRAM = """
import sys, time
from pathlib import Path
from claimcheck.run.warden import pages
from claimcheck.run.work import Page, Task
class Endless:
    def lost(self, task, why): raise AssertionError
    def page(self, task):
        Path(sys.argv[1], task.path.name).write_text(str(__import__("os").getpid()))
        while True: pass
list(pages([Task(Path("a")), Task(Path("b"))], Endless(), 2, 600))
"""


def test_children_end_when_the_warden_is_killed(tmp_path: Path, children: str):
    if children == "starts":
        pytest.skip("tests/server has it: the editor goes, and the child ends with its server")
    warden = subprocess.Popen([sys.executable, "-c", PROGRAM, str(tmp_path)])
    files = [tmp_path / "a", tmp_path / "b"]
    until(lambda: all(file.exists() and file.read_text() for file in files))
    warden.kill()
    warden.wait()
    until(lambda: not any(alive(int(file.read_text())) for file in files))


def until(holds) -> None:
    """Wait until something holds; a minute is enough for any machine."""
    end = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.02)


def alive(process: int) -> bool:
    """Return whether a process runs; one that only waits to be buried does not."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{process}/stat")
    return not (stat.exists() and stat.read_text().rpartition(")")[2].split()[0] == "Z")
