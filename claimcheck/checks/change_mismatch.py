"""CC301."""

from __future__ import annotations

from claimcheck.model import Conflict
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.arithmetic import changed, growth
from claimcheck.wording.quoting import bare, sentence_case


@names(
    "CC301",
    relations=("change",),
    alone=True,
    bad=(
        "Revenue rose {percent: 25 percent} to {after: $4.2 billion} from {before: $3.6 billion} a year earlier.",
        "Burglaries fell {percent: 40 percent} to {after: 310} from {before: 390}.",
        "The index stood at {after: 113.1}, up {percent: 6.2 pct} from {before: 110.2}.",
        "Admissions dropped from {before: 1,850} to {after: 1,220}, or {percent: 52 percent}.",
        "Sales were {after: $850 million}, a {percent: 35 percent} improvement from {before: $753 million} a year ago.",
        "It has {after: 880} branches, down from {before: 970} in 2010, a {percent: 19 percent} cut.",
        "Net income surged {percent: 120 percent}, from {before: $1.73 billion} to {after: $2.93 billion}.",
    ),
    good=(
        "Revenue rose 25 percent to $4.5 billion from $3.6 billion a year earlier.",
        "Burglaries fell 20 percent to 310 from 390.",
        "Sales fell 20% in March and rose 20% in April, leaving them 4% lower than in February.",
        "Output rose 31.3 pct to 154,711, compared with 146,610 in April.",
        "Output rose 1.3 pct to 154,711, against 146,610 a year earlier.",
        "The bill rose 12 percent on the year to 310 euros from 305 euros in May.",
        "At constant currency, sales rose 9 percent to $310 million from $305 million.",
        "It raised its stake to 653,600 shares, or 10.9 percent, from 585,600.",
        "Profit rose 22 percent from 1985 to 80 million.",
        "Output grew 4 percent a year to 310 tonnes from 200 tonnes in 1998.",
        "The group employs 5,200 people, 1,100 of them in Leeds, up 8 percent from 4,815.",
        "Net income surged 69 percent, from $1.73 billion to $2.93 billion.",
    ),
)
def change_mismatch(conflict: Conflict, document: Document) -> Wording:
    """A percentage of change must agree with what was and what is.

    From any two of "was", "is" and the percentage follows the third. The rounding of all three is granted, so
    large changes of round figures have more room than small changes of exact ones.

    Limits: "compared with" names no base, since it may be the figure of another month or year; only "from" does. A
    change at constant currency or without inflation has a base of its own, and is left alone.
    """
    percent, before, after = conflict.relations[0].claims("percent", "before", "after")
    message = (
        f"From {bare(document, before)} to {bare(document, after)} is {growth(before, after)}, "
        f"not {bare(document, percent)}."
    )
    return Wording(sentence_case(message), changed(before, after))
