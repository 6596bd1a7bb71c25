"""CC301."""

from __future__ import annotations

from claimcheck.model import Conflict
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording import bare, changed, growth, sentence_case


@names(
    "CC301",
    relations=("change",),
    alone=True,
    bad=(
        "Revenue rose {percent: 25 percent} to {after: $4.2 billion} from {before: $3.6 billion} a year earlier.",
        "Burglaries fell {percent: 40 percent} to {after: 310} from {before: 390}.",
        "The index stood at {after: 113.1}, up {percent: 6.2 pct} from {before: 110.2}.",
        "Admissions dropped from {before: 1,850} to {after: 1,220}, or {percent: 52 percent}.",
        "Net income surged {percent: 120 percent}, from {before: $1.73 billion} to {after: $2.93 billion}.",
    ),
    good=(
        "Revenue rose 25 percent to $4.5 billion from $3.6 billion a year earlier.",
        "Burglaries fell 20 percent to 310 from 390.",
        "Sales fell 20% in March and rose 20% in April, leaving them 4% lower than in February.",
        "Output rose 31.3 pct to 154,711, compared with 146,610 in April.",
        "Net income surged 69 percent, from $1.73 billion to $2.93 billion.",
    ),
)
def change_mismatch(conflict: Conflict, document: Document) -> Wording:
    """A percentage of change must agree with what was and what is.

    From any two of "was", "is" and the percentage follows the third. The rounding of all three is granted, so
    large changes of round figures have more room than small changes of exact ones.

    Limits: "compared with" names no base, since it may be the figure of another month; only "from" does. A
    change at constant currency or without inflation has a base of its own, and is left alone.
    """
    percent, before, after = conflict.relations[0].claims("percent", "before", "after")
    message = (
        f"From {bare(document, before)} to {bare(document, after)} is {growth(before, after)}, "
        f"not {bare(document, percent)}."
    )
    return Wording(sentence_case(message), changed(before, after))
