"""A fault of the program costs what it happens in: a finding, a kind of relation, or at most an article."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from claimcheck import check_text
from claimcheck.fault import INTERRUPTIONS, Keeper
from claimcheck.model import Article
from claimcheck.text import Document
from tests.conftest import Ran, process

Run = Callable[..., Ran]
SLIPS = "Of 200 patients, 90 recovered, 60 percent.\n\nSales rose 25 percent to 420 from 360.\n"


class Panic(BaseException):
    """What an extension module raises when it panics: no `Exception`."""


@pytest.fixture
def bad(article: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Write an article that the program is going to fail on."""
    monkeypatch.delenv("CLAIMCHECK_DEBUG", raising=False)
    path = article.with_name("bad.txt")
    path.write_text(SLIPS, encoding="utf-8")
    return path


STAGES = (
    "claimcheck.run.work.in_english",
    "claimcheck.pipeline.segment",
    "claimcheck.report.json.finding_record",
)


@pytest.mark.parametrize("error", [Panic, RecursionError, MemoryError, KeyError])
@pytest.mark.parametrize("stage", STAGES)
def test_reading_examining_and_writing_cost_one_article(
    run: Run,
    article: Path,
    bad: Path,
    monkeypatch: pytest.MonkeyPatch,
    stage: str,
    error: type[BaseException],
):
    place, _, name = stage.rpartition(".")
    done = __import__(place, fromlist=[name]).__dict__[name]

    def fail(*given: object) -> object:
        if any(isinstance(one, Document) and one.path == str(bad) for one in given):
            raise error
        return done(*given)

    monkeypatch.setattr(stage, fail)
    ran = run(bad, article, "--format", "json")
    assert (ran.code, ran.err) == (2, f"claimcheck: {bad}: internal error ({error.__name__})\n")
    report = json.loads(ran.out)
    assert [file["path"] for file in report["files"]] == [str(article)]
    assert report["summary"]["files"] == 1


def test_a_fault_in_naming_a_conflict_costs_one_finding(run: Run, bad: Path, monkeypatch: pytest.MonkeyPatch):
    from claimcheck import checks
    from claimcheck.model import Conflict
    from claimcheck.rule import Check

    naming = checks.naming

    def fail(conflict: Conflict, known: tuple[Check, ...]) -> Check:
        if conflict.relations[0].kind == "share-of":
            raise KeyError("part")
        return naming(conflict, known)

    monkeypatch.setattr(checks, "naming", fail)
    ran = run(bad, "--format", "json")
    assert (ran.code, ran.err) == (2, f"claimcheck: {bad}: internal error (KeyError); without a finding\n")
    (file,) = json.loads(ran.out)["files"]
    assert [finding["name"] for finding in file["findings"]] == ["change-mismatch"]


def test_a_fault_in_a_relation_costs_what_is_of_its_kind(
    run: Run, bad: Path, monkeypatch: pytest.MonkeyPatch
):
    from claimcheck import relate
    from claimcheck.rule import Relator, discover

    def fail(_: Article) -> NoReturn:
        raise IndexError

    kinds = [
        one._replace(find=fail) if one.name == "share-of" else one
        for one in discover("claimcheck.relate", Relator)
    ]
    monkeypatch.setattr(relate, "discover", lambda *_: kinds)
    ran = run(bad, "--format", "concise")
    assert (ran.code, ran.err) == (2, f"claimcheck: {bad}: internal error (IndexError); without “share-of”\n")
    assert "change-mismatch" in ran.out


def test_a_program_that_uses_the_package_learns_of_faults(monkeypatch: pytest.MonkeyPatch):
    def fail(*_: object) -> NoReturn:
        raise Panic

    monkeypatch.delenv("CLAIMCHECK_DEBUG", raising=False)
    monkeypatch.setattr("claimcheck.checks.naming", fail)
    assert [fault.name for fault in check_text(SLIPS).faults] == ["Panic", "Panic"]
    monkeypatch.setenv("CLAIMCHECK_DEBUG", "1")
    with pytest.raises(Panic):
        check_text(SLIPS)


@pytest.mark.parametrize("interruption", INTERRUPTIONS)
def test_to_be_interrupted_is_no_fault(interruption: type[BaseException]):
    def fail() -> NoReturn:
        raise interruption

    guard = Keeper()
    with pytest.raises(interruption):
        guard("a finding", fail)
    assert guard.faults == []


SPACES = "\u0085\u00a0\u1680\u2000\u2003\u2009\u200a\u2028\u2029\u202f\u205f\u3000"


@pytest.mark.parametrize("space", SPACES, ids=lambda space: f"U+{ord(space):04X}")
@pytest.mark.parametrize("before", ["plan B", "the U.S.", "a Dr.", "No.", "F"])
def test_a_capital_a_wide_space_and_a_full_stop(before: str, space: str):
    result = check_text(f"The council chose {before}{space}. Of 200 people, 90 left, or 60 percent.")
    assert [finding.name for finding in result.findings] == ["share-mismatch"]


def test_half_a_character_is_no_fault():
    result = check_text("The \ud800 council met. Of 200 people, 90 \udfff left, or 60 percent.")
    assert [claim.number.low for claim in result.claims][:2] == [200, 90]


def test_wide_spaces_in_one_file_leave_the_others(article: Path, tmp_path: Path):
    odd = tmp_path / "odd.txt"
    odd.write_text("The council chose plan B\u00a0. Of 200 people, 90 left, or 60 percent.", encoding="utf-8")
    ran = process("check", odd, article, "--format", "json", "--fail-on", "never")
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert [file["path"] for file in json.loads(ran.stdout)["files"]] == [str(odd), str(article)]
