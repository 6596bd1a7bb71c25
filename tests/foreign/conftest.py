"""Where the programs are, and how they are run."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.model import Result
from tests.hostile import ATTACKS, hostile
from tests.snapshots import ARTICLES, ROOT, examined

TOOLS = ROOT / ".tools" / "node_modules"
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def tools() -> Path:
    if not TOOLS.is_dir():
        pytest.fail("the programs of others are not installed: run `make foreign`")
    return TOOLS


@pytest.fixture(scope="session")
def everything() -> list[Result]:
    """Return what is found in the sample articles, and in those that try to get out of a report."""
    return [*map(examined, ARTICLES), *map(hostile, ATTACKS)]


@pytest.fixture(scope="session")
def call() -> Run:
    """Run a program to its end; one that comes with Python by its name alone."""

    def call(*words: object, **options: object) -> subprocess.CompletedProcess[str]:
        first, *rest = map(str, words)
        beside = Path(sys.executable).parent / first
        command = [str(beside) if beside.exists() else first, *rest]
        clean = {
            name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PYTEST_"))
        }
        options = {"env": clean, **options}
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=600, **options)  # type: ignore[call-overload,no-any-return]

    return call
