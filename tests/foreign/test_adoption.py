"""The hook and the action, from end to end, in a repository of their own."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.foreign.conftest import Run
from tests.snapshots import ROOT

WRONG = "Of 200 patients, 90 recovered. Sales rose 25 percent to 420 from 360.\n"
RIGHT = "Sales rose 17 percent to 420\nfrom 360.\n"


@pytest.fixture
def repository(tmp_path: Path, call: Run) -> Path:
    """Return a repository with an article of which every figure is right, and one of which one is not."""
    folder = tmp_path / "paper"
    (folder / "articles").mkdir(parents=True)
    (folder / "articles" / "right.md").write_text(RIGHT, encoding="utf-8")
    (folder / "articles" / "wrong.md").write_text(WRONG, encoding="utf-8")
    (folder / "articles" / "program.py").write_text(f'"""{WRONG}"""\n', encoding="utf-8")
    assert call("git", "init", "--quiet", folder).returncode == 0
    assert call("git", "-C", folder, "add", ".").returncode == 0
    return folder


def test_the_hook_stops_a_commit_with_a_wrong_figure(repository: Path, call: Run, tmp_path: Path):
    environment = {**os.environ, "PRE_COMMIT_HOME": str(tmp_path / "home")}
    words = ("pre-commit", "try-repo", ROOT, "claimcheck", "--all-files", "--verbose")
    ran = call(*words, cwd=repository, env=environment)
    assert ran.returncode == 1, ran.stdout + ran.stderr
    assert "articles/wrong.md:1:43: error change-mismatch From 360 to 420 is 16.7%" in ran.stdout
    assert "right.md" not in ran.stdout
    assert "program.py" not in ran.stdout
    (repository / "articles" / "wrong.md").write_text(RIGHT, encoding="utf-8")
    assert call(*words, cwd=repository, env=environment).returncode == 0


@pytest.fixture
def action(repository: Path, call: Run, tmp_path: Path):
    """Run the script of the action as the runner of GitHub does."""
    runner = tmp_path / "runner"
    runner.mkdir()
    files = {name: runner / name.lower() for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
    for file in files.values():
        file.touch()
    inputs = {
        "CLAIMCHECK_PATHS": ".",
        "CLAIMCHECK_FAIL_ON": "error",
        "CLAIMCHECK_DIFF": "",
        "CLAIMCHECK_BASELINE": "",
        "CLAIMCHECK_SARIF": "",
        "CLAIMCHECK_ANNOTATIONS": "true",
        "CLAIMCHECK_SUMMARY": "true",
    }
    known = {
        "GITHUB_ACTION_PATH": str(ROOT),
        "RUNNER_TEMP": str(runner),
        **{n: str(f) for n, f in files.items()},
    }

    def act(**given: str):
        for file in files.values():
            file.write_text("", encoding="utf-8")
        environment = {
            **os.environ,
            **known,
            **inputs,
            **{f"CLAIMCHECK_{n.upper()}": v for n, v in given.items()},
        }
        ran = call("bash", ROOT / ".github" / "action.sh", cwd=repository, env=environment)
        return ran, *(file.read_text(encoding="utf-8") for file in files.values())

    return act


def test_the_action_annotates_summarizes_and_writes_sarif(action, repository: Path):
    for name in ("claimcheck", "pip", "venv", "typer", "sitecustomize"):
        (repository / f"{name}.py").write_text(
            'raise SystemExit("imported from the checkout")\n', encoding="utf-8"
        )
    ran, output, summary = action(sarif="out.sarif")
    assert ran.returncode == 1, ran.stdout + ran.stderr
    assert output == "exit-code=1\n"
    assert "\n::error file=articles/wrong.md,line=1,endLine=1,col=43," in ran.stdout
    assert summary.startswith("## Figures: 1 error, 0 warnings, 0 notes\n")
    (run,) = json.loads((repository / "out.sarif").read_text(encoding="utf-8"))["runs"]
    assert [one["ruleId"] for one in run["results"]] == ["CC301"]

    ran, output, summary = action(fail_on="never", annotations="false", summary="false")
    assert (ran.returncode, output, summary) == (0, "exit-code=0\n", "")
    assert "::error" not in ran.stdout

    ran, _, _ = action(paths="articles/right.md\n\n$(touch owned)\n-x")
    assert ran.returncode == 2
    assert not (repository / "owned").exists()
    ran, output, _ = action(paths="articles/right.md")
    assert (ran.returncode, output) == (0, "exit-code=0\n")


def test_the_action_can_report_what_is_new_alone(action, repository: Path, call: Run):
    known = ("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "--message", "one")
    assert call("git", "-C", repository, *known).returncode == 0
    ran, _, _ = action(diff="HEAD")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    (repository / "articles" / "right.md").write_text(RIGHT.replace("360", "260"), encoding="utf-8")
    ran, _, summary = action(diff="HEAD", sarif="out.sarif")
    assert ran.returncode == 1, ran.stdout + ran.stderr
    assert "wrong.md" not in ran.stdout + summary
    (run,) = json.loads((repository / "out.sarif").read_text(encoding="utf-8"))["runs"]
    (place,) = run["results"][0]["locations"]
    region = place["physicalLocation"]["region"]
    assert (region["startLine"], region["snippet"]["text"]) == (2, "260"), (
        "the figure on the line that changed"
    )
    words = ("check", ".", "--baseline", "known.txt", "--write-baseline")
    assert call("claimcheck", *words, cwd=repository).returncode in (0, 1)
    ran, _, _ = action(baseline="known.txt")
    assert ran.returncode == 0, ran.stdout + ran.stderr
