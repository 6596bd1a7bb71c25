"""CC303."""

from __future__ import annotations

from claimcheck.model import Claim, Conflict, Fit, Severity
from claimcheck.rule import Wording, names
from claimcheck.text import Document, Span
from claimcheck.wording.arithmetic import apart, changed, growth
from claimcheck.wording.quoting import bare


@names(
    "CC303",
    relations=("change", "difference"),
    repair="points",
    severity=Severity.WARNING,
    bad=(
        "Unemployment fell {percent: 2 percent}, to {after: 5 percent} from {before: 7 percent}.",
        "Support rose {percent: 10 percent} to {after: 55 percent} from {before: 45 percent}.",
        "Turnout was {after: 61%}, up {percent: 4%} from {before: 57%}.",
        "The rate dropped from {before: 9 percent} to {after: 6 percent}, or {percent: 3 percent}.",
        "Its share climbed {percent: 5%}, from {before: 20%} to {after: 25%}.",
        "Turnout rose {step: 15 percentage points} to {after: 46 percent} from {before: 40 percent}.",
    ),
    good=(
        "Unemployment fell two percentage points, to 5 percent from 7 percent.",
        "Support rose from 40% to 44%, a gain of four points, or 10 percent.",
        "Its share climbed 25%, from 20% to 25%.",
        "Turnout was 61%, up four points from 57%.",
        "The rate dropped from 9 percent to 6 percent.",
    ),
)
def points_or_percent(conflict: Conflict, document: Document) -> Wording:
    """From 7 to 5 percent is a fall of two percentage points, not of 2 percent.

    The difference between two percentages is counted in points; in percent, it is measured against the first.
    A reader who takes "fell 2 percent" at its word thinks of a much smaller change. Many write "percent" and
    mean points, so this is never more than a warning.

    Limits: where both readings fit, as with small changes of large rates, nothing is said.
    """
    relation = conflict.relations[0]
    (before, after), size = relation.claims("before", "after"), relation.stated[0]
    points, percent = apart(before, after).split()[0], growth(before, after)
    noun = "percentage point" if points == "1" else "percentage points"
    ends = f"From {bare(document, before)} to {bare(document, after)}"
    message = f"{ends} is {points} {noun}; in percent it is {percent}."
    fit = f"{points} {noun}" if relation.kind == "change" else percent
    return Wording(message, changed(before, after), (Fit(relation.derived, fit, _with_unit(size)),))


def _with_unit(size: Claim) -> Span:
    """Return the span of a figure with the word "points" behind it, which what fits takes the place of too."""
    named = size.word_behind in ("point", "points")
    return size.sentence.span_of(size.mention.first, size.mention.stop + named)
