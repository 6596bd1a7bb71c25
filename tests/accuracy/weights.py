"""Fit the weights by which two figures are taken for one thing, and print how well they are calibrated.

No reader labels anything: in published text figures that are one thing agree, so *do the values agree* is the label
of a pair, and what stands around the two its features. How large a figure is, how many digits it has and how it is
hedged make an agreement by chance more or less likely; they take part in the fit, and are held fixed in the score.
Figures of headlines and summaries have one table, those of the body another.
Every third article, by a hash of its name, is kept aside for the calibration.
"""

from __future__ import annotations

import argparse
import math
import sys
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from hashlib import md5
from multiprocessing import Pool
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from claimcheck.model import Article, Claim
from claimcheck.pipeline import understand
from claimcheck.read import Unreadable
from claimcheck.same import weights as shipped
from claimcheck.same.counterpart import rivals
from claimcheck.same.repeats import repeats
from claimcheck.same.score import Place, score
from claimcheck.same.sort import agree
from tests.accuracy.article import document_of, records

SETS = ("clean_news", "clean_desks", "wide_news", "wide_finance", "releases")
UNIT = 20
"""One unit of the logit is written as so many."""
ASIDE = 3
_STRENGTH = 0.3
_RAREST = 25
"""A feature of fewer pairs gets no weight."""
_LEAST = 2
"""A weight of fewer units tells nothing."""
_NUISANCE = ("magnitude", "digits", "hedge")
_BANDS = (95, 90, 85, 80, 75, 70, 65, 60, 50, 40, 30, 20, 0)
_FINDERS = {Place.OPENING: rivals, Place.BODY: repeats}
_FIGURES = {Place.OPENING: "figures of headlines and summaries", Place.BODY: "figures of the body"}

Table = tuple[int, dict[str, int]]


class Row(NamedTuple):
    """A pair: its features, those that only make chance more likely, and whether its values agree."""

    features: frozenset[str]
    nuisance: frozenset[str]
    agrees: bool


class Figure(NamedTuple):
    """A figure with its pairs; `aside`, if its article is kept for the calibration."""

    place: Place
    aside: bool
    rows: tuple[Row, ...]


def figures_of(label: str, article: Article) -> Iterator[Figure]:
    """Yield the figures of an article that may give others again."""
    aside = md5(label.encode(), usedforsecurity=False).digest()[0] % ASIDE == 0
    for place, find in _FINDERS.items():
        for one, candidates in find(article):
            yield Figure(place, aside, tuple(_row(one, other.claim, other.features) for other in candidates))


def _row(one: Claim, other: Claim, features: frozenset[str]) -> Row:
    known, nuisance = (frozenset(map(sys.intern, names)) for names in (features, _nuisance(one, other)))
    return Row(known, nuisance, agree(one, other))


def _nuisance(one: Claim, other: Claim) -> frozenset[str]:
    value, step = abs(one.number.low), one.number.step
    magnitude = min(9, math.floor(math.log10(value))) if value else -9
    hedges = sorted({one.number.hedge.value, other.number.hedge.value})
    digits = len(str(int(value / step))) if step else 0
    return frozenset(
        (f"magnitude {max(magnitude, -3)}", f"digits {min(digits, 5)}", f"hedge {' and '.join(hedges)}")
    )


def fit(figures: Sequence[Figure]) -> Table:
    """Return the base and the weight of each feature, as whole numbers."""
    rows = [(row, 1 / math.sqrt(len(one.rows))) for one in figures if not one.aside for row in one.rows]
    table = DictVectorizer(dtype=np.float32)
    known = table.fit_transform([dict.fromkeys(row.features | row.nuisance, 1) for row, _ in rows])
    often = np.asarray(known.sum(axis=0)).ravel()
    model = LogisticRegression(C=_STRENGTH, max_iter=3000)
    model.fit(known, [row.agrees for row, _ in rows], sample_weight=[weight for _, weight in rows])
    base, weights = model.intercept_[0], {}
    for name, weight, times in zip(table.feature_names_, model.coef_[0], often, strict=True):
        if name.startswith(_NUISANCE):
            base += weight * times / len(rows)
        elif times >= _RAREST and abs(round(UNIT * weight)) >= _LEAST:
            weights[name] = round(UNIT * weight)
    return round(UNIT * base), weights


def calibration(figures: Iterable[Figure]) -> list[tuple[int, int, int]]:
    """Return for each band of the score how many best pairs fall into it, and how many of them agree."""
    counts = {band: [0, 0] for band in _BANDS}
    for one in figures:
        best = max(((score(row.features, one.place), row.agrees) for row in one.rows), default=None)
        if best:
            band = next(band for band in _BANDS if best[0] >= band)
            counts[band][0] += 1
            counts[band][1] += best[1]
    return [(band, *both) for band, both in counts.items()]


def interval(hits: int, tries: int) -> tuple[float, float]:
    """Return Wilson's range of a rate, at 95 in 100."""
    if not tries:
        return 0.0, 1.0
    z, rate = 1.96, hits / tries
    middle, spread = (
        rate + z * z / (2 * tries),
        z * math.sqrt(rate * (1 - rate) / tries + z * z / (4 * tries**2)),
    )
    return (middle - spread) / (1 + z * z / tries), (middle + spread) / (1 + z * z / tries)


def lines(bands: Sequence[tuple[int, int, int]], figures: int) -> Iterator[str]:
    """Yield the calibration, a band a line."""
    reached = 0
    for (band, tries, hits), (above, *_) in zip(bands, [(100, 0, 0), *bands], strict=False):
        low, high = interval(hits, tries)
        reached += tries
        rate = f"{hits / tries:6.1%}" if tries else "     -"
        yield (
            f"{band:>3} to {above:>3}: {hits:>5} of {tries:>5} agree, {rate} ({low:.1%} to {high:.1%}); "
            f"{reached / max(figures, 1):.0%} of the figures reach it"
        )


def provenance(read: Sequence[str], figures: Sequence[Figure]) -> str:
    """Return what the weights were fitted on, and how well they are calibrated on the rest."""
    sets = textwrap.fill(f"{', '.join(read)}.", 112)
    told = [f"Fitted on {date.today():%Y-%m-%d} to two thirds of the articles in", sets]
    for place, name in _FIGURES.items():
        here = [one for one in figures if one.place is place]
        aside = [one for one in here if one.aside]
        pairs = sum(len(one.rows) for one in here if not one.aside)
        told += ["", f"{name[0].upper()}{name[1:]}: fitted to {pairs:,} pairs. On the third kept aside"]
        told += [f"({len(aside):,} figures), by the score of the best:", ""]
        told += [f"    {line}" for line in lines(calibration(aside), len(aside))]
    return "\n".join(told)


def written(provenance: str) -> str:
    """Return the module that ships the weights."""
    tables = (shipped.OPENING, shipped.BODY)
    opening, body = (
        (base, "\n".join(f'        "{name}": {weight},' for name, weight in sorted(weights.items())))
        for base, weights in tables
    )
    return TEMPLATE.format(provenance=provenance, unit=UNIT, opening=opening, body=body)


TEMPLATE = '''"""What each feature of a pair of figures is worth; written by `make weights`, not by hand.

{provenance}
"""

from __future__ import annotations

UNIT = {unit}
"""So many units are one of the logit."""
OPENING = (
    {opening[0]},
    {{
{opening[1]}
    }},
)
"""For a figure of headline or summary: what a pair without features is worth, and what each feature adds."""
BODY = (
    {body[0]},
    {{
{body[1]}
    }},
)
"""The same for a figure of the body and one before it."""
'''


def main() -> None:
    """Fit, print the calibration, and write the module."""
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy.weights", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the sets are")
    parser.add_argument("--first", type=int, default=None, help="stop after so many records of each set")
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    parser.add_argument(
        "--dry", action="store_true", help="print the calibration of the shipped weights alone"
    )
    options = parser.parse_args()
    figures: list[Figure] = []
    read: list[str] = []
    for name in SETS:
        path = options.folder / f"{name}.jsonl"
        if path.is_file():
            found = list(records(path, options.first))
            read.append(f"{name} ({len(found):,})")
            with Pool(options.jobs) as pool:
                for some in pool.imap(_figures, found, chunksize=50):
                    figures.extend(some)
    if not options.dry:
        for place in Place:
            setattr(shipped, place.value, fit([one for one in figures if one.place is place]))
    told = provenance(read, figures)
    if not options.dry:
        Path(str(shipped.__file__)).write_text(written(told), encoding="utf-8")
    print(told)


def _figures(record: dict[str, Any]) -> list[Figure]:
    try:
        return list(figures_of(record["id"], understand(document_of(record))))
    except Unreadable:
        return []


if __name__ == "__main__":
    main()
