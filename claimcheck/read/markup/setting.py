"""What front matter says to this program: `claimcheck: {ignore: [share-mismatch], because: a reason}`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from claimcheck.text import Span

_KEY = "claimcheck"
_LINE = re.compile(rf"\b{_KEY}\b[^\r\n]*?(?=[ \t,}}]*(?:[\r\n]|\Z))")


def matter_remarks(source: str, kind: str, matter: Span) -> Iterator[tuple[str, Span]]:
    """Yield what front matter asks to leave out, in the words of a remark, and the line that says so."""
    text = source[matter.start : matter.end]
    found = _LINE.search(source, *matter) if _KEY in text else None
    if found:
        wanted = _wanted(kind, text)
        if wanted is not None:
            yield _in_words(wanted), Span(*found.span())


def _in_words(wanted: object) -> str:
    """Return what a remark for the whole file would say; what can't be understood is left for it to tell."""
    table = wanted if isinstance(wanted, Mapping) else {"ignore": wanted}
    rules, reason = table.get("ignore"), table.get("because")
    listed = rules if isinstance(rules, list) else [rules] if isinstance(rules, str) else []
    because = f" because {reason}" if isinstance(reason, str) else ""
    return f"ignore-file[{', '.join(map(str, listed))}]{because}"


def _wanted(kind: str, text: str) -> object:
    """Return what stands under our key; nothing, where there is no such key or the front matter is broken."""
    try:
        if kind == "toml":
            import tomllib

            return tomllib.loads(text).get(_KEY)
        if kind == "json":
            return json.loads(text).get(_KEY)
        return _yaml(text)
    except (ValueError, RecursionError, AttributeError):
        return None


def _yaml(text: str) -> object:
    """Return what stands under our key in YAML; only that part of it is made into values."""
    import yaml

    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return None
    if not isinstance(root, yaml.MappingNode):
        return None
    node = next((value for key, value in root.value if key.value == _KEY), None)
    return None if node is None else _plain(node)


def _plain(node: object, depth: int = 0) -> object:
    import yaml

    if isinstance(node, yaml.ScalarNode):
        return node.value
    if depth > 1:
        return None
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, depth + 1) for item in node.value]
    assert isinstance(node, yaml.MappingNode)
    return {str(key.value): _plain(value, depth + 1) for key, value in node.value}
