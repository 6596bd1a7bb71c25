"""What one article shows of the rules: on what they were tried, what agreed, and what they would say of the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from claimcheck.checks import at_fault, naming
from claimcheck.fingerprint import fingerprints
from claimcheck.model import Article, Conflict, Finding, Result, Severity
from claimcheck.pipeline import conclude, understand
from claimcheck.rule import Check, discover
from claimcheck.text import Span
from claimcheck.verdict import verdict_on
from tests.accuracy.alarms import is_computed, tries
from tests.accuracy.article import ALARMS, alarm_lines, document_of
from tests.accuracy.licences.readings import key_of

NEWS, FINANCE, RELEASES = "news", "finance", "releases"
_OF_FINANCE = ("business", "finance")


class Alarm(NamedTuple):
    """An error or warning before any ceiling; `lines` quote it for whoever reads it."""

    rule: str
    constructions: frozenset[str]
    severity: Severity
    key: str
    lines: tuple[str, ...]


class Observed(NamedTuple):
    """What one article shows, by the name of a check or a construction."""

    genre: str
    tried: Counter[str]
    held: Counter[str]
    alarms: tuple[Alarm, ...]


def genre_of(record: dict[str, Any]) -> str:
    """Return what kind of text a record holds."""
    if record.get("format") == "markdown":
        return RELEASES
    return FINANCE if record.get("topic") in _OF_FINANCE else NEWS


def observe(record: dict[str, Any]) -> Observed:
    """Return what an article shows of every rule."""
    article = understand(document_of(record))
    result = conclude(article)
    tried: Counter[str] = Counter()
    for check in discover("claimcheck.checks", Check):
        tried[check.id] += tries(check, article, result.relations)
    held = tried - Counter(finding.rule for finding in result.findings)
    clashing = {id(one) for conflict in result.conflicts for one in at_fault(conflict)}
    for relation in filter(is_computed, result.relations):
        name = relation.licensed_as
        tried[name] += 1
        held[name] += id(relation) not in clashing
    return Observed(genre_of(record), tried, held, tuple(_alarms(record["id"], article, result)))


def _alarms(label: str, article: Article, result: Result) -> Iterator[Alarm]:
    unbounded = dict(_unbounded(article, result))
    for finding, fingerprint in zip(result.findings, fingerprints(result), strict=True):
        severity, constructions = unbounded[_place(finding.rule, [one.span for one in finding.quotes])]
        if severity in ALARMS:
            key = key_of(label, fingerprint)
            yield Alarm(finding.rule, constructions, severity, key, tuple(_lines(result, finding, key)))


def _unbounded(
    article: Article, result: Result
) -> Iterator[tuple[frozenset[object], tuple[Severity, frozenset[str]]]]:
    """Yield how sure each finding is before any ceiling, and the constructions that it rests on, by its place."""
    checks = discover("claimcheck.checks", Check)
    for conflict in result.conflicts:
        constructions = frozenset(relation.licensed_as for relation in conflict.relations)
        place = _place(naming(conflict, checks).id, _spans(conflict))
        yield place, (verdict_on(conflict, Severity.ERROR).severity, constructions)
    for check in checks:
        for found in filter(None, check.inspect(article) if check.inspect else ()):
            place = _place(check.id, [quote.span for quote in found.quotes])
            yield place, (found.severity, frozenset())


def _place(rule: str, spans: list[Span]) -> frozenset[object]:
    return frozenset((rule, *spans))


def _spans(conflict: Conflict) -> list[Span]:
    parts = [part for relation in conflict.relations for part in relation.parts if part.claim]
    return [part.span for part in parts]


def _lines(result: Result, finding: Finding, key: str) -> Iterator[str]:
    return alarm_lines(result.document, finding, key)
