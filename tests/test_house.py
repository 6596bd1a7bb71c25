"""The rules of the house that a test can keep."""

from __future__ import annotations

import ast
import pkgutil
import re
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

import claimcheck
from claimcheck.report.catalogue import certainty, limits, reasons
from claimcheck.rule import Check, Recognizer, Relator, discover
from tests.readme import READING, README, generated, generated_page

ROOT = Path(__file__).parents[1]
PACKAGE = Path(claimcheck.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
CHAPTERS = {"checks": Check, "relate": Relator, "recognize": Recognizer}


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


@cache
def rule_files() -> list[Path]:
    """Return every module of a chapter of rules that declares a rule."""
    found = []
    for chapter, kind in CHAPTERS.items():
        for module in pkgutil.iter_modules([str(PACKAGE / chapter)]):
            members = vars(import_module(f"claimcheck.{chapter}.{module.name}")).values()
            if any(isinstance(member, kind) for member in members):
                found.append(PACKAGE / chapter / f"{module.name}.py")
    return found


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imports(path: Path) -> set[str]:
    """Return the modules that a file imports from, wherever the import stands."""
    found = set()
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.ImportFrom):
            found |= {str(node.module), *(f"{node.module}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return found


@pytest.mark.parametrize("path", rule_files(), ids=name_of)
def test_a_rule_file_holds_one_rule_named_like_the_file(path: Path):
    chapter = path.parent.name
    members = vars(import_module(f"claimcheck.{chapter}.{path.stem}")).values()
    names = [member.name for member in members if isinstance(member, CHAPTERS[chapter])]
    assert names == [path.stem.replace("_", "-")]


@pytest.mark.parametrize("path", rule_files(), ids=name_of)
def test_a_rule_file_imports_no_other_rule_file(path: Path):
    others = {f"claimcheck.{one.parent.name}.{one.stem}" for one in rule_files() if one != path}
    assert not imports(path) & others


@pytest.mark.parametrize("kind", [Check, Relator])
def test_every_rule_has_examples_of_both_kinds_and_a_docstring(kind: type):
    chapter = next(name for name, one in CHAPTERS.items() if one is kind)
    for rule in discover(f"claimcheck.{chapter}", kind):
        examples = (rule.bad, rule.good) if isinstance(rule, Check) else (rule.holds, rule.never)
        assert all(examples), rule.name
        assert rule.title.endswith("."), rule.name


FEWEST_EXAMPLES = 5
JARGON = re.compile(r"\b(?:plausible|interval|claims?|mentions?|relations?|scope|constraints?|narrowing)\b")


@pytest.mark.parametrize("check", discover("claimcheck.checks", Check), ids=lambda check: check.name)
def test_every_check_has_five_examples_of_each_kind(check: Check):
    assert len(set(check.bad)) >= FEWEST_EXAMPLES
    assert len(set(check.good)) >= FEWEST_EXAMPLES


@pytest.mark.parametrize("check", discover("claimcheck.checks", Check), ids=lambda check: check.name)
def test_the_page_of_every_check_tells_why_how_sure_and_what_it_does_not_see(check: Check):
    assert reasons(check)
    assert limits(check)
    assert certainty(check)
    assert not JARGON.findall(f"{check.title} {check.rationale}")


def test_every_recognizer_has_examples_of_both_kinds():
    for rule in discover("claimcheck.recognize", Recognizer):
        assert rule.examples, rule.name
        assert rule.never, rule.name


def test_ids_and_names_are_unique():
    checks = discover("claimcheck.checks", Check)
    names = [
        rule.name for chapter, kind in CHAPTERS.items() for rule in discover(f"claimcheck.{chapter}", kind)
    ]
    assert len({check.id for check in checks}) == len(checks)
    assert len({check.name for check in checks}) == len(checks)
    assert all(re.fullmatch(r"CC[1-9]\d\d", check.id) for check in checks)
    assert names


def lines_of_code(tree: ast.Module) -> int:
    """Return how many lines a reader has to follow: without blank lines, comments and docstrings."""
    strings = [node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)]
    docs = {
        line
        for node in strings
        if isinstance(node, ast.Constant)
        for line in range(node.lineno, (node.end_lineno or 0) + 1)
    }
    return len({node.lineno for node in ast.walk(tree) if hasattr(node, "lineno")} - docs)


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_files_and_functions_stay_small(path: Path):
    tree = tree_of(path)
    data = path.parent.name == "lexicon" or path.name == "measured.py"  # written by a command
    assert data or lines_of_code(tree) <= 250
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.body[0].lineno < 40, node.name


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_every_module_and_public_name_has_a_docstring(path: Path):
    tree = tree_of(path)
    assert ast.get_docstring(tree)
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            assert ast.get_docstring(node), node.name


WORDS = frozenset(("words", "texts"))
LANGUAGE = ("recognize", "claims", "construction", "relate", "checks", "wording")


def reckoned(node: ast.AST) -> bool:
    """Return whether a node takes a word at an index that is reckoned: a sentence may end anywhere."""
    if not (isinstance(node, ast.Subscript) and isinstance(node.slice, ast.BinOp)):
        return False
    name = node.value.attr if isinstance(node.value, ast.Attribute) else getattr(node.value, "id", "")
    return name in WORDS and isinstance(node.slice.op, ast.Add | ast.Sub)


@pytest.mark.parametrize("path", [one for one in MODULES if one.parent.name in LANGUAGE], ids=name_of)
def test_a_word_beside_another_is_asked_for_with_word_at(path: Path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not [node.lineno for node in ast.walk(tree) if reckoned(node)], "use word_at or Sentence.word"


def test_what_becomes_an_int_is_asked_for_decimals():
    """A superscript is a digit, but no `int` can be made of it."""
    made = re.compile(r"\bint\(")
    for path in MODULES:
        for line in path.read_text(encoding="utf-8").splitlines():
            assert not (made.search(line) and "isdigit()" in line and "isascii()" not in line), name_of(path)


def test_nothing_is_left_for_later():
    unfinished = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X|NotImplementedError)\b")
    assert not [name_of(path) for path in MODULES if unfinished.search(path.read_text(encoding="utf-8"))]


def test_the_generated_parts_of_the_readme_are_up_to_date():
    text = README.read_text(encoding="utf-8")
    assert generated(text) == text, "run `make docs`"
    page = READING.read_text(encoding="utf-8")
    assert generated_page(page) == page, "run `make docs`"


def test_the_readme_names_every_command_and_exit_code():
    text = README.read_text(encoding="utf-8")
    for word in ("claimcheck check", "claimcheck claims", "claimcheck explain", "claimcheck rules", "130"):
        assert word in text


def test_the_change_log_knows_this_version_or_the_next():
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## Unreleased" in text or f"## {claimcheck.__version__}" in text
