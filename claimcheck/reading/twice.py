"""Readings that say that two figures are one, or that some names are all there are."""

from __future__ import annotations

from claimcheck.build.listing import names_of
from claimcheck.build.same import conversion_of, one_share, same_as
from claimcheck.interval import Interval
from claimcheck.model import Article, Assumes, Claim, Relation
from claimcheck.number import BARE, Form, Kind
from claimcheck.reading.placed import Misplaced, Placed
from claimcheck.same.exclusion import of_one_size
from claimcheck.same.sort import is_told, sorts_of
from claimcheck.units import factor

_FEWEST, _MOST = 2, 30
_IN_WORDS = (Form.FRACTION, Form.ODDS, Form.QUANTIFIER)


def same(said: Placed, _: Article) -> Relation:
    """Return the relation that two figures are one."""
    (first,), (again,) = said.given("first"), said.given("again")
    rate = _rate(first, again)
    if rate is not None:
        return conversion_of(first, again, rate, Assumes.SAME_THING, "read by another")
    shares = first.mention.kind is again.mention.kind is Kind.SHARE
    if shares and (first.number.form in _IN_WORDS) is not (again.number.form in _IN_WORDS):
        pair = (first, again) if first.number.form in _IN_WORDS else (again, first)
        return one_share(*pair, Assumes.SAME_THING, "read by another")
    if not (is_told(first) and is_told(again)) or set(sorts_of(first)).isdisjoint(sorts_of(again)):
        raise Misplaced("the two figures are of two sorts")
    if not of_one_size(first, again):
        raise Misplaced("the two figures lie too far apart to be one")
    return same_as(first, again, Assumes.SAME_THING, "read by another")


def names(said: Placed, article: Article) -> Relation:
    """Return the relation that a number of things is that of their names; one with "and" in it may be two."""
    (count,), spans = said.given("count"), said.words["name"]
    number = count.number
    if number.form is not Form.INTEGER or number.hedge not in BARE or not _FEWEST <= number.low <= _MOST:
        raise Misplaced("names are counted only where their number is small and exact")
    if len(spans) * 2 <= number.low or len(spans) >= number.low * 2:
        raise Misplaced("so many names are only some, or groups")
    joined = sum(" and " in article.document.quote(span) for span in spans)
    counted = Interval.of(len(spans), len(spans) + joined)
    return names_of(count, tuple(sorted(spans)), counted, Assumes.SAME_THING, "read by another")


def _rate(first: Claim, again: Claim) -> Interval | None:
    """Return how many units of the second one of the first is, where two measures have two units."""
    one, other = first.mention, again.mention
    both = one.kind is other.kind is Kind.MEASURE and one.unit and other.unit and one.unit != other.unit
    ends = first.number.is_range is again.number.is_range
    return factor(one.unit or "", other.unit or "") if both and ends else None
