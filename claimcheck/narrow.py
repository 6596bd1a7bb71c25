"""Constraints that share quantities, and how they narrow them.

`narrow` lets each constraint of a `System` narrow its terms until nothing moves any more, or until a quantity
has no value left: then the system is contradictory. Narrowing never drops a value that some solution needs, so
*a world that is true is never called contradictory*; it may overlook a contradiction, and stops after `VISITS`
rounds. For every bound it knows which pieces of the system stand behind it: constraints and statements are bits
of a number, so the reasons of a bound are one number.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Collection, Hashable, Iterator, Mapping
from fractions import Fraction
from typing import NamedTuple

from claimcheck.constraint import Constraint, Term, Values
from claimcheck.interval import EVERYTHING, INFINITY, End, Interval


class Posed(NamedTuple):
    """A constraint in a system with its terms, and the bit of the piece it belongs to."""

    piece: int
    constraint: Constraint
    terms: tuple[Term, ...]


class System(NamedTuple):
    """Constraints and what is known of their terms.

    `stated` maps a key to the bit of the statement and to what it leaves of the term; `given` holds what
    nobody states: domains, constants, the unit of a ring. `whole` are the keys counted in whole numbers.
    """

    posed: tuple[Posed, ...]
    stated: Mapping[Hashable, tuple[int, Interval]]
    given: Values
    whole: frozenset[Hashable]


class Narrowed(NamedTuple):
    """The end of narrowing: what is left for each quantity, how it went, and who is to blame.

    `empty` is the quantity with nothing left, if there is one, and `pieces` all that was needed to get there.
    """

    values: dict[Hashable, Interval]
    steps: tuple[tuple[Posed, Term, Interval], ...]
    empty: Hashable | None = None
    pieces: int = 0


EVERY_PIECE = -1
VISITS = 40
"""How often a constraint is looked at, on average, before narrowing gives up."""
WORTHWHILE = Fraction(1, 1000)
"""The part of its width by which an interval has to shrink to be worth another look at its neighbors."""

LARGEST, LONGEST = 2**128, 2**256
"""Beyond the first everything is endless; ends that take longer numbers than the second are rounded."""


def narrow(system: System, pieces: int = EVERY_PIECE) -> Narrowed:
    """Narrow what the chosen pieces of a system leave; stop at the first quantity with nothing left."""
    active = [posed for posed in system.posed if posed.piece & pieces]
    values, reasons, empty = _unnarrowed(system, active, pieces)
    if empty is not None:
        return Narrowed(values, (), empty, reasons[empty])
    steps: list[tuple[Posed, Term, Interval]] = []
    waiting = deque(range(len(active)))
    for _ in range(VISITS * len(active)):
        if not waiting:
            break
        current = waiting.popleft()
        posed = active[current]
        for term, left in _revise(posed, values, system.whole):
            values[term.key] = left
            reasons[term.key] = _behind(posed, reasons)
            steps.append((posed, term, left))
            if left.empty:
                return Narrowed(values, tuple(steps), term.key, reasons[term.key])
            waiting.extend(_neighbors(active, current, term.key, waiting))
    return Narrowed(values, tuple(steps))


def _unnarrowed(
    system: System, active: list[Posed], pieces: int
) -> tuple[dict[Hashable, Interval], dict[Hashable, int], Hashable | None]:
    """Return what is known before narrowing, the bits behind it, and the first quantity with nothing left."""
    values: dict[Hashable, Interval] = {}
    reasons: dict[Hashable, int] = {}
    for posed in active:
        for term in posed.terms:
            bit, stated = system.stated.get(term.key, _UNSTATED)
            told = bit & pieces
            values[term.key] = stated if told else system.given[term.key]
            reasons[term.key] = told
            if values[term.key].empty:
                reasons[term.key] |= posed.piece
                return values, reasons, term.key
    return values, reasons, None


def _revise(posed: Posed, values: Values, whole: frozenset[Hashable]) -> Iterator[tuple[Term, Interval]]:
    """Yield what a constraint leaves for each of its terms, where that is less than before."""
    for term, projected in zip(posed.terms, posed.constraint.projections(values), strict=True):
        before = values[term.key]
        left = before.meet(projected)
        if left == before:
            continue
        if term.key in whole:
            left = left.inward()
        if _long(left.lo) or _long(left.hi):
            left = before.meet(_short(left))
        if _moves(before, left):
            yield term, left


def _behind(posed: Posed, reasons: Mapping[Hashable, int]) -> int:
    """Return the pieces behind a constraint and the bounds of all its terms."""
    behind = posed.piece
    for term in posed.terms:
        behind |= reasons[term.key]
    return behind


def _neighbors(active: list[Posed], current: int, key: Hashable, waiting: Collection[int]) -> Iterator[int]:
    """Yield the constraints that a narrower quantity wakes up."""
    for number, posed in enumerate(active):
        awake = number == current or number in waiting
        if not awake and any(term.key == key for term in posed.terms):
            yield number


def _moves(before: Interval, after: Interval) -> bool:
    """Return whether a narrowing matters: it leaves nothing, or an end moves by a good part of the width.

    An interval with an open end has no width; there, the other end has to move by a good part of itself.
    """
    shifts = [(was, now) for was, now in zip(before, after, strict=True) if now is not was]
    if after.empty or any(isinstance(was, float) for was, _ in shifts):
        return True
    half_open = isinstance(before.lo, float) or isinstance(before.hi, float)
    for was, now in shifts:
        least = (was if half_open else before.hi - before.lo) * WORTHWHILE
        if now - was > least or was - now > least:
            return True
    return False


def _long(end: End) -> bool:
    return isinstance(end, Fraction) and max(abs(end.numerator), end.denominator) > LONGEST


def _short(interval: Interval) -> Interval:
    """Return the interval with ends of bearable length, rounded outward: a loop can double their digits."""
    lo, hi = interval
    if _long(lo):
        lo = min(Fraction(math.floor(lo * LARGEST), LARGEST), Fraction(LARGEST))
        lo = lo if lo > -LARGEST else -INFINITY
    return Interval(lo, -_short(Interval(-hi, INFINITY)).lo if _long(hi) else hi)


_UNSTATED = (0, EVERYTHING)
