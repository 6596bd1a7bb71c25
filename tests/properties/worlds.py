"""Made-up worlds: quantities with true values, and relations between them that hold.

`World` grows by one relation at a time. Each quantity may be stated: by an interval drawn around its true
value, or by a number that a writer could have written for it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction
from random import Random

from claimcheck.constraint import AtMost, Constraint, Product, Sum, Term, equal, parts_of
from claimcheck.interval import INFINITY, Interval
from claimcheck.model import Assumes, Part, Reading, Relation
from claimcheck.number import POINT, Allowed, Form, Hedge, Kind, Number, step_of
from claimcheck.rounding import allow
from claimcheck.text import Span

HEDGES = (Hedge.NONE, Hedge.ABOUT, Hedge.NEARLY, Hedge.JUST_OVER, Hedge.AT_LEAST, Hedge.UNDER)


class World:
    """True values by key, and what is said of them."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.values: dict[str, Fraction] = {}
        self.terms: dict[str, Term] = {}
        self.relations: list[Relation] = []

    def amount(self, value: Fraction | None = None) -> Term:
        """Return a new amount, or an old one that nothing has to be true of."""
        if value is None and self.values and self.random.random() < 0.7:
            known = [key for key in self.values if key.startswith("amount")]
            if known:
                return self.terms[self.random.choice(known)]
        if value is None:
            value = Fraction(self.random.choice((1, 1, 10, 100)) * self.random.randint(1, 99))
        return self._add("amount", value, Kind.COUNT)

    def _add(self, name: str, value: Fraction, kind: Kind) -> Term:
        key = f"{name} {len(self.values)}"
        whole = kind is Kind.COUNT and value.denominator == 1 and self.random.random() < 0.7
        self.values[key] = value
        self.terms[key] = Term(key, self._statement(value, kind), whole)
        return self.terms[key]

    def _statement(self, value: Fraction, kind: Kind) -> Allowed | None:
        choice = self.random.random()
        if choice < 0.3:
            return None
        if choice < 0.65:
            for _ in range(5):
                written = allow(_written(self.random, value, kind), kind)
                if written.plausible.holds(value):
                    return written
        plausible = self._around(value)
        return Allowed(plausible.hull(self._around(value)), plausible)

    def _around(self, value: Fraction) -> Interval:
        below, above = (self.random.choice((0, 0, 1, 5, 30)) * abs(value) / 100 for _ in range(2))
        return Interval(value - below, INFINITY if self.random.random() < 0.1 else value + above)

    def grow(self) -> None:
        """Add a relation that holds."""
        getattr(
            self, self.random.choice(("_share", "_share", "_share", "_parts", "_order", "_same", "_each"))
        )()

    def _share(self) -> None:
        base, product = self.amount(), self.amount()
        if base.key == product.key:
            return
        ratio = self.values[product.key] / self.values[base.key]
        known = [key for key, value in self.values.items() if key.startswith("share") and value == ratio]
        share = self.terms[known[0]] if known else self._add("share", ratio, Kind.SHARE)
        self._relate((share, base, product), Product(share, base, product), derived=0)

    def _parts(self) -> None:
        parts = tuple({part.key: part for part in (self.amount() for _ in range(3))}.values())
        slack = self.random.random() < 0.5
        rest = self.random.randint(0, 50) if slack else 0
        total = self.amount(sum((self.values[part.key] for part in parts), Fraction(rest)))
        self._relate((*parts, total), parts_of(parts, total, slack=slack), derived=-1)

    def _order(self) -> None:
        small, large = sorted((self.amount(), self.amount()), key=lambda term: self.values[term.key])
        self._relate((small, large), AtMost(small, large), derived=1)

    def _same(self) -> None:
        one = self.amount()
        other = self.amount(self.values[one.key])
        self._relate((one, other), equal(one, other), derived=1)

    def _each(self) -> None:
        one, other = self.amount(), self.amount()
        total = self.amount(self.values[one.key] * self.values[other.key])
        self._relate((one, other, total), Product(one, other, total, ratio=False), derived=2)

    def _relate(self, terms: Iterable[Term], constraint: Constraint, *, derived: int) -> None:
        parts = tuple(Part(f"role {n}", term, Span(0, 0)) for n, term in enumerate(terms) if term.allowed)
        role = f"role {derived % len(constraint.terms)}"
        assumes = self.random.choice((Assumes.STATED, Assumes.STATED, Assumes.SAME_THING))
        reading = Reading("as written", (constraint,))
        self.relations.append(Relation("relation", parts, (reading,), assumes, role))


def true_world(random: Random) -> World:
    """Return a world with a few relations; each relation holds and each statement is true."""
    world = World(random)
    for _ in range(random.randint(1, 7)):
        world.grow()
    return world


def spoiled_world(random: Random) -> World:
    """Return a world in which some statements speak of other values than the true ones."""
    world = true_world(random)
    stated = [key for key, term in world.terms.items() if term.allowed]
    false: dict[str, Allowed | None] = {}
    for key in random.sample(stated, min(len(stated), random.randint(1, 3))):
        factor = Fraction(random.choice((50, 80, 90, 95, 105, 110, 125, 200)), 100)
        kind = Kind.SHARE if key.startswith("share") else Kind.COUNT
        value = world.values[key] * factor
        if kind is Kind.COUNT and random.random() < 0.8:
            value = Fraction(math.ceil(value))
        false[key] = allow(_written(random, value, kind), kind)
    world.relations = [restated(relation, false) for relation in world.relations]
    return world


def _written(random: Random, value: Fraction, kind: Kind) -> Number:
    """Return a number as a writer could round and hedge it; what it allows need not hold the value."""
    hedge = random.choice(HEDGES)
    if kind is Kind.SHARE:
        step = random.choice((POINT, POINT / 10))
        rounded = round(value / step) * step
        return Number("", rounded, rounded, step, Form.DECIMAL, hedge)
    digits = len(str(int(value)))
    rounded = Fraction(round(int(value), random.randint(1, digits) - digits))
    return Number("", rounded, rounded, step_of(int(rounded)), Form.INTEGER, hedge)


def restated(relation: Relation, statements: dict[str, Allowed | None]) -> Relation:
    """Return the relation with other statements for some of its terms; `None` takes one away."""

    def swap(term: Term) -> Term:
        return term._replace(allowed=statements[term.key]) if term.key in statements else term

    def rewrite(constraint: Constraint) -> Constraint:
        if isinstance(constraint, Sum):
            return constraint._replace(addends=tuple((sign, swap(term)) for sign, term in constraint.addends))
        if isinstance(constraint, Product):
            return Product(*map(swap, constraint.terms), ratio=constraint.ratio)
        return AtMost(*map(swap, constraint.terms))

    readings = tuple(
        reading._replace(constraints=tuple(map(rewrite, reading.constraints)))
        for reading in relation.readings
    )
    parts = tuple(part._replace(term=swap(part.term)) for part in relation.parts)
    return relation._replace(parts=tuple(part for part in parts if part.term.allowed), readings=readings)


def only(relations: Iterable[Relation], keys: set[str]) -> list[Relation]:
    """Return the relations with no other statements than those of some keys."""
    relations = list(relations)
    terms = {term.key for relation in relations for one in relation.constraints for term in one.terms}
    return [restated(relation, dict.fromkeys(terms - keys)) for relation in relations]
