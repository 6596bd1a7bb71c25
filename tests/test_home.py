"""Where the program lives is said in several files, and is the same place in all of them."""

from __future__ import annotations

import json
import re
import tomllib

import pytest

import claimcheck
from tests.snapshots import ROOT

PLACE = claimcheck.HOME.removeprefix("https://github.com/")


def test_the_project_links_to_its_home():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    urls = project["project"]["urls"]
    assert urls["Homepage"] == claimcheck.HOME
    assert all(url.startswith(claimcheck.HOME) for url in urls.values())
    rules = project["tool"]["hatch"]["metadata"]["hooks"]["fancy-pypi-readme"]["substitutions"]
    assert all(PLACE in rule["replacement"] for rule in rules)


@pytest.mark.parametrize("name", ["check", "claims", "jsonl", "rules"])
def test_a_schema_is_named_after_its_place(name: str):
    file = ROOT / "claimcheck" / "report" / "schema" / f"{name}.json"
    schema = json.loads(file.read_text(encoding="utf-8"))
    assert schema["$id"] == f"{claimcheck.HOME}/blob/main/{file.relative_to(ROOT).as_posix()}"


def test_the_readme_names_the_home_and_this_version():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"uses: {PLACE}@v{claimcheck.__version__}" in text
    assert f"repo: {claimcheck.HOME}" in text
    assert f"rev: v{claimcheck.__version__}" in text


def test_pictures_and_files_that_the_readme_shows_are_there():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = re.findall(r'(?:src|srcset)="([^"]+)"', text) + re.findall(r"\]\(((?!https:|#)[^)]+)\)", text)
    assert len(named) > 6
    assert not [name for name in named if not (ROOT / name).exists()]
