"""Fit the weights by which two figures are taken for one thing, and print how well they are calibrated.

No reader labels anything: in published text figures that are one thing agree, so *do the values agree* is the label
of a pair, and what stands around the two its features. How large a figure is, how many digits it has and how it is
hedged make an agreement by chance more or less likely; they take part in the fit, and are held fixed in the score.
Every third article, by a hash of its name, is kept aside for the calibration.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from hashlib import md5
from pathlib import Path
from typing import NamedTuple

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from claimcheck.model import Article, Claim
from claimcheck.pipeline import understand
from claimcheck.read import Unreadable
from claimcheck.same import score as scoring
from claimcheck.same import weights as shipped
from claimcheck.same.counterpart import rivals
from claimcheck.same.sort import agree
from tests.accuracy.article import document_of, records

SETS = ("clean_news", "clean_desks", "wide_news", "wide_finance", "releases")
UNIT = 20
"""One unit of the logit is written as so many."""
ASIDE = 3
_STRENGTH = 0.3
_RAREST = 25
"""A feature of fewer pairs gets no weight."""
_NUISANCE = ("magnitude", "digits", "hedge")
_BANDS = (95, 90, 85, 80, 75, 70, 65, 60, 50, 40, 30, 20, 0)


class Row(NamedTuple):
    """A pair: its features, those that only make chance more likely, and whether its values agree."""

    features: frozenset[str]
    nuisance: frozenset[str]
    agrees: bool


class Head(NamedTuple):
    """A figure of a headline with its pairs; `aside`, if its article is kept for the calibration."""

    aside: bool
    rows: tuple[Row, ...]


def heads_of(label: str, article: Article) -> Iterator[Head]:
    aside = md5(label.encode(), usedforsecurity=False).digest()[0] % ASIDE == 0
    for head, candidates in rivals(article):
        yield Head(
            aside,
            tuple(
                Row(one.features, _nuisance(head, one.claim), agree(head, one.claim)) for one in candidates
            ),
        )


def _nuisance(head: Claim, body: Claim) -> frozenset[str]:
    value, step = abs(head.number.low), head.number.step
    magnitude = min(9, math.floor(math.log10(value))) if value else -9
    hedges = sorted({head.number.hedge.value, body.number.hedge.value})
    digits = len(str(int(value / step))) if step else 0
    return frozenset(
        (f"magnitude {max(magnitude, -3)}", f"digits {min(digits, 5)}", f"hedge {' and '.join(hedges)}")
    )


def fit(heads: Sequence[Head]) -> tuple[dict[str, int], int]:
    """Return the weight of each feature and the base, as whole numbers."""
    rows = [(row, 1 / math.sqrt(len(head.rows))) for head in heads if not head.aside for row in head.rows]
    table = DictVectorizer(dtype=np.float32)
    known = table.fit_transform([dict.fromkeys(row.features | row.nuisance, 1) for row, _ in rows])
    often = np.asarray(known.sum(axis=0)).ravel()
    model = LogisticRegression(C=_STRENGTH, max_iter=3000)
    model.fit(known, [row.agrees for row, _ in rows], sample_weight=[weight for _, weight in rows])
    base, weights = model.intercept_[0], {}
    for name, weight, times in zip(table.feature_names_, model.coef_[0], often, strict=True):
        if name.startswith(_NUISANCE):
            base += weight * times / len(rows)
        elif times >= _RAREST and round(UNIT * weight):
            weights[name] = round(UNIT * weight)
    return weights, round(UNIT * base)


def calibration(heads: Iterable[Head], weights: dict[str, int], base: int) -> list[tuple[int, int, int]]:
    """Return for each band of the score how many best pairs fall into it, and how many of them agree."""
    shipped.WEIGHTS, shipped.BASE = weights, base
    scoring.WEIGHTS, scoring.BASE = weights, base
    counts = {band: [0, 0] for band in _BANDS}
    for head in heads:
        best = max(((scoring.score(row.features), row.agrees) for row in head.rows), default=None)
        if best:
            band = next(one for one in _BANDS if best[0] >= one)
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


def lines(bands: Sequence[tuple[int, int, int]], heads: int) -> Iterator[str]:
    reached = 0
    for (band, tries, hits), (above, *_) in zip(bands, [(100, 0, 0), *bands], strict=False):
        low, high = interval(hits, tries)
        reached += tries
        rate = f"{hits / tries:6.1%}" if tries else "     -"
        yield (
            f"{band:>3} to {above:>3}: {hits:>5} of {tries:>5} agree, {rate} ({low:.1%} to {high:.1%}); "
            f"{reached / max(heads, 1):.0%} of the figures reach it"
        )


def written(weights: dict[str, int], base: int, provenance: str) -> str:
    """Return the module that ships the weights."""
    table = "\n".join(f'    "{name}": {weight},' for name, weight in sorted(weights.items()))
    return TEMPLATE.format(provenance=provenance, unit=UNIT, base=base, table=table)


TEMPLATE = '''"""What each feature of a pair of figures is worth; written by `make weights`, not by hand.

{provenance}
"""

from __future__ import annotations

UNIT = {unit}
"""So many units are one of the logit."""
BASE = {base}
"""What a pair without features is worth."""
WEIGHTS = {{
{table}
}}
"""What a feature adds."""
'''


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy.weights", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the sets are")
    parser.add_argument("--first", type=int, default=None, help="stop after so many records of each set")
    parser.add_argument(
        "--dry", action="store_true", help="print the calibration of the shipped weights alone"
    )
    options = parser.parse_args()
    heads: list[Head] = []
    read: list[str] = []
    for name in SETS:
        path = options.folder / f"{name}.jsonl"
        if path.is_file():
            found = list(records(path, options.first))
            read.append(f"{name} ({len(found):,})")
            for record in found:
                heads.extend(_heads(record))
    weights, base = (shipped.WEIGHTS, shipped.BASE) if options.dry else fit(heads)
    told = provenance(read, heads, weights, base)
    if not options.dry:
        Path(str(shipped.__file__)).write_text(written(weights, base, told), encoding="utf-8")
    print(told)


def provenance(read: Sequence[str], heads: Sequence[Head], weights: dict[str, int], base: int) -> str:
    """Return what the weights were fitted on, and how well they are calibrated on the rest."""
    aside = [head for head in heads if head.aside]
    pairs = sum(len(head.rows) for head in heads if not head.aside)
    return "\n".join(
        (
            f"Fitted on {date.today():%Y-%m-%d} to {pairs:,} pairs of figures from two thirds of the articles in",
            f"{', '.join(read)}.",
            f"On the third kept aside ({len(aside):,} figures of headlines and summaries), by the score of the best:",
            "",
            *(f"    {line}" for line in lines(calibration(aside, weights, base), len(aside))),
        )
    )


def _heads(record: dict[str, str]) -> list[Head]:
    try:
        return list(heads_of(record["id"], understand(document_of(record))))
    except Unreadable:
        return []


if __name__ == "__main__":
    main()
