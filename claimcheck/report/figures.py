"""A claim as a machine reads it: the figure with its bounds, what it counts, who says so, where it holds."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.interval import End, Interval
from claimcheck.model import Claim, Mention, Source
from claimcheck.number import Allowed, Form, Hedge, Kind
from claimcheck.rounding import allow, exact
from claimcheck.text import Document, Span

_CALENDAR = frozenset((Kind.DATE, Kind.TIME))
_NEVER_ROUNDED = frozenset((Kind.AGE, Kind.ORDINAL, Kind.SCORE))
_WORDS_ONLY = frozenset((Form.VAGUE, Form.QUANTIFIER))


def claim_record(claim: Claim, document: Document) -> dict[str, object]:
    """Return a claim as plain values."""
    mention, allowed = claim.mention, bounds(claim.mention)
    money = mention.kind is Kind.MONEY
    return {
        **place_record(claim.span, document),
        "number": place_record(mention.span, document),
        "kind": kind(mention),
        "value": value(mention),
        "hedge": hedge(mention, document),
        "hard": allowed and _ends(allowed.hard),
        "plausible": allowed and _ends(allowed.plausible),
        "unit": None if money else mention.unit,
        "currency": mention.unit if money else None,
        "measure": {"event": claim.measure.event, "head": claim.measure.head},
        "source": [_source(source) for source in claim.attribution],
        "scope": {"place": claim.scope.place, "time": claim.scope.time, "status": claim.scope.status.value},
    }


def kind(mention: Mention) -> str:
    """Return the sort of quantity."""
    ranges = mention.number.is_range and mention.number.form not in _WORDS_ONLY
    return "range" if ranges else mention.kind.value


def value(mention: Mention) -> int | float | str | None:
    """Return the one value that a mention gives, a date as ISO 8601; a range gives two, and "most" none."""
    number = mention.number
    if mention.kind in _CALENDAR:
        return mention.iso
    if number.is_range or number.form in _WORDS_ONLY:
        return None
    return plain_number(number.low)


def bounds(mention: Mention) -> Allowed | None:
    """Return what a mention may stand for by itself; a date stands for itself."""
    if mention.kind in _CALENDAR:
        return None
    if mention.kind in _NEVER_ROUNDED and mention.number.hedge is Hedge.NONE:
        return exact(mention.number)
    return allow(mention.number, mention.kind)


def hedge(mention: Mention, document: Document) -> str | None:
    """Return the words that soften a number, as the text has them, in lower case."""
    text = document.text
    around = (text[mention.span.start : mention.core.start], text[mention.core.end : mention.span.end])
    return " ".join(" ".join(around).lower().split()) or None


def plain_number(end: End) -> int | float | None:
    """Return an exact number as a whole one where it is, else as a float; nothing for an open end."""
    if not isinstance(end, Fraction):
        return None
    return end.numerator if end.denominator == 1 else float(end)


def _ends(interval: Interval) -> list[int | float | None]:
    return [plain_number(interval.lo), plain_number(interval.hi)]


def place_record(span: Span, document: Document) -> dict[str, object]:
    """Return words of an article, and where they stand in its file: offsets from 0, lines and columns from 1."""
    return {"text": document.quote(span), **document.locate(span)._asdict()}


def _source(source: Source) -> dict[str, object]:
    return {"country": source.country, "organ": source.organ, "text": source.text}
