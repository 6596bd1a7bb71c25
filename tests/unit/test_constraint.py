"""What a constraint leaves for each of its terms, and how several narrow each other."""

from fractions import Fraction

import pytest

from claimcheck.constraint import AtMost, Product, Sum, Term, equal, parts_of
from claimcheck.interval import EVERYTHING, INFINITY, NON_NEGATIVE, Interval
from claimcheck.narrow import Posed, System, narrow

of = Interval.of
A, B, C = Term("a"), Term("b"), Term("c")


def up(lo):
    return Interval(Fraction(lo), INFINITY)


@pytest.mark.parametrize(
    ("constraint", "values", "expected"),
    [
        (parts_of((A, B), C, slack=False), (of(9), of(6), up(0)), (up(-6), up(-9), of(15))),
        (
            parts_of((A, B), C, slack=True),
            (of(9), of(6), of(14)),
            (Interval(-INFINITY, 8), Interval(-INFINITY, 5), up(15)),
        ),
        (equal(A, B), (of(1, 3), of(2, 5)), (of(2, 5), of(1, 3))),
        (Sum(((2, A), (-3, B))), (of(3, 6), of(1, 9)), (of("3/2", "27/2"), of(2, 4))),
        (AtMost(A, B), (of(1, 9), of(2, 5)), (Interval(-INFINITY, 5), up(1))),
        (
            Product(A, B, C),
            (of("1/4", "1/2"), of(100, 200), of(10, 80)),
            (of("1/20", "4/5"), of(20, 320), of(25, 100)),
        ),
        (Product(A, B, C), (of(0, 1), of(0, 9), of(0, 3)), (EVERYTHING, EVERYTHING, of(0, 9))),
        (Product(A, B, C), (of(0, 1), of(0, 9), of(3, 6)), (up("1/3"), up(3), of(0, 9))),
        (Product(A, B, C), (of(0), of(5), of(3)), (of("3/5"), EVERYTHING, of(0))),
        (Product(A, B, C), (of(2), of(-5, -1), of(-4, 4)), (of(-4, 4), of(-2, 2), of(-10, -2))),
    ],
)
def test_what_the_others_leave(constraint, values, expected):
    known = dict(zip("abc", values, strict=False))
    assert tuple(constraint.project(index, known) for index in range(len(constraint.terms))) == expected


def system(constraints, whole=(), **stated):
    """Return a system in which each constraint is a piece, and each statement one above them."""
    posed = tuple(
        Posed(1 << number, constraint, constraint.terms) for number, constraint in enumerate(constraints)
    )
    keys = {term.key for constraint in constraints for term in constraint.terms}
    bits = {key: (1 << len(posed) + n, value) for n, (key, value) in enumerate(stated.items())}
    return System(posed, bits, dict.fromkeys(keys, NON_NEGATIVE), frozenset(whole))


def test_narrowing_runs_through_a_chain():
    chain = system([equal(A, B), Product(Term("share"), B, C)], a=of(100, 120), share=of("1/2"))
    assert narrow(chain).values["c"] == of(50, 60)
    assert narrow(chain).empty is None


def test_the_reasons_are_the_pieces_that_were_needed():
    clash = system([equal(A, B), AtMost(C, A), equal(B, C)], a=of(1), b=of(5), c=of(0, 9))
    outcome = narrow(clash)
    assert outcome.empty == "a"
    assert outcome.pieces == 0b011_001


def test_pieces_that_are_left_out_say_nothing():
    clash = system([equal(A, B)], a=of(1), b=of(5))
    assert narrow(clash, 0b011).values == {"a": of(1), "b": of(1)}
    assert narrow(clash, 0b110).values == {}


def test_whole_numbers_round_inward():
    share = system([Product(A, B, C)], whole="c", a=of("36/100", "38/100"), b=of(28))
    assert narrow(share).empty == "c"
    assert narrow(share._replace(whole=frozenset())).empty is None


def test_touching_statements_do_not_clash():
    assert narrow(system([equal(A, B)], a=of(1, 3), b=of(3, 5))).values == {"a": of(3), "b": of(3)}
    assert narrow(system([AtMost(A, B)], a=of(3, 5), b=of(1, 3))).empty is None


def test_a_statement_that_nothing_satisfies_is_found_at_once():
    outcome = narrow(system([equal(A, B)], a=of(2, 1)))
    assert (outcome.empty, outcome.pieces, outcome.steps) == ("a", 0b11, ())


def test_a_loop_that_never_settles_is_given_up():
    spiral = system([Product(Term("x"), A, B), equal(A, B)], x=of("9/10", "99/100"), a=of(1, 10**9))
    assert narrow(spiral).steps


def test_a_loop_that_doubles_its_digits_stays_short():
    squares = system([Product(A, A, B), equal(A, B)], a=up("11/10"))
    assert 2 < narrow(squares).values["a"].lo <= 2**256
    roots = system([Product(A, A, B), equal(A, B)], a=of("1/3", "99/100"))
    assert all(end.denominator < 2**512 for end in narrow(roots).values["b"])
