"""The exit code of every way in and every way to fail, as a table."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.conftest import process

CALM = "The council met on Tuesday. Of 200 residents, 90 spoke, 45 percent.\n"
WRONG = "Sales rose 25 percent to 420 from 360.\n"
UNSURE = "Of 200 residents, 90 spoke, or 55 percent.\n"
NOTE = "The ministry put the dead at 120; a monitoring group said at least 200 had died.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Make a folder with an article of each kind, and what is none."""
    files = {
        "calm.txt": CALM.encode(),
        "wrong.txt": WRONG.encode(),
        "note.txt": NOTE.encode(),
        "empty.txt": b"",
        "latin.txt": "Caf\xe9. Of 200 people, 90 left.".encode("latin-1"),
        "picture.txt": bytes(range(256)),
        "foreign.txt": ("Der Rat hat am Dienstag getagt, und von den 200 Leuten waren 90 da. " * 9).encode(),
        "page.rst": WRONG.encode(),
        "list": b"calm.txt\nwrong.txt\n",
        "only-none/empty.md": b"",
        "off/claimcheck.toml": b'ignore = ["all"]\n',
        "off/wrong.txt": WRONG.encode(),
        "broken/claimcheck.toml": b"ignore = 1\n",
        "broken/calm.txt": CALM.encode(),
        "known.jsonl": b"",
        "bad.jsonl": b"<<<<<<< HEAD\n",
    }
    for name, raw in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(raw)
    return tmp_path


WAYS: tuple[tuple[int, str], ...] = (
    # ways in
    (0, "calm.txt"),
    (1, "wrong.txt"),
    (1, "check wrong.txt"),
    (1, "calm.txt wrong.txt"),
    (1, "off --no-config"),
    (2, "."), # the configuration in one folder is broken
    (1, "*.txt"),
    (1, "--files-from list"),
    (0, "- < calm.txt"),
    (1, "- < wrong.txt"),
    (1, "check < wrong.txt"),
    (1, "check --files-from - < list"),
    (0, "claims wrong.txt"),
    (0, "rules"),
    (0, "explain CC101"),
    (0, "config wrong.txt"),
    (0, "completion bash"),
    (0, "--help"),
    (0, "--version"),
    (0, "check --help"),
    # what fails the build
    (0, "note.txt"),
    (1, "note.txt --fail-on note"),
    (0, "wrong.txt --fail-on never"),
    (0, "wrong.txt --ignore change-mismatch"),
    (0, "wrong.txt --severity change-mismatch=note"),
    (1, "wrong.txt --severity change-mismatch=note --fail-on note"),
    (0, "off/wrong.txt"),
    (1, "off/wrong.txt --no-config"),
    (0, "wrong.txt --compare 420 360"),
    (0, "wrong.txt --write-baseline"),
    (1, "wrong.txt --baseline known.jsonl"),
    (1, "wrong.txt --format json -o report.json"),
    (1, "wrong.txt --statistics"),
    (1, "wrong.txt --jobs 2 calm.txt"),
    # what is left out, and what is not
    (0, "only-none"),
    (2, "only-none/empty.md"),
    (0, "--lenient only-none/empty.md calm.txt"),
    (1, "--lenient empty.txt picture.txt wrong.txt"),
    (0, "foreign.txt"),
    (0, "calm.txt --exclude calm.txt"),
    # trouble beats findings
    (2, "empty.txt"),
    (2, "wrong.txt empty.txt"),
    (2, "picture.txt"),
    (2, "latin.txt"),
    (0, "latin.txt --encoding latin-1"),
    (2, "page.rst"),
    (1, "page.rst --input-format plain"),
    (2, "gone.txt"),
    (2, "wrong.txt gone.txt"),
    (2, "- < empty.txt"),
    (2, "wrong.txt --max-size 0.00001"),
    (2, "broken/calm.txt"),
    (2, "calm.txt broken/calm.txt"),
    (2, "calm.txt -o gone/report.txt"),
    (2, "calm.txt -o calm.txt"),
    # bad usage
    (2, "chekc"),
    (2, "calm.txt --no-such-option"),
    (2, "calm.txt --format xml"),
    (2, "calm.txt --ignore no-such-rule"),
    (2, "calm.txt --fail-on sometimes"),
    (2, "calm.txt --jobs 0"),
    (2, "calm.txt --config gone.toml"),
    (2, "calm.txt --baseline gone.jsonl"),
    (2, "calm.txt --baseline bad.jsonl"),
    (2, "calm.txt --prune-baseline"),
    (2, "calm.txt --encoding nonsense"),
    (2, "calm.txt --input-format nonsense"),
    (2, "calm.txt --format json --trace"),
    (2, "calm.txt --format json --format sarif"),
    (2, "calm.txt --diff HEAD"),
    (2, "--files-from gone"),
    (2, "explain no-such-rule"),
)  # fmt: skip


@pytest.mark.parametrize(("code", "way"), WAYS, ids=[way for _, way in WAYS])
def test_the_exit_code(desk: Path, code: int, way: str):
    words, _, given = way.partition(" < ")
    raw = (desk / given).read_bytes() if given else None
    ran = process(*words.split(), given=raw, folder=desk, environment=QUIET)
    assert ran.returncode == code, ran.stderr.decode()
    if code == 2:
        told = ran.stderr.decode().splitlines()
        assert told
        assert all(line.startswith("claimcheck: ") for line in told), told


QUIET: Sequence[tuple[str, str]] = (("CLAIMCHECK_DEBUG", ""), ("GIT_CEILING_DIRECTORIES", "/"))


def test_a_closed_pipe_is_no_failure_and_no_word(desk: Path):
    ran = subprocess.run(
        "claimcheck check --fail-on never wrong.txt calm.txt -v | head -1; echo ${PIPESTATUS[0]}",
        shell=True,
        executable="/bin/bash",
        cwd=desk,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PATH": f"{Path(__import__('sys').executable).parent}:{os.environ['PATH']}"},
    )
    assert (ran.stdout.splitlines()[-1], ran.stderr) == ("0", "")
