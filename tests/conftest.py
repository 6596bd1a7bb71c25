"""What several test modules use: the program as a function, and as a process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from claimcheck.cli import main
from claimcheck.model import Result
from claimcheck.text import Document
from tests.articles import result


class Ran(NamedTuple):
    """What a run of the program left behind."""

    code: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def strict(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no guard hide a fault from the tests."""
    monkeypatch.setenv("CLAIMCHECK_DEBUG", "1")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Run the program in this process."""

    def run(*arguments: object) -> Ran:
        code = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return run


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every article yield the same findings, so that only the reporting is tested."""

    def examine(document: Document) -> Result:
        return result(document.source, document.path)

    monkeypatch.setattr("claimcheck.pipeline.examine", examine)


def process(
    *arguments: object,
    given: bytes | None = None,
    environment: Sequence[tuple[str, str]] = (),
    folder: Path | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Run the program in a process of its own."""
    return subprocess.run(
        command(*arguments),
        input=given,
        stdin=subprocess.DEVNULL if given is None else None,
        capture_output=True,
        env={**os.environ, **dict(environment)},
        cwd=folder,
        timeout=60,
        check=False,
    )


def command(*arguments: object) -> list[str]:
    """Return the words that start the program."""
    return [sys.executable, "-m", "claimcheck", *map(str, arguments)]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """Write an article in which nothing is wrong."""
    path = tmp_path / "calm.txt"
    path.write_text("The council met on Tuesday. Of 200 residents, 90 spoke, 45 percent.\n", encoding="utf-8")
    return path
