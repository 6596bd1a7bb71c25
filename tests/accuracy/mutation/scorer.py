"""How many changed figures are flagged, by kind, and what became of the others.

An alarm counts when it quotes the changed figure or one that it is tied to.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from claimcheck.checks import judge
from claimcheck.model import Article, Claim, Relation
from claimcheck.pipeline import understand
from claimcheck.read import read_text
from claimcheck.relate import relate
from claimcheck.same.sort import agree as fits
from claimcheck.solve import conflicts
from claimcheck.text import Span
from tests.accuracy.article import ALARMS, articles, passage
from tests.accuracy.mutation.calendar import DATES, spoiled_dates
from tests.accuracy.mutation.figures import spoiled_figures
from tests.accuracy.mutation.spoiled import Spoiled

GOAL = 0.95


def score(paths: Sequence[Path], *, first: int | None, show: bool) -> None:
    """Print, by kind, how many changed figures are flagged, and the others by cause; `show` lists those."""
    draw = random.Random(0)
    spoiled: Counter[str] = Counter()
    missed: dict[str, Counter[str]] = {}
    for label, article in articles(paths, first):
        for one in (*spoiled_figures(article, relate(article), draw), *spoiled_dates(article, draw)):
            spoiled[one.kind] += 1
            why = why_silent(one)
            if why:
                missed.setdefault(one.kind, Counter())[why] += 1
            if show and why:
                print(f"  missed {one.kind} in {label}, {why}: {passage(one.text, one.changed)}")
    for kind, count in sorted(spoiled.items()):
        causes = missed.get(kind, Counter())
        print(f"  {kind:<16}{_rate(count - causes.total(), count)}")
        for why, often in causes.most_common():
            print(f"  {'':<16}  {often} missed: {why}")
    figures = {kind for kind in spoiled if kind not in DATES}
    for name, kinds in (("all figures", figures), ("with dates", set(spoiled))):
        total = sum(spoiled[kind] for kind in kinds)
        silent = sum(missed[kind].total() for kind in kinds if kind in missed)
        print(f"  {name:<16}{_rate(total - silent, total)}; the goal is {GOAL:.0%}")


def _rate(hits: int, tries: int) -> str:
    return f"{hits:>5} of {tries:>5} flagged ({hits / max(tries, 1):.1%})"


def why_silent(spoiled: Spoiled) -> str | None:
    """Return why a changed text gets no alarm where it was changed; `None` when it gets one."""
    article = understand(read_text(spoiled.text, ""))
    relations = relate(article)
    findings = judge(article, conflicts(relations))
    here = [
        finding.severity
        for finding in findings
        if any(quote.span.overlaps(place) for quote in finding.quotes for place in spoiled.places)
    ]
    if any(severity in ALARMS for severity in here):
        return None
    if here:
        return "a note only"
    changed = next((one for one in article.claims if one.mention.span.overlaps(spoiled.changed)), None)
    if changed is None:
        return "the changed figure is not read"
    if spoiled.relation is None:
        return "not compared"
    return _why_untied(spoiled, spoiled.relation, changed, article, relations)


def _why_untied(
    spoiled: Spoiled, old: Relation, changed: Claim, article: Article, relations: Sequence[Relation]
) -> str:
    """Return what became of a relation when one of its figures changed."""
    before = next(part.claim for part in old.parts if part.claim and _at(part.span, spoiled.changed))
    if before and before.mention.kind is not changed.mention.kind:
        return "the changed figure is read as of another kind"
    same_kind = [one for one in relations if one.kind == old.kind]
    touching = [one for one in same_kind if _touches(one, spoiled.places)]
    if any(all(_touches(one, (place,)) for place in spoiled.places) for one in touching):
        return "still tied, and found to agree"
    if touching:
        return "another figure is taken to be meant"
    if any(fits(one, changed) for one in _likes(article, changed)):
        return "another figure fits, and may be meant"
    return "no longer tied"


def _at(span: Span, changed: Span) -> bool:
    return span.start <= changed.start < span.end


def _touches(relation: Relation, places: Sequence[Span]) -> bool:
    return any(part.span.overlaps(place) for part in relation.parts for place in places)


def _likes(article: Article, changed: Claim) -> Iterator[Claim]:
    """Yield the other figures of an article that count the same sort of thing."""
    sort = changed.mention.kind, changed.mention.unit, changed.measure.head
    for one in article.claims:
        if one is not changed and (one.mention.kind, one.mention.unit, one.measure.head) == sort:
            yield one
