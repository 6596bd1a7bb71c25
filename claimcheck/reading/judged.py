"""What becomes of a reading: relations to judge, those that the program has read itself, and those that are dropped.

The benefit of the doubt comes first. A relation that does not hold is taken only if no figure beside one of its own
would make it hold, since then the reader may have taken the wrong one, and if it looks like a slip: what lies farther
off was read wrong.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.constraint import AtMost, Constraint, Product, Sum
from claimcheck.doubt import is_slip
from claimcheck.interval import Interval
from claimcheck.model import Article, Claim, Conflict, Dropped, Reading, Relation
from claimcheck.number import BARE
from claimcheck.reading.built import built
from claimcheck.reading.contract import ReadBy, Told
from claimcheck.reading.fitted import fitted
from claimcheck.reading.placed import Misplaced, Placed, placed
from claimcheck.reading.vetoes import may_clash, must_fit, of_one_unit
from claimcheck.solve import conflicts, holds

_NO_AMOUNTS = frozenset(("weekday", "list-count", "time-span"))
"""Kinds of relation whose terms are not the numbers of their figures."""


class Judged(NamedTuple):
    """The relations of a reading that are judged, how many of them the program has read too, and those dropped."""

    relations: tuple[Relation, ...]
    agreed: int = 0
    dropped: tuple[Dropped, ...] = ()


def judged(article: Article, reading: ReadBy, own: Sequence[Relation]) -> Judged:
    """Return what becomes of a reading of an article, in which the program has read relations of its `own`."""
    known = {(_family(one), _figures(one)) for one in own}
    shared = Counter(one.derived for told in reading.relations for one in told.figures if one.derived)
    taken: list[Relation] = []
    dropped: list[Dropped] = []
    agreed = 0
    for told in reading.relations:
        try:
            said, relation = _built(told, article, reading.reader)
            mark = (_family(relation), _figures(relation))
            binds = any(shared[one.derived] > 1 for one in told.figures if one.derived)
            if mark in known and not binds:
                agreed += 1
                continue
            _doubt(said, relation, article)
        except Misplaced as error:
            quotes = tuple(one.quote or f"({one.derived})" for one in told.figures)
            dropped.append(Dropped(told.kind, quotes, reading.reader, str(error)))
            continue
        known.add(mark)
        taken.append(relation)
    return Judged(tuple(taken), agreed, tuple(dropped))


def clashes(
    own: Sequence[Relation], read: Sequence[Relation], found: Sequence[Conflict]
) -> tuple[Conflict, ...]:
    """Return the conflicts that relations `read` by others make beyond those `found` in the program's own.

    They count only where nobody could defend the figures, and never speak of a conflict that is found already.
    """
    told = [_spoken(one) for one in found]
    return tuple(
        one
        for one in conflicts((*own, *read))
        if one.hard
        and any(relation.reader for relation in one.relations)
        and not any(_spoken(one) <= known or known <= _spoken(one) for known in told)
    )


def _spoken(conflict: Conflict) -> frozenset[int]:
    return frozenset(part.claim.index for part in conflict.parts if part.claim)


def _built(told: Told, article: Article, reader: str) -> tuple[Placed, Relation]:
    """Return what somebody read, found in the text, and the relation that it means.

    Raises:
        Misplaced: it can't be.
    """
    said = fitted(placed(told, article, reader))
    must_fit(said, article)
    return said, built(said, article)._replace(reader=reader)


def _doubt(said: Placed, relation: Relation, article: Article) -> None:
    """Turn a relation down that does not hold, and may not be meant.

    Raises:
        Misplaced: with the reason.
    """
    if not said.implied and not holds(relation):
        may_clash(said)
        if _another_fits(said, article):
            raise Misplaced("it does not hold, and another figure beside would fit")
        if not _looks_like_a_slip(relation):
            raise Misplaced("its figures lie too far apart to be a slip")


def _another_fits(said: Placed, article: Article) -> bool:
    """Return whether a relation holds with another figure of the same sentence in place of one of its own."""
    own = {claim.index for claim in said.claims}
    for role, figures in said.figures.items():
        for at, claim in enumerate(figures):
            rivals = _beside(claim, article) if isinstance(claim, Claim) else ()
            for other in rivals:
                changed = (*figures[:at], other, *figures[at + 1 :])
                again = said._replace(figures={**said.figures, role: changed})
                if other.index not in own and _would_hold(again, article):
                    return True
    return False


def _beside(claim: Claim, article: Article) -> Iterator[Claim]:
    """Yield the other figures of the same sort, and of another value, in the sentence of a figure."""
    for other in article.claims:
        here = other.sentence is claim.sentence and other.number.low != claim.number.low
        loose = other.number.hedge not in BARE and claim.number.hedge in BARE  # a bound fits nearly anything
        if here and not loose and of_one_unit(claim, other):
            yield other


def _would_hold(said: Placed, article: Article) -> bool:
    try:
        must_fit(said, article)
        return holds(built(said, article))
    except Misplaced:
        return False


def _looks_like_a_slip(relation: Relation) -> bool:
    """Return whether one of the figures may stand where another would fit: off by little, or by a scale."""
    if relation.kind in _NO_AMOUNTS:
        return True
    found = conflicts([_in_parts(relation)])
    return not found or any(
        part.claim is not None and _near(part.claim, left)
        for conflict in found
        for part, left in conflict.leaves
    )


def _in_parts(relation: Relation) -> Relation:
    """Return a relation whose figures need be no whole numbers, so that what the others leave is near."""
    readings = (Reading("as written", tuple(map(_divisible, relation.constraints))),)
    parts = tuple(one._replace(term=one.term._replace(whole=False)) for one in relation.parts)
    return relation._replace(readings=readings, parts=parts)


def _divisible(constraint: Constraint) -> Constraint:
    if isinstance(constraint, Sum):
        addends = tuple((times, term._replace(whole=False)) for times, term in constraint.addends)
        return constraint._replace(addends=addends)
    if isinstance(constraint, Product):
        factor, base, product = (term._replace(whole=False) for term in constraint.terms)
        return constraint._replace(factor=factor, base=base, product=product)
    return AtMost(*(term._replace(whole=False) for term in constraint.terms))


def _near(claim: Claim, left: Interval) -> bool:
    """Return whether a figure is near the values that the others leave; years and the like are always."""
    number = claim.number.low
    ends = [end for end in left if not isinstance(end, float)]
    return any(is_slip(number, end) for end in ends)


_FAMILIES = {
    "restatement": "same",
    "same-measure": "same",
    "same-share": "same",
    "orphan": "same",
    "bound": "same",
    "net-share": "sum",
    "table-total": "sum",
    "rise-or-fall": "bound",
    "majority-of": "share-of",
    "majority-in-percent": "two-shares",
    "age": "age-of-life",
    "age-then": "age-of-life",
    "one-age": "same",
}
"""Kinds that say the same of the same figures."""


def _family(relation: Relation) -> str:
    """Return what a kind of relation goes by; a bound that somebody else read is one of order."""
    if relation.kind == "bound" and relation.reader:
        return "bound"
    return _FAMILIES.get(relation.kind, relation.kind)


def _figures(relation: Relation) -> frozenset[int]:
    return frozenset(claim.index for claim in relation.stated)
