"""From a relation as somebody read it to the one that is judged, by the builder of its kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

from claimcheck.bind import Figure
from claimcheck.build.change import change, difference, step_and_rate
from claimcheck.build.middle import mean_of, within
from claimcheck.build.multiple import times_of
from claimcheck.build.order import keeps_to, margin_of, topped
from claimcheck.build.part import answers_of, part_of, rest_of
from claimcheck.build.product import product_of
from claimcheck.build.rate import rate_of
from claimcheck.build.share import share_of
from claimcheck.build.total import sum_of
from claimcheck.model import Article, Assumes, Claim, Relation
from claimcheck.number import Form, Kind, hundredths
from claimcheck.reading import calendar, twice
from claimcheck.reading.placed import Misplaced, Placed
from claimcheck.units import factor

READ = "read by another"
"""The construction of a relation from outside: what is measured of it is kept apart."""
_SURE = Assumes.SAME_THING
_PERCENT = (Kind.SHARE, Kind.POINTS)


def built(placed: Placed, article: Article) -> Relation:
    """Return the relation that a reading means.

    Raises:
        Misplaced: it can't be made of these figures.
    """
    return _BUILDERS[placed.kind.name](placed, article)


def _share(said: Placed, _: Article) -> Relation:
    share = said.the("share")
    relation = share_of(share, said.any("part"), said.any("whole"), _SURE, READ)
    return relation._replace(kind="majority-of") if share.number.form is Form.QUANTIFIER else relation


def _sum(said: Placed, _: Article) -> Relation:
    return sum_of(said.all("part"), said.any("total"), _SURE, READ)


def _part_of(said: Placed, _: Article) -> Relation:
    if said.all("whole"):
        return part_of(said.all("part"), said.any("whole"), _SURE, READ)
    answers = said.given("part")
    if any(one.mention.kind is not Kind.SHARE for one in answers) or len(answers) < 2:
        raise Misplaced("parts without a whole have to be shares")
    return answers_of(answers, _SURE, READ)


def _rest(said: Placed, _: Article) -> Relation:
    rest = said.any("rest")
    if said.all("whole"):
        return sum_of((*said.all("part"), rest), said.any("whole"), _SURE, READ)
    shares = (*said.given("part"), *said.given("rest"))
    if any(one.mention.kind is not Kind.SHARE for one in shares):
        raise Misplaced("what is left without a whole has to be a share")
    return rest_of(shares[:-1], shares[-1], _SURE, READ)


def _change(said: Placed, _: Article) -> Relation:
    percent = said.the("change")
    before, after, step = (next(iter(said.all(role)), None) for role in ("before", "after", "step"))
    if percent.mention.kind is Kind.MULTIPLE:
        if before is None or after is None:
            raise Misplaced("a multiple needs what was and what is")
        return times_of(percent, before, after, _SURE, READ)
    if before is not None and after is not None:
        return change(percent, before, after, said.sign, _SURE, READ)
    if before is not None and step is not None:
        return share_of(percent, step, before, _SURE, READ)
    if after is not None and isinstance(step, Claim):
        return step_and_rate(step, percent, after, said.sign, _SURE, READ)
    raise Misplaced("a change needs what it was measured on")


def _points(said: Placed, _: Article) -> Relation:
    points = _as_points(said.the("points"))
    return difference(points, said.any("before"), said.any("after"), said.sign, _SURE, READ)


def _step(said: Placed, _: Article) -> Relation:
    step, before, after = said.the("step"), said.any("before"), said.any("after")
    in_percent = isinstance(before, Claim) and before.mention.kind is Kind.SHARE
    return difference(_as_points(step) if in_percent else step, before, after, said.sign, _SURE, READ)


def _difference(said: Placed, _: Article) -> Relation:
    apart, more, less = said.the("difference"), said.any("more"), said.any("less")
    kinds = {one.mention.kind for one in (more, less) if isinstance(one, Claim)}
    if Kind.SCORE in kinds:
        raise Misplaced("a score has two numbers")
    if Kind.SHARE in kinds and apart.mention.kind is not Kind.SHARE:
        apart = apart._replace(mention=apart.mention._replace(number=hundredths(apart.number)))
    return margin_of(apart, more, less, _SURE, READ)


def _product(said: Placed, _: Article) -> Relation:
    count, each, total = map(said.any, ("count", "each", "total"))
    rate = _of_one_unit(each, total)
    relation = product_of(count, each, total, _SURE, READ, Fraction(said.scale) * rate, averaged=True)
    timed = isinstance(count, Claim) and count.mention.kind is Kind.DURATION
    plain = rate == 1 and (timed or said.scale == 1)
    return relation if plain else relation._replace(kind="product-in-units")


def _rate(said: Placed, _: Article) -> Relation:
    rate, base, cases, population = map(said.the, ("rate", "base", "cases", "population"))
    return rate_of(rate, base, cases, population, _SURE, READ)


def _ratio(said: Placed, _: Article) -> Relation:
    if said.the("multiple").mention.kind is Kind.SHARE:  # half of what it was
        return share_of(said.the("multiple"), said.any("result"), said.any("base"), _SURE, READ)
    return times_of(said.the("multiple"), said.any("base"), said.any("result"), _SURE, READ)


def _average(said: Placed, _: Article) -> Relation:
    return mean_of(said.all("item"), said.the("average"), _SURE, READ)


def _range(said: Placed, _: Article) -> Relation:
    low, high = said.one("low"), said.one("high")
    if low is None and high is None:
        raise Misplaced("a range needs an end")
    if low is not None and high is None and low.number.is_range:
        high = low
    return within(said.the("value"), low, high, _SURE, READ)


def _bound(said: Placed, _: Article) -> Relation:
    return keeps_to(said.the("limit"), said.the("amount"), said.sign, _SURE, READ)


def _superlative(said: Placed, _: Article) -> Relation:
    return topped(said.the("top"), said.given("other"), said.sign, _SURE, READ)


def _as_points(claim: Claim) -> Claim:
    """Return a figure as percentage points, though the text may leave the word out: *up four*, to 44 percent."""
    if claim.mention.kind in _PERCENT:
        return claim
    return claim._replace(mention=claim.mention._replace(kind=Kind.POINTS))


def _of_one_unit(each: Figure, total: Figure) -> Fraction:
    """Return how many units of the total one unit of what each is makes: a thousand kilograms in a tonne.

    Raises:
        Misplaced: the two have no unit in common.
    """
    if not (isinstance(each, Claim) and isinstance(total, Claim)):
        return Fraction(1)
    one, other = each.mention, total.mention
    if (one.kind, one.unit) == (other.kind, other.unit):
        return Fraction(1)
    rate = factor(one.unit or "", other.unit or "") if one.kind is other.kind is Kind.MEASURE else None
    if rate is None or not rate.exact:
        raise Misplaced("so much each and the total have no unit in common")
    return Fraction(rate.lo)


_BUILDERS: Mapping[str, Callable[[Placed, Article], Relation]] = {
    "share": _share,
    "sum": _sum,
    "part-of": _part_of,
    "rest": _rest,
    "change": _change,
    "points": _points,
    "step": _step,
    "difference": _difference,
    "product": _product,
    "rate": _rate,
    "ratio": _ratio,
    "average": _average,
    "range": _range,
    "same": twice.same,
    "bound": _bound,
    "superlative": _superlative,
    "names": twice.names,
    "age": calendar.age,
    "duration": calendar.duration,
    "weekday": calendar.weekday,
}
