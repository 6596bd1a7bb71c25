"""Count the sets of figures that fit, those that would by chance, and those that the program relates."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from claimcheck.model import Article, Claim, Result
from claimcheck.pipeline import conclude, understand
from tests.accuracy.article import document_of
from tests.accuracy.coverage.candidate import BESIDE
from tests.accuracy.coverage.families import FAMILIES
from tests.accuracy.coverage.places import repeated, repeated_by_chance, spans_its_place, windows
from tests.accuracy.crowd import Crash, each

TWICE = "twice"
_ONE_THING, _PAIR = ("restatement", "same-measure", "one-age"), 2
_CUT = 420


class Tally(NamedTuple):
    """By row ("share, sentence"): sets that fit, sets that would by chance, and those that are related."""

    fits: Counter[str]
    chance: Counter[str]
    related: Counter[str]

    @classmethod
    def empty(cls) -> Tally:
        """Return a tally of nothing."""
        return cls(Counter(), Counter(), Counter())

    def add(self, other: Tally) -> None:
        """Count another tally in."""
        for mine, theirs in zip(self, other, strict=True):
            mine.update(theirs)

    def coverage(self, rows: Sequence[str]) -> tuple[int, float]:
        """Return how many sets of some rows are related, and of how many that provably stand there."""
        real = sum(max(self.fits[row] - self.chance[row], 0) for row in rows)
        return sum(self.related[row] for row in rows), real


class Ties:
    """Which figures of an article the program relates, through whatever statement of theirs."""

    def __init__(self, result: Result) -> None:
        self._statement = {claim.index: claim.statement for claim in result.claims}
        self._together = [
            frozenset(self._statement[claim.index] for claim in relation.stated)
            for relation in result.relations
        ]
        self._beside: dict[int, set[int]] = {}
        for group in self._together:
            for index in group:
                self._beside.setdefault(index, set()).update(group)
        self._first = {claim.statement: claim.statement for claim in result.claims}
        for relation in result.relations:
            if relation.kind in _ONE_THING and len(relation.stated) == _PAIR:
                one, other = (self._root(claim.statement) for claim in relation.stated)
                self._first[max(one, other)] = min(one, other)

    def _root(self, index: int) -> int:
        while self._first[index] != index:
            index = self._first[index]
        return index

    def join(self, claims: Sequence[Claim]) -> bool:
        """Return whether one relation holds all of some figures, or each is in one with another, or all are one thing.

        A figure that comes three times is one thing, if the second gives the first again, and the third the second.
        """
        indexes = {self._statement[claim.index] for claim in claims}
        if len(indexes) == 1 or any(indexes <= group for group in self._together):
            return True
        if all(self._beside.get(one, set()) & (indexes - {one}) for one in indexes):
            return True
        return len({self._root(index) for index in indexes}) == 1


def score(
    paths: Sequence[Path],
    *,
    first: int | None,
    show: bool = False,
    row: str = "",
    most: int = 40,
    jobs: int = 1,
) -> None:
    """Print the table; `show` lists up to `most` sets that are not related, of one row or of all."""
    tally = Tally.empty()
    missed: list[str] = []
    read = 0
    work = partial(measured, row=row if show else None)
    for answer in each(paths, work, first=first, jobs=jobs):
        read += 1
        if isinstance(answer, Crash):
            print(f"  {answer.id} crashes: {answer.trouble}")
            continue
        counts, lines = answer
        tally.add(counts)
        missed += lines
    print("\n".join(_table(tally, read)))
    random.Random(7).shuffle(missed)
    print("\n".join(missed[:most]), end="\n" if missed else "")


def measured(record: dict[str, Any], *, row: str | None) -> tuple[Tally, list[str]]:
    """Return the counts for a record, and lines for the sets not related in a `row` ("": in every row)."""
    article = understand(document_of(record))
    result = conclude(article)
    ties, tally, missed = Ties(result), Tally.empty(), []
    for name, sets, chance in _fitting(article):
        tally.chance[name] += chance
        if sets:
            related = any(map(ties.join, sets))
            tally.fits[name] += 1
            tally.related[name] += related
            if not related and row is not None and row in ("", name):
                missed.append(_described(record["id"], name, sets[0]))
    return tally, missed


def _fitting(article: Article) -> Iterator[tuple[str, Sequence[tuple[Claim, ...]], float]]:
    """Yield every set that fits, once each, in all the ways it could be related; and how many would by chance."""
    told: set[tuple[str, frozenset[int]]] = set()
    for place, figures in windows(article):
        for family in FAMILIES:
            name = f"{family.__name__}, {place}"
            for one in family(figures):
                if not spans_its_place(place, one.claims):
                    continue
                key = (family.__name__, frozenset(claim.index for claim in one.claims))
                if not one.fits:
                    chance = one.by_chance
                    if chance:
                        yield name, (), chance / len(BESIDE)
                elif key not in told:
                    told.add(key)
                    yield name, (one.claims,), 0
    for place, first, again in repeated(article):
        yield f"{TWICE}, {place}", [(first, other) for other in again], 0
    for place, chance in repeated_by_chance(article):
        yield f"{TWICE}, {place}", (), chance


def _described(label: str, name: str, claims: Sequence[Claim]) -> str:
    figures = " | ".join(claim.number.text for claim in claims)
    sentences = {claim.sentence.index: claim.sentence.text for claim in claims}
    quoted = (f"      {' '.join(text.split())[:_CUT]}" for _, text in sorted(sentences.items()))
    return "\n".join((f"  {name} in {label}: {figures}", *quoted))


def _table(tally: Tally, read: int) -> Iterator[str]:
    yield f"  {'family, place':<24}{'fit':>8}{'by chance':>11}{'related':>9}{'coverage':>10}"
    rows = sorted(tally.fits.keys() | tally.chance.keys())
    for row in rows:
        yield f"  {row:<24}{_counts(tally, [row])}"
    twice = [row for row in rows if row.startswith(TWICE)]
    yield f"  {'the same figure twice':<24}{_counts(tally, twice)}"
    yield f"  {'all else':<24}{_counts(tally, [row for row in rows if row not in twice])}"
    yield f"  {read:,} articles"


def _counts(tally: Tally, rows: Sequence[str]) -> str:
    related, real = tally.coverage(rows)
    fits, chance = sum(tally.fits[row] for row in rows), sum(tally.chance[row] for row in rows)
    share = f"{related / real:>10.0%}" if real >= 1 else f"{'-':>10}"
    return f"{fits:>8}{chance:>11.1f}{related:>9}{share}"
