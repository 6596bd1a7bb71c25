"""Which relations are judged together: one world for each speaker, in groups that share a quantity."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence

from claimcheck.constraint import Constraint, Product, Sum
from claimcheck.model import Assumes, Part, Relation

LARGEST_SYSTEM = 60
"""More relations than this are judged one by one only."""
SURENESS = {assumes: rank for rank, assumes in enumerate(Assumes)}
"""How much a relation takes for granted, from least to most."""


def tied(relations: Sequence[Relation]) -> list[Relation]:
    """Return the relations that bind something, each once however often the text repeats it.

    A share of which the part is given nowhere binds nothing, for such a part may be anything, unless another
    relation speaks of it; and a figure is always equal to itself.
    """
    posed: dict[tuple[Constraint, ...], Relation] = {}
    for one in sorted(relations, key=lambda relation: SURENESS[relation.assumes]):
        if not _is_trivial(one):
            posed.setdefault(one.constraints, one)
    kept = list(posed.values())
    while True:
        spoken = Counter(term.key for relation in kept for one in relation.constraints for term in one.terms)
        tied = [
            relation
            for relation in kept
            if not all(_binds_nothing(one, spoken) for one in relation.constraints)
        ]
        if len(tied) == len(kept):
            return kept
        kept = tied


def _is_trivial(relation: Relation) -> bool:
    """Return whether a relation says of one quantity that it is itself."""
    keys = {term.key for one in relation.constraints for term in one.terms}
    return len(keys) == 1 and all(isinstance(one, Sum) and not one.slack for one in relation.constraints)


def _binds_nothing(constraint: Constraint, spoken: Mapping[Hashable, int]) -> bool:
    if not isinstance(constraint, Product):
        return False
    free = constraint.product
    sound = not any(one.allowed and one.allowed.plausible.meet(one.domain).empty for one in constraint.terms)
    return sound and free.allowed is None and not free.whole and spoken[free.key] == 1


def worlds(relations: Sequence[Relation]) -> Iterator[list[Relation]]:
    """Yield what holds in the world of each speaker; what the narrator or the text says holds in all.

    A relation that needs two speakers to count alike stands for itself.
    """
    spoken: dict[Hashable, list[Relation]] = {}
    everywhere: list[Relation] = []
    across: list[list[Relation]] = []
    for relation in relations:
        heard = speakers(relation.parts)
        if relation.assumes is Assumes.SAME_SOURCE:
            across.append([relation])
        elif relation.assumes is Assumes.STATED or not heard:
            everywhere.append(relation)
        elif len(heard) > 1:
            across.append([relation])
        else:
            spoken.setdefault(heard.pop(), []).append(relation)
    yield everywhere
    for own in spoken.values():
        yield everywhere + own
    yield from across


def speakers(parts: Sequence[Part]) -> set[Hashable]:
    """Return the outermost speakers of some figures; the narrator is none."""
    return {part.claim.attribution[0].key for part in parts if part.claim and part.claim.attribution}


def components(relations: Sequence[Relation]) -> list[list[Relation]]:
    """Return the relations in groups that share no quantity with each other."""
    groups: list[tuple[set[Hashable], list[int]]] = []
    for number, relation in enumerate(relations):
        keys = {term.key for constraint in relation.constraints for term in constraint.terms}
        members = [number]
        for touching in [group for group in groups if not group[0].isdisjoint(keys)]:
            groups.remove(touching)
            keys |= touching[0]
            members += touching[1]
        groups.append((keys, members))
    small = [members for _, members in groups if len(members) <= LARGEST_SYSTEM]
    large = [[member] for _, members in groups if len(members) > LARGEST_SYSTEM for member in members]
    return [[relations[number] for number in sorted(members)] for members in small + large]
