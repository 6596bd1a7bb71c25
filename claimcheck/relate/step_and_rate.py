"""A change given twice, as an amount and as a percentage, with what it is now."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.build.change import step_and_rate as step_and_rate_of
from claimcheck.construction.directions import Way, size_before, size_behind, span_of
from claimcheck.construction.sizes import as_in, figures, in_brackets, in_points, plain, restates
from claimcheck.model import Article, Assumes, Claim, Relation
from claimcheck.number import Form, Kind
from claimcheck.rule import relation

_STEPS = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE))
_OPENERS = frozenset(("or", "("))
_LONGEST, _NEAR = 10, 4
_PRICED = frozenset(("to", "at"))
_OF_ANOTHER = frozenset(("the", "its", "their"))
"""What follows a figure that stands in front of what it counts: bringing to 200 *the* number lost."""
_SPLIT = frozenset(("from", "of", "over", "since", "compared", "than", ";"))


@relation(
    holds=(
        "The index fell {fall: 190} points, or {rate: 1.2 percent}, to {after: 15,738.79}.",
        "Copper rose {rate: 2 percent}, or {rise: $60}, to settle at {after: $3,060} a ton.",
        "The shares closed {fall: 30 cents} lower, or {rate: 2.4%}, at {after: $12.20}.",
    ),
    never=(
        "Spending rose to 6.1 billion marks, or 12 percent of turnover.",
        "The index fell 190 points, or 1.2 percent, from 15,928.79.",
        "Shipments were up 40, or 5 percent, on the month and stood at 700.",
    ),
)
def step_and_rate(article: Article) -> Iterator[Relation]:
    """What it was is what it is now without the step, and the step is so many percent of that."""
    for one in article.claims:
        stop = one.mention.stop
        if not _OPENERS.isdisjoint(one.sentence.words[stop : stop + _NEAR]):
            found = _read(article, one)
            if found:
                step, percent, after, way = found
                made = step_and_rate_of(step, percent, after, way.sign, Assumes.STATED)
                yield made._replace(evidence=(span_of(step.sentence, way),))


def _read(article: Article, one: Claim) -> tuple[Claim, Claim, Claim, Way] | None:
    """Return the step, the percentage, what it is now, and which way it went."""
    if one.mention.kind not in _STEPS and one.mention.kind is not Kind.SHARE:
        return None
    behind = figures(article, one, 1, bracketed=True)
    other = next(behind, None)
    if other is None or (one.mention.kind is Kind.SHARE) is (other.mention.kind is Kind.SHARE):
        return None
    if not restates(one, other):
        return None
    step, percent = (other, one) if one.mention.kind is Kind.SHARE else (one, other)
    after = next((claim for claim in behind if not in_brackets(claim)), None)
    if after is None or not _leads(other, after) or after.sentence.word(after.stop) in _OF_ANOTHER:
        return None
    step = as_in(step, after)
    if not _is_plain(step, percent) or not _same_sort(step, after):
        return None
    way = size_before(one.sentence, one.mention.first) or size_behind(one.sentence, one.mention.stop)
    return (step, percent, after, way) if way else None


def _is_plain(step: Claim, percent: Claim) -> bool:
    figures = (step.number, percent.number)
    return not any(one.is_range or one.low <= 0 for one in figures) and all(
        one.form in (Form.INTEGER, Form.DECIMAL, Form.SCALED) for one in figures
    )


def _same_sort(step: Claim, after: Claim) -> bool:
    one, other = step.mention, after.mention
    same = one.kind is other.kind and one.unit == other.unit
    heads = {step.measure.head, after.measure.head} - {None, "point"}
    if one.kind is Kind.COUNT and len(heads) > 1:
        return False  # it added 50 flights, or 10 percent, to 300 destinations
    return same and not after.number.is_range and after.number.low > step.number.low and not in_points(after)


def _leads(last: Claim, after: Claim) -> bool:
    words = after.sentence.words[last.mention.stop : after.mention.first]
    near = not _PRICED.isdisjoint(words[-3:])
    return near and len(words) <= _LONGEST and plain(words) and _SPLIT.isdisjoint(words)
