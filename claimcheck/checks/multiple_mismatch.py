"""CC304."""

from __future__ import annotations

from claimcheck.model import Conflict, Fit
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.arithmetic import times_as_much
from claimcheck.wording.figures import value_of
from claimcheck.wording.quoting import bare, quoted, sentence_case


@names(
    "CC304",
    relations=("times",),
    alone=True,
    bad=(
        "Cases {multiple: tripled} in a week, from {before: 420} to {after: 890}.",
        "Profit {multiple: doubled} to {after: $4.9 billion} from {before: $1.4 billion}.",
        "Rents have {multiple: halved}, from {before: 1,240} to {after: 880}.",
        "Attendance {multiple: quadrupled} from {before: 1,150} to {after: 3,310}.",
        "The herd {multiple: more than doubled}, from {before: 315} to {after: 522}.",
        "Women are {multiple: three times} as likely as men to say so ({after: 61%} vs. {before: 14%}).",
        "The yard has built {after: 90} boats, {multiple: twice} the {before: 28} of 2010.",
    ),
    good=(
        "Cases more than doubled in a week, from 420 to 890.",
        "Profit nearly tripled to $3.9 billion from $1.4 billion.",
        "Rents have halved, from 1,240 to 640.",
        "Attendance nearly tripled from 1,150 to 3,310.",
        "Cases tripled in a week, to 890.",
        "Rents have halved, from 1,240 to 540.",
        "Women are twice as likely as men to say so (31% vs. 14%).",
        "Prices are three times higher than in 2010, up from $20 to $80.",
        "The yard builds 90 boats, twice the size of the 28 in the harbor.",
    ),
)
def multiple_mismatch(conflict: Conflict, document: Document) -> Wording:
    """What has doubled is about twice what it was.

    "Doubled" is read generously, from a bit less than twice to a third more; "nearly" and "more than" move that
    to one side. "Halved" is read as generously: it leaves between 38 and 57 percent. "Three times more" may
    be three or four times as much, for half of all readers take it for the latter.

    Limits: both figures must stand in the sentence: behind "from" and "to", as in "90 boats, twice the 45 of
    2010", or in brackets, as in "twice as likely as men (20% vs. 10%)".
    """
    multiple, before, after = conflict.relations[0].claims("multiple", "before", "after")
    ratio = times_as_much(before, after)
    message = f"{bare(document, after)} is {ratio} times {bare(document, before)}, not “{quoted(document, multiple)}”."
    working = f"{value_of(after)} / {value_of(before)} = {ratio}"
    return Wording(
        sentence_case(message), working, (Fit("multiple", f"{ratio} times", multiple.mention.span),)
    )
