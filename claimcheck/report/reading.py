"""A claim in an editor's words: how its figure is read, what it is about, who says so."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.interval import End
from claimcheck.lexicon.calendar import MONTHS, WEEKDAYS
from claimcheck.model import Claim, Mention
from claimcheck.number import Form, Hedge, Kind
from claimcheck.report.figures import bounds
from claimcheck.report.safe import one_line

_POINTERS = frozenset(("last", "this", "next", "previous"))
_LASTS = frozenset((Kind.DURATION, Kind.AGE))


def reads_as(mention: Mention) -> str:
    """Return how a figure is read: "at least 5,000", "about 33%", "20 or more"."""
    number, allowed = mention.number, bounds(mention)
    if allowed is None:
        return mention.kind.value
    if number.form is Form.VAGUE:
        return _between(allowed.hard.lo, allowed.hard.hi, mention)
    words = _between(number.low, number.high, mention) if number.is_range else amount(number.low, mention)
    return words if number.hedge is Hedge.NONE else f"{number.hedge.value} {words}"


def about(claim: Claim) -> str:
    """Return what a figure counts, and where it holds."""
    head, event = claim.measure.head, claim.measure.event
    things = " ".join(claim.measure.words) or head
    parts = (things, event if event != head else None, claim.scope.place, _when(claim.scope.time or ""))
    return one_line(", ".join(part for part in parts if part))


def _when(time: str) -> str:
    """Return the days, months and years among the words for a time, or "last year"; "ago" alone tells nothing."""
    words = time.split()
    named = [word.capitalize() for word in words if word in MONTHS or word in WEEKDAYS or word.isdecimal()]
    if named:
        return ", ".join(dict.fromkeys(named))
    return time if len(words) == 2 and words[0] in _POINTERS else ""


def said_by(claim: Claim) -> str:
    """Return who gives a figure, outermost speaker first; nothing where the article itself does."""
    return one_line(", quoting ".join(source.text for source in claim.attribution))


def amount(value: End, mention: Mention) -> str:
    """Return an amount with its unit."""
    if mention.kind is Kind.SHARE:
        return f"{plain(value * 100)}%"
    words = plain(value)
    if mention.kind is Kind.MULTIPLE:
        return f"{words} times"
    if mention.kind is Kind.RATE:
        return f"{words} per {int((mention.unit or '').removeprefix('per ')):,}"
    if mention.kind is Kind.POINTS:
        return f"{words} points"
    if mention.unit and mention.kind in (Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.AGE):
        several = "s" if mention.kind in _LASTS and value != 1 else ""
        return f"{words} {mention.unit.replace('_', ' ')}{several}"
    return words


def plain(value: End) -> str:
    """Return a number with thousands set apart and no more digits than it needs."""
    if not isinstance(value, Fraction):
        return "any number"
    if value.denominator == 1:
        return f"{value.numerator:,}"
    if (value * 10_000).denominator == 1:
        return f"{float(value):,.4f}".rstrip("0")
    return f"{float(value):,.1f}"


def _between(lo: End, hi: End, mention: Mention) -> str:
    if not isinstance(hi, Fraction):
        return f"{amount(lo, mention)} or more"
    return f"{amount(lo, mention)} to {amount(hi, mention)}"
