"""Laws of the solver; above all: a world that is true is never called contradictory.

The worlds are numbered. hypothesis would draw others whenever some module is loaded or left out, since it
takes the numbers in the code for likely ones, and so fail a change that has nothing to do with it.
"""

from collections.abc import Iterator, Sequence
from random import Random

from claimcheck.model import Relation
from claimcheck.narrow import narrow
from claimcheck.ring import ring_of
from claimcheck.solve import _system, conflicts
from tests.properties.worlds import only, spoiled_world, true_world


def randoms(count: int) -> Iterator[Random]:
    return map(Random, range(count))


def test_a_true_world_is_never_called_contradictory():
    for random in randoms(600):
        world = true_world(random)
        assert conflicts(world.relations) == ()


def test_narrowing_loses_no_solution():
    for random in randoms(300):
        world = true_world(random)
        for hard in (True, False):
            left = narrow(_system(world.relations, hard=hard)).values
            assert all(left[key].holds(world.values[key]) for key in left)


def test_a_ring_loses_no_solution_when_amounts_are_scaled():
    for random in randoms(300):
        world = true_world(random)
        ring = ring_of(_system(world.relations, hard=True))
        if ring:
            unit = next(key for key in ring.stated if key.startswith("amount"))
            left = narrow(ring).values
            for key, value in left.items():
                true = world.values[key]
                assert value.holds(true if key.startswith("share") else true / world.values[unit])


def test_no_piece_of_a_conflict_is_dispensable():
    """Nothing stated is; a relation, once in some thousand conflicts, where a ring has a choice of units."""
    superfluous = found = 0
    for random in randoms(500):
        for conflict in conflicts(spoiled_world(random).relations):
            found += 1
            keys = {part.term.key for part in conflict.parts}
            assert _provable(conflict.relations, keys, hard=conflict.hard)
            for key in keys:
                assert not _provable(conflict.relations, keys - {key}, hard=conflict.hard)
            for relation in conflict.relations:
                others = [one for one in conflict.relations if one is not relation]
                superfluous += _provable(others, keys, hard=conflict.hard)
    assert found > 250
    assert superfluous <= 1


def _provable(relations, keys, *, hard):
    return any(conflict.hard or not hard for conflict in conflicts(only(relations, keys)))


def test_what_the_others_leave_lies_apart_from_what_is_stated():
    for random in randoms(300):
        for conflict in conflicts(spoiled_world(random).relations):
            assert conflict.parts
            assert conflict.gap is None or conflict.gap >= 0
            for part, left in conflict.leaves:
                allowed = part.term.allowed.hard if conflict.hard else part.term.allowed.plausible
                assert not left.empty
                assert allowed.meet(left).empty or len(conflict.leaves) > 1 or _counts(conflict.relations)


def _counts(relations: Sequence[Relation]) -> bool:
    """Return whether whole numbers take part: where only they rule a value out, its interval may hold it."""
    constraints = (constraint for relation in relations for constraint in relation.constraints)
    return any(term.whole for constraint in constraints for term in constraint.terms)


def test_the_same_conflict_is_told_once():
    for random in randoms(200):
        found = conflicts(spoiled_world(random).relations)
        sets = [frozenset(map(id, conflict.relations)) for conflict in found]
        assert len(set(sets)) == len(sets)
        assert [conflict.hard for conflict in found] == sorted((one.hard for one in found), reverse=True)
