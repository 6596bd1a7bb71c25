"""Reports, read by the programs that know their formats. Each is also given one that it has to refuse."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.model import Result, Severity, Trouble
from claimcheck.report import gitlab, junit, rdjsonl, sarif
from claimcheck.report import json as json_report
from tests.foreign.conftest import Run

UNREAD = Trouble("b.md", "not UTF-8 text")


@pytest.fixture
def sarif_complaints(tools: Path, call: Run, tmp_path: Path):
    """Return what Microsoft's validator has against a file, with the rules of GitHub."""
    found = tools.glob("@microsoft/sarif-multitool-*/Sarif.Multitool*")
    (program,) = (file for file in found if file.name in ("Sarif.Multitool", "Sarif.Multitool.exe"))

    def complaints(text: str) -> list[str]:
        file, found = tmp_path / "report.sarif", tmp_path / "found.sarif"
        file.write_text(text, encoding="utf-8")
        words = ("--rule-kind", "Sarif;Ghas", "--output", found, "--log", "ForceOverwrite")
        ran = call(program, "validate", file, *words)
        assert found.exists(), ran.stdout + ran.stderr
        (run,) = json.loads(found.read_text(encoding="utf-8-sig"))["runs"]
        told = [f"{one['ruleId']} {one['message']}" for one in run.get("results", [])]
        for invocation in run.get("invocations", []):
            told += [str(one["message"]) for one in invocation.get("toolExecutionNotifications", [])]
        return told

    return complaints


def test_sarif_is_what_github_takes(sarif_complaints, everything: list[Result]):
    assert sarif_complaints(sarif.check_report().of([*everything, UNREAD])) == []
    assert sarif_complaints(sarif.check_report().of([])) == []


def test_sarif_that_github_refuses_is_refused(sarif_complaints, everything: list[Result]):
    log = json.loads(sarif.check_report().of(everything))
    log["runs"][0]["results"][0]["locations"] = []
    assert sarif_complaints(json.dumps(log))


def test_reviewdog_reads_its_lines(tools: Path, call: Run, everything: list[Result], tmp_path: Path):
    lines = [json.loads(line) for line in rdjsonl.check_report().of(everything).splitlines()]
    file = tmp_path / "report.json"
    program = tools / ".bin" / "rdformat-validator"
    for wanted in (0, 1):
        file.write_text(json.dumps(lines), encoding="utf-8")
        ran = call("node", program, "--strict", "--no-extra-fields", file)
        assert bool(ran.returncode) is bool(wanted), ran.stdout + ran.stderr
        lines[0]["severity"] = "BAD"


def test_gitlab_reads_its_list(tools: Path, call: Run, everything: list[Result], tmp_path: Path):
    """The types of a Code Quality report, checked by TypeScript."""
    issues = gitlab.check_report().of(everything)
    head = 'import type { Issue } from "codeclimate-types";\nexport const report: Issue[] = '
    (tmp_path / "node_modules").symlink_to(tools, target_is_directory=True)
    file = tmp_path / "report.ts"
    for text, wanted in ((issues, 0), (issues.replace('"major"', '"grave"'), 2)):
        file.write_text(f"{head}{text};\n", encoding="utf-8")
        words = ("--noEmit", "--strict", "--module", "nodenext", file)
        ran = call("node", tools / "typescript" / "bin" / "tsc", *words, cwd=tmp_path)
        assert ran.returncode == wanted, ran.stdout


def test_json_keeps_to_its_schema(call: Run, everything: list[Result], tmp_path: Path):
    schema = Path(json_report.__file__).parent / "schema" / "check.json"
    file = tmp_path / "report.json"
    text = json_report.check_report().of([*everything, UNREAD])
    for told, wanted in ((text, 0), (text.replace('"error"', '"grave"'), 1)):
        file.write_text(told, encoding="utf-8")
        assert call("check-jsonschema", "--schemafile", schema, file).returncode == wanted


def test_junit_is_read_by_its_own_tool(call: Run, everything: list[Result], tmp_path: Path):
    file = tmp_path / "report.xml"
    file.write_text(junit.check_report(Severity.ERROR).of([*everything, UNREAD]), encoding="utf-8")
    ran = call("junitparser", "verify", file)
    assert ran.returncode == 1, ran.stderr
    file.write_text(junit.check_report(None).of(everything), encoding="utf-8")
    assert call("junitparser", "verify", file).returncode == 0
