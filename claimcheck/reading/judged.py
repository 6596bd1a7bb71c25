"""What becomes of a reading: relations to judge, those that the program has read itself, and those that are dropped.

The benefit of the doubt comes first. A relation that does not hold is taken only if no figure beside one of its own
would make it hold, since then the reader may have taken the wrong one, and if it looks like a slip: what lies farther
off was read wrong.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from fractions import Fraction
from functools import partial
from itertools import chain, takewhile
from typing import NamedTuple

from claimcheck.doubt import is_slip
from claimcheck.interval import Interval
from claimcheck.model import Article, Claim, Conflict, Dropped, Relation
from claimcheck.number import BARE
from claimcheck.reading.built import built
from claimcheck.reading.contract import SURE, ReadBy, Told
from claimcheck.reading.fitted import fitted
from claimcheck.reading.placed import Misplaced, Placed, placed
from claimcheck.reading.vetoes import may_clash, must_fit, of_one_unit
from claimcheck.solve import conflicts, holds

_FAR_OFF = frozenset(("weekday", "list-count", "time-span", "conversion"))
"""Kinds of relation whose terms are not the numbers of their figures, or that no other figure is likelier for."""


_TOLD_IN_PART = frozenset(("duration", "age-of-life"))
"""Kinds of relation that are told without a year that the text only implies."""


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
            _doubt(said, relation, article, likely=told.sure != SURE[0])
        except Misplaced as error:
            quotes = tuple(one.quote or f"({one.derived})" for one in told.figures)
            dropped.append(Dropped(told.kind, quotes, reading.reader, str(error)))
            continue
        known.add(mark)
        taken.append(_by_name(relation))
    return Judged(tuple(taken), agreed, tuple(dropped))


def _by_name(relation: Relation) -> Relation:
    """Return a relation under a name of its own, where the text does not give all that its kind is told with."""
    given = relation.kind in _TOLD_IN_PART or all(part.claim for part in relation.parts)
    whole = relation.kind != "average" or relation.states("low", "high")
    return relation if given and whole else relation._replace(kind=f"{relation.kind}-in-part")


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
        and _is_of_several(one)
        and any(relation.reader for relation in one.relations)
        and not any(_spoken(one) <= known or known <= _spoken(one) for known in told)
    )


def _is_of_several(conflict: Conflict) -> bool:
    """Return whether a conflict is between figures, or a figure and words: not within what somebody implied."""
    first, *others = conflict.relations
    stated = [part for part in conflict.parts if part.claim]
    return len(stated) > 1 or bool(first.evidence) or (not others and len(first.stated) > 1)


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


def _doubt(said: Placed, relation: Relation, article: Article, *, likely: bool) -> None:
    """Turn a relation down that does not hold, and may not be meant.

    Raises:
        Misplaced: with the reason.
    """
    if not said.implied and not holds(relation):
        may_clash(said)
        if likely:
            raise Misplaced("it does not hold, and whoever read it was not sure")
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
    for other in chain(
        takewhile(partial(_share_sentence, claim), article.claims[claim.index :: -1]),
        takewhile(partial(_share_sentence, claim), article.claims[claim.index :]),
    ):
        loose = other.number.hedge not in BARE and claim.number.hedge in BARE  # a bound fits nearly anything
        if other.number.low != claim.number.low and not loose and of_one_unit(claim, other):
            yield other


def _share_sentence(one: Claim, other: Claim) -> bool:
    return one.sentence.index == other.sentence.index


def _would_hold(said: Placed, article: Article) -> bool:
    try:
        must_fit(said, article)
        return holds(built(said, article))
    except Misplaced:
        return False


def _looks_like_a_slip(relation: Relation) -> bool:
    """Return whether one of the figures may stand where another would fit: off by little, or by a scale."""
    if relation.kind in _FAR_OFF:
        return True
    claims = {part.term.key: part.claim for part in relation.parts if part.claim}
    values: dict[Hashable, Interval] = {}
    for term in (term for one in relation.constraints for term in one.terms):
        values[term.key] = term.allowed.hard if term.allowed else term.domain
    return any(
        _near(claims[term.key], left)
        for one in relation.constraints
        for term, left in zip(one.terms, one.projections(values), strict=True)
        if term.key in claims
    )


def _near(claim: Claim, left: Interval) -> bool:
    """Return whether a figure is near the values that the others leave; years and the like are always."""
    number = claim.number.low
    ends = [end for end in left if not isinstance(end, float)]
    middle = [sum(ends, Fraction(0)) / 2] if len(ends) > 1 else []
    return left.empty or any(is_slip(number, value) for value in (*ends, *middle))


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
    "majority-in-percent": "same",
    "two-shares": "same",
    "conversion": "same",
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
