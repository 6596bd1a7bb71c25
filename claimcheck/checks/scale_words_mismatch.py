"""CC508."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.construction.neighbors import between, closes, neighbor
from claimcheck.model import Article, Claim, Fit, Quote, Severity
from claimcheck.number import Form, Kind
from claimcheck.rounding import converted
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.wording.figures import figure
from claimcheck.wording.quoting import bare, sentence_case

_INDIAN = frozenset(("lakh", "lakhs", "crore", "crores"))
_SCALES = _INDIAN | frozenset(("thousand", "million", "billion", "trillion", "mn", "bn", "tn", "m", "k"))
_SET_OFF = frozenset((("(",), ("(", "or"), (",", "or"), ("(", "about")))
_KINDS = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE))
_POWERS = frozenset(Fraction(10) ** power for power in (1, 2, 3, 4, 5, 6, -1, -2, -3, -4, -5, -6))


@inspects(
    "CC508",
    severity=Severity.WARNING,
    bad=(
        "The road will cost {Rs 5 crore} ({Rs 500 million}), the state said.",
        "The scheme has {12 lakh} ({120,000}) members.",
        "The road will cost {Rs 25 lakh}, or {25 million rupees}.",
        "The firm sold {40 million} ({40 billion}) cups last year.",
        "The appeal raised {$3.5 million} ({$35,000,000}).",
    ),
    good=(
        "The road will cost Rs 5 crore (Rs 50 million), the state said.",
        "The scheme has 12 lakh (1.2 million) members.",
        "The road will cost Rs 25 lakh, or 2.5 million rupees.",
        "The firm sold 40 million (38 million) cups last year.",
        "The road will cost Rs 25 lakh, or 25 million rupees with its bridges.",
        "The appeal raised $3.5 million, or $350,000 a day.",
        "The town will spend Rs 5 crore or Rs 50 crore, as its council wants.",
    ),
)
def scale_words_mismatch(article: Article) -> Iterator[Inspection | None]:
    """A figure given on two scales is the same on both.

    A lakh is a hundred thousand, a crore ten million: 5 crore rupees are 50 million. Beside other scale words a figure
    in brackets is reported where its digits are those of the first, and its scale is not.

    Limits: the second figure stands in brackets or behind ", or" right behind the first, with nothing after it.
    """
    for one in article.claims:
        other = neighbor(article, one, 1) if one.mention.kind in _KINDS else None
        if other and _is_said_again(one, other):
            indian = not _INDIAN.isdisjoint({*_words(one), *_words(other)})
            ratio = other.number.low / one.number.low
            first, second = (converted(claim.number).hard for claim in (one, other))
            if not indian and ratio not in _POWERS and ratio != 1:
                continue
            yield _inspection(article, one, other) if first.meet(second).empty else None


def _words(claim: Claim) -> list[str]:
    return claim.number.text.lower().replace("-", " ").split()


def _is_said_again(one: Claim, other: Claim) -> bool:
    """Return whether a figure gives another again, on a scale of its own."""
    a, b = one.mention, other.mention
    plain = all(claim.number.form in (Form.INTEGER, Form.DECIMAL, Form.SCALED) for claim in (one, other))
    plain = (
        plain
        and not (one.number.is_range or other.number.is_range)
        and min(one.number.low, other.number.low) > 0
    )
    scales = [_SCALES & {*_words(claim)} for claim in (one, other)]
    indian = bool(_INDIAN & (scales[0] | scales[1]))
    opened = between(one, other) in _SET_OFF
    bracketed = between(one, other)[:1] == ("(",) and other.word_behind == ")"
    told = bracketed or (indian and closes(other))
    return a.kind is b.kind and a.unit == b.unit and plain and scales[0] != scales[1] and opened and told


def _inspection(article: Article, one: Claim, other: Claim) -> Inspection:
    document = article.document
    said, again = bare(document, one), bare(document, other)
    value = one.number.low
    right = (
        f"{int(value):,}"
        if value.denominator == 1
        else figure(value, one.mention.kind, unit=one.mention.unit)
    )
    message = f"{said} is {right}, not {again}."
    return Inspection(
        Severity.WARNING,
        Wording(sentence_case(message), f"{said} ≠ {again}", (Fit("again", right, other.mention.span),)),
        (Quote("one", one.mention.span), Quote("again", other.mention.span)),
    )
