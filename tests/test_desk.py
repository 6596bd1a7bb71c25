"""The first Monday of a desk, in a repository of its own: real processes, real git."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.settings import nearest
from tests.conftest import Ran, process

SLIP = "Sales rose 25 percent to 420 from 360."
MORE = "It has 1,212 pupils, 34 more than last year's 1,148."
CALM = "The council met on Tuesday. Of 200 residents, 90 spoke, 45 percent."


class Desk:
    """A repository, and the program in it: in this process, or where it is `real`, in one of its own."""

    def __init__(self, root: Path, here: Callable[..., Ran]) -> None:
        self.root = root
        self.real = False
        self._here = here
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *words: str) -> str:
        identity = {
            f"GIT_{who}_{what}": "desk@example.org"
            for who in ("AUTHOR", "COMMITTER")
            for what in ("NAME", "EMAIL")
        }
        ran = subprocess.run(
            ["git", *words],
            cwd=self.root,
            env={**os.environ, **identity, "GIT_CONFIG_GLOBAL": os.devnull},
            capture_output=True,
            check=True,
        )
        return ran.stdout.decode()

    def commit(self) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "work")

    def write(self, name: str, text: str | bytes) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    def run(self, *words: str, given: bytes | None = None) -> tuple[int, list[str], list[str]]:
        """Return the exit code of the program, and the lines on its output and on standard error."""
        if not (self.real or given):
            for known in (nearest.nearest, nearest.layers, nearest._parsed):
                known.cache_clear()
            code, out, err = self._here(*words)
            return code, out.splitlines(), err.splitlines()
        ran = process(*words, given=given, folder=self.root)
        return ran.returncode, ran.stdout.decode().splitlines(), ran.stderr.decode().splitlines()

    def concise(self, *words: str) -> list[str]:
        """Return where there is which finding."""
        lines = self.run(*words, "--format", "concise")[1]
        return [" ".join((line.split(":")[0], line.split()[2])) for line in lines]


@pytest.fixture
def desk(tmp_path: Path, run: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Return a desk with an archive in which two articles have a slip."""
    monkeypatch.chdir(tmp_path)
    desk = Desk(tmp_path, run)
    desk.write("news/a.md", f"# A\n\n{CALM}\n")
    desk.write("news/b.md", f"# B\n\n{SLIP}\n")
    desk.write("letters/c.txt", f"{MORE}\n")
    desk.commit()
    return desk


def test_the_first_monday(desk: Desk):
    desk.real = True
    code, out, err = desk.run(".")
    assert (code, err) == (1, [])
    assert out[0] == "letters/c.txt:1:22"
    assert "news/a.md" not in "\n".join(out)
    assert out[-1] == "3 articles: 1 error, 1 warning, 0 notes; 9 figures read, 9 compared"

    code, out, err = desk.run(".", "--write-baseline")
    assert (code, out, err) == (0, [], ["claimcheck: claimcheck-baseline.jsonl: 2 findings listed"])
    desk.write("claimcheck.toml", 'baseline = "claimcheck-baseline.jsonl"\n')
    desk.commit()
    code, out, err = desk.run(".")
    assert (code, err) == (0, [])
    assert out == ["3 articles: 0 errors, 0 warnings, 0 notes; 9 figures read, 3 compared; 2 known"]

    desk.git("switch", "--quiet", "--create", "edit")
    desk.write("news/b.md", f"# B\n\nRain fell on Monday.\n\n{SLIP}\n")
    assert desk.concise(".") == []
    desk.write("news/b.md", f"# B\n\nRain fell on Monday.\n\n{SLIP.replace('25', '35')}\n")
    assert desk.concise(".") == ["news/b.md change-mismatch"]
    assert desk.concise("--diff", "main") == ["news/b.md change-mismatch"]
    assert desk.run(".")[2] == [
        "claimcheck: claimcheck-baseline.jsonl: 1 finding found no more; --prune-baseline takes out what is stale"
    ]

    remark = "<!-- claimcheck: ignore[change-mismatch] because the firm says so -->"
    desk.write("news/b.md", f"# B\n\n{remark}\n{SLIP.replace('25', '35')}\n")
    assert desk.concise(".") == []
    desk.write("news/b.md", f"# B\n\n{remark}\n{SLIP.replace('25', '17')}\n")
    assert desk.concise(".") == ["news/b.md unused-suppression"]

    code, _, err = desk.run(".", "--prune-baseline", "--quiet")
    assert (code, err) == (0, ["claimcheck: claimcheck-baseline.jsonl: 1 finding taken out"])
    entries = [
        json.loads(line) for line in (desk.root / "claimcheck-baseline.jsonl").read_text().splitlines()
    ]
    assert [(one["path"], one["rule"]) for one in entries] == [("letters/c.txt", "difference-mismatch")]


def test_nested_configurations(desk: Desk):
    desk.write(
        "claimcheck.toml",
        'severity = {difference-mismatch = "error"}\n[per-file."news/**"]\nignore = "change"\n',
    )
    assert desk.concise(".") == ["letters/c.txt difference-mismatch"]
    assert desk.run(".")[0] == 1
    desk.write("letters/claimcheck.toml", 'extend = "../claimcheck.toml"\nfail-on = "never"\n')
    assert desk.run(".")[0] == 0
    shown = desk.run("config", "letters/c.txt")[1]
    assert 'severity = { difference-mismatch = "error" }  # claimcheck.toml' in shown
    assert 'fail-on = "never"  # letters/claimcheck.toml' in shown
    desk.write("letters/claimcheck.toml", 'ignore = "share-mismach"\n')
    code, out, err = desk.run(".", "--format", "concise")
    assert (code, out) == (2, [])
    assert err == [
        "claimcheck: letters/claimcheck.toml: ignore: no rule 'share-mismach'; did you mean share-mismatch (CC101)?"
    ]


def test_excluded_and_ignored_files_are_not_read(desk: Desk):
    desk.write(".gitignore", "drafts/\n*.old.md\n")
    desk.write("news/.gitignore", "!keep.old.md\n")
    desk.write("drafts/a.md", SLIP)
    desk.write("news/x.old.md", SLIP)
    desk.write("news/keep.old.md", SLIP)
    desk.write("claimcheck.toml", 'exclude = ["letters/"]\n')
    assert desk.concise(".") == ["news/b.md change-mismatch", "news/keep.old.md change-mismatch"]
    assert len(desk.concise(".", "--no-gitignore")) == 4
    assert desk.concise("drafts/a.md") == ["drafts/a.md change-mismatch"]
    nothing = "claimcheck: nothing is left to check: all of it is excluded, or ignored by git"
    for named in ("letters/c.txt", "letters", "drafts"):
        code, _, err = desk.run(named)
        assert (code, err) == (0, [nothing])
    assert desk.concise(".", "--include", "*.old.md") == ["news/keep.old.md change-mismatch"]


def test_what_is_no_article_is_left_out_and_counted_unless_it_is_named(desk: Desk):
    desk.write("news/empty.md", "")
    desk.write("news/picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00")
    desk.write(
        "news/fremd.md",
        "Die Fähre ist mit 212 Kindern an Bord gesunken, und 300 wurden nicht gerettet, wie es heißt.",
    )
    for name in ("requirements.txt", "robots.txt", "photo.png"):
        desk.write(f"news/{name}", "Of 200 patients, 90 recovered, 60 percent.")
    code, out, err = desk.run("news", "--fail-on", "never")
    assert (code, err) == (0, [])
    assert out[-1] == "2 articles: 1 error, 0 warnings, 0 notes; 6 figures read, 6 compared; 3 left out"
    code, _, err = desk.run("news", "--fail-on", "never", "--verbose")
    assert (code, len(err)) == (0, 3)
    code, _, err = desk.run("news/a.md", "news/empty.md")
    assert (code, err) == (2, ["claimcheck: news/empty.md: is empty"])


def test_another_encoding_is_hinted_at_and_can_be_told(desk: Desk):
    desk.write("news/w.txt", "The café’s sales rose 25 percent to 420 from 360.".encode("cp1252"))
    code, _, err = desk.run("news/w.txt")
    assert (code, err) == (2, ["claimcheck: news/w.txt: not UTF-8 text; --encoding windows-1252 may read it"])
    assert desk.concise("news/w.txt", "--encoding", "windows-1252") == ["news/w.txt change-mismatch"]
    desk.write("claimcheck.toml", '[per-file."*.txt"]\nencoding = "windows-1252"\n')
    assert desk.concise("news/w.txt") == ["news/w.txt change-mismatch"]


@pytest.mark.parametrize("separator", [b"\n", b"\r\n", b"\0"])
def test_paths_come_from_a_list(desk: Desk, separator: bytes):
    names = separator.join((b"news/b.md", b"letters/c.txt", b""))
    code, out, err = desk.run("--files-from", "-", "--format", "concise", given=names)
    assert (code, len(out), err) == (1, 2, [])


def test_a_comparison_with_a_revision(desk: Desk):
    desk.git("switch", "--quiet", "--create", "edit")
    assert desk.run("--diff", "main")[:2] == (
        0,
        ["0 articles: 0 errors, 0 warnings, 0 notes; 0 figures read, 0 compared"],
    )
    desk.git("mv", "news/b.md", "news/renamed.md")
    desk.write("news/new.md", MORE)
    desk.write("news/a.md", f"# A\n\n{CALM}\n\nMore of it.\n")
    assert desk.concise("--diff", "main") == ["news/new.md difference-mismatch"]
    desk.commit()
    assert desk.concise("--diff", "main") == ["news/new.md difference-mismatch"]
    assert desk.concise("--diff", "main", "letters") == []


def test_a_date_in_front_matter_that_breaks_a_weekday_below_is_new(desk: Desk):
    text = "---\ntitle: A\ndate: 2024-03-04\n---\n\nThe bridge opens on Tuesday, March 5, the mayor said.\n"
    desk.write("news/d.md", text)
    desk.commit()
    desk.git("switch", "--quiet", "--create", "edit")
    desk.write("news/d.md", text.replace("2024", "2023"))
    found = desk.concise(".")
    assert desk.concise("--diff", "main") == [one for one in found if one.startswith("news/d.md")]


def test_a_new_finding_stands_at_the_figure_that_changed(desk: Desk):
    text = "# A\n\nSales rose 25 percent\nto 450 from\n{}.\n"
    desk.write("news/d.md", text.format(360))
    desk.commit()
    desk.git("switch", "--quiet", "--create", "edit")
    desk.write("news/d.md", text.format(300))
    assert [line.split(": ")[0] for line in desk.run("--diff", "main", "--format", "concise")[1]] == [
        "news/d.md:5:1"
    ]


def test_what_is_wrong_with_a_revision_is_told(desk: Desk, tmp_path_factory: pytest.TempPathFactory):
    assert desk.run("--diff", "mian")[2] == ["claimcheck: --diff mian: no such revision; did you mean main?"]
    assert desk.run("--diff", "--all")[0] == 2
    bare = Desk(tmp_path_factory.mktemp("bare"), lambda: None)
    assert process("--diff", "HEAD", folder=bare.root).returncode == 2
    outside = process("--diff", "main", folder=tmp_path_factory.mktemp("outside"))
    assert outside.returncode == 2
    assert b"--diff: git rev-parse: not a git repository" in outside.stderr


def test_a_shallow_clone_tells_what_to_fetch(desk: Desk, tmp_path_factory: pytest.TempPathFactory):
    for number in range(3):
        desk.write("news/a.md", f"# A\n\n{CALM}\n\nMore {number}.\n")
        desk.commit()
    folder = tmp_path_factory.mktemp("clone")
    desk.git("clone", "--quiet", "--depth", "1", f"file://{desk.root}", str(folder))
    ran = process("--diff", "HEAD~2", folder=folder)
    assert ran.returncode == 2
    assert b"fetch-depth: 0" in ran.stderr


def test_two_branches_that_add_to_the_baseline_merge(desk: Desk):
    desk.run(".", "--write-baseline")
    desk.commit()
    for branch, name in (("one", "archive/a.md"), ("other", "zoo/z.md")):
        desk.git("switch", "--quiet", "--create", branch, "main")
        desk.write(name, SLIP)
        desk.run(".", "--write-baseline")
        desk.commit()
    desk.git("merge", "--quiet", "--no-edit", "one")
    assert desk.run(".", "--baseline", "claimcheck-baseline.jsonl")[0] == 0


WAYS: dict[str, tuple[int, Callable[[Desk], tuple[int, list[str], list[str]]]]] = {
    "nothing wrong": (0, lambda desk: desk.run("news/a.md")),
    "an error": (1, lambda desk: desk.run("news/b.md")),
    "a warning": (0, lambda desk: desk.run("letters")),
    "a warning that fails": (1, lambda desk: desk.run("letters", "--fail-on", "warning")),
    "an error that does not fail": (0, lambda desk: desk.run("news", "--fail-on", "never")),
    "an error made a warning": (0, lambda desk: desk.run("news", "--severity", "CC301=warning")),
    "a warning made an error": (1, lambda desk: desk.run("letters", "--severity", "CC305=error")),
    "statistics": (1, lambda desk: desk.run("news", "--statistics")),
    "quiet": (1, lambda desk: desk.run("news", "--quiet")),
    "standard input": (1, lambda desk: desk.run("-", given=SLIP.encode())),
    "a list": (1, lambda desk: desk.run("--files-from", "-", given=b"news/b.md\n")),
    "a pattern": (1, lambda desk: desk.run("news/*.md")),
    "a new baseline": (0, lambda desk: desk.run(".", "--write-baseline", "--quiet")),
    "nothing changed": (0, lambda desk: desk.run("--diff", "main")),
    "a missing file": (2, lambda desk: desk.run("news/b.md", "news/none.md")),
    "a missing list": (2, lambda desk: desk.run("--files-from", "none")),
    "a missing baseline": (2, lambda desk: desk.run(".", "--baseline", "none.jsonl")),
    "no baseline to prune": (2, lambda desk: desk.run(".", "--prune-baseline")),
    "a missing configuration": (2, lambda desk: desk.run(".", "--config", "none.toml")),
    "no such rule": (2, lambda desk: desk.run(".", "--select", "CC999")),
    "no such severity": (2, lambda desk: desk.run(".", "--severity", "CC301=high")),
    "no such encoding": (2, lambda desk: desk.run(".", "--encoding", "klingon")),
    "no such revision": (2, lambda desk: desk.run("--diff", "none")),
    "no processes": (2, lambda desk: desk.run(".", "--jobs", "0")),
    "help": (0, lambda desk: desk.run("--help")),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_every_way_ends_with_its_code(desk: Desk, way: str):
    code, act = WAYS[way]
    ended, _, err = act(desk)
    assert ended == code
    assert len(err) == (1 if code == 2 or way == "a new baseline" else 0)


def test_quiet_tells_findings_alone_and_verbose_tells_all(desk: Desk):
    assert desk.run("news/a.md", "--quiet")[1] == []
    assert desk.run("news/b.md", "--quiet")[1][0] == "news/b.md:3:12"
    told = desk.run("news", "--verbose")[1]
    assert "news/a.md" in told
    assert "  ✓ 1 comparison adds up" in told


def test_the_same_slip_again_is_told_once(desk: Desk):
    desk.write(
        "news/b.md", f"# B\n\n{SLIP}\n\nIt was told again in May.\n\n{SLIP}\n\nAnd in June.\n\n{SLIP}\n"
    )
    told = desk.run("news/b.md")[1]
    assert "    +2 more like this: lines 7 and 11" in told
    assert told[-1].startswith("1 article: 3 errors")


@pytest.mark.parametrize("name", ["report.html", "report.md", "report.txt", "concise.txt", "statistics.txt"])
def test_a_report_in_the_folder_is_no_article(desk: Desk, name: str):
    form = {"report.html": "page", "report.md": "markdown", "concise.txt": "concise"}.get(name, "terminal")
    words = (".", "--format", f"{form}=news/{name}", "--fail-on", "never")
    words = (*words, "--statistics") if name == "statistics.txt" else words
    for _ in range(2):
        assert desk.run(*words) == (0, [], []), "and it may be written anew"
    err = desk.run(".", "-v", "--fail-on", "never")[2]
    assert f"claimcheck: news/{name}: is a report of this program, so it is left out" in err


def test_a_hook_leaves_out_what_is_no_article(desk: Desk):
    desk.write("news/empty.md", "")
    assert desk.run("--lenient", "news/empty.md")[0] == 0
