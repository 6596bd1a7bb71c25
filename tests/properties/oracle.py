"""A second opinion: the same relations and statements, put to z3."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import z3

from claimcheck.constraint import AtMost, Constraint, Product, Term
from claimcheck.interval import Interval
from claimcheck.model import Relation

MILLISECONDS = 500


def contradictory(relations: Iterable[Relation], *, hard: bool) -> bool | None:
    """Return whether no values satisfy the relations; `None` if z3 gives up.

    What has a share is positive, as in `solve`. The real numbers are tried first: where they have no
    solution, whole numbers have none.
    """
    constraints = [constraint for relation in relations for constraint in relation.constraints]
    for whole in (False, True):
        solver = z3.Solver()
        solver.set("timeout", MILLISECONDS)
        for constraint in constraints:
            solver.add(_formula(constraint, whole))
            for term in constraint.terms:
                solver.add(*_bounds(_variable(term, whole), term.domain))
                if term.allowed:
                    allowed = term.allowed.hard if hard else term.allowed.plausible
                    solver.add(*_bounds(_variable(term, whole), allowed))
        verdict = solver.check()
        if verdict == z3.unsat:
            return True
    return False if verdict == z3.sat else None


def _formula(constraint: Constraint, whole: bool) -> z3.BoolRef:
    values = [_variable(term, whole) for term in constraint.terms]
    if isinstance(constraint, Product):
        holds = values[0] * values[1] == values[2]
        return z3.And(holds, values[1] > 0) if constraint.ratio else holds
    if isinstance(constraint, AtMost):
        return values[0] <= values[1]
    total = z3.Sum([sign * value for (sign, _), value in zip(constraint.addends, values, strict=True)])
    return total <= 0 if constraint.slack else total == 0


def _variable(term: Term, whole: bool) -> z3.ArithRef:
    return z3.Int(str(term.key)) if whole and term.whole else z3.Real(str(term.key))


def _bounds(value: z3.ArithRef, interval: Interval) -> list[z3.BoolRef]:
    lo, hi = interval
    least = [value >= _exact(lo)] if isinstance(lo, Fraction) else []
    return least + ([value <= _exact(hi)] if isinstance(hi, Fraction) else [])


def _exact(end: Fraction) -> z3.RatNumRef:
    return z3.Q(end.numerator, end.denominator)
