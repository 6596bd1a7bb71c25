"""How often the intervals of the table hold what the other figures of a relation leave, by row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

from claimcheck.licence import wilson
from claimcheck.model import Article
from claimcheck.number import Kind
from claimcheck.relate import relate
from tests.accuracy.article import articles, passage
from tests.accuracy.calibration.cases import Case, from_exchanges, from_headlines, from_relations
from tests.accuracy.calibration.loose import loosely_tied

ENOUGH = 30
HARD_GOAL, PLAUSIBLE_GOAL = 0.98, 0.9
_QUANTILES = (0.05, 0.5, 0.95)


def score(paths: Sequence[Path], *, first: int | None, show: bool) -> None:
    """Print the table of rows; `show` quotes what lies outside, and what was tied wrongly."""
    rows: dict[str, list[Case]] = {}
    misread = 0
    for label, article in articles(paths, first):
        for case in _cases(article):
            odd = not _holds(case, hard=True)
            if show and odd:
                print(
                    f"  {_described(case)} in {label}: {passage(article.document.text, case.claim.mention.span)}"
                )
            if case.misread:
                misread += 1
            else:
                rows.setdefault(case.row, []).append(case)
    print(f"  {sum(map(len, rows.values()))} figures under test; {misread} more tied wrongly, and left out")
    print(f"  {'row':<34}{'cases':>6}  {'off by: 5, 50, 95 of 100':<31}{'inside hard':<22}inside plausible")
    for row, cases in sorted(_with_families(rows).items()):
        hard, plausible = (sum(_holds(case, hard=one) for case in cases) for one in (True, False))
        judged = verdict(len(cases), hard, plausible)
        print(
            f"  {row:<34}{len(cases):>6}  {_spread(cases):<31}{_rate(hard, len(cases)):<22}"
            f"{_rate(plausible, len(cases)):<22}{judged}"
        )


def _with_families(rows: Mapping[str, list[Case]]) -> dict[str, list[Case]]:
    """Return the rows, and all of a family together where it has several."""
    families: dict[str, list[list[Case]]] = {}
    for row, cases in rows.items():
        families.setdefault(row.partition(":")[0], []).append(cases)
    together = {f"{name}: (all)": list(chain(*several)) for name, several in families.items()}
    return {**rows, **{name: cases for name, cases in together.items() if cases not in rows.values()}}


def _cases(article: Article) -> Iterator[Case]:
    """Yield the figures under test of an article, each once."""
    relations = relate(article)
    seen: set[int] = set()
    for case in (
        *from_relations(relations),
        *from_relations(loosely_tied(article)),
        *from_headlines(article),
        *from_exchanges(relations),
    ):
        if case.claim.index not in seen:
            seen.add(case.claim.index)
            yield case


def _holds(case: Case, *, hard: bool) -> bool:
    interval = case.allowed.hard if hard else case.allowed.plausible
    return interval.distance(case.left) == 0


def _rate(hits: int, tries: int) -> str:
    low, high = wilson(hits, tries)
    return f"{hits / tries:4.0%} ({low:.0%}-{high:.0%})"


def verdict(tries: int, hard: int, plausible: int) -> str:
    """Return what is wrong with a row for certain, or that too little is known of it."""
    if tries < ENOUGH:
        return "few"
    off = [
        name
        for name, hits, goal in (("hard", hard, HARD_GOAL), ("plausible", plausible, PLAUSIBLE_GOAL))
        if wilson(hits, tries)[1] < goal
    ]
    return f"too narrow: {', '.join(off)}" if off else ""


def _spread(cases: Sequence[Case]) -> str:
    """Return how far off the figures are: in points for shares, else in percent of what is stated."""
    ordered = sorted(float(case.off) * 100 for case in cases)
    values = (ordered[min(len(ordered) - 1, int(q * len(ordered)))] for q in _QUANTILES)
    unit = "points" if cases[0].claim.mention.kind is Kind.SHARE else "%"
    return ", ".join(f"{value:+.2f}" for value in values) + f" {unit}"


def _described(case: Case) -> str:
    return f"{'misread' if case.misread else 'outside'} [{case.row}] {float(case.off) * 100:+.2f}"
