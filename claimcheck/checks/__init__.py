"""From conflicts to findings: what is wrong gets a name, a message and the working.

One file a check, found by discovery. The solver finds the conflicts, a check only names them; of those that
apply, the most particular speaks, so that every conflict is named once. A few checks inspect the claims
themselves.

How messages are written: one sentence for an editor who does not know the program. Plain words; the
figures as the article writes them; what was computed, and from what; no blame, no guess at the cause, no
more than about thirty words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial

from claimcheck.fault import Guard, unguarded
from claimcheck.interval import Interval
from claimcheck.licence import earned, of_construction
from claimcheck.model import (
    Article,
    Assumes,
    Conflict,
    Consistent,
    Finding,
    Fit,
    Part,
    Quote,
    Relation,
)
from claimcheck.number import Form, Hedge
from claimcheck.rule import Check, discover
from claimcheck.text import Document, Span
from claimcheck.verdict import verdict_on, verdict_on_words
from claimcheck.wording.fitting import left_in_words
from claimcheck.wording.kinds import working

_BOUNDS = frozenset((Hedge.AT_LEAST, Hedge.AT_MOST, Hedge.UNDER))
_HALVES = frozenset(("most", "a majority", "a minority"))
_MOST_QUOTED = 12
"""Figures that are quoted beside the one a finding stands at: a column of a table may have hundreds."""


def judge(article: Article, conflicts: Sequence[Conflict], guard: Guard = unguarded) -> tuple[Finding, ...]:
    """Return the findings of an article in the order of the text; a guarded fault costs one of them."""
    checks = discover(__name__, Check)
    found: list[Finding] = []
    for conflict in conflicts:
        if any(holds(part, left) for part, left in conflict.leaves):
            continue
        found += guard("a finding", partial(_named, article.document, conflict, checks))
    told = [{quote.span for quote in finding.quotes} for finding in found]
    for check in checks:
        if check.inspect:
            inspected = guard(f"“{check.name}”", partial(_inspected, article, check))
            found += [one for one in inspected if not _is_told(one, told)]
    return tuple(sorted(found, key=lambda one: (one.quotes[0].span, one.rule)))


def holds(part: Part, left: Interval) -> bool:
    """Return whether what is stated is a bound, and what the others leave keeps to it.

    "More than half" says less than it could of 412 among 645, and is true all the same.
    """
    if part.claim is None or part.term.allowed is None or left.empty:
        return False
    number = part.claim.number
    bound = number.hedge in _BOUNDS or (number.form is Form.QUANTIFIER and number.text in _HALVES)
    return bound and left.within(part.term.allowed.hard)


def _is_told(finding: Finding, told: Sequence[set[Span]]) -> bool:
    """Return whether a conflict has been found between the same figures, which says more."""
    return any({quote.span for quote in finding.quotes} <= spans for spans in told)


def naming(conflict: Conflict, checks: Sequence[Check]) -> Check:
    """Return the check that names a conflict: the most particular of those that apply."""
    return max((check for check in checks if check.applies(conflict)), key=lambda check: check.particular)


def consistent(
    article: Article,
    relations: Sequence[Relation],
    conflicts: Sequence[Conflict],
    guard: Guard = unguarded,
) -> tuple[Consistent, ...]:
    """Return the relations that were computed and add up: those that state all their quantities."""
    clashing = {id(relation) for conflict in conflicts for relation in at_fault(conflict)}
    fitting = (
        relation
        for relation in relations
        if id(relation) not in clashing
        and relation.assumes is not Assumes.SAME_SOURCE
        and all(part.claim for part in relation.parts)
    )
    agreeing = (
        guard("a comparison that adds up", partial(_agreeing, article.document, one)) for one in fitting
    )
    return tuple(one for each in agreeing for one in each)


def at_fault(conflict: Conflict) -> tuple[Relation, ...]:
    """Return the relations that a conflict puts in doubt: the one that another reading would mend, or all."""
    mended = tuple(
        one for one in conflict.relations if any(reading is conflict.repair for reading in one.readings)
    )
    return mended or conflict.relations


def _agreeing(document: Document, relation: Relation) -> Iterator[Consistent]:
    yield Consistent(relation.kind, working(document, relation), _quotes(relation.parts))


def _named(document: Document, conflict: Conflict, checks: Sequence[Check]) -> Iterator[Finding]:
    check = naming(conflict, checks)
    assert check.word is not None
    wording = check.word(conflict, document)
    main = _main(conflict)
    parts = {
        part.span: part
        for relation in conflict.relations
        for part in relation.parts
        if part.span != main.span
    }
    quotes = _quotes((main, *(parts[span] for span in sorted(parts)[:_MOST_QUOTED])))
    fits = wording.would_fit or _fits(document, conflict)
    if conflict.assumes is Assumes.SAME_SOURCE:
        fits = ()  # neither speaker is wrong
    licences = (of_construction(relation.licensed_as) for relation in conflict.relations)
    severity, reason = verdict_on(conflict, earned(licences, check.severity))
    yield Finding(check.id, check.name, severity, wording.message, wording.working, fits, quotes, reason)


def _main(conflict: Conflict) -> Part:
    """Return the quantity a finding stands at: the culprit, or what the last or repaired relation derives."""
    if conflict.culprit:
        return conflict.culprit
    relation = at_fault(conflict)[-1]
    return relation.part(relation.derived) or relation.parts[0]


def _fits(document: Document, conflict: Conflict) -> tuple[Fit, ...]:
    """Return the values that would agree; none for one end of a range."""
    spans = Counter((id(relation), part.span) for relation in conflict.relations for part in relation.parts)
    ends = {span for (_, span), times in spans.items() if times > 1}
    words = (
        (part, left_in_words(document, left, part))
        for part, left in conflict.leaves
        if part.claim and part.span not in ends
    )
    return tuple(Fit(part.role, text, part.span) for part, text in words if text)


def _quotes(parts: Sequence[Part]) -> tuple[Quote, ...]:
    quotes = (
        Quote(part.role, part.span, ", quoting ".join(source.text for source in part.claim.attribution))
        for part in parts
        if part.claim
    )
    return tuple(dict.fromkeys(quotes))  # a range is two parts, and quoted once


def _inspected(article: Article, check: Check) -> Iterator[Finding]:
    assert check.inspect is not None
    for found in filter(None, check.inspect(article)):
        severity, reason = verdict_on_words(found.severity, check.severity)
        yield Finding(check.id, check.name, severity, *found.wording, found.quotes, reason)
