"""CC103."""

from __future__ import annotations

import math

from claimcheck.model import Conflict, Fit, Severity
from claimcheck.number import Kind
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.figures import figure
from claimcheck.wording.quoting import bare


@names(
    "CC103",
    relations=("whole-number",),
    alone=True,
    severity=Severity.WARNING,
    bad=(
        "Of the {whole: 28} participants, {share: 37 percent} dropped out.",
        "Of the {whole: 12} people who stayed, {share: 30 percent} were nurses.",
        "The board said {share: 62%} of its {whole: 11} members agreed.",
        "In the trial, {share: 44 percent} of the {whole: 14} dogs recovered.",
        "Of {whole: 19} pupils, {share: 28.5 percent} failed.",
        "In a study of {whole: 28} nurses, {share: 37 percent} felt worse.",
    ),
    good=(
        "Of the 28 participants, 36 percent dropped out.",
        "Of 7 judges, 3 dissented, 43 percent.",
        "The board said 64% of its 11 members agreed.",
        "In the trial, about 44 percent of the 14 dogs recovered.",
        "Of the 1,900 pupils, 28.5 percent failed.",
        "Of the 12 members, 37 percent of the pay is in shares.",
        "Fire burned 37 percent of the 28 parks.",
        "Of the 28 countries polled, 37 percent said no.",
        "He paid for 37 percent of the 12 workers' meals.",
    ),
)
def impossible_percentage(conflict: Conflict, document: Document) -> Wording:
    """A percentage of a few things must be a whole number of them.

    No number of 28 people is 37 percent of them: 10 are 36 percent, 11 are 39. The percentage may be rounded
    up or cut off; from 200 things on, every percentage is possible. The test is known as GRIM (Brown &
    Heathers, "The GRIM Test", 2017).

    Only people, and things that nobody divides, are counted so: a fire may burn 37 percent of 28 parks.

    Limits: whether a percentage is one of all or of those who answered, the words do not always tell.
    """
    share, whole = conflict.relations[0].claims("share", "whole")
    below = math.floor(share.number.low * whole.number.low)
    near = [(count, figure(count / whole.number.low, Kind.SHARE)) for count in (below, below + 1)]
    working = "; ".join(f"{count} / {whole.number.low} = {value}" for count, value in near)
    message = (
        f"{bare(document, share)} of {bare(document, whole)} is no whole number: "
        f"{near[0][0]} are {near[0][1]}, {near[1][0]} are {near[1][1]}."
    )
    return Wording(message, working, tuple(Fit("share", value, share.mention.span) for _, value in near))
