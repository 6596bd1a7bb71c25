"""Trouble: one clear line on standard error, the right exit code, and the other files still checked."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import IO

import pytest

from claimcheck.model import Result
from claimcheck.read import decode
from claimcheck.text import Document
from tests.conftest import Ran, command, process

Run = Callable[..., Ran]

BROKEN = {
    "empty.txt": (b"", "is empty"),
    "binary.txt": (b"\x00\x01\x02", "holds binary data"),
    "latin.txt": (b"caf\xe9", "not UTF-8 text; --encoding windows-1252 may read it"),
    "missing.txt": (None, "no such file"),
}


@pytest.mark.parametrize("name", BROKEN)
@pytest.mark.parametrize("first", [True, False])
def test_a_file_that_cannot_be_read_leaves_the_others(run: Run, article: Path, name: str, first: bool):
    raw, message = BROKEN[name]
    path = article.with_name(name)
    if raw is not None:
        path.write_bytes(raw)
    ran = run(*((path, article) if first else (article, path)), "--format", "json")
    report = json.loads(ran.out)
    assert (ran.code, ran.err) == (2, f"claimcheck: {path}: {message}\n")
    assert report["trouble"] == [{"path": str(path), "message": message}]
    assert [file["path"] for file in report["files"]] == [str(article)]
    assert report["summary"]["files"] == 1


def test_a_text_in_another_language_is_left_out_and_no_failure(run: Run, article: Path):
    foreign = article.with_name("foreign.txt")
    foreign.write_text(
        "Die Fähre ist mit 212 Kindern an Bord gesunken, und 300 von ihnen wurden nicht gerettet, wie es heißt.",
        encoding="utf-8",
    )
    ran = run(foreign, article, "--format", "json")
    report = json.loads(ran.out)
    assert (ran.code, ran.err) == (0, f"claimcheck: {foreign}: is not in English, so it is left out\n")
    assert [file["path"] for file in report["files"]] == [str(article)]
    assert [one["path"] for one in report["trouble"]] == [str(foreign)]


def test_a_file_that_may_not_be_read(run: Run, article: Path, monkeypatch: pytest.MonkeyPatch):
    """Reading is made to fail here, since nothing is forbidden to the superuser."""
    closed = article.with_name("closed.txt")
    closed.write_text("Of 200 people, 90 left.")
    opened = decode._opened

    def refuse(name: str, flags: int) -> int:
        if name == str(closed):
            raise PermissionError(13, "Permission denied")
        return opened(name, flags)

    monkeypatch.setattr(decode, "_opened", refuse)
    ran = run(closed, article)
    assert (ran.code, ran.err) == (2, f"claimcheck: {closed}: may not be read\n")
    assert ran.out.startswith("1 article: ")
    assert ran.out.splitlines()[-1].endswith("1 not read")


def test_other_failures_of_the_system_are_told_in_its_words(run: Run, tmp_path: Path):
    loop = tmp_path / "loop.txt"
    loop.symlink_to(loop)
    ran = run("check", loop)
    assert ran.code == 2
    assert ran.err.startswith(f"claimcheck: {loop}: could not be read (")


def test_a_folder_of_pictures(run: Run, tmp_path: Path):
    (tmp_path / "a.png").write_bytes(b"\x89PNG\x00")
    ran = run(tmp_path)
    assert (ran.code, ran.err) == (
        2,
        f"claimcheck: {tmp_path}: holds no articles (.txt, .md, .html, .docx)\n",
    )


@pytest.mark.usefixtures("found")
def test_trouble_beats_findings(run: Run, article: Path):
    assert run(article, article.with_name("missing.txt")).code == 2


@pytest.mark.parametrize("format", ["terminal", "concise", "json"])
def test_an_error_of_the_program_in_one_file_leaves_the_others(
    run: Run, article: Path, monkeypatch: pytest.MonkeyPatch, format: str
):
    from claimcheck import pipeline

    monkeypatch.delenv("CLAIMCHECK_DEBUG")
    bad = article.with_name("bad.txt")
    bad.write_text("Of 200 people, 90 left.")
    examine = pipeline.examine

    def fail(document: Document) -> Result:
        if document.path == str(bad):
            raise RecursionError
        return examine(document)

    monkeypatch.setattr(pipeline, "examine", fail)
    ran = run(bad, article, "--format", format)
    assert (ran.code, ran.err) == (2, f"claimcheck: {bad}: internal error (RecursionError)\n")


def test_an_error_anywhere_else_is_one_line_and_2(run: Run, monkeypatch: pytest.MonkeyPatch):
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("claimcheck.rule.discover", fail)
    monkeypatch.delenv("CLAIMCHECK_DEBUG")
    assert run("rules") == (2, "", "claimcheck: internal error (ZeroDivisionError)\n")


def test_debugging_shows_where(run: Run, article: Path, monkeypatch: pytest.MonkeyPatch):
    def fail(_: Document) -> Result:
        raise ZeroDivisionError

    monkeypatch.setattr("claimcheck.pipeline.examine", fail)
    monkeypatch.setenv("CLAIMCHECK_DEBUG", "1")
    ran = run(article)
    assert ran.code == 2
    assert "Traceback" in ran.err


def test_a_report_that_cannot_be_written(run: Run, article: Path, tmp_path: Path):
    ran = run(article, "--output", tmp_path / "no" / "report.txt")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.endswith("report.txt: cannot be written (No such file or directory)\n")


def write_into(sink: int | IO[str], words: tuple[str, ...]) -> subprocess.CompletedProcess[bytes]:
    """Run a command on a line of text, with a standard output that takes nothing."""
    return subprocess.run(
        command(*words),
        input=b"Of 200 people, 90 left.",
        stdout=sink,
        stderr=subprocess.PIPE,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("words", [("check", "-"), ("--help",), ("rules",), ("claims", "-")])
def test_a_closed_pipe_is_silent(words: tuple[str, ...]):
    reader, writer = os.pipe()
    os.close(reader)
    ran = write_into(writer, words)
    os.close(writer)
    assert ran.stderr == b""
    assert ran.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here is always full")
@pytest.mark.parametrize("words", [("check", "-"), ("claims", "-"), ("rules",), ("explain", "CC101")])
def test_a_full_disk_is_told_in_one_line(words: tuple[str, ...]):
    with Path("/dev/full").open("w") as full:
        ran = write_into(full, words)
    assert ran.stderr == b"claimcheck: standard output: cannot be written (No space left on device)\n"
    assert ran.returncode == 2


def test_ctrl_c_is_130_and_silent(article: Path):
    article.write_text("Of 200 residents, 90 spoke, 60 percent.\n", encoding="utf-8")
    waits = subprocess.Popen(
        command("check", article, "-"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    with waits:
        assert waits.stdout is not None
        assert waits.stdout.readline()  # the first article is done, the program waits for the second
        time.sleep(0.1)
        waits.send_signal(signal.SIGINT)
        assert waits.wait(30) == 130
        assert waits.stderr is not None
        assert waits.stderr.read() == b""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="children are forks only where the system has them")
@pytest.mark.parametrize(("asked", "code"), [("SIGTERM", 143), ("SIGINT", 130)])
def test_an_end_asked_for_while_a_child_begins_is_heard(tmp_path: Path, article: Path, asked: str, code: int):
    asks = (
        f"import os, signal, sys; os.register_at_fork(before=lambda: os.kill(os.getpid(), signal.{asked})); "
    )
    runs = "from claimcheck.cli import main; sys.exit(main())"
    other = tmp_path / "other.txt"
    other.write_text("Nothing.\n", encoding="utf-8")
    words = [sys.executable, "-c", asks + runs, "check", str(article), str(other), "--jobs", "2"]
    signal_as_usual = partial(signal.signal, signal.SIGINT, signal.default_int_handler)
    ran = subprocess.run(words, capture_output=True, timeout=60, check=False, preexec_fn=signal_as_usual)
    assert (ran.returncode, ran.stdout, ran.stderr) == (code, b"", b"")


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_foreign_line_ends_move_no_position(run: Run, article: Path, end: str):
    article.write_bytes(f"Calm 🌊 day{end}{end}Of 200 boats, 90 left, 45 percent.{end}".encode())
    claims = json.loads(run("claims", article, "--format", "json").out)["files"][0]["claims"]
    text = article.read_bytes().decode()
    for claim in claims:
        assert text[claim["number"]["start"] : claim["number"]["end"]] == claim["number"]["text"]


def test_a_file_of_five_megabytes(tmp_path: Path):
    path = tmp_path / "long.txt"
    line = "The council met on Tuesday to talk about the harbor, and nobody knew when it would meet again.\n"
    path.write_text(line * (5_000_000 // len(line)))
    start = time.monotonic()
    ran = process("--format", "json", path)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert time.monotonic() - start < 60


def test_a_file_name_cannot_write_to_the_terminal(run: Run, tmp_path: Path):
    path = tmp_path / "a\x1b[31m\nb.txt"
    path.write_bytes(b"")
    ran = run("check", path)
    assert ran.err.count("\n") == 1
    assert "\x1b" not in ran.err
