"""Laws of the solver; above all: a world that is true is never called contradictory."""

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.constraint import narrow
from claimcheck.solve import _ring, _system, conflicts
from tests.properties.worlds import only, spoiled_world, true_world

RANDOM = st.randoms(use_true_random=False)


@settings(max_examples=600)
@given(RANDOM)
def test_a_true_world_is_never_called_contradictory(random):
    world = true_world(random)
    assert conflicts(world.relations) == ()


@settings(max_examples=300)
@given(RANDOM)
def test_narrowing_loses_no_solution(random):
    world = true_world(random)
    for hard in (True, False):
        left = narrow(_system(world.relations, hard=hard)).values
        assert all(left[key].holds(world.values[key]) for key in left)


@settings(max_examples=300)
@given(RANDOM)
def test_a_ring_loses_no_solution_when_amounts_are_scaled(random):
    world = true_world(random)
    ring = _ring(_system(world.relations, hard=True))
    if ring:
        unit = next(key for key, value in ring.given.items() if value.exact)
        left = narrow(ring).values
        for key, value in left.items():
            true = world.values[key]
            assert value.holds(true if key.startswith("share") else true / world.values[unit])


@settings(max_examples=300)
@given(RANDOM)
def test_no_piece_of_a_conflict_is_dispensable(random):
    for conflict in conflicts(spoiled_world(random).relations):
        keys = {part.term.key for part in conflict.parts}

        def provable(relations, conflict=conflict):
            return any(one.hard or not conflict.hard for one in conflicts(relations))

        assert provable(only(conflict.relations, keys))
        for relation in conflict.relations:
            assert not provable(only((one for one in conflict.relations if one is not relation), keys))
        for key in keys:
            assert not provable(only(conflict.relations, keys - {key}))


@settings(max_examples=300)
@given(RANDOM)
def test_what_the_others_leave_lies_apart_from_what_is_stated(random):
    for conflict in conflicts(spoiled_world(random).relations):
        assert conflict.parts
        assert conflict.gap is None or conflict.gap >= 0
        for part, left in conflict.leaves:
            allowed = part.term.allowed.hard if conflict.hard else part.term.allowed.plausible
            meeting = allowed.meet(left)
            assert not left.empty
            assert meeting.empty or part.term.whole or len(conflict.leaves) > 1
