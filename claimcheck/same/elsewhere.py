"""A figure of a headline or summary that nothing in the article gives, nor lets a reader work out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from fractions import Fraction
from itertools import accumulate, combinations, groupby, islice

from claimcheck.calendar_dates import years_of
from claimcheck.model import Article, Claim
from claimcheck.number import Form, Kind, Number
from claimcheck.same.exclusion import other_things, years_apart
from claimcheck.same.slip import LONG
from claimcheck.same.sort import NO_AMOUNTS, agree, is_told, plausibly, sorts_of
from claimcheck.text import Role, Span

_MOST = 60
"""Figures of an article out of which a headline's is worked out; among more, some pair always fits."""
_TELLING = 20
_DIGITS = re.compile(r"\d[\d.,]*\d")
_TOLD_AGAIN = frozenset((Kind.MONEY, Kind.SHARE, Kind.MEASURE))
_COUNTED = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE))


class Found(Enum):
    """Where an article has the figure of a headline, if its likeliest counterpart is another."""

    GIVEN = "another figure gives it"
    WORKED_OUT = "it can be worked out of others"
    NOWHERE = "nothing gives it"


def where_found(article: Article, head: Claim) -> Found:
    """Return where an article has the figure of a headline."""
    others = [
        one for one in article.claims if one.sentence is not head.sentence and not _of_another_age(one, head)
    ]
    if _is_written(article, head) or any(_gives(one, head) for one in others):
        return Found.GIVEN
    known = list(islice(filter(is_told, others), _MOST))
    return Found.WORKED_OUT if any(_is(head, value) for value in _worked_out(head, known)) else Found.NOWHERE


def is_orphan(article: Article, head: Claim) -> bool:
    """Return whether a figure that an article has nowhere stands in a headline that should have it from there.

    Of sums, shares and measures with two digits or more, headlines and summaries of several items get 3 such in
    10,000 published articles. Counts are told in other ways: "nine-week total", a list of names.
    """
    items = sum(block.role is Role.SUMMARY for block in article.document.blocks)
    told = head.sentence.role is Role.TITLE or items > 1
    return told and head.mention.kind in _TOLD_AGAIN and _tells(head)


def _of_another_age(one: Claim, head: Claim) -> bool:
    """Return whether an age is that of another year: somebody was 8 in 1940, and 35 in 1967."""
    return head.mention.kind is Kind.AGE and years_apart(one, head)


def _is_written(article: Article, head: Claim) -> bool:
    """Return whether the digits of a headline's figure stand elsewhere in the text, whatever they are read as there."""
    digits = _DIGITS.match(head.number.text)
    if not digits or sum(map(str.isdigit, digits[0])) < LONG:
        return False
    found = re.finditer(rf"(?<![\d.,]){re.escape(digits[0])}(?![.,]?\d)", article.document.text)
    return any(not Span(*match.span()).within(head.sentence.span) for match in found)


def _gives(one: Claim, head: Claim) -> bool:
    """Return whether a figure may stand for that of a headline: one of its sort, or with the same telling digits."""
    if set(sorts_of(one)).isdisjoint(sorts_of(head)):
        value = head.number.low
        return _tells(head) and one.number.low in (value, 100 * value, value / 100)
    if one.number.form is Form.VAGUE:
        return False
    if head.mention.kind is Kind.COUNT and other_things(one, head) and not _tells(head):
        return False
    if one.number.hedge is head.number.hedge or head.mention.kind in NO_AMOUNTS:
        return agree(head, one)
    return plausibly(one, head)


def _tells(claim: Claim) -> bool:
    """Return whether a figure has so many digits that the same ones elsewhere are hardly those of another."""
    return claim.number.low >= _TELLING * claim.number.step


def _worked_out(head: Claim, others: Sequence[Claim]) -> Iterator[Fraction]:
    """Yield what a reader can work out of the figures of an article: sums, differences, shares, years between."""
    kind = head.mention.kind
    if kind is Kind.SHARE or kind is Kind.MULTIPLE:
        yield from _ratios(others)
    counts = kind is Kind.COUNT
    alike = [
        one
        for one in others
        if not set(sorts_of(one)).isdisjoint(sorts_of(head)) and not (counts and other_things(one, head))
    ]
    for _, here in groupby(alike, key=lambda one: one.sentence.index):
        yield from islice(accumulate(one.number.low for one in here), 1, None)
    for one, other in combinations({one.number.low for one in alike}, 2):
        yield one + other
        yield abs(one - other)
    if kind is Kind.SHARE:
        yield from (1 - one.number.low for one in alike)
    else:
        shares = [one.number.low for one in others if one.mention.kind is Kind.SHARE]
        yield from (share * one.number.low for share in shares for one in alike)
    if kind in (Kind.DURATION, Kind.AGE):
        years = sorted({year for one in others for year in years_of(one) if year})
        yield from (Fraction(last - first) for first, last in combinations(years, 2))


def _ratios(others: Sequence[Claim]) -> Iterator[Fraction]:
    """Yield each figure as a share of each other of its sort, and the change from one to the other."""
    amounts = [one for one in others if one.mention.kind in _COUNTED and one.number.low > 0]
    for one, other in combinations(amounts, 2):
        if set(sorts_of(one)).isdisjoint(sorts_of(other)):
            continue
        less, more = sorted((one.number.low, other.number.low))
        yield from (less / more, 1 - less / more, more / less, more / less - 1)


def _is(head: Claim, value: Fraction) -> bool:
    """Return whether a figure may stand for a value that was worked out, rounded as its last digit is."""
    number: Number = head.number
    slack = max(number.step, abs(number.low) / 20) if head.mention.kind is not Kind.COUNT else number.step
    return abs(value - number.low) < slack
