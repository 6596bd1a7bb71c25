"""CC302."""

from __future__ import annotations

from claimcheck.model import Conflict, Fit
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording import bare, changed


@names(
    "CC302",
    relations=("change", "rise-or-fall"),
    repair="opposite",
    bad=(
        "Sales rose {percent: 20 percent} to {after: 320} from {before: 400}.",
        "Profit was {after: $5.5 million}, down {percent: 10 percent} from {before: $5 million}.",
        "Admissions fell from {before: 1,200} to {after: 1,500}, or {percent: 25 percent}.",
        "The price climbed {percent: 50 percent} to {after: $24} from {before: $48}.",
        "Traffic dropped {percent: 8 percent}, from {before: 5,125} to {after: 5,535} cars.",
    ),
    good=(
        "Sales fell 20 percent to 320 from 400.",
        "Profit was $5.5 million, up 10 percent from $5 million.",
        "Admissions rose from 1,200 to 1,500, or 25 percent.",
        "The price fell 50 percent to $24 from $48.",
        "Traffic grew 8 percent, from 5,125 to 5,535 cars.",
    ),
)
def wrong_direction(conflict: Conflict, document: Document) -> Wording:
    """A rise must end higher than it began, and a fall lower.

    The percentage agrees with the two figures, but only if it is taken the other way: the verb, or the order of
    the figures, is the wrong way round. Where the percentage fits neither way, the change itself is reported
    instead.

    Limits: a rise or fall without a percentage beside it, and a verb that the program does not know, are not
    tested.
    """
    relation = conflict.relations[0]
    before, after = relation.claims("before", "after")
    verb = document.quote(relation.evidence[0])
    way, meant = ("less", "a fall") if after.number.low < before.number.low else ("more", "a rise")
    message = f"“{verb}” does not fit: {bare(document, after)} is {way} than {bare(document, before)}."
    return Wording(message, changed(before, after), (Fit("verb", meant, relation.evidence[0]),))
