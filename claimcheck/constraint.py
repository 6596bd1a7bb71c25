"""The three kinds of constraint that every relation between figures comes down to.

- `Sum`: signed terms that cancel out, with or without a remainder that may not be negative.
- `Product`: two factors and their product.
- `AtMost`: one quantity is no larger than another.

A share of a whole is a `Product`; parts of a total a `Sum`, with a remainder when the list of parts is
open ("including nine passengers"). A restatement is a `Sum` of two terms. A constraint knows nothing of
words: it sees terms, and says what the others leave for each of them (`projections`).
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from fractions import Fraction
from itertools import islice
from typing import NamedTuple

from claimcheck.interval import EVERYTHING, INFINITY, NON_NEGATIVE, Interval, sign
from claimcheck.number import Allowed

Values = Mapping[Hashable, Interval]


class Term(NamedTuple):
    """A quantity in a constraint. Equal keys are the same quantity, wherever they stand.

    `allowed` is what the text states of it, `None` for a quantity the text implies but does not state.
    `whole` quantities are counted in whole numbers.
    """

    key: Hashable
    allowed: Allowed | None = None
    whole: bool = False
    domain: Interval = NON_NEGATIVE


class Sum(NamedTuple):
    """The terms, each times its coefficient, add up to zero; with `slack`, to zero or less.

    Parts and a total are `Sum(((1, a), (1, b), (-1, total)))`; with slack the parts may leave a
    remainder.
    """

    addends: tuple[tuple[int, Term], ...]
    slack: bool = False

    @property
    def terms(self) -> tuple[Term, ...]:
        """The quantities, in order."""
        return tuple(term for _, term in self.addends)

    def projections(self, values: Values) -> Iterator[Interval]:
        """Yield what the other terms leave for each, in order; `values` may narrow on the way.

        What lies in front of a term and what lies behind it are summed up as it goes, so that a long list takes
        time in proportion to its length.
        """
        behind = [NON_NEGATIVE if self.slack else _ZERO]
        for coefficient, term in reversed(self.addends[1:]):
            behind.append(behind[-1].plus(_scaled(values[term.key], coefficient)))
        before = _ZERO
        for coefficient, term in self.addends:
            rest = before.plus(behind.pop())
            yield (
                _scaled(rest, -coefficient)
                if coefficient in (1, -1)
                else rest.over(Interval.of(-coefficient))
            )
            before = before.plus(_scaled(values[term.key], coefficient))

    def project(self, index: int, values: Values) -> Interval:
        """Return what the other terms leave for the term at `index`."""
        return next(islice(self.projections(values), index, None))


class Product(NamedTuple):
    """`factor` times `base` is `product`. A `ratio` factor has no magnitude: a share, a rate, a multiple."""

    factor: Term
    base: Term
    product: Term
    ratio: bool = True

    @property
    def terms(self) -> tuple[Term, ...]:
        """The quantities, in order: factor, base, product."""
        return (self.factor, self.base, self.product)

    def projections(self, values: Values) -> Iterator[Interval]:
        """Yield what the other terms leave for each, in order; `values` may narrow on the way."""
        yield from (self.project(index, values) for index in range(3))

    def project(self, index: int, values: Values) -> Interval:
        """Return what the other terms leave for the term at `index`."""
        if index == 2:
            return values[self.factor.key].times(values[self.base.key])
        known, product = values[self.base.key if index == 0 else self.factor.key], values[self.product.key]
        if sign(known.lo) <= 0 <= sign(known.hi) and sign(product.lo) <= 0 <= sign(product.hi):
            return EVERYTHING
        return product.over(known)


class AtMost(NamedTuple):
    """`small` is no larger than `large`."""

    small: Term
    large: Term

    @property
    def terms(self) -> tuple[Term, ...]:
        """The quantities, in order: small, large."""
        return (self.small, self.large)

    def projections(self, values: Values) -> Iterator[Interval]:
        """Yield what each term leaves for the other, in order; `values` may narrow on the way."""
        yield from (self.project(index, values) for index in range(2))

    def project(self, index: int, values: Values) -> Interval:
        """Return what the other term leaves for the term at `index`."""
        if index == 0:
            return Interval(-INFINITY, values[self.large.key].hi)
        return Interval(values[self.small.key].lo, INFINITY)


Constraint = Sum | Product | AtMost


def equal(one: Term, other: Term) -> Sum:
    """Return the constraint that two terms are the same quantity."""
    return Sum(((1, one), (-1, other)))


def parts_of(parts: tuple[Term, ...], whole: Term, *, slack: bool) -> Sum:
    """Return the constraint that parts make up a whole, or with `slack` at most the whole."""
    return Sum((*((1, part) for part in parts), (-1, whole)), slack)


def _scaled(interval: Interval, coefficient: int) -> Interval:
    if coefficient == 1:
        return interval
    return interval.negated() if coefficient == -1 else interval.times(Interval.of(coefficient))


_ZERO = Interval(Fraction(0), Fraction(0))
