"""What holds for an article: its file's keys, those of the files that it extends, and the options, in one record."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, cast

from claimcheck.model import Finding, Result, Severity
from claimcheck.settings.layer import Layer, Values
from claimcheck.settings.nearest import layers, nearest
from claimcheck.settings.patterns import Patterns

_SEVERITY = {severity.value: severity for severity in Severity}


class Settings(NamedTuple):
    """What holds for an article. `rules` are the ids that are on, none where all are; `origins` tell who says so."""

    rules: frozenset[str] | None = None
    severity: Mapping[str, Severity] = {}
    fail_on: Severity | None = Severity.ERROR
    include: Patterns | None = None
    exclude: tuple[Patterns, ...] = ()
    gitignore: bool = True
    input_format: str | None = None
    encoding: str | None = None
    baseline: Path | None = None
    reader: Mapping[str, object] = {}
    origins: Mapping[str, str] = {}

    def apply(self, result: Result) -> Result:
        """Return what an article yields with the rules and severities that are wanted."""
        if self.rules is None and not self.severity:
            return result
        kept = (one for one in result.findings if self.rules is None or one.rule in self.rules)
        return result._replace(findings=tuple(self._rated(one) for one in kept))

    def fails(self, findings: Iterable[Finding]) -> bool:
        """Return whether some findings make the exit code 1."""
        least = self.fail_on
        return least is not None and any(one.severity.rank >= least.rank for one in findings)

    def excludes(self, path: str | Path, *, folder: bool = False) -> bool:
        """Return whether a file or folder is never to be read."""
        said = [one.says(path, folder=folder) for one in self.exclude]
        return next((verdict for verdict in reversed(said) if verdict is not None), False)

    def _rated(self, finding: Finding) -> Finding:
        wanted = self.severity.get(finding.rule)
        if wanted is None:
            return finding
        from claimcheck.settings.rules import rated

        return finding._replace(severity=rated(finding.severity, finding.rule, wanted))


class Configuration:
    """Finds what holds for each article, and remembers it."""

    def __init__(self, options: Layer, file: Path | None = None, *, files: bool = True) -> None:
        """Take the options; `file` speaks for all articles, and without `files` none is looked for.

        Raises:
            Wrong: the file is missing or holds what can't be set.
        """
        self._options = options
        self._file = file
        self._files = files
        self._known: dict[tuple[Path | None, tuple[str, ...]], Settings] = {}
        if file:
            layers(file)

    def of(self, path: Path) -> Settings:
        """Return what holds for a file.

        Raises:
            Wrong: a file that speaks for it holds what can't be set.
        """
        place = Path(os.path.abspath(path))  # noqa: PTH100 - links are not followed
        return self._settings(place, place.parent)

    def _settings(self, path: Path, folder: Path) -> Settings:
        file = self._file or (nearest(folder) if self._files else None)
        stack = (*(layers(file) if file else ()), self._options)
        matching = tuple(_matching(stack, path))
        known = self._known.get((file, matching))
        if known is None:
            known = self._known[file, matching] = _folded(stack, matching)
        return known


def _matching(stack: Sequence[Layer], path: Path) -> Iterable[str]:
    """Yield the patterns of `per-file` that mean a path, each with the place of its layer in front."""
    for number, one in enumerate(stack):
        for pattern in _tables(one):
            if Patterns(str(one.folder), (pattern,)).mean(path):
                yield f"{number} {pattern}"


def _tables(one: Layer) -> Mapping[str, Values]:
    return cast("Mapping[str, Values]", one.values.get("per-file", {}))


def _folded(stack: Sequence[Layer], matching: Sequence[str]) -> Settings:
    settings = Settings()
    for number, one in enumerate(stack):
        settings = _with(settings, one, one.values, one.origin)
        for pattern, values in _tables(one).items():
            if f"{number} {pattern}" in matching:
                settings = _with(settings, one, values, f"{one.origin}, for {pattern}")
    return settings


def _with(before: Settings, one: Layer, values: Values, origin: str) -> Settings:
    """Return settings with some more values on top."""
    changed: dict[str, object] = {}
    if "select" in values or "ignore" in values:
        from claimcheck.settings.rules import checks, chosen

        changed["rules"] = chosen(
            frozenset(checks()) if before.rules is None else before.rules,
            cast("tuple[str, ...] | None", values.get("select")),
            cast("tuple[str, ...]", values.get("ignore", ())),
        )
    for name, value in values.items():
        changed |= _changed(before, name, value, str(one.folder))
    told = {name: origin for name in values if name not in ("per-file", "extend")}
    return before._replace(**changed, origins={**before.origins, **told})  # type: ignore[arg-type]  # by field


def _changed(before: Settings, name: str, value: object, folder: str) -> dict[str, object]:
    """Return the field that a key changes."""
    if name == "severity":
        added = cast("Mapping[str, str]", value)
        return {"severity": {**before.severity, **{id: _SEVERITY[level] for id, level in added.items()}}}
    if name == "fail-on":
        return {"fail_on": _SEVERITY.get(cast("str", value))}
    if name == "include":
        return {"include": Patterns(folder, cast("tuple[str, ...]", value))}
    if name == "exclude":
        return {"exclude": (*before.exclude, Patterns(folder, cast("tuple[str, ...]", value)))}
    if name == "reader":
        return {"reader": {**before.reader, **cast("Values", value)}}
    plain = {"gitignore", "encoding", "baseline", "input-format"}
    return {name.replace("-", "_"): value} if name in plain else {}
