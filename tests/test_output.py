"""The report never costs an article: it is written beside its place, and never over what is read."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from claimcheck.cli.streams import emit
from tests.conftest import Ran, command, process

Run = Callable[..., Ran]
TEXT = "Sales rose 25 percent to 420 from 360.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """Write an article in a folder of its own."""
    path = tmp_path / "desk" / "a.txt"
    path.parent.mkdir()
    path.write_text(TEXT, encoding="utf-8")
    return path


def itself(article: Path) -> Path:
    return article


def symbolic_link(article: Path) -> Path:
    link = article.with_name("link.json")
    link.symlink_to(article)
    return link


def hard_link(article: Path) -> Path:
    link = article.with_name("link.json")
    link.hardlink_to(article)
    return link


def around(article: Path) -> Path:
    return article.parent / ".." / article.parent.name / article.name


@pytest.mark.parametrize("command_", ["check", "claims"])
@pytest.mark.parametrize("name_of", [itself, symbolic_link, hard_link, around])
@pytest.mark.parametrize("given", ["file", "folder", "pattern", "input"])
def test_an_article_is_never_written_over(
    article: Path, name_of: Callable[[Path], Path], given: str, command_: str
):
    output = name_of(article)
    words = {"file": article, "folder": article.parent, "pattern": f"{article.parent}/*.txt", "input": "-"}
    with article.open("rb") as opened:
        ran = subprocess.run(
            command(command_, words[given], "-o", output), stdin=opened, capture_output=True, check=False
        )
    message = f"claimcheck: {output}: is one of the articles to read, so the report is not written there\n"
    assert (ran.returncode, ran.stdout, ran.stderr.decode()) == (2, b"", message)
    assert article.read_text(encoding="utf-8") == TEXT


@pytest.mark.skipif(sys.platform == "linux", reason="names that differ in case are two files here")
def test_an_article_in_another_spelling_is_never_written_over(article: Path):
    assert process("check", article, "-o", article.with_name("A.TXT")).returncode == 2
    assert article.read_text(encoding="utf-8") == TEXT


def test_what_is_there_stays_until_the_report_is_whole(article: Path):
    target = article.with_name("report.json")
    target.write_text("old")

    def pages() -> Iterator[str]:
        yield "new"
        assert target.read_text() == "old"

    assert emit(zip(pages()), [target])
    assert target.read_text() == "new"

    def broken() -> Iterator[str]:
        yield "half"
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        emit(zip(broken()), [target])
    assert target.read_text() == "new"
    assert sorted(article.parent.iterdir()) == [article, target]


def test_a_report_keeps_the_rights_and_the_links_of_the_one_before(run: Run, article: Path):
    target, link = article.with_name("report.json"), article.with_name("latest.json")
    target.write_text("old")
    target.chmod(0o640)
    link.symlink_to(target)
    assert run(article, "--format", "json", "-o", link).code == 1
    assert link.is_symlink()
    assert json.loads(target.read_text(encoding="utf-8"))["summary"]["errors"] == 1
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_new_report_has_the_rights_of_any_new_file(run: Run, article: Path):
    target, other = article.with_name("report.json"), article.with_name("other")
    other.touch()
    run(article, "-o", target)
    assert target.stat().st_mode == other.stat().st_mode


def test_a_pipe_or_device_takes_a_report_as_it_comes(article: Path, tmp_path: Path):
    assert process("check", article, "-o", os.devnull).returncode == 1
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(command("check", article, "--format", "json", "-o", pipe)) as running:
        assert json.loads(pipe.read_text(encoding="utf-8"))["summary"]["errors"] == 1
        assert running.wait(30) == 1
    assert pipe.is_fifo()


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_an_end_in_the_middle_leaves_no_part_of_a_report(article: Path, number: signal.Signals, code: int):
    target = article.with_name("report.json")
    words = command("check", article, "-", "--format", "json", "-o", target)
    with subprocess.Popen(words, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as waits:
        assert waits.stderr is not None
        for _ in range(600):
            if len(os.listdir(article.parent)) > 1:  # noqa: PTH208
                break
            time.sleep(0.05)
        waits.send_signal(number)
        assert waits.wait(30) == code
        assert waits.stderr.read() == b""
    assert list(article.parent.iterdir()) == [article]


@pytest.mark.parametrize("words", [("check",), ("claims",), ("rules",), ("explain", "CC101")])
@pytest.mark.parametrize("closed", [0, 1, 2])
def test_a_closed_stream_is_no_fault_of_the_program(article: Path, words: tuple[str, ...], closed: int):
    line = command(*words, *([article] if words[0] in {"check", "claims"} else []))
    ran = subprocess.run(
        ["sh", "-c", f'exec "$@" {closed}>&-', "sh", *line], capture_output=True, timeout=60, check=False
    )
    if closed == 1:
        assert (ran.returncode, ran.stderr) == (
            2,
            b"claimcheck: standard output: cannot be written (it is closed)\n",
        )
    else:
        assert (ran.returncode, ran.stderr) == (int(words[0] == "check"), b"")
        assert ran.stdout


def test_standard_input_that_is_closed_cannot_be_read():
    ran = subprocess.run(
        ["sh", "-c", 'exec "$@" <&-', "sh", *command("check", "-")], capture_output=True, check=False
    )
    assert ran.returncode == 2
    assert ran.stderr == b"claimcheck: <stdin>: cannot be read, since it is closed\n"
