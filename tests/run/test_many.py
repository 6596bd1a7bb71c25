"""Two thousand articles in every format, one that kills its reader and one that never ends: all others are read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.formats.writers import bare_page, front_matter, markdown, mdx, ninjs, page, word

ARTICLES = 2_000
WRITERS = {
    "md": markdown,
    "markdown": front_matter,
    "mdx": mdx,
    "html": page,
    "htm": bare_page,
    "docx": word,
    "ninjs": ninjs,
    "txt": lambda title, paragraphs: "\n\n".join((title, *paragraphs)).encode(),
}
SLIPS = (
    "Of 200 residents, 90 spoke, or 55 percent.",
    "Its ferries carried 4.2 million people, up 25 percent from 3.6 million.",
)
CALM = "The council of Ebern met, and of its 40 members 30 were there, or 75 percent."

PROGRAM = """
import os, signal, sys
import claimcheck.pipeline as pipeline
examine = pipeline.examine
def poisoned(document):
    if "deadly" in document.path:
        os.kill(os.getpid(), signal.SIGKILL)
    while "endless" in document.path:
        pass
    return examine(document)
pipeline.examine = poisoned
from claimcheck.cli import main
sys.exit(main())
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("many")
    for number in range(ARTICLES):
        ending, write = list(WRITERS.items())[number % len(WRITERS)]
        slip = SLIPS[number % 2] if number % 10 == 0 else CALM
        place = folder / f"{number % 7}"
        place.mkdir(exist_ok=True)
        raw = write(f"The meeting of day {number}", [f"In the {number}th week much was said.", slip])
        (place / f"{number}.{ending}").write_bytes(raw)
    for name in ("deadly", "endless"):
        (folder / "3" / f"{name}.txt").write_text(CALM, encoding="utf-8")
    return folder


def checked(folder: Path, *options: object, path: object = ".") -> subprocess.CompletedProcess[str]:
    words = ("check", path, "--format", "json", "--no-config", *options)
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, *map(str, words)],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "CLAIMCHECK_DEBUG": ""},
    )


def test_all_are_read_but_two_and_the_report_is_the_same_for_any_number_of_jobs(folder: Path):
    one, two = (checked(folder, "--jobs", jobs, "--budget", 2) for jobs in (1, 2))
    assert one.stderr.splitlines() == [
        "claimcheck: 3/deadly.txt: could not be finished: it ended the program that read it (SIGKILL)",
        "claimcheck: 3/endless.txt: could not be finished in 2 seconds of processor time",
    ]
    assert (one.returncode, two.returncode) == (2, 2)
    assert one.stdout == two.stdout
    assert one.stderr == two.stderr
    summary = json.loads(one.stdout)["summary"]
    assert {name: summary[name] for name in ("files", "unread", "left_out")} == {
        "files": ARTICLES,
        "unread": 2,
        "left_out": 0,
    }
    assert summary["errors"] + summary["warnings"] == ARTICLES // 10


@pytest.mark.parametrize(("name", "why"), [("deadly", "SIGKILL"), ("endless", "1 seconds of processor time")])
def test_one_alone_is_no_different(folder: Path, name: str, why: str):
    ran = checked(folder, "--budget", 1, path=f"3/{name}.txt")
    assert ran.returncode == 2
    assert ran.stderr.startswith(f"claimcheck: 3/{name}.txt: could not be finished")
    assert why in ran.stderr
    assert '"unread": 1' in ran.stdout
