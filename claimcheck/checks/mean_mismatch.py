"""CC710."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from claimcheck.construction.neighbors import between, neighbor
from claimcheck.interval import Interval
from claimcheck.model import Article, Claim, Fit, Quote, Severity
from claimcheck.number import BARE, Form, Kind
from claimcheck.rounding import allow
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.wording.figures import figure
from claimcheck.wording.quoting import bare, listed, sentence_case

_MEANS, _MEDIANS = frozenset("average averaging averages averaged mean".split()), frozenset(("median",))
_LED = frozenset("of is was a an the at or for their its to".split())
_POINTS = frozenset("the that their its this on they it these".split())
_JOINTS = frozenset(((",",), ("and",), (",", "and")))
_FEWEST, _MOST, _BACK, _FARTHEST = 3, 9, 4, 2
_KINDS = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.SHARE))


class _Mean(NamedTuple):
    """An average or a median, with the figures that it was made from."""

    claim: Claim
    median: bool
    parts: tuple[Claim, ...]

    @property
    def right(self) -> Fraction:
        """What it comes to."""
        values = sorted(one.number.low for one in self.parts)
        if not self.median:
            return sum(values, Fraction(0)) / len(values)
        middle = len(values) // 2
        return values[middle] if len(values) % 2 else (values[middle - 1] + values[middle]) / 2


@inspects(
    "CC710",
    severity=Severity.WARNING,
    bad=(
        "She scored {71}, {84}, and {88} points, an average of {83}.",
        "The bids were {$410,000}, {$455,000} and {$500,000}. The median was {$465,000}.",
        "Rain in the three months came to {81 mm}, {64 mm} and {95 mm}, for an average of {86 mm}.",
        "Their rates were {12 percent}, {15 percent}, {19 percent} and {22 percent}, a mean of {21 percent}.",
        "The five lots went for {$268}, {$342}, {$355}, {$489} and {$726}. The median was {$372}.",
    ),
    good=(
        "She scored 71, 84, and 88 points, an average of 81.",
        "The bids were $410,000, $455,000 and $500,000. The median was $455,000.",
        "Rain in May, June and July came to 81 mm, 64 mm and 95 mm, against an average of 86 mm.",
        "Rain came to 81 mm, 64 mm and 95 mm. The average for the time of year is 86 mm.",
        "She scored 71, 84, and 88 points, with an average of 83 for the year.",
        "The lots went for $268, $342, $355 and up to $726. The median was $372.",
        "She scored 71, 84, and 88 points, an average of nearly 82.",
    ),
)
def mean_mismatch(article: Article) -> Iterator[Inspection | None]:
    """An average is that of the figures in front of it.

    Of 71, 84 and 88 the average is 81. Three figures or more, with nothing but commas and "and" between, and then "an
    average of" or, in the next sentence, "the average was": all of them are taken, and the rounding of each is granted.

    Limits: a list with words between its figures is not read, nor an average of a year, a place or a group.
    """
    for claim in article.claims:
        found = _mean(article, claim)
        if found:
            yield None if _fits(found) else _inspection(article, found) if _is_near(found) else None


def _mean(article: Article, claim: Claim) -> _Mean | None:
    sentence, at = claim.sentence, claim.mention.first - 1
    while sentence.word(at) in _LED:
        at -= 1
    word = sentence.word(at)
    plain = claim.mention.kind in _KINDS and not claim.number.is_range and claim.number.form is not Form.VAGUE
    if word not in _MEANS | _MEDIANS or not plain or not _ends(claim):
        return None
    before = [one for one in article.claims[max(0, claim.index - _MOST) : claim.index] if _may_be(one, claim)]
    opens = at <= 1 and sentence.words[0] in _POINTS
    near = [one for one in before if one.sentence is sentence] or [
        one for one in before if opens and one.sentence.index == sentence.index - 1
    ]
    following = neighbor(article, near[-1], 1) if near else None
    alone = following is None or following is claim  # and up to $726
    parts = _run(article, near[-1]) if near and alone else []
    told = parts and (parts[-1].sentence is not sentence or _is_set_off(parts[-1], at))
    return _Mean(claim, word in _MEDIANS, tuple(parts)) if len(parts) >= _FEWEST and told else None


def _run(article: Article, last: Claim) -> list[Claim]:
    """Return the figures in a row that end with one, with nothing but commas and "and" between."""
    parts = [last]
    while before := neighbor(article, parts[0], -1):
        tail = between(before, parts[0])
        if not _may_be(before, last) or tail not in _JOINTS:
            break
        parts.insert(0, before)
    return parts


def _is_set_off(last: Claim, at: int) -> bool:
    """Return whether an average follows right behind a list: *, an average of*, *, for a mean of*."""
    words = last.sentence.words[last.stop : at]
    return words[:1] == (",",) and set(words[1:]) <= {"an", "a", "for", "with", "the", "or"}


def _may_be(one: Claim, mean: Claim) -> bool:
    a, b = one.mention, mean.mention
    bare_number = Kind.COUNT in (a.kind, b.kind) and a.kind is b.kind
    plain = one.number.hedge in BARE and not one.number.is_range and one.number.form is not Form.VAGUE
    return plain and (bare_number or (a.kind is b.kind and a.unit == b.unit))


def _ends(claim: Claim) -> bool:
    """Return whether an average is of nothing else: no year, no place behind it."""
    return claim.sentence.word(claim.stop) in (",", ".", ";", ")", "")


def _fits(mean: _Mean) -> bool:
    ranges = [allow(one.number, one.mention.kind).hard for one in mean.parts]
    stated = allow(mean.claim.number, mean.claim.mention.kind).hard
    if mean.median:
        return not stated.meet(Interval(mean.right, mean.right)).empty
    total = Interval.of(0)
    for one in ranges:
        total = total.plus(one)
    return not total.over(Interval.of(len(ranges))).meet(_widened(stated, mean.claim)).empty


def _widened(stated: Interval, claim: Claim) -> Interval:
    """Return what an average may stand for: a count of 81 is one that was rounded to it."""
    half = claim.number.step / 2
    return stated.hull(Interval(claim.number.low - half, claim.number.high + half))


def _is_near(mean: _Mean) -> bool:
    """Return whether a figure may be a slip for the average; one far off is of something else."""
    ratio = mean.claim.number.low / mean.right if mean.right else Fraction(0)
    return Fraction(1, _FARTHEST) <= ratio <= _FARTHEST


def _inspection(article: Article, mean: _Mean) -> Inspection:
    document, claim = article.document, mean.claim
    step = claim.number.step
    right = figure(round(mean.right / step) * step, claim.mention.kind, unit=claim.mention.unit)
    parts = listed([bare(document, one) for one in mean.parts])
    noun = "median" if mean.median else "average"
    message = f"The {noun} of {parts} is {right}, not {bare(document, claim)}."
    return Inspection(
        Severity.WARNING,
        Wording(
            sentence_case(message), f"{noun}({parts}) = {right}", (Fit("mean", right, claim.mention.span),)
        ),
        (*(Quote("part", one.mention.span) for one in mean.parts), Quote("mean", claim.mention.span)),
    )
