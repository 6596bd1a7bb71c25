"""CC305."""

from __future__ import annotations

from claimcheck.model import Conflict, Fit, Severity
from claimcheck.number import Kind
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.arithmetic import apart, less
from claimcheck.wording.quoting import bare, sentence_case


@names(
    "CC305",
    relations=("difference",),
    alone=True,
    severity=Severity.WARNING,
    bad=(
        "New claims fell by {step: 7,000} to {after: 231,000} from {before: 224,000} the week before.",
        "Membership fell by {step: 54} to {after: 610} from {before: 655}.",
        "The fine rose {step: $25} to {after: $180} from {before: $145}.",
        "The index gained {step: 14.35} points to {after: 4,097.96} from {before: 4,038.61}.",
        "Enrollment dropped by {step: 112}, from {before: 1,341} to {after: 1,219}.",
        "The cabinet grew by {step: four} to {after: 25} from {before: 19}.",
        "Support fell {step: 7 percentage points} to {after: 41.2 percent} from {before: 45.6 percent}.",
        "Approval dropped from {before: 52%} in May to {after: 48%} in June, a {step: nine}-point fall.",
    ),
    good=(
        "Membership fell by 45 to 610 from 655.",
        "The fine rose $35 to $180 from $145.",
        "The index gained 59.35 points to 4,097.96 from 4,038.61.",
        "The budget grew by about $2 million to $9.1 million from $6.9 million.",
        "The cabinet grew by six to 25 from 19.",
        "Approval dropped from 52% in May to 48% in June, a four-point fall.",
        "The count of open mines dropped by 12 to 131, against 222 a year ago.",
        "Lee rose seven places from 19 to 12.",
        "Net income was $216 million, up from $200 million a year earlier, or $1.95 a share.",
        "Rates fell half a percentage point to 4 percent from 4.5 percent.",
        "July wheat was up 12 cents at $6.70, from a high of $6.75.",
        "Turnout rose two points on the year to 44 percent, from 41 percent in May.",
    ),
)
def difference_mismatch(conflict: Conflict, document: Document) -> Wording:
    """A difference must be what lies between the two figures.

    "By 45 to 610 from 655" is a subtraction that anybody can redo. Where one of the three is not round, all
    were counted, and the difference must be exact; round figures may each be off by what their last digit tells.
    Two percentages differ by percentage points, and the rounding of all three is granted.

    Limits: both figures and the difference have to stand in one sentence, with a verb of rising or falling.
    """
    step, before, after = conflict.relations[0].claims("step", "before", "after")
    right, stated = apart(before, after), bare(document, step)
    fits: tuple[Fit, ...] = ()
    if before.mention.kind is Kind.SHARE:
        named = "point" in stated
        fits = (Fit("step", right if named else right.split()[0], step.mention.span),)
        stated = stated if named else f"{stated} points"
    moved = f"From {bare(document, before)} to {bare(document, after)} is"
    message = f"{moved} {right}, not {stated}."
    if abs(after.number.low - before.number.low) == step.number.low:  # the other way
        rises = after.number.low > before.number.low
        message = f"{moved} a {'rise' if rises else 'fall'} of {right}, not a {'fall' if rises else 'rise'}."
        fits = ()
    larger, smaller = sorted((before, after), key=lambda claim: -claim.number.low)
    return Wording(sentence_case(message), f"{less(larger, smaller)} = {right}", fits)
