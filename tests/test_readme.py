"""What the README shows works: its worked example of a rule, and the lines of Python."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import claimcheck.checks
from claimcheck import check_text
from claimcheck.rule import Check, discover, unmark
from tests.readme import README

TEXT = README.read_text(encoding="utf-8")


def code(after: str) -> str:
    """Return the Python that stands behind some words."""
    found = re.search(r"```python\n(.*?)```", TEXT.partition(after)[2], re.DOTALL)
    assert found
    return found[1]


@pytest.fixture
def rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Check]:
    """Put the rule of the README among the others, as one file."""
    named = re.search(r"`claimcheck/checks/(\w+)\.py`:", TEXT)
    assert named
    (tmp_path / f"{named[1]}.py").write_text(code("<!-- a rule -->"), encoding="utf-8")
    monkeypatch.setattr(claimcheck.checks, "__path__", [*claimcheck.checks.__path__, str(tmp_path)])
    discover.cache_clear()
    yield next(check for check in discover("claimcheck.checks", Check) if check.id == "CC799")
    discover.cache_clear()


def test_a_rule_of_one_file_is_found_and_keeps_its_promises(rule: Check):
    assert rule.name == "turnout-over-100"
    for marked in rule.bad:
        example = unmark(marked)
        (finding,) = check_text(example.text).findings
        assert finding.rule == rule.id
        assert [quote.span for quote in finding.quotes] == [span for _, span in example.marks]
    for text in rule.good:
        assert check_text(text).findings == ()


def test_its_number_is_free(rule: Check):
    assert [check.id for check in discover("claimcheck.checks", Check)].count(rule.id) == 1


def test_the_lines_of_python_run(capsys: pytest.CaptureFixture[str]):
    exec(code("From Python"), {})
    assert (
        capsys.readouterr().out == "error From 360 to 420 is 16.7%, not 25 percent. 420 / 360 − 1 = 16.7%\n"
    )


def test_every_option_that_is_named_exists(run):
    shown = run("check", "--help").out + run("archive", "--help").out + run("archive", "report", "--help").out
    for option in re.findall(r"`(--[a-z-]+)", TEXT):
        assert option in shown
