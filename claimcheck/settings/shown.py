"""What holds for an article, as a configuration would say it: each key with its value, and who says so behind it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from claimcheck.settings.keys import KEYS
from claimcheck.settings.nearest import told
from claimcheck.settings.rules import checks
from claimcheck.settings.settings import Settings

_DEFAULT = "default"


def shown(settings: Settings) -> Iterator[str]:
    """Yield a line for each key that has a value, as TOML with its origin as a comment."""
    values = {**_rules(settings), **_others(settings)}
    for key in KEYS:
        if key.name in values:
            origins = (settings.origins.get(name) for name in (key.name, _TOGETHER.get(key.name, "")))
            yield f"{key.name} = {values[key.name]}  # {next(filter(None, origins), _DEFAULT)}"


_TOGETHER = {"select": "ignore", "ignore": "select"}
"""Keys that come to one value."""


def _rules(settings: Settings) -> dict[str, str]:
    """Return which rules are on, by what takes fewer words."""
    every = checks()
    if settings.rules is None:
        return {"select": _list(["all"])}
    out = [check.name for id, check in every.items() if id not in settings.rules]
    if len(out) <= len(settings.rules):
        return {"ignore": _list(out)}
    return {"select": _list([check.name for id, check in every.items() if id in settings.rules])}


def _others(settings: Settings) -> dict[str, str]:
    """Return the values of all other keys that have one."""
    levels = (
        f"{checks()[id].name} = {_text(level.value)}" for id, level in sorted(settings.severity.items())
    )
    patterns = {
        "include": settings.include.lines if settings.include else (),
        "exclude": tuple(line for one in settings.exclude for line in one.lines),
    }
    texts = {
        "fail-on": settings.fail_on.value if settings.fail_on else "never",
        "input-format": settings.input_format,
        "encoding": settings.encoding,
        "baseline": settings.baseline and told(settings.baseline),
    }
    return {
        "gitignore": str(settings.gitignore).lower(),
        **({"reader": _table(settings.reader)} if settings.reader else {}),
        **({"severity": f"{{ {', '.join(levels)} }}"} if settings.severity else {}),
        **{name: _list(lines) for name, lines in patterns.items() if lines},
        **{name: _text(text) for name, text in texts.items() if text},
    }


def _table(values: Mapping[str, object]) -> str:
    """Return the keys of a reader; a path as it is told."""
    pairs = ((name, told(one) if isinstance(one, Path) else one) for name, one in values.items())
    return f"{{ {', '.join(f'{name} = {json.dumps(one, ensure_ascii=False)}' for name, one in pairs)} }}"


def _list(words: Iterator[str] | list[str] | tuple[str, ...]) -> str:
    return f"[{', '.join(map(_text, words))}]"


def _text(word: str) -> str:
    return json.dumps(word, ensure_ascii=False)
