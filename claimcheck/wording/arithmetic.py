"""Arithmetic that anybody can redo: sums, ratios and differences of figures, as they are written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from claimcheck.bind import IN_UNITS
from claimcheck.model import Claim, Relation
from claimcheck.number import Kind
from claimcheck.text import Document
from claimcheck.wording.figures import EXACT_BELOW, SIGNS, decimal, figure, places, points, value_of
from claimcheck.wording.quoting import bare, quoted

_ROUND = 1000


def years_named(relation: Relation, *roles: str) -> tuple[int, ...]:
    """Return the years that stand in some roles of a relation, also those that the text only implies."""
    known = {part.role: part.term.allowed for part in relation.parts}
    return tuple(int(allowed.hard.lo) for role in roles if (allowed := known[role]))


def names_listed(relation: Relation, count: Claim) -> str:
    """Return how many names a list has: as many as stated, where they may be, or the nearest number."""
    counted = relation.constraints[0].terms[-1].allowed
    assert counted is not None
    low, high = counted.hard
    if low == high or count.number.low < low:
        return figure(low, Kind.COUNT) if low == high else f"at least {figure(low, Kind.COUNT)}"
    return value_of(count) if count.number.low <= high else f"at most {figure(high, Kind.COUNT)}"


def summed(parts: Sequence[Claim]) -> str:
    """Return the sum of some figures as they are added up, or a single one as it is."""
    return added(parts) if len(parts) > 1 else total_of(parts)


def ratio(part: Claim, whole: Claim) -> str:
    """Return a part divided by its whole, as a percentage."""
    share = figure(part.number.low / whole.number.low, Kind.SHARE) if whole.number.low else "nothing"
    return f"{value_of(part)} / {value_of(whole)} = {share}"


def other_share(document: Document, part: Claim, whole: Claim, share: Claim) -> tuple[str, str]:
    """Return that a part is no such share of its whole, and the arithmetic; a part above its whole is none at all."""
    if part.number.low > whole.number.low:
        message = f"{bare(document, part)} is more than {bare(document, whole)}, and no share of it."
        return message, f"{value_of(part)} > {value_of(whole)}"
    proportion = figure(part.number.low / whole.number.low, Kind.SHARE)
    message = (
        f"{bare(document, part)} of {bare(document, whole)} is {proportion}, not {quoted(document, share)}."
    )
    return message, ratio(part, whole)


def units_in_one(relation: Relation) -> Fraction:
    """Return how many units one of what is counted has, if it is so much for each of them: a year 52 weeks."""
    number = relation.part("count")
    key = number.term.key if number else None
    return key[-1] if isinstance(key, tuple) and key[0] == IN_UNITS else Fraction(1)


def multiplied(relation: Relation) -> tuple[str, str]:
    """Return what so many at so much each make, and the arithmetic; in years of weeks there are 52 times as many."""
    count, each = relation.claims("count", "each")
    times = units_in_one(relation)
    made = figure(times * count.number.low * each.number.low, each.mention.kind, unit=each.mention.unit)
    units = "" if times == 1 else f"{figure(times, Kind.COUNT)} × "
    return made, f"{value_of(count)} × {units}{value_of(each)} = {made}"


def growth(before: Claim, after: Claim) -> str:
    """Return a change in percent of what was, without its sign: 16.7%."""
    return figure(abs(after.number.low / before.number.low - 1), Kind.SHARE)


def changed(before: Claim, after: Claim) -> str:
    """Return the arithmetic of a change: 4.2 / 3.6 - 1 = 16.7%."""
    sign = "−" if after.number.low < before.number.low else ""
    return f"{value_of(after)} / {value_of(before)} − 1 = {sign}{growth(before, after)}"


def moved(roles: Mapping[str, Claim]) -> str:
    """Return the arithmetic of a change: in percent, as a multiple, or as a difference; or of a margin."""
    if "margin" in roles:
        return subtracted(roles["more"], roles["less"])
    after, before = roles["after"], roles.get("before")
    if before is None:
        return stepped(roles.get("rise"), roles.get("fall"), after)
    if "percent" in roles and before.number.low:
        return changed(before, after)
    if "multiple" in roles and before.number.low:
        return f"{value_of(after)} / {value_of(before)} = {times_as_much(before, after)}"
    sign = "−" if after.number.low < before.number.low else ""
    return f"{less(after, before)} = {sign}{apart(before, after)}"


_TENTH = 0.1
"""Below, one decimal would say that a part of something is none of it."""


def times_as_much(before: Claim, after: Claim) -> str:
    """Return how many times what was what is: 2.1."""
    ratio = float(after.number.low / before.number.low)
    return f"{ratio:.1f}".removesuffix(".0") if abs(ratio) >= _TENTH else f"{Decimal(f'{ratio:.2g}'):f}"


def stepped(rise: Claim | None, fall: Claim | None, after: Claim) -> str:
    """Return the arithmetic of a rise or fall beside where it led: 190 / 15,928.79 = 1.2%."""
    step = rise or fall
    assert step is not None
    was = after.number.low - step.number.low if rise else after.number.low + step.number.low
    digits, share = places(after, step), figure(step.number.low / was, Kind.SHARE)
    large = min(step.number.low, was) >= EXACT_BELOW
    went, base = (
        figure(value, after.mention.kind, unit=after.mention.unit) if large else _signed(value, digits, after)
        for value in (step.number.low, was)
    )
    return f"{went} / {base} = {share}"


def figure_of_times(one: Claim, other: Claim) -> str:
    """Return how many times the smaller of two figures the larger is: 1,000 times."""
    small, large = sorted((one.number.low, other.number.low))
    return f"{figure(large / small, Kind.COUNT)} times"


def apart(one: Claim, other: Claim) -> str:
    """Return the difference of two figures, in digits."""
    difference = abs(one.number.low - other.number.low)
    digits = places(one, other)
    if one.mention.kind is Kind.SHARE:
        return points(difference, digits - 2)
    if difference >= EXACT_BELOW and min(one.number.step, other.number.step) >= _ROUND:
        return figure(difference, one.mention.kind, unit=one.mention.unit)
    return _signed(difference, digits, one)


def _signed(value: Fraction, digits: int, like: Claim) -> str:
    """Return a value with at most so many decimals, and the sign of a currency where a figure has one."""
    sign = SIGNS.get(like.mention.unit or "", "") if like.mention.kind is Kind.MONEY else ""
    return sign + decimal(value, digits)


def subtracted(one: Claim, other: Claim) -> str:
    """Return the arithmetic of a difference: 655 − 610 = 45."""
    return f"{less(one, other)} = {apart(one, other)}"


def less(one: Claim, other: Claim) -> str:
    """Return two figures as one is taken from the other, with as many decimals as they have: 4.25 − 1.10."""
    first, second = (_to_the_last_digit(claim.number.low, (one, other)) for claim in (one, other))
    return f"{first} − {second}"


def total_of(claims: Sequence[Claim]) -> str:
    """Return the sum of some figures, in digits."""
    return _to_the_last_digit(sum((claim.number.low for claim in claims), Fraction(0)), claims)


def added(claims: Sequence[Claim]) -> str:
    """Return some figures as they are added up: 9 + 6 = 15."""
    figures = (_to_the_last_digit(claim.number.low, claims) for claim in claims)
    return f"{' + '.join(figures)} = {total_of(claims)}"


def mean_of(claims: Sequence[Claim]) -> str:
    """Return the average of some figures, with a digit more than they have."""
    mean = sum((claim.number.low for claim in claims), Fraction(0)) / len(claims)
    return figure(mean, claims[0].mention.kind, unit=claims[0].mention.unit)


def _to_the_last_digit(value: Fraction, claims: Sequence[Claim]) -> str:
    """Return a value with as many decimals as figures have, a large one in millions."""
    kind, unit = claims[0].mention.kind, claims[0].mention.unit
    if kind is Kind.SHARE or value >= EXACT_BELOW:
        return figure(value, kind, unit=unit)
    return f"{SIGNS.get(unit or '', '')}{float(value):,.{places(*claims)}f}"
