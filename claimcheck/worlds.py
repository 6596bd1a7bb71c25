"""Which relations are judged together: one world for each speaker, in groups that share a quantity."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Hashable, Iterable, Iterator, Mapping, Sequence

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


class World:
    """The relations that hold for one speaker, and which of them speak of a quantity.

    It knows for each quantity the relations that touch it, so that what hangs together with one of them is
    found without a look at all the others.
    """

    def __init__(
        self, places: Mapping[int, int], relations: Iterable[Relation], around: World | None
    ) -> None:
        """Add relations to those of the world `around`; `places` tells by identity where in the text they stand."""
        self._places, self._around = places, around
        self._touching: dict[Hashable, list[Relation]] = {}
        for relation in relations:
            for key in _keys(relation):
                self._touching.setdefault(key, []).append(relation)

    def in_order(self, relations: Iterable[Relation]) -> list[Relation]:
        """Return relations in the order of the text."""
        return sorted(relations, key=lambda one: self._places.get(id(one), -1))

    def component(
        self, seed: Relation, without: Container[int] = (), instead_of: Relation | None = None
    ) -> list[Relation]:
        """Return what hangs together with a relation, itself included, and leads past none `without`.

        The relation may be a new reading, `instead_of` one of the world. Where that is too much to be judged
        together, it is judged alone.
        """
        found, waiting, keys = [seed], [seed], set[Hashable]()
        met = {id(seed), id(instead_of)}
        while waiting:
            fresh = _keys(waiting.pop()) - keys
            keys |= fresh
            for one in (one for key in fresh for one in self._speaking_of(key)):
                if id(one) in met or id(one) in without:
                    continue
                met.add(id(one))
                found.append(one)
                waiting.append(one)
                if len(found) > LARGEST_SYSTEM:
                    return [seed]
        return self.in_order(found)

    def _speaking_of(self, key: Hashable) -> Iterator[Relation]:
        if self._around:
            yield from self._around._speaking_of(key)
        yield from self._touching.get(key, ())


def components(relations: Sequence[Relation]) -> Iterator[tuple[list[Relation], World]]:
    """Yield the relations that are judged together, and the world that they hold in.

    What the narrator or the text says holds in the world of every speaker. A relation that needs two speakers
    to count alike stands for itself.
    """
    spoken: dict[Hashable, list[Relation]] = {}
    everywhere: list[Relation] = []
    across: list[Relation] = []
    for relation in relations:
        heard = speakers(relation.parts)
        if relation.assumes is Assumes.SAME_SOURCE:
            across.append(relation)
        elif relation.assumes is Assumes.STATED or not heard:
            everywhere.append(relation)
        elif len(heard) > 1:
            across.append(relation)
        else:
            spoken.setdefault(heard.pop(), []).append(relation)
    places = {id(relation): place for place, relation in enumerate(relations)}
    shared = World(places, everywhere, None)
    yield from _apart(everywhere, shared)
    for own in spoken.values():
        yield from _apart(own, World(places, own, shared))
    for relation in across:
        yield [relation], World(places, [relation], None)


def _apart(relations: Iterable[Relation], world: World) -> Iterator[tuple[list[Relation], World]]:
    """Yield each group around some relations of a world once."""
    seen: set[int] = set()
    for relation in relations:
        if id(relation) not in seen:
            component = world.component(relation)
            seen.update(map(id, component))
            yield component, world


def _keys(relation: Relation) -> set[Hashable]:
    return {term.key for constraint in relation.constraints for term in constraint.terms}


def speakers(parts: Sequence[Part]) -> set[Hashable]:
    """Return the outermost speakers of some figures; the narrator is none."""
    return {part.claim.attribution[0].key for part in parts if part.claim and part.claim.attribution}
