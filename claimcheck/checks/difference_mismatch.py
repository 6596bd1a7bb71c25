"""CC305."""

from __future__ import annotations

from claimcheck.model import Conflict
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording import apart, bare, sentence_case, value_of


@names(
    "CC305",
    relations=("difference",),
    alone=True,
    bad=(
        "Membership fell by {step: 54} to {after: 610} from {before: 655}.",
        "The fine rose {step: $25} to {after: $180} from {before: $145}.",
        "The index gained {step: 14.35} points to {after: 4,097.96} from {before: 4,038.61}.",
        "Enrollment dropped by {step: 112}, from {before: 1,341} to {after: 1,219}.",
        "The cabinet grew by {step: four} to {after: 25} from {before: 19}.",
    ),
    good=(
        "Membership fell by 45 to 610 from 655.",
        "The fine rose $35 to $180 from $145.",
        "The index gained 59.35 points to 4,097.96 from 4,038.61.",
        "The budget grew by about $2 million to $9.1 million from $6.9 million.",
        "The cabinet grew by six to 25 from 19.",
    ),
)
def difference_mismatch(conflict: Conflict, document: Document) -> Wording:
    """A difference must be what lies between the two figures.

    "By 45 to 610 from 655" is a subtraction that anybody can redo. Where one of the three is not round, all
    were counted, and the difference must be exact; round figures may each be off by what their last digit tells.

    Limits: both figures and the difference have to stand in one sentence, with a verb of rising or falling.
    """
    step, before, after = conflict.relations[0].claims("step", "before", "after")
    right = apart(before, after)
    message = (
        f"From {bare(document, before)} to {bare(document, after)} is {right}, not {bare(document, step)}."
    )
    larger, smaller = sorted((before, after), key=lambda claim: -claim.number.low)
    return Wording(sentence_case(message), f"{value_of(larger)} − {value_of(smaller)} = {right}")
