"""CC306."""

from __future__ import annotations

from claimcheck.model import Conflict, Fit
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.arithmetic import stepped
from claimcheck.wording.quoting import bare, quoted


@names(
    "CC306",
    relations=("step-and-rate",),
    alone=True,
    bad=(
        "The index fell {fall: 190} points, or {rate: 3.2 percent}, to {after: 15,738.79}.",
        "Copper rose {rise: $60}, or {rate: 6 percent}, to settle at {after: $3,060} a ton.",
        "The shares closed {fall: 30 cents} lower, or {rate: 5.4%}, at {after: $12.20}.",
        "Its debt grew {rate: 16 percent}, or {rise: 45 million euros}, to {after: 495 million euros}.",
        "Enrollment was down {fall: 118}, or {rate: 2.4 percent}, to {after: 2,310}.",
    ),
    good=(
        "The index fell 190 points, or 1.2 percent, to 15,738.79.",
        "Copper rose $60, or 2 percent, to settle at $3,060 a ton.",
        "Spending rose to 6.1 billion marks, or 12 percent of turnover.",
        "The index fell 190 points, or 1.2 percent, after a drop of 3 percent to 15,928.79 on Monday.",
        "Prices rose 40 cents, or 5 percent, on the year and stood at $3.10.",
        "The airline added 50 flights, or 10 percent, to 300 destinations.",
        "Sales of 92.7 million were up 18.1 million, or 24.2 percent.",
        "It has sold 300 of them, or 12 percent, to 210 dealers.",
    ),
)
def step_mismatch(conflict: Conflict, document: Document) -> Wording:
    """A rise or fall given as an amount and in percent must agree with the figure it led to.

    What it is now, less the rise or with the fall put back, is what it was; the percentage is of that. Market
    reports give it so every day: the points, the percentage, and the new level. The rounding of all three is
    granted.

    Limits: the three have to stand in one sentence and in that order, with a word of rising or falling.
    """
    relation = conflict.relations[0]
    (rate, after), step = relation.claims("rate", "after"), relation.stated[0]
    fell = relation.parts[0].role == "fall"
    working = stepped(None, step, after) if fell else stepped(step, None, after)
    way, right = "fall" if fell else "rise", working.partition("= ")[2]
    message = f"A {way} of {bare(document, step)} to {bare(document, after)} is {right}, not {quoted(document, rate)}."
    return Wording(message, working, (Fit("rate", right, rate.mention.span),))
