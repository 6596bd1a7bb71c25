"""Odd files, folders, names and rules: each is told in one line, and the others are checked as ever."""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.read import files, nearest
from claimcheck.rule import names, recognizer
from tests.conftest import Ran, command

Run = Callable[..., Ran]
_DROP_FROM_BOUND, _MAY_READ_ALL = 24, (1, 2)


def forbid() -> None:
    """Let what this process starts read only what it may read as an ordinary user, whoever it is."""
    libc = ctypes.CDLL(None)
    for capability in _MAY_READ_ALL:
        libc.prctl(_DROP_FROM_BOUND, capability)


def ordinary(*words: object) -> subprocess.CompletedProcess[bytes]:
    """Run the program as somebody who is not allowed everything; it ends, or the test fails."""
    return subprocess.run(
        command(*words),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        preexec_fn=forbid,
        timeout=60,
        check=False,
    )


def shut(path: Path, text: str = "Of 200 people, 90 left.") -> Path:
    """Write a file that may not be read, in a folder that may."""
    path.write_text(text)
    path.chmod(0)
    return path


def test_a_file_that_may_not_be_read_leaves_the_others(article: Path):
    closed = shut(article.with_name("closed.txt"))
    ran = ordinary("check", closed, article, "--format", "json")
    assert (ran.returncode, ran.stderr.decode()) == (2, f"claimcheck: {closed}: may not be read\n")
    assert [file["path"] for file in json.loads(ran.stdout)["files"]] == [str(article)]


@pytest.mark.parametrize(
    "words", [("{0}",), ("{0}/*.txt",), ("{0}/**/*.txt",), ("{0}/closed/*",), ("{0}/closed/a.txt",)]
)
def test_a_folder_that_may_not_be_read_is_trouble(article: Path, words: tuple[str, ...]):
    closed = article.with_name("closed")
    closed.mkdir()
    (closed / "a.txt").write_text("Of 200 people, 90 left.")
    closed.chmod(0)
    try:
        ran = ordinary("check", *(word.format(article.parent) for word in words), article, "--format", "json")
    finally:
        closed.chmod(0o755)
    if words == ("{0}/*.txt",):  # does not lead there
        assert (ran.returncode, ran.stderr) == (0, b"")
        return
    assert ran.returncode == 2
    assert ran.stderr.decode().startswith(f"claimcheck: {closed}")
    assert ran.stderr.decode().endswith(": may not be read\n")
    assert [file["path"] for file in json.loads(ran.stdout)["files"]] == [str(article)]


def test_pipes_and_devices_in_a_folder_are_left_alone(article: Path):
    os.mkfifo(article.with_name("pipe.txt"))
    article.with_name("zero.txt").symlink_to("/dev/zero")
    assert list(files([article.parent])) == [article]
    assert list(files([article.parent / "*.txt"])) == [article]


@pytest.mark.parametrize("name", ["/dev/zero", "/dev/null", "/dev/tty", "/proc/kmsg"])
def test_what_has_no_end_is_not_waited_for(run: Run, article: Path, name: str):
    start = time.monotonic()
    ran = run("check", name, article)
    assert time.monotonic() - start < 30
    assert ran.code == 2
    assert ran.err.startswith(f"claimcheck: {name}: ")
    assert ran.err.count("\n") == 1
    assert "1 article: " in ran.out


def test_a_pipe_that_is_named_is_read(article: Path):
    words = " ".join(command("check", "<(cat", article))
    ran = subprocess.run(
        ["bash", "-c", f"{words}) --format json"], capture_output=True, timeout=60, check=False
    )
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert len(json.loads(ran.stdout)["files"]) == 1


@pytest.mark.parametrize("size", [999, 1001])
def test_a_file_above_the_limit_is_refused(run: Run, article: Path, size: int):
    long = article.with_name("long.txt")
    long.write_text("a" * size)
    ran = run("check", long, article, "--max-size", 1000 / 2**20)
    told = f"claimcheck: {long}: is larger than 0.000953674 MB (--max-size sets the limit)\n"
    assert (ran.code, ran.err) == ((0, "") if size == 999 else (2, told))
    assert f"{1 + (size == 999)} article" in ran.out


@pytest.mark.parametrize(
    "words", [("",), ("check", ""), ("check", "{0}", ""), ("claims", ""), ("{0}", "-o", "")]
)
def test_an_empty_path_is_no_folder(
    run: Run, article: Path, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(article.parent)
    ran = run(*(word.format(article) for word in words))
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
    assert "path" in ran.err or "no command or file ''" in ran.err


def test_a_link_to_nothing_is_not_meant_for_itself(run: Run, article: Path):
    link = article.with_name("link.txt")
    link.symlink_to(article.with_name("gone.txt"))
    assert run("check", link).err == f"claimcheck: {link}: is a link to nothing\n"
    assert nearest(link) is None


@pytest.mark.parametrize("command_", [(), ("check",)])
@pytest.mark.parametrize(
    "name", ["x" * 300, "/".join(["y" * 100] * 50), "z\0", "[", "\N{PILE OF POO}" * 80 + "*"], ids=range(5)
)
def test_any_name_is_told_in_one_line(run: Run, name: str, command_: tuple[str, ...]):
    ran = run(*command_, name)
    assert ran.code == 2
    assert ran.err.count("\n") == 1
    assert "internal error" not in ran.err


def test_loops_of_links_have_an_end(run: Run, article: Path):
    for name in ("one", "two"):
        folder = article.parent / name
        folder.mkdir()
        (folder / "up").symlink_to(article.parent)
        (folder / "across").symlink_to(article.parent / ("two" if name == "one" else "one"))
        (folder / f"{name}.txt").write_text("Of 200 people, 90 left.")
    expected = [article, article.parent / "one" / "one.txt", article.parent / "two" / "two.txt"]
    assert list(files([article.parent / "**" / "*.txt"])) == expected
    assert list(files([article.parent])) == expected
    assert run(f"{article.parent}/**/*.txt").code == 0


def test_patterns_mean_what_they_mean_in_a_shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    for name in (
        "a1.txt",
        "a2.txt",
        "b.md",
        ".h.txt",
        "sub/c.txt",
        "sub/deep/d.txt",
        ".git/e.txt",
        "[x].txt",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    monkeypatch.chdir(tmp_path)
    meant = {
        "a*.txt": ["a1.txt", "a2.txt"],
        "a[1].txt": ["a1.txt"],
        "?.md": ["b.md"],
        ".*.txt": [".h.txt"],
        "*/c.txt": ["sub/c.txt"],
        "**/d.txt": ["sub/deep/d.txt"],
        "sub/**/*.txt": ["sub/c.txt", "sub/deep/d.txt"],
        "s*": ["sub/c.txt", "sub/deep/d.txt"],
        "[x].txt": ["[x].txt"],
        "**": ["[x].txt", "a1.txt", "a2.txt", "b.md", "sub/c.txt", "sub/deep/d.txt"],
        "*.html": ["*.html"],
    }
    for pattern, names_ in meant.items():
        assert [str(path) for path in files([Path(pattern)])] == names_, pattern
        absolute = [str(path) for path in files([tmp_path / pattern])]
        assert absolute == [str(tmp_path / name) for name in names_], pattern


def test_in_a_large_folder_no_name_is_guessed(tmp_path: Path):
    for number in range(1_500):
        (tmp_path / f"article-{number}.txt").touch()
    start = time.process_time()
    assert nearest(tmp_path / "article-x.txt") is None
    assert time.process_time() - start < 5


def test_a_file_behind_compare_is_not_taken_for_a_figure(run: Run, article: Path):
    ran = run("check", "--compare", "200", article)
    assert (ran.code, ran.out) == (2, "")
    assert "--compare takes two figures, and" in ran.err


def words() -> None:
    """A rule."""


BAD_RULES = {
    "needs examples of both kinds": lambda: names("CC101", bad=("x",), good=())(words),  # type: ignore[arg-type]
    "has the id 'CC1'": lambda: names("CC1", bad=("x",), good=("y",))(words),  # type: ignore[arg-type]
    "has no docstring": lambda: recognizer(examples=("x",), never=("y",))(lambda *_: None),
}


@pytest.mark.parametrize("lack", BAD_RULES)
def test_a_bad_rule_is_told_with_its_file_and_its_name(run: Run, lack: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("claimcheck.rule.discover", lambda *_: BAD_RULES[lack]())
    ran = run("rules")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"claimcheck: {__file__}: the rule ")
    assert lack in ran.err


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", " ="])
def test_no_cell_is_a_formula(run: Run, tmp_path: Path, start: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    name = f"{start}cmd.txt".replace("\r", "").replace("\t", "")
    Path(name).write_text(f"{start}5 men died. The {start}CMD() of 12 was 3.")
    ran = run("claims", f"./{name}" if name.startswith("-") else name, "--format", "csv")
    assert ran.code == 0
    cells = [cell for line in ran.out.splitlines() for cell in line.split(",")]
    assert not [cell for cell in cells if cell.lstrip('" ')[:1] in tuple("=+@")]
    assert not [cell for cell in cells if cell.startswith("-") and not cell[1:].replace(".", "").isdigit()]
