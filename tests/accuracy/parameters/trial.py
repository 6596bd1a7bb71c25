"""A changed program reads every text, and tells the first that it reads otherwise.

The program is loaded in a process of its own, forked from one in which nothing of it was loaded yet.
"""

from __future__ import annotations

import builtins
import importlib.abc
import importlib.machinery
import importlib.util
import json
import signal
import sys
from collections.abc import Iterator, Sequence
from fractions import Fraction
from hashlib import sha256
from itertools import islice
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from tests.accuracy.parameters.sites import CHANGED, DOUBLED, EMPTIED, PACKAGE, Change, changed

_PASSAGES = Path(__file__).parents[1] / "claims"
_SAMPLES = PACKAGE.parent / "fixtures" / "articles"
_LIMIT = 120
"""Seconds after which a changed program is taken to run for ever."""


class Text(NamedTuple):
    """Something to read, and the module that it stands in, or the name of its file."""

    source: str
    text: str


class Trial(NamedTuple):
    """What came of a change: the source of the text that noticed it, empty if none did."""

    change: Change
    noticed: str


def texts(articles: Sequence[Path], first: int | None) -> list[Text]:
    """Return everything that is read: examples of rules, samples, passages, and published articles."""
    from claimcheck.rule import Check, Recognizer, Relator, discover, unmark

    found: list[Text] = []
    for chapter, kind, fields in (
        ("recognize", Recognizer, ("examples", "never")),
        ("relate", Relator, ("holds", "never")),
        ("checks", Check, ("bad", "good")),
    ):
        for rule in discover(f"claimcheck.{chapter}", kind):
            module = f"{chapter}.{rule.name.replace('-', '_')}"
            found += (
                Text(module, unmark(marked).text) for field in fields for marked in getattr(rule, field)
            )
    found += (Text(path.name, path.read_text(encoding="utf-8")) for path in sorted(_SAMPLES.iterdir()))
    for path in sorted(_PASSAGES.glob("*.jsonl")):
        found += (Text(path.name, one["text"]) for one in _records(path, None))
    for path in articles:
        found += (
            Text(path.name, f"{one.get('title', '')}\n\n{one['text']}") for one in _records(path, first)
        )
    return list(dict.fromkeys(found))


def digests(read: Sequence[Text]) -> Iterator[bytes]:
    """Yield what the program makes of each text, as a digest."""
    from claimcheck.checks import judge
    from claimcheck.pipeline import understand
    from claimcheck.read import read_text
    from claimcheck.relate import relate
    from claimcheck.solve import conflicts

    for one in read:
        article = understand(read_text(one.text, "text"))
        relations = relate(article)
        claims = [(*claim[:3], *claim[4:]) for claim in article.claims]  # without the sentence, which is long
        ties = [(one.kind, [(part.role, part.span) for part in one.parts]) for one in relations]
        told = (claims, ties, judge(article, conflicts(relations)))
        yield sha256(repr(told).encode(errors="replace")).digest()


def attempt(change: Change, read: Sequence[Text], expected: Sequence[bytes]) -> Trial:
    """Return what came of a change; called in a process in which the program was not loaded yet."""
    setattr(builtins, CHANGED, altered)
    sys.meta_path.insert(0, _Changer(change))
    signal.alarm(_LIMIT)
    order = sorted(range(len(read)), key=lambda number: read[number].source != change.site.module)
    try:
        found = digests([read[number] for number in order])
        for number, digest in zip(order, found, strict=True):
            if digest != expected[number]:
                return Trial(change, read[number].source)
    except Exception as trouble:  # a program that breaks has noticed, too
        return Trial(change, f"breaks: {type(trouble).__name__}")
    return Trial(change, "")


def altered(value: Any, how: str | int) -> Any:
    """Return a number or a list of words, changed."""
    if isinstance(value, int | float | Fraction):
        half = value // 2 if isinstance(value, int) else value / 2
        return value * 2 if how == DOUBLED else half
    words = list(value.items() if isinstance(value, dict) else value)
    if not isinstance(value, dict | list | tuple):
        words.sort(key=repr)
    if isinstance(how, int):
        return type(value)(words[:how] + words[how + 1 :])
    return type(value)([] if how == EMPTIED else words[1::2])


class _Changer(importlib.abc.MetaPathFinder, importlib.machinery.SourceFileLoader):
    """Loads one module with a change in it."""

    def __init__(self, change: Change) -> None:
        self._change = change
        name = f"claimcheck.{change.site.module}".rstrip(".")
        path = PACKAGE.joinpath(*change.site.module.split("."))
        file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        super().__init__(name, str(file))

    def find_spec(self, name: str, _path: object = None, _target: ModuleType | None = None) -> Any:
        if name != self.name:
            return None
        return importlib.util.spec_from_file_location(name, self.path, loader=self)

    def get_code(self, _name: str) -> Any:
        source = Path(self.path).read_text(encoding="utf-8")
        return compile(changed(source, self._change), self.path, "exec")


def _records(path: Path, first: int | None) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in islice(lines, first):
            yield json.loads(line)
