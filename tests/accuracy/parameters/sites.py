"""The places in the source at which something can be changed, and the source with one of them changed."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[3]
PACKAGE = ROOT / "claimcheck"
LEFT_OUT = ("cli", "report", "read", "licence", "server", "settings", "run", "archive", "reading")
"""Chapters that do nothing between a text and its findings."""
HALVED, DOUBLED = "halved", "doubled"
EMPTIED, THINNED = "emptied", "without every other word"
NUMBERS, WORDS = (HALVED, DOUBLED), (EMPTIED, THINNED)
CHANGED = "__changed__"
"""The function that a changed module calls; it is put among the built-in ones."""
_CONTAINERS = ("frozenset", "set", "tuple", "dict")


class Site(NamedTuple):
    """A number or a list of words, by its module, its name, and where its value stands in the source."""

    module: str
    name: str
    place: tuple[int, ...]
    is_number: bool

    def __str__(self) -> str:
        return f"{self.module}:{self.place[0]} {self.name}"


class Change(NamedTuple):
    """What is done to a site: one of `NUMBERS` or `WORDS`, or the number of a word that is left out."""

    site: Site
    how: str | int


def sites(part: str = "") -> Iterator[Site]:
    """Yield the sites in modules whose name begins with `part`, without the leading package."""
    for path in sorted(PACKAGE.rglob("*.py")):
        names = path.relative_to(PACKAGE).with_suffix("").parts
        module = ".".join(name for name in names if name != "__init__")
        if names[0] not in LEFT_OUT and module.startswith(part):
            yield from _in_module(module, ast.parse(path.read_text(encoding="utf-8")))


def changed(source: str, change: Change) -> ast.Module:
    """Return the module of a source with one change in it.

    Raises:
        LookupError: the source is another one by now.
    """
    changer = _Changer(change)
    tree = changer.visit(ast.parse(source))
    if not changer.done:
        raise LookupError(f"{change.site} is not in the source any more")
    return ast.fix_missing_locations(tree)


class _Changer(ast.NodeTransformer):
    """Hands the value at a site to the function that changes it."""

    def __init__(self, change: Change) -> None:
        self._change = change
        self.done = False

    def visit(self, node: ast.AST) -> ast.AST:
        """Return the node, wrapped if it is the one."""
        if not self.done and isinstance(node, ast.expr) and _place(node) == self._change.site.place:
            self.done = True
            call = ast.Call(ast.Name(CHANGED, ast.Load()), [node, ast.Constant(self._change.how)], [])
            return ast.copy_location(call, node)
        return self.generic_visit(node)


def _in_module(module: str, tree: ast.Module) -> Iterator[Site]:
    for node in tree.body:
        if isinstance(node, ast.Assign):
            yield from _in_value(module, node.targets[0], node.value)
        elif isinstance(node, ast.AnnAssign) and node.value:
            yield from _in_value(module, node.target, node.value)


def _in_value(module: str, target: ast.expr, value: ast.expr) -> Iterator[Site]:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        for one, other in zip(target.elts, value.elts, strict=True):
            yield from _in_value(module, one, other)
    elif isinstance(target, ast.Name) and (_is_number(value) or _is_list(value)):
        yield Site(module, target.id, _place(value), _is_number(value))


def _is_number(value: ast.expr) -> bool:
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "Fraction":
        return all(map(_is_number, value.args))
    if isinstance(value, ast.UnaryOp):
        return _is_number(value.operand)
    number = isinstance(value, ast.Constant) and isinstance(value.value, int | float)
    return number and not isinstance(value.value, bool) and value.value != 0  # which no factor changes


def _is_list(value: ast.expr) -> bool:
    """Return whether an expression makes a set, a tuple or a table of words."""
    if isinstance(value, ast.BinOp):
        return _is_list(value.left) or _is_list(value.right)
    if isinstance(value, ast.Call):
        split = isinstance(value.func, ast.Attribute) and value.func.attr == "split"
        made = isinstance(value.func, ast.Name) and value.func.id in _CONTAINERS
        return split or (made and _holds_words(value))
    return isinstance(value, ast.Set | ast.Tuple | ast.List | ast.Dict) and _holds_words(value)


def _holds_words(value: ast.expr) -> bool:
    return any(isinstance(one, ast.Constant) and isinstance(one.value, str) for one in ast.walk(value))


def _place(value: ast.expr) -> tuple[int, ...]:
    return value.lineno, value.col_offset, value.end_lineno or 0, value.end_col_offset or 0
