"""The command that changes one number or list after the other finds them, and changes nothing else."""

from __future__ import annotations

import ast
import builtins
from fractions import Fraction

import pytest

from tests.accuracy.parameters.sites import CHANGED, EMPTIED, THINNED, Change, _in_module, changed
from tests.accuracy.parameters.trial import altered

SOURCE = """
from fractions import Fraction
NEAR, FAR = 6, -2.5
HALF: Fraction = Fraction(1, 2)
WORDS = frozenset("one two three".split())
BOTH = WORDS | {"four"}
TABLE = {"five": 5}
NAMED = WORDS
TRUE = True


def function():
    inner = 9
    return inner
"""
SITES = list(_in_module("made", ast.parse(SOURCE)))


def run(name: str, how: str | int, monkeypatch: pytest.MonkeyPatch) -> dict:
    site = next(one for one in SITES if one.name == name)
    monkeypatch.setattr(builtins, CHANGED, altered, raising=False)
    module: dict = {}
    exec(compile(changed(SOURCE, Change(site, how)), "made", "exec"), module)
    return module


def test_named_numbers_and_lists_of_words_are_found_and_nothing_else():
    assert [site.name for site in SITES if site.is_number] == ["NEAR", "FAR", "HALF"]
    assert [site.name for site in SITES if not site.is_number] == ["WORDS", "BOTH", "TABLE"]


@pytest.mark.parametrize(
    ("name", "how", "expected"),
    [
        ("NEAR", "halved", 3),
        ("FAR", "doubled", -5.0),
        ("HALF", "halved", Fraction(1, 4)),
        ("WORDS", EMPTIED, frozenset()),
        ("WORDS", THINNED, frozenset({"three"})),
        ("WORDS", 0, frozenset({"three", "two"})),
        ("TABLE", EMPTIED, {}),
    ],
)
def test_one_value_is_changed(name: str, how: str | int, expected: object, monkeypatch: pytest.MonkeyPatch):
    plain: dict = {}
    exec(SOURCE, plain)
    module = run(name, how, monkeypatch)
    assert module[name] == expected
    others = {"NEAR", "FAR", "HALF", "TABLE"} - {name}
    assert {one: module[one] for one in others} == {one: plain[one] for one in others}


def test_what_is_made_of_a_list_changes_with_it(monkeypatch: pytest.MonkeyPatch):
    assert run("WORDS", EMPTIED, monkeypatch)["BOTH"] == {"four"}
