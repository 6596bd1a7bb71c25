"""Find statements that cannot all hold, and the smallest set of them.

Relations that share quantities make a system of constraints, and narrowing (`narrow`) may prove
that it has no solution. Deleting every dispensable relation and statement makes the conflict minimal.

Each speaker has a world of his own, to which all that the narrator says belongs. It is judged with the
hard intervals and, where those fit, with the plausible ones; first relation by relation, then together.
Shares and multiples tied in a ring are judged without the amounts, too (`ring`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Hashable, Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from claimcheck.interval import EVERYTHING, INFINITY, End, Interval
from claimcheck.model import Assumes, Conflict, Part, Reading, Relation, Step
from claimcheck.narrow import Posed, System, narrow
from claimcheck.ring import ring_of
from claimcheck.worlds import SURENESS, World, components, speakers, tied


class Clash(NamedTuple):
    """A system without a solution; `pieces` are enough to prove it.

    The bit of a relation is its place in `relations`, the least sure first; statements have the bits above.
    """

    relations: Sequence[Relation]
    system: System
    pieces: int

    @property
    def involved(self) -> list[Relation]:
        """The relations among the pieces."""
        return [relation for bit, relation in enumerate(self.relations) if self.pieces >> bit & 1]

    def needs(self, key: Hashable) -> bool:
        """Return whether what is stated of a quantity is among the pieces."""
        bit, _ = self.system.stated.get(key, (0, EVERYTHING))
        return bool(bit & self.pieces) and bit.bit_length() > len(self.relations)

    def without(self, key: Hashable) -> Interval:
        """Return what the other pieces leave of a quantity, whose own statement is among them."""
        bit, _ = self.system.stated[key]
        return narrow(self.system, self.pieces ^ bit).values[key]


def conflicts(relations: Sequence[Relation]) -> tuple[Conflict, ...]:
    """Return the conflicts between the statements of `relations`, the surest first."""
    suspects = list(_suspects(tied(relations)))
    found: list[Conflict] = []
    settled: set[int] = set()
    for hard in (True, False) if suspects else ():
        for component, world in suspects:
            found.extend(_conflicts_in(component, world, settled, hard=hard))
        settled.update(id(relation) for conflict in found for relation in conflict.relations)
    return _with_culprits(found)


def _suspects(relations: Sequence[Relation]) -> Iterator[tuple[list[Relation], World]]:
    """Yield what hangs together and does not fit as a reader would take it, with the world it is in.

    Nearly everything fits, so this is where nearly all relations end. What fits the plausible intervals
    fits the hard ones too.
    """
    for component, world in components(relations):
        if _clash(component, hard=False):
            yield component, world


def _conflicts_in(
    component: Sequence[Relation], world: World, settled: set[int], *, hard: bool
) -> Iterator[Conflict]:
    """Yield the conflicts among connected relations that are not settled; the one to blame for each is, then."""
    while component := [relation for relation in component if id(relation) not in settled]:
        clash = _clash(component, hard=hard)
        if clash is None:
            return
        several = component if len(component) > 1 else []
        alone = (own for one in several if tied([one]) and (own := _clash([one], hard=hard)))
        conflict, blamed = _explain(_smallest(next(alone, clash), hard=hard), world, settled, hard=hard)
        settled.add(id(blamed))
        yield conflict


def _clash(relations: Sequence[Relation], *, hard: bool) -> Clash | None:
    """Return a proof that relations do not fit together, if narrowing finds one."""
    ordered = sorted(relations, key=lambda relation: SURENESS[relation.assumes])[::-1]
    system = _system(ordered, hard=hard)
    for posed in (ring_of(system), system):
        outcome = narrow(posed) if posed else None
        if posed and outcome and outcome.empty is not None:
            return Clash(ordered, posed, outcome.pieces)
    return None


def _system(relations: Sequence[Relation], *, hard: bool) -> System:
    """Return the constraints of relations, the surest first, with all that the text states of their terms."""
    posed = tuple(
        Posed(1 << number, constraint, constraint.terms)
        for number, relation in reversed(list(enumerate(relations)))
        for constraint in relation.constraints
    )
    spoken = {part.term.key for relation in relations for part in relation.parts}
    given: dict[Hashable, Interval] = {}
    stated: dict[Hashable, Interval] = {}
    whole: set[Hashable] = set()
    for term in (term for one in posed for term in one.terms):
        _add(given, term.key, term.domain)
        if term.allowed:
            allowed = term.allowed.hard if hard else term.allowed.plausible
            _add(stated if term.key in spoken else given, term.key, allowed)
        if term.whole:
            whole.add(term.key)
    for key, value in stated.items():
        stated[key] = value.meet(given[key])
    for key in whole:
        given[key] = given[key].inward()
        if key in stated:
            stated[key] = stated[key].inward()
    bits = {key: (1 << len(relations) + bit, value) for bit, (key, value) in enumerate(stated.items())}
    return System(posed, bits, given, frozenset(whole))


def _add(known: dict[Hashable, Interval], key: Hashable, value: Interval) -> None:
    known[key] = known[key].meet(value) if known.get(key, value) is not value else value


def _smallest(clash: Clash, *, hard: bool) -> Clash:
    """Return a clash in which nothing is dispensable.

    Among fewer relations another unit may suit a ring better, and lead to a smaller clash still.
    """
    smallest = _minimal(clash)
    while len(smallest.involved) < len(smallest.relations):
        again = _clash(smallest.involved[::-1], hard=hard)
        if not again:
            break
        smallest = _minimal(again)
    return smallest


def _minimal(clash: Clash) -> Clash:
    """Return a clash without the pieces that it does not need; what is needed among more is among fewer."""
    pieces, needed = clash.pieces, 0
    while untried := pieces & ~needed:
        piece = untried & -untried
        outcome = narrow(clash.system, pieces ^ piece)
        if outcome.empty is None:
            needed |= piece
        else:
            pieces = outcome.pieces
    return clash._replace(pieces=pieces)


def _explain(clash: Clash, world: World, settled: Container[int], *, hard: bool) -> tuple[Conflict, Relation]:
    """Return a conflict as the checks see it, and the relation to leave out from then on."""
    system, involved = clash.system, clash.involved
    parts: dict[Hashable, Part] = {}
    for part in (part for relation in involved[::-1] for part in relation.parts):
        if clash.needs(part.term.key):
            parts.setdefault(part.term.key, part)
    leaves = tuple((part, clash.without(key)) for key, part in parts.items())
    repaired, repair = _repair(involved[::-1], world, settled, hard=hard) or (involved[0], None)
    conflict = Conflict(
        relations=tuple(world.in_order(involved)),
        parts=tuple(parts.values()),
        hard=hard,
        assumes=_assumes(involved, tuple(parts.values())),
        gap=_gap(involved, leaves, system),
        leaves=leaves,
        repair=repair,
        culprit=None,
        steps=tuple(
            Step(clash.relations[posed.piece.bit_length() - 1], term, left)
            for posed, term, left in narrow(system, clash.pieces).steps
        ),
    )
    return conflict, repaired


def _assumes(involved: Sequence[Relation], parts: Sequence[Part]) -> Assumes:
    """Return the most that a conflict takes for granted; two speakers never owe each other agreement."""
    if len(speakers(parts)) > 1:
        return Assumes.SAME_SOURCE
    return max((relation.assumes for relation in involved), key=SURENESS.__getitem__)


def _gap(
    involved: Sequence[Relation], leaves: tuple[tuple[Part, Interval], ...], system: System
) -> End | None:
    """Return how far apart stated and left are, relative to the former; `None` where nothing is derived."""
    stated = {part.term.key: system.stated[part.term.key][1] for part, _ in leaves}
    if all(part.term.whole and stated[part.term.key].exact for part, _ in leaves):
        return None
    derived = {part.term.key for relation in involved if (part := relation.part(relation.derived))}
    if not derived:
        return None
    measured = [one for one in leaves if one[0].term.key in derived] or leaves
    return min((_relative(part, stated[part.term.key], left) for part, left in measured), default=None)


def _relative(part: Part, stated: Interval, left: Interval) -> End:
    apart = stated.distance(left)
    value = (part.claim.number.low if part.claim else stated.lo) or stated.hi
    if isinstance(value, float):
        return Fraction(0)
    return apart / abs(value) if value else INFINITY


def _repair(
    involved: Sequence[Relation], world: World, settled: Container[int], *, hard: bool
) -> tuple[Relation, Reading] | None:
    """Return the first other reading under which an involved relation fits the others and its world."""
    for relation in involved:
        for reading in relation.readings[1:]:
            reread = relation._replace(readings=(reading,))
            if _clash([reread if one is relation else one for one in involved], hard=hard):
                continue
            around = world.component(reread, settled, relation)
            clash = _clash(around, hard=hard) if len(around) > len(involved) else None
            if not clash or not any(one is reread for one in clash.involved):
                return relation, reading
    return None


def _with_culprits(found: list[Conflict]) -> tuple[Conflict, ...]:
    """Return the conflicts, each with the statement in most of them: of the hard ones, then of the others."""
    hard = Counter(part.term.key for conflict in found if conflict.hard for part in conflict.parts)
    soft = Counter(part.term.key for conflict in found if not conflict.hard for part in conflict.parts)
    named = []
    for conflict in found:
        votes = {part.term.key: (hard[part.term.key], soft[part.term.key]) for part in conflict.parts}
        leading = [part for part in conflict.parts if votes[part.term.key] == max(votes.values())]
        named.append(conflict._replace(culprit=leading[0] if len(leading) == 1 else None))
    return tuple(named)


def holds(relation: Relation) -> bool:
    """Return whether a relation alone can be true, as its figures may honestly be meant."""
    return not tied([relation]) or _clash([relation], hard=True) is None
